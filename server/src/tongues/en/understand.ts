/** Listens to one English utterance: what is certain is taken out first, so that nothing is read twice. */
import { bareClock, clockRules } from './clock-rules.ts'
import { leaning } from './leaning.ts'
import { connectors } from './connectors.ts'
import { answerOf, chosenOf } from './answers.ts'
import { birthOf } from './birth.ts'
import { dayRules } from './day-rules.ts'
import { spokenAddress, withFigures } from './emails.ts'
import { figures, spokenReference } from './figures.ts'
import { callsForReflex, intentsOf } from './intents.ts'
import { namesOf, takePractitioners } from './names.ts'
import { withNumbers } from './numbers.ts'
import { bareNumber, correctedParty, partyOf } from './party.ts'
import { askWhich } from './say/questions.ts'
import { words } from './vocabulary.ts'
import { takeEmails } from '../grammar/emails.ts'
import { findPieces } from '../grammar/find-pieces.ts'
import { lineOf, type Word, withoutText } from '../grammar/line.ts'
import { leaningOf } from '../grammar/leaning.ts'
import { combine, type Moments } from '../grammar/moments.ts'
import { takePhones } from '../grammar/phones.ts'
import { sceneOf } from '../grammar/piece.ts'
import { takeReferences } from '../grammar/references.ts'
import type { ListeningContext, Understanding, When } from '../tongue.ts'
import { wrapped } from '../wrapped.ts'

/** Longer than anything anybody says in one breath. */
const longest = 4000

const rules = [...dayRules, ...clockRules]
const whenAsked = [...rules, bareClock]

function momentsOf(said: readonly Word[], context: ListeningContext): Moments {
  const scene = sceneOf(context)
  const line = lineOf(said)
  const asked = context.asked === 'time' || (context.asked === 'choice' && said.length < 4)
  return combine(line, findPieces(line, asked ? whenAsked : rules, scene), scene, connectors)
}

const sameNumber = wrapped()`
  \b(?:number (?:i'm|i am|that i'm) calling|calling from|number you (?:see|have)|this (?:number|one)
  |same number)\b|(?:this|same) (?:number|one)\b
`

/** See `Tongue.mayBeReflex`. */
export function mayBeReflex(text: string, context: ListeningContext): boolean {
  return callsForReflex(lineOf(words(text.slice(0, longest))).text, context)
}

/** What one English utterance means. */
export function understand(text: string, context: ListeningContext): Understanding {
  const original = words(text.slice(0, longest))
  const folded = lineOf(original).text
  const { asked } = context
  const mails = takeEmails(withFigures(original), spokenAddress)
  const references = takeReferences(mails.words, spokenReference, asked === 'order')
  const isBirth = asked === 'birth' || /\b(?:born|birth)\b/.test(folded)
  const heard =
    isBirth && asked === 'birth'
      ? { phones: [], words: references.words }
      : takePhones(references.words, figures, asked === 'phone')
  const doctors = takePractitioners(heard.words, context)
  const counted = withNumbers(doctors.words)
  const birth = birthOf(lineOf(counted).text, context.now, asked === 'birth')
  const afterBirth = birth ? withoutText(counted, birth.said) : counted
  const numbers = lineOf(afterBirth).text
  const spoken = /\bspell|^(?:name|phone|order)$/.test(asked ?? '')
  const guests = asked === 'party' || context.trade === 'restaurant' ? correctedParty(numbers) : null
  const dated = guests ? withoutText(afterBirth, guests) : afterBirth
  const moments =
    spoken && asked !== 'phone' ? momentsOf(withoutNames(dated), context) : momentsOf(dated, context)
  const leans = leaningOf(numbers, leaning, moments.dates, context)
  const dates = leans?.dates ?? moments.dates
  const people = namesOf(doctors.words, asked === 'name')
  const partySize =
    asked === 'phone' || asked === 'birth'
      ? null
      : partyOf(numbers, context.trade === 'restaurant', asked === 'party')
  const chosen = chosenOf(numbers, dates, context)
  const refuses = leans !== null && leans.dates.length > 0 && (context.offered?.length ?? 0) > 0
  const answer = refuses ? 'no' : answerOf(folded)
  const number = partySize === null && moments.dates.length === 0 ? bareNumber(numbers) : undefined
  const service = context.services?.find((name) => folded.includes(name.toLowerCase()))
  const isSame = asked === 'phone' && sameNumber.test(folded) && heard.phones.length === 0
  const said = intentsOf(lineOf(doctors.words).text, context)
  const moved = said.intents[0] === 'move' ? movedMoment(moments.dates, folded) : null
  return {
    ...said,
    ...(moved ? { current: moved.current } : {}),
    dates: moved ? [moved.wanted] : asked === 'birth' ? [] : dates,
    excluded: [...moments.excluded, ...(leans?.excluded ?? [])],
    ...(moments.ambiguous ? { ask: askWhich(moments.dates, context.now.slice(0, 10)) } : {}),
    ...people,
    practitioners: doctors.practitioners,
    ...(asked === 'practitioner' &&
    /\b(?:any|anyone|either|whoever|no preference|don't mind|doesn't matter|whichever|first available)\b/.test(
      folded,
    )
      ? { anyPractitioner: true }
      : {}),
    ...(/\b(?:any doctor|whoever is (?:free|available)|any of (?:them|the doctors))\b/.test(folded)
      ? { anyPractitioner: true }
      : {}),
    ...(service === undefined ? {} : { service }),
    phones: heard.phones,
    ...('partialPhone' in heard && heard.partialPhone !== undefined
      ? { partialPhone: heard.partialPhone }
      : {}),
    ...(isSame ? { sameNumber: true } : {}),
    emails: mails.emails,
    orders: references.orders,
    tickets: references.tickets,
    partySize,
    birthDate: birth?.date ?? null,
    answer,
    ...(chosen === undefined ? {} : { chosen }),
    ...(number === undefined ? {} : { number }),
  }
}

/** « from Tuesday to Thursday », « my Tuesday appointment to Thursday »: the old moment of what moves, and the new one. */
function movedMoment(dates: readonly When[], text: string): { current: When; wanted: When } | null {
  const [only, wanted, ...others] = dates
  if (!only || others.length > 0) return null
  if (wanted)
    return /\b(?:my|our|the|from)\b.*\b(?:to|for|until|till)\b/.test(text) && !/\bor\b/.test(text)
      ? { current: only, wanted }
      : null
  const { days, hours, ...rest } = only
  if (!/\bfrom\b.*\bto\b/.test(text)) return null
  if (days?.from !== undefined && days.to !== undefined)
    return { current: { date: days.from }, wanted: { ...rest, date: days.to, ...(hours ? { hours } : {}) } }
  if (hours?.from !== undefined && hours.to !== undefined)
    return { current: { ...rest, time: hours.from }, wanted: { ...rest, time: hours.to } }
  return null
}

/** « April » may be a caller: when a name was asked, only figures and weekdays with figures are moments. */
function withoutNames(said: readonly Word[]): readonly Word[] {
  return said.some(({ word }) => /\d/.test(word)) ? said : []
}
