/** Dates and hours that are no moment wanted: in an address, a greeting, a duration, a name. */
import { isAlsoCommon, isGivenName } from './given-names.ts'
import type { Line } from './line.ts'
import { passing } from './party.ts'
import type { Scene } from './piece.ts'
import { monthNumber, weekdayNumber } from './words.ts'
import { wrapped } from '../wrapped.ts'

const street = /^(?:rue|avenue|boulevard|square|quai|impasse|allee|route|chemin|faubourg)$/
/** What is often named after a date: « la place du 8 mai », « le pont du 12 août ». */
const namedAfter = /^(?:place|pont|cite|residence|metro|station|arret|ecole|college|lycee|stade|cours|salle)$/

/** A moment is awaited: « bon, mardi ». */
const awaited = /^(?:date|time|choice|confirm)$/

/** A date in an address, a greeting or a duration is no moment: « rue du 8 mai », « bonne soirée », « ça dure une heure ». */
export function isElsewhere(line: Line, at: number, scene: Scene): boolean {
  const before = line.tokens[at - 1]?.word ?? ''
  if (inAddress(line, at) || (scene.trade !== 'medical' && isChangeOfParty(line, at))) return true
  const emergency = [line.tokens[at]?.word, line.tokens[at + 1]?.word].some((one) =>
    /^(?:15|17|18|112)$/.test(one ?? ''),
  )
  if (emergency && /\b(?:appel\w+ le|samu|pompiers|police|gendarmes|gendarmerie)\b/.test(line.text))
    return true
  if (isMenu(line, at)) return true
  // « on est le 3 », « nous sommes mercredi »: today.
  const two = `${line.tokens[at - 2]?.word ?? ''} ${before}`
  if (
    /^(?:on est|nous sommes|on sera)$/.test(two) &&
    /^(?:le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(line.tokens[at]?.word ?? '')
  )
    return true
  if (
    before === 'le' &&
    /^(?:on est|nous sommes)$/.test(`${line.tokens[at - 3]?.word ?? ''} ${line.tokens[at - 2]?.word ?? ''}`)
  )
    return true
  if (isBirth(line, at) || isNumbered(line, at) || isGlued(line, at) || isGlued(line, at + 1)) return true
  if (
    /^les$/.test(before) &&
    /^(?:toutes|tous)$/.test(line.tokens[at - 2]?.word ?? '') &&
    line.tokens[at]?.value !== undefined
  )
    return true
  // « bon mardi ! » wishes; « bon, mardi à 9 heures » decides.
  const after = line.tokens[at + 1]?.word ?? ''
  const opens = at === 1 && awaited.test(scene.asked ?? '') && weekdayNumber(line.tokens[at]?.word) > 0
  const clock = line.tokens[at]?.value !== undefined && /^(?:h|heures?)$/.test(after)
  const decides =
    before === 'bon' &&
    (opens ||
      clock ||
      line.tokens[at]?.pause === true ||
      line.tokens[at - 2]?.word === 'est' ||
      /^(?:a|vers|matin|midi|apres|soir|prochain|alors|si|plutot|pour|entre|dans|on|je|ca)$/.test(after) ||
      line.tokens[at + 1]?.value !== undefined)
  if (!decides && /^(?:bonnes?|bon|belle|excellente|joyeux|joyeuses?|heureuse)$/.test(before)) return true
  // « Rose Avril », « Paul Juin »: two capitals are a name.
  const capitals = [line.tokens[at - 1], line.tokens[at]].every((one) =>
    /^\p{Lu}\p{Ll}/u.test(one?.raw ?? ''),
  )
  if (isGivenName(before) && capitals && monthNumber(line.tokens[at]?.word) > 0) return true
  if (isGivenName(before) && monthNumber(line.tokens[at]?.word) > 0 && !isAlsoCommon(before)) return true
  if (/^(?:de|a)$/.test(line.tokens[at]?.word ?? '') && /^(?:table|groupe|tablee)$/.test(before)) return true
  if (
    line.tokens[at]?.word === 'entre' &&
    /^(?:sera|serons|sommes|est|serait)$/.test(before) &&
    /^(?:on|nous)$/.test(line.tokens[at - 2]?.word ?? '')
  )
    return true
  // « il se décharge en deux heures »
  if (before === 'en' && line.tokens[at]?.value !== undefined && /^(?:h|heures?)$/.test(after)) return true
  if (
    two !== 'en fait' &&
    /^(?:dure|durent|attendu|attendre|patiente|fait|pendant|duree|durera|toutes|chaque)$/.test(before)
  )
    return /^(?:\d|une|les)/.test(line.tokens[at]?.word ?? '')
  return false
}

/** « on passe de quatre à six »: guests. */
function isChangeOfParty(line: Line, at: number): boolean {
  if (!/^(?:de|a)$/.test(line.tokens[at]?.word ?? '') || line.tokens[at + 1]?.value === undefined)
    return false
  const said = passing.exec(line.text)
  const here = line.starts[at] as number
  return said !== null && said.index < here && here < said.index + said[0].length
}

const asksHours = wrapped()`
  \brepas d[eu] (?:midi|soir) (?:est|sont|c est)\b|\b(?:ferm|ouvr|serv)\w+ .*\bquelle heure\b
  |\bquelle heure .*\b(?:ferm|ouvr|serv)\w+
`

/** « le menu du midi », « c'est combien le soir », « vous fermez à quelle heure le soir »: no moment is asked for. */
function isMenu(line: Line, at: number): boolean {
  const spoken = [at - 1, at, at + 1, at + 2, at + 3].map((one) => line.tokens[one]?.word ?? '').join(' ')
  if (/\b(?:le|la|au|du|de) (?:matin|midi|soir)\b/.test(spoken) && asksHours.test(line.text)) return true
  return [at + 1, at + 2].some((end) =>
    menu.test(
      line.tokens
        .slice(Math.max(0, at - 3), end)
        .map(({ word }) => word)
        .join(' '),
    ),
  )
}

const menu = wrapped()`
  (?:menu|formule|carte|plat|combien|tarif|prix) (?:(?:c est|le|la|du|de|d) )*(?:midi|soir|jour|dejeuner
  |diner|brunch|semaine|week)$
`
const numbered = wrapped()`
  \b(?:chambre|numero|appartement|appart|porte|dossier|lot|code|batiment|taille|pointure|quai|voie|ligne
  |departement|casier|reference|matricule|studio|box|poste|lit|secu)(?: (?:c|est|numero|de|la|le|mon|ma))*$
`

/** « ma chambre c'est le 12 », « le dossier numéro 12 ». */
function isNumbered(line: Line, at: number): boolean {
  const [here, next] = [line.tokens[at], line.tokens[at + 1]]
  if (here?.value === undefined && !(/^(?:le|la|au)$/.test(here?.word ?? '') && next?.value !== undefined))
    return false
  const heard = line.tokens
    .slice(Math.max(0, at - 6), at)
    .map(({ word }) => word)
    .join(' ')
  return (
    numbered.test(heard) && monthNumber(line.tokens[here?.value === undefined ? at + 2 : at + 1]?.word) === 0
  )
}

/** « CE1 », « B12 »: a figure glued to letters, unless they are an hour. */
function isGlued(line: Line, at: number): boolean {
  const [before, here] = [line.tokens[at - 1], line.tokens[at]]
  if (here?.value === undefined || here.gap !== '' || !before || before.mark || before.value !== undefined)
    return false
  return !/^(?:h|heures?|de|du|le|a|au)$/.test(before.word)
}

/** « il est né le 12 janvier »: every word of that date. */
function isBirth(line: Line, at: number): boolean {
  for (let from = at - 1; from >= at - 4; from -= 1) {
    const word = line.tokens[from]?.word ?? ''
    if (/^(?:ne|nee|nes)$/.test(word))
      return from === at - 1 ? /^(?:le|en|un|une)$/.test(line.tokens[at]?.word ?? '') : true
    if (!/^(?:le|en|du|un|premier|1er|\d+)$/.test(word) && monthNumber(word) === 0) return false
  }
  return false
}

/** « 12, rue du 11 novembre 1918 »: every word of the date after the street. */
function inAddress(line: Line, at: number): boolean {
  for (let from = at - 1; from >= at - 4; from -= 1) {
    const word = line.tokens[from]?.word ?? ''
    if (street.test(word)) return true
    if (namedAfter.test(word))
      return (
        line.tokens[from + 1]?.word === 'du' &&
        line.tokens[from + 2]?.value !== undefined &&
        // « une place du 8 au 13 juin »
        line.tokens[from + 3]?.word !== 'au'
      )
    if (!/^(?:du|de|des|le|la|premier|1er|\d+)$/.test(word) && monthNumber(word) === 0) return false
  }
  return false
}
