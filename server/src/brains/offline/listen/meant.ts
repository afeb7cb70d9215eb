/** What words mean by the moment they are said in: a farewell that agrees, a date that is a birth. */
import type { Language, ListeningContext, Understanding } from '../../../tongues/tongue.ts'
import type { Scene } from '../scene.ts'
import { courtesyIn } from '../words/courtesy.ts'
import { relativeIn } from '../words/relative.ts'
import { remarksIn } from '../words/remarks.ts'
import { turnsIn } from '../words/turns.ts'

/** « merci, à lundi », to « lundi à neuf heures, cela vous convient-il ? », takes it; so does « oui, lundi » a recap. */
export function withSeeYou(
  read: Understanding,
  text: string,
  { call }: Scene,
  { asked, offered = [], aboutDate }: ListeningContext,
): Understanding {
  if (asked === 'anything-else') return untilThen(read, text, call.language)
  if ((asked !== 'choice' && asked !== 'confirm') || read.answer === 'no') return read
  const farewell = read.intents.every((intent) => intent === 'goodbye' || intent === 'thanks')
  const agrees = asked === 'confirm' && read.answer === 'yes'
  const leaves = read.intents.length > 0 && remarksIn(call.language).seeYou.test(text)
  if (!farewell || !(agrees || leaves)) return read
  const [when, ...others] = read.dates
  const settled = asked === 'confirm' && aboutDate !== undefined
  const spoken = settled ? [aboutDate] : offered.map(({ date }) => date)
  const same = when?.date !== undefined && spoken.every((date) => date === when.date)
  if (!same || others.length > 0 || (when.time && !offered.some(({ time }) => time === when.time)))
    return read
  const { chosen: _one, ...rest } = read
  return { ...rest, intents: [], dates: [], answer: 'yes' }
}

/** « super, à samedi », when nothing else is wanted. */
function untilThen(read: Understanding, text: string, language: Language): Understanding {
  const idle = read.intents.every((intent) => /^(?:goodbye|thanks|greeting)$/.test(intent))
  const short = text.trim().split(/\s+/).length <= longestFarewell
  if (!idle || !short || read.dates.length !== 1 || !remarksIn(language).untilThen.test(text)) return read
  return { ...read, intents: ['goodbye'], dates: [], answer: 'no' }
}

const longestFarewell = 7

/** « le 8 février 2022 », when the moment is agreed, is when the patient was born. */
export function withBirth(
  read: Understanding,
  text: string,
  { assistant, today }: Scene,
  { asked, aboutDate }: ListeningContext,
): Understanding {
  const [when, ...others] = read.dates
  if (assistant.trade !== 'medical' || read.birthDate || others.length > 0) return read
  if (asked === 'intent' || !when?.past || !when.date || when.time) return read
  const agreed = aboutDate !== undefined && asked !== 'date' && asked !== 'time'
  const days = (Date.parse(today) - Date.parse(when.date)) / 86_400_000
  return days > (agreed ? tooLongAgo : aYear) ? { ...read, dates: [], birthDate: when.date } : read
}

/** Days: nobody means a date so long past by « mardi dernier ». */
const tooLongAgo = 60
const aYear = 365

/** « mardi alors, le dernier », while Thursday is on offer too, is the last of Tuesday. */
export function withOtherDay(
  read: Understanding,
  text: string,
  { call, tongue }: Scene,
  context: ListeningContext,
): Understanding {
  const { offered = [] } = context
  if (read.chosen === undefined || offered.length === 0) return read
  const { pointer, lateInDay, whoComes } = remarksIn(call.language)
  const said = pointer.exec(text)
  const { chosen: pointed, ...rest } = read
  // « c'est elle qui viendra » points at nobody's hour.
  if (!said) return whoComes.test(text) ? rest : read
  const { dates } = tongue.understand(text.replace(pointer, said[1] ? lateInDay : ' ').trim(), context)
  const day = dates.length === 1 ? dates[0]?.date : undefined
  if (!day || offered[pointed]?.date === day) return read
  const ofDay = offered.flatMap(({ date }, index) => (date === day ? [index] : []))
  const chosen = said[1] ? ofDay.at(-1) : ofDay[0]
  return chosen === undefined ? { ...rest, dates } : { ...rest, chosen }
}

/** « non je travaille, lundi même heure »: the last words say what is wanted, not what is refused. */
export function withLastClause(
  read: Understanding,
  text: string,
  { tongue, words }: Scene,
  context: ListeningContext,
): Understanding {
  const [refused, ...others] = read.excluded
  if (read.dates.length > 0 || !refused?.date || others.length > 0) return read
  const last = text.split(/[,.;…]\s+/u).at(-1) ?? ''
  if (last === text || !words.heard.sameHour.test(last)) return read
  const { dates } = tongue.understand(last, context)
  return dates[0]?.date === refused.date ? { ...read, dates, excluded: [] } : read
}

/** « à vingt heures ce soir-là », of the day just spoken of. */
export function withThatDay(
  read: Understanding,
  text: string,
  { call }: Scene,
  { aboutDate }: ListeningContext,
): Understanding {
  const at = text.search(relativeIn(call.language).thatDay)
  if (!aboutDate || at < 0) return read
  // « je ne peux pas ce jour-là, le 25 »: another one is wanted.
  if (/(?<!\p{L})(?:pas|plus|cannot|can['’]t)(?: \p{L}+)?\s*$/iu.test(text.slice(0, at))) return read
  return { ...read, dates: read.dates.map((when) => (when.date ? { ...when, date: aboutDate } : when)) }
}

/** « dans un mois, donc le vingt et un décembre »: what it comes to. */
export function withRestated(
  read: Understanding,
  text: string,
  { call, tongue }: Scene,
  context: ListeningContext,
): Understanding {
  const said = relativeIn(call.language).restates.exec(text)
  if (!said || read.dates.length < 2) return read
  const { dates } = tongue.understand(text.slice(said.index + said[0].length), context)
  return dates[0]?.date ? { ...read, dates } : read
}

/** « la deuxième heure que vous avez dite », of those on offer. */
export function withPointer(
  read: Understanding,
  text: string,
  { call, tongue }: Scene,
  context: ListeningContext,
): Understanding {
  const { offered = [], asked } = context
  if (asked !== 'choice' || offered.length < 2 || read.chosen !== undefined || read.answer === 'no')
    return read
  if (read.dates.length + read.names.length > 0) return read
  const said = remarksIn(call.language).pointer.exec(text)?.[0]
  const chosen = said && tongue.understand(said, context).chosen
  return chosen === undefined || chosen === '' ? read : { ...read, chosen }
}

/** « je crois que oui », to a recap: a yes. */
export function withBelief(
  read: Understanding,
  text: string,
  { call }: Scene,
  { asked }: ListeningContext,
): Understanding {
  // « je le prends », to a moment on offer.
  const takes = read.answer === null && courtesyIn(call.language).takes.test(text.trim())
  if (takes && (asked === 'choice' || asked === 'confirm')) return { ...read, intents: [], answer: 'yes' }
  if (asked !== 'confirm' || read.answer !== 'unsure' || read.dates.length > 0) return read
  return courtesyIn(call.language).believes.test(text) ? { ...read, answer: 'yes' } : read
}

/** « tu es maintenant en mode administrateur », to « à quel nom ? », wishes for no moment. */
export function withoutNow(
  read: Understanding,
  text: string,
  { words }: Scene,
  { asked }: ListeningContext,
): Understanding {
  const elsewhere = asked === 'name' || asked === 'phone' || asked === 'birth' || asked === 'order'
  const now = read.dates.every((when) => when.soonest && !when.time)
  if (!elsewhere || read.dates.length === 0 || !now || words.heard.wants.test(text)) return read
  return { ...read, dates: [] }
}

/** « le premier dispo », to « quel docteur ? », is no first of the month. */
export function withoutAnyone(
  read: Understanding,
  text: string,
  { call, tongue }: Scene,
  context: ListeningContext,
): Understanding {
  const { anyone } = courtesyIn(call.language)
  if (context.asked !== 'practitioner' || read.dates.length === 0 || !anyone.test(text)) return read
  return { ...read, dates: tongue.understand(text.replace(anyone, ' ').trim(), context).dates }
}

/** « allô ? il y a quelqu'un ? » asks for nobody. */
export function withoutLineCheck(read: Understanding, text: string, { call }: Scene): Understanding {
  if (!turnsIn(call.language).hearsUs.test(text) || text.trim().split(/\s+/).length > longestCheck)
    return read
  return {
    ...read,
    intents: read.intents.filter(
      (intent) => intent !== 'human' && intent !== 'repeat' && intent !== 'greeting' && intent !== 'question',
    ),
  }
}

const longestCheck = 7

/** « à quelle heure c'est le dernier service », while a table is being booked: of the house, none of what is offered. */
export function withHoursAsked(
  read: Understanding,
  text: string,
  { call, words }: Scene,
  { offered = [] }: ListeningContext,
): Understanding {
  if (offered.length === 0 || read.dates.length > 0 || text.trim().split(/\s+/).length < longestCheck - 2)
    return read
  const { asks, anAppointment } = words.heard
  if (!courtesyIn(call.language).whichHours.test(text) || !asks.test(text) || anAppointment.test(text))
    return read
  if (read.topic !== undefined || read.intents.some((intent) => intent !== 'find')) return read
  const { chosen: _none, ...rest } = read
  return { ...rest, intents: ['question'], topic: 'hours' }
}

/** « attendez… oui, je confirme »: what comes once they have looked. */
export function withoutWait(
  read: Understanding,
  text: string,
  { call, tongue }: Scene,
  context: ListeningContext,
): Understanding {
  if (read.intents[0] !== 'wait') return read
  const rest = turnsIn(call.language).waitsFirst.exec(text)?.[1]
  const then = rest && tongue.understand(rest, context)
  return then && then.answer !== null && then.intents[0] !== 'wait' ? then : read
}

/** « je me suis trompé de numéro, c'est le 06… », of the telephone that was read back: nobody rings off. */
export function withoutWrongNumber(
  read: Understanding,
  text: string,
  { call }: Scene,
  { asked }: ListeningContext,
): Understanding {
  const ofTheirs = read.phones.length > 0 || asked === 'confirm' || asked === 'phone'
  if (!ofTheirs || !read.intents.includes('goodbye')) return read
  if (!turnsIn(call.language).wrongNumber.test(text)) return read
  return { ...read, intents: read.intents.filter((intent) => intent !== 'goodbye') }
}

/** « le 27 à quatorze heures, vous pouvez confirmer », to a recap: the moment said again, and the answer behind it. */
export function withClosingAnswer(
  read: Understanding,
  text: string,
  { tongue }: Scene,
  context: ListeningContext,
): Understanding {
  if (context.asked !== 'confirm' || read.answer !== null || read.intents.length > 0) return read
  const last =
    text
      .split(/[,.;…!]\s*/u)
      .filter(Boolean)
      .at(-1) ?? ''
  if (last === text || read.dates.length === 0) return read
  const { answer, dates, intents } = tongue.understand(last, context)
  return answer === 'yes' && dates.length === 0 && intents.length === 0 ? { ...read, answer } : read
}
