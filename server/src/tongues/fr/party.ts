/** How many people: « pour quatre », « on sera six », « deux adultes et deux enfants ». */
import { dozens } from './durations.ts'
import { guestsNamed } from './guests.ts'
import { lineOf, tokenAt } from './line.ts'
import { replace, type Token } from './normalise.ts'
import { number } from './say/number.ts'
import { wrapped } from '../wrapped.ts'

export interface PartyHeard {
  readonly partySize: number | null
  /** « sept ou huit »: the question. */
  readonly ask?: string
  readonly tokens: readonly Token[]
}

const N = '(\\d{1,3}|une?)'
const person =
  '(?:personnes?|pers|couverts?|convives?|invites?|accompagnateurs?|animateurs?|encadrants?|moniteurs?|chauffeurs?|adultes?|grandes personnes|gens|places?|enfants?|gamins?|gosses?|petits?|bebes?|ados?|amis|copains|copines|collegues|participants?|stagiaires?|salarie[es]*|employe[es]*|filles|garcons|hommes|femmes|mecs|meufs|gars|nanas|dames|messieurs|eleves?|apprentis?|candidats?)(?= |$)'
const notPerson =
  '(?! ?(?:h|heures?|jours?|semaines?|mois|ans?|minutes?|euros?|fois|nuits?|er|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|raisons?|choses?|canapes?|chaises?|commandes?|produits?|articles?|chambres?|heure|seances?|\\d+)(?: |$))(?![/\\d])'
const sum = new RegExp(
  `${N} (?:autres? )?${person}(?:(?: et| plus| avec|,)* ${N} (?:autres? |petits? |jeunes? )?${person})*`,
)
const each = new RegExp(`${N} (?:autres? |petits? |jeunes? )?${person}`, 'g')
/** « une soixantaine », « une petite dizaine » */
const amounts: Readonly<Record<string, number>> = { 'demi douzaine': 6, ...dozens }
const about = new RegExp(
  `\\b(?:une )?(?:petite |bonne |grosse )?(${Object.keys(amounts).join('|')})(?! de jours)\\b`,
)
const counted = new RegExp(
  `\\b(?:on (?:sera|est|serait|va etre|sera a|sont)|nous (?:sommes|serons|serions)|(?:on|nous) (?:ne )?(?:sera|serons|est|sommes) (?:finalement|en fait|donc|plutot|que|plus que|juste|seulement|environ|a peu pres|les)|(?:je|on) (?:voudrais|veut) etre|(?:on|nous) viendr(?:a|ons) a|on vient a|ils (?:sont|seront)|table (?:de|pour|a)|table d|reserv(?:er|ation|e)? pour|groupe de|famille de|bande de|equipe de|tablee de|inscri(?:re|ption)s? (?:de|pour)|pour|a) ${N}${notPerson}(?= |$)`,
  'g',
)
const couple = wrapped()`
  \b(?:(?:moi et )?(?:ma|mon) (?:femme|mari|compagne|compagnon|copine|copain|ami|amie|mere|pere|fille|fils
  |epouse|epoux|conjointe?|cherie?) et moi(?: meme)?
  |moi et (?:ma|mon) (?:femme|mari|compagne|compagnon|copine|copain|amie?|mere|pere|fille|fils|epouse|epoux
  |conjointe?|cherie?)|en amoureux|en couple|en tete a tete|juste (?:nous|tous les) deux
  |(?:juste )?nous deux|tous les 2|nous 2)\b
`
const alone = wrapped()`
  \b(?:(?:je (?:serai|suis|viens|viendrai) |tout |toute )?seule?(?: personne)?|juste (?:pour )?moi|que moi
  |rien que moi|moi tout seul|une seule)\b
`
const companion = wrapped()`
  \b(?:plus|avec|et) (?:un|le|notre|une|1) (?:bebe|enfant|petit|nourrisson
  |(?:chaise haute|chaise bebe|siege bebe|rehausseur|landau)(?= pour (?:la|le|un|une|mon|ma|notre) ))
`
const grown = new RegExp(`${N} (?:plus|et|avec) ${N} (?:bebes?|enfants?|petits?|ados?|nourrissons?)(?= |$)`)
const lone = new RegExp(`(?:^| )(?:a )?(\\d{1,3}|une?(?= seule?| personne|$))${notPerson}(?= |$)`)

/** The number of guests changes: but « de 4 à 6 heures » are hours. */
export const passing = new RegExp(
  `\\bpass(?:e|er|ez|ons|era|erait|erons|es)(?: (?:nous|donc|finalement|plutot|la table|la reservation|ma reservation))*(?: de \\d{1,2}(?: ${person})?)? a (\\d{1,2})${notPerson}(?= |$)`,
)

const correctedSize = new RegExp(
  `(?:^| )(?:(?:en fait|non|plutot|finalement|mais|donc|c est|on dit|disons) )+(\\d{1,2})${notPerson}(?= |$)`,
)

const value = (text: string | undefined) => (/^une?$/.test(text ?? '') ? 1 : Number(text))

/** Takes the number of guests out of the tokens. */
export function takeParty(tokens: readonly Token[], asked: string | undefined, trade: string): PartyHeard {
  const line = lineOf(tokens)
  // « inscrire trois salariés »: no table in a training centre.
  const found = trade === 'training' && asked !== 'party' ? null : sizeIn(line.text, asked, trade)
  if (!found || found.size < 1) return { partySize: null, tokens }
  const from = tokenAt(line, found.index)
  const to = tokenAt(line, found.index + found.length)
  const ask = found.or === undefined ? {} : { ask: askSize(found.or, found.size) }
  return { partySize: found.size, ...ask, tokens: replace(tokens, from, Math.max(to, from + 1), 'party') }
}

interface Size {
  readonly size: number
  readonly index: number
  readonly length: number
  /** The other size said: « sept ou huit ». */
  readonly or?: number
}

/** « Pour quatre, euh non, on sera cinq »: the last number wins. */
function sizeIn(said: string, asked: string | undefined, trade: string) {
  // « sept, pas cinq », « plus quatre mais cinq »: what is denied is not counted.
  const text = said.replace(
    wrapped('g')`
    (?<=\bau lieu de )\d{1,2}\b|\b(?:pas|(?<!moi )plus) (?:a )?\d{1,2}(?= |$)(?! (?:personnes?|h|heures?
    |enfants?|bebes?|adultes?|ados?|petits?)\b)|\b(?:\d{1,2}|une?) (?:\w+ )?(?:de|en) (?:plus|moins)\b
    |\b(?:r?ajout|enlev|retir)\w+ (?:encore )?(?:\d{1,2}|une?) (?:personnes?|couverts?|places?)\b
  `,
    (denied) => ' '.repeat(denied.length),
  )
  let shift = 0
  let found: Size | null = null
  for (const part of text.split(repair)) {
    const size: Size | null = repairs(part) ? null : sizeOf(part, found ? 'party' : asked, trade)
    if (size) found = { ...size, index: size.index + shift }
    shift += part.length
  }
  return found ?? sizeOf(text.split(' au lieu ')[0] as string, asked, trade)
}

const repair = wrapped()`
  (\b(?:(?:du coup|donc)(?= (?:on|nous) (?:sera|serons|est|sommes) )
  |mais(?= (?:(?:on|nous) (?:sera|serons|est|sommes)|finalement|en fait) )|non|pardon|enfin|finalement
  |plutot|attends|attendez|excusez moi|je me trompe)\b)
`
const repairs = (part: string) =>
  repair.test(part) && !/ /.test(part.trim().replace(/excusez moi|je me trompe/, ''))

const two = new RegExp(
  `(?<=^| )(entre |de )?(\\d{1,3})(?: ${person})?( a| et| ou| voire|(?= \\d{1,3} si )|(?: pour l instant| pour le moment)?(?: mais| ou| et)?(?: peut etre| meme| possiblement))(?: peut etre| bien| alors| meme| plutot)*(?: a| pour| de)? (\\d{1,3})${notPerson}(?: ${person})?`,
)
const counts = new RegExp(person)
const leads = wrapped()`
  (?:^| )(?:on|nous|ils|elles) (?:\w+ )?(?:sera|serait|serons|serions|est|sommes|seront|sont|va etre
  |sera a)(?: (?:environ|a peu pres|plutot|a|entre|peut etre|sans doute|probablement))*$
  |(?:^| )(?:table|groupe|reserv\w+)(?: \w+)? (?:de|pour|d)$|(?:^| )pour$
`

/** « on serait sept ou huit », « entre six et huit », « quatre, peut-être cinq »: the larger, and the question. */
function eitherSize(text: string, asked: string | undefined, trade: string): Size | null {
  if (asked !== 'party' && trade !== 'restaurant' && trade !== 'other') return null
  const match = two.exec(text)
  if (!match) return null
  const [words, lead, one = '', link = '', other = ''] = match
  const [low, high] = [Number(one), Number(other)].toSorted((a, b) => a - b) as [number, number]
  const people = counts.test(words)
  const ranged =
    link === ' et' ? lead === 'entre ' : link !== ' a' || lead === 'de ' || people || asked === 'party'
  const guests = asked === 'party' || people || leads.test(text.slice(0, match.index).trimEnd())
  if (!ranged || !guests || low === high || low < 1 || high > low * 2) return null
  return { size: high, or: low, index: match.index, length: words.length }
}

const askSize = (low: number, high: number): string => {
  const [least, most] = [number(low), number(high)]
  if (high - low > 1) return `Entre ${least} et ${most} personnes : vous seriez combien au plus ?`
  return `${least.charAt(0).toUpperCase()}${least.slice(1)} ou ${most} personnes ?`
}

function sizeOf(said: string, asked: string | undefined, trade: string): Size | null {
  const text = said.split(' dont ')[0] as string
  const either = passing.test(text) ? null : eitherSize(text, asked, trade)
  if (either) return either
  const table = trade === 'restaurant' || trade === 'training' || trade === 'other' || asked === 'party'
  // « trois et demi avec le bébé »
  const half = /\b(\d{1,2}) et demi\b(?=.*\b(?:bebe|petite?|enfant|gamine?)\b|$)/.exec(text)
  if (half && table && (asked === 'party' || /bebe|enfant|petit/.test(text)))
    return { size: Number(half[1]) + 1, index: half.index, length: half[0].length }
  // « on passe de quatre à six », « passez-nous à huit »
  const passed = passing.exec(text)
  if (passed && table) return { size: Number(passed[1]), index: passed.index, length: passed[0].length }
  // « mettez plutôt six »
  const put =
    /\b(?:mettez|comptez|prevoyez|disons|notez)(?: (?:plutot|donc|nous|alors|moi))* (\d{1,2})(?= personnes|$)/.exec(
      text,
    )
  if (put && trade === 'restaurant') return { size: Number(put[1]), index: put.index, length: put[0].length }
  // « cinq au lieu de quatre », « plus quatre mais cinq » (what is denied is blank here)
  const instead =
    /\b(\d{1,2})(?= (?:personnes )?au lieu d)|(?:sommes|est|sera|serons) +mais (\d{1,2})(?= personnes|$)/.exec(
      text,
    )
  if (instead && table)
    return { size: Number(instead[1] ?? instead[2]), index: instead.index, length: instead[0].length }
  // « on sera un de plus, donc sept »
  const summed = wrapped()`
    \b(?:on|nous) (?:sera|serons|est|sommes|serait|serions)\b.* (?:donc|soit|ca fait|en tout
    |au total) (\d{1,2})(?= personnes| en tout| au total|$)
  `.exec(text)
  if (summed && table) return { size: Number(summed[1]), index: summed.index, length: summed[0].length }
  // « on a réservé pour six mais il y en a deux qui viennent pas »
  const fewer = wrapped()`
    \breserv\w*\b.* pour (\d{1,2})\b.*\b(?:y en a|y a|manque(?:ra)?) (\d{1,2}
    |une?) (?:personnes? )?qui (?:ne )?(?:viennent|vient|viendra|viendront|peuvent|peut) (?:pas|plus)\b
  `.exec(text)
  if (fewer && table)
    return { size: Number(fewer[1]) - value(fewer[2]), index: fewer.index, length: fewer[0].length }
  const tables = /\b(\d{1,2}) (?:tables|familles|groupes) de (\d{1,2})\b/.exec(text)
  if (tables && table)
    return { size: Number(tables[1]) * Number(tables[2]), index: tables.index, length: tables[0].length }
  const more = grown.exec(text)
  if (more && table && !/^une?$/.test(more[1] ?? ''))
    return { size: value(more[1]) + value(more[2]), index: more.index, length: more[0].length }
  const named = table ? guestsNamed(text, asked === 'party') : null
  if (named) return named
  const mine =
    /\b(?:moi|je viens|je serai) (?:et|avec|plus) (?:(?:mes|nos|ses) (\d{1,2}) \w+|(\d{1,2})(?: autres)?$)/.exec(
      text,
    )
  if (mine && table)
    return { size: Number(mine[1] ?? mine[2]) + 1, index: mine.index, length: mine[0].length }
  const people = sum.exec(text)
  if (people && (people[0].includes('personne') || table)) {
    const size = [...people[0].matchAll(each)].reduce((total, one) => total + value(one[1]), 0)
    const single =
      /^une? (?:bebe|enfant|ami|petit)/.test(people[0]) ||
      (/^une? /.test(people[0]) && !text.slice(0, people.index).endsWith('pour '))
    if (!single || asked === 'party') {
      const extra = companion.test(text.slice(people.index + people[0].length)) ? 1 : 0
      if (size > 0) return { size: size + extra, index: people.index, length: people[0].length }
    }
  }
  const pair = couple.exec(text)
  if (pair && table) return { size: 2, index: pair.index, length: pair[0].length }
  // « j'ai réservé pour quatre, on sera six »: what was booked gives way to who comes.
  // « on devait venir à six, on ne sera plus que cinq »
  const booked = wrapped()`
    \b(?:reserv\w+(?: \S+){0,2} pour|(?:devait|devions|avait prevu|avions prevu|etait prevu)(?: d)?(?: etre
    | venir)?(?: a| pour)?) (?:\d{1,2}|une?)(?= (?:personnes )?(?:\S+ ){0,3}(?:on|nous) )
  `.exec(text)
  const from = booked ? booked.index + booked[0].length : 0
  const all = [...text.matchAll(counted)]
  const last = all.filter((count) => count.index >= from)
  for (const count of [...last, ...all]) {
    const plural = /^(?:on|nous|table|groupe|famille|bande|equipe|tablee)/.test(count[0])
    if (
      (!table && !plural) ||
      (count[0].startsWith('a ') &&
        asked !== 'party' &&
        !(
          trade === 'restaurant' &&
          (value(count[1]) <= 6 ||
            / (?:manger|diner|dejeuner|souper|bruncher|venir|viendra|viendrons|vient|reserver) $/.test(
              text.slice(0, count.index),
            )) &&
          !/(?:^| )(?:y|on|il|elle|qui|n|l) $/.test(text.slice(0, count.index))
        ))
    )
      continue
    const final = count.index + count[0].length === text.length
    if (/^une?$/.test(count[1] ?? '') && !(asked === 'party' && final)) continue
    const extra = /^ (?:plus|et) (?:un|1|une) (?:bebe|enfant|petit)/.test(
      text.slice(count.index + count[0].length),
    )
      ? 1
      : 0
    return { size: value(count[1]) + extra, index: count.index, length: count[0].length }
  }
  // « en fait 5 », answering a recap.
  const corrected = asked === 'confirm' && trade === 'restaurant' ? correctedSize.exec(text) : null
  if (corrected)
    return {
      size: Number(corrected[1]),
      index: corrected.index + corrected[0].length - (corrected[1] ?? '').length,
      length: (corrected[1] ?? '').length,
    }
  // « quatre pour ce soir »
  const first =
    trade === 'restaurant' && asked !== 'time'
      ? /^(?:(?:bonjour|bonsoir|allo|oui|alors|euh|madame|monsieur) )*(\d{1,2}) (?:pour )?<moment>/.exec(text)
      : null
  if (first && Number(first[1]) < 31)
    return { size: Number(first[1]), index: text.indexOf(first[1] ?? ''), length: (first[1] ?? '').length }
  const rough = about.exec(text)
  if (rough && table)
    return { size: amounts[rough[1] ?? ''] ?? 0, index: rough.index, length: rough[0].length }
  const one = alone.exec(text)
  if (one && asked === 'party') return { size: 1, index: one.index, length: one[0].length }
  if (asked !== 'party') return null
  const bare = lone.exec(text)
  return bare
    ? {
        size: value(bare[1]),
        index: bare.index + (bare[0].startsWith(' ') ? 1 : 0),
        length: bare[0].trim().length,
      }
    : null
}
