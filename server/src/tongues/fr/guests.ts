/** Guests named one by one: « moi, ma femme et nos trois enfants », « deux couples et un bébé ». */

const one =
  '(?:femme|mari|epouse|epoux|compagne|compagnon|conjointe?|copine|copain|ami|amie|pote|mere|pere|maman|papa|fille|fils|soeur|frere|cousine?|belle mere|beau pere|belle soeur|beau frere|grand mere|grand pere|mamie|papi|papy|collegue|patron|cheri|cherie|bebe|enfant|petit|nourrisson|ado|voisine?|tante|oncle|adulte|personne|moitie|invitee?|belle fille|gendre|petite fille|petit fils)'
const many =
  '(?:mecs|meufs|gars|nanas|types|femmes|maris|copines|copains|amis|amies|potes|filles|fils|soeurs|freres|cousins|cousines|collegues|bebes|enfants|gosses|gamins|petits|ados|adultes|personnes|grands|voisins|invites|petits enfants|nourrissons|loulous|mouflets|grandes personnes|celibataires|hommes|femmes|dames|messieurs|garcons|jeunes|seniors|anciens|etudiants|clients|touristes|couverts|convives|chaises|marmots|minots|fillettes|garconnets|cousines|voisines|vegetariens|accompagnateurs|animateurs|encadrants|parents|profs|professeurs|moniteurs|chauffeurs|eleves|educateurs|grands_parents)'
const item = new RegExp(
  `(?:(moi(?: meme)?)|nous (\\d)|(un|une|\\d{1,2}) (couples?)|(?:mes |nos |ses |les |leurs |ces )?(\\d{1,2}) (?:autres |petits |jeunes |grands )?${many}|(?:mes|nos|ses|les) ((?:beaux |grands )?parents|jumeaux|jumelles)|(?:ma|mon|sa|son|notre|un|une|le|la|l|1) (?:petite? |grande? |autre |jeune |vieille |vieux |tout petit )?(${one}))(?: (?:de|d) \\d{1,2} (?:ans|mois)(?: et demi)?)?(?= |$)`,
  'y',
)
const joint = /(?: (?:et|plus|avec|puis|ainsi que|aussi|y compris|a|au))* /y
const start =
  /(?:^| )(?=(?:moi|nous|un|une|1|2|3|4|5|6|7|8|9|\d\d|mes|nos|ses|les|ma|mon|notre|leurs)(?: |$))/g
const orders =
  /(?:^| )(?:mett|gard|donn|reserv|pren|fait|trouv|bloqu|compt|not|rajout|ajout|prepar|inscriv|dit)\w*[sz] $/
/** A number already says everything. */
const stated = new RegExp(
  `\\b(?:table (?:de|pour|d)|(?:on|nous) (?:sera|serons|est|sommes|serait|serions)|groupe de|reserv\\w+ (?:pour|de)|pour) (?:\\d{1,2}|une?)\\b(?! (?:couples?|autres?|${one}s?|${many}|petite?s?|grande?s?|reservations?|resa|tables?|repas|diner|dejeuner|anniversaire|soiree|demande)\\b)`,
)

export interface Guests {
  readonly size: number
  readonly index: number
  readonly length: number
}

/** The sum of the guests named, the caller included; nothing when fewer than two are named, unless they come with the caller. */
export function guestsNamed(text: string, asked: boolean): Guests | null {
  if (stated.test(text)) return null
  for (const opening of text.matchAll(start)) {
    const index = opening.index + opening[0].length
    // « mettez-moi deux couverts »: who asks is not counted twice.
    if (orders.test(text.slice(0, index)) && /^(?:moi|nous) /.test(text.slice(index))) continue
    const found = sumFrom(text, index)
    if (!found) continue
    // « avec ma femme et mes deux enfants »: the caller comes too.
    const lead = text.slice(0, index)
    const comes =
      !found.self && !found.counted && /\b(?:avec|j amene|amenerai|accompagnee? d[e']?)\s*$/.test(lead)
    const alone = asked && comes && /\b(?:je|j|moi) |^avec $/.test(lead)
    if (found.items < 2 && !found.couples && !alone) continue
    return { size: found.size + (comes ? 1 : 0), index, length: found.to - index }
  }
  return null
}

function sumFrom(text: string, from: number) {
  let [size, items, to, at] = [0, 0, from, from]
  let [couples, self, counted] = [false, false, false]
  for (;;) {
    item.lastIndex = at
    const match = item.exec(text)
    if (!match) break
    const [, me, us, pairs, pair, several, two] = match
    size += me
      ? 1
      : us
        ? Number(us)
        : pair
          ? 2 * (Number(pairs) || 1)
          : several
            ? Number(several)
            : two
              ? 2
              : 1
    couples ||= pair !== undefined
    self ||= me !== undefined || us !== undefined
    counted ||= / (?:adultes|personnes|adulte|personne|grandes personnes)$/.test(match[0])
    items += 1
    to = item.lastIndex
    joint.lastIndex = to
    if (!joint.test(text)) break
    at = joint.lastIndex
  }
  return items > 0 ? { size, items, to, couples, self, counted } : null
}
