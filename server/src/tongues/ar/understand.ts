/** Listens to one Arabic utterance: what is certain is taken out first, so that nothing is read twice. */
import { takeEmails } from '../grammar/emails.ts'
import { findPieces } from '../grammar/find-pieces.ts'
import { lineOf, type Word, withoutText } from '../grammar/line.ts'
import { leaningOf } from '../grammar/leaning.ts'
import { combine, type Moments } from '../grammar/moments.ts'
import { takePhones } from '../grammar/phones.ts'
import { sceneOf } from '../grammar/piece.ts'
import { takeReferences } from '../grammar/references.ts'
import type { ListeningContext, Understanding } from '../tongue.ts'
import { answerOf, chosenOf } from './answers.ts'
import { bareClock, clockRules } from './clock-rules.ts'
import { leaning } from './leaning.ts'
import { connectors } from './connectors.ts'
import { dayRules } from './day-rules.ts'
import { figures, spokenAddress, spokenReference } from './figures.ts'
import { callsForReflex, intentsOf } from './intents.ts'
import { namesOf, takePractitioners } from './names.ts'
import { withNumbers } from './numbers.ts'
import { bareNumber, birthOf, partyOf } from './party.ts'
import { says } from './phrases.ts'
import { askWhich } from './say/questions.ts'
import { fold, words } from './vocabulary.ts'

/** Longer than anything anybody says in one breath. */
const longest = 4000

const rules = [...dayRules, ...clockRules]
const whenAsked = [...rules, bareClock]

function momentsOf(said: readonly Word[], context: ListeningContext): Moments {
  const scene = sceneOf(context)
  const line = lineOf(said)
  return combine(
    line,
    findPieces(line, context.asked === 'time' ? whenAsked : rules, scene),
    scene,
    connectors,
  )
}

const sameNumber = says(
  'نفس الرقم|هذا الرقم|هاد النمره|نفس النمره|هاد الرقم|الرقم الذي اتصل منه',
  'اللي كنعيط منو|النمره اللي كنعيط منها|الرقم الذي يظهر|نفسه|هالرقم',
)
const anybody = says(
  'اي طبيب|اي واحد|لا يهم|اي دكتور|ما يهمش|ما كيهمش|مايهمش|اي حدا|كيفما كان',
  'اول واحد متاح',
)

/** See `Tongue.mayBeReflex`. */
export function mayBeReflex(text: string): boolean {
  return callsForReflex(foldedOf(words(text.slice(0, longest))))
}

const foldedOf = (said: readonly Word[]): string => lineOf(said).text.replaceAll(' و ', ' و')

/** What one Arabic utterance means. */
export function understand(text: string, context: ListeningContext): Understanding {
  const original = words(text.slice(0, longest))
  const folded = foldedOf(original)
  const { asked } = context
  const mails = takeEmails(original, spokenAddress)
  const references = takeReferences(mails.words, spokenReference, asked === 'order')
  const heard =
    asked === 'birth'
      ? { phones: [], words: references.words }
      : takePhones(references.words, figures, asked === 'phone')
  const doctors = takePractitioners(heard.words, context)
  const counted = withNumbers(doctors.words)
  const birth = birthOf(lineOf(counted).text, context.now, asked === 'birth')
  const afterBirth = birth ? withoutText(counted, birth.said) : counted
  const numbers = lineOf(afterBirth).text
  const silentOnDates = asked === 'birth' || (asked === 'name' && !/\d/.test(numbers))
  const moments = momentsOf(silentOnDates ? [] : afterBirth, context)
  const leans = leaningOf(numbers, leaning, moments.dates, context)
  const dates = leans?.dates ?? moments.dates
  const refuses = leans !== null && leans.dates.length > 0 && (context.offered?.length ?? 0) > 0
  const partySize =
    asked === 'phone' || asked === 'birth'
      ? null
      : partyOf(numbers, context.trade === 'restaurant', asked === 'party')
  const chosen = chosenOf(numbers, dates, context)
  const number = partySize === null && moments.dates.length === 0 ? bareNumber(numbers) : undefined
  const service = context.services?.find((name) => folded.includes(fold(name)))
  return {
    ...intentsOf(folded, context),
    dates,
    excluded: [...moments.excluded, ...(leans?.excluded ?? [])],
    ...(moments.ambiguous ? { ask: askWhich(moments.dates, context.now.slice(0, 10)) } : {}),
    ...namesOf(doctors.words, asked === 'name'),
    practitioners: doctors.practitioners,
    ...(anybody.test(folded) && (asked === 'practitioner' || /طبيب|دكتور/.test(folded))
      ? { anyPractitioner: true }
      : {}),
    ...(service === undefined ? {} : { service }),
    phones: heard.phones,
    ...('partialPhone' in heard && heard.partialPhone !== undefined
      ? { partialPhone: heard.partialPhone }
      : {}),
    ...(asked === 'phone' && heard.phones.length === 0 && sameNumber.test(folded)
      ? { sameNumber: true }
      : {}),
    emails: mails.emails,
    orders: references.orders,
    tickets: references.tickets,
    partySize,
    birthDate: birth?.date ?? null,
    answer: refuses ? 'no' : answerOf(folded),
    ...(chosen === undefined ? {} : { chosen }),
    ...(number === undefined ? {} : { number }),
  }
}
