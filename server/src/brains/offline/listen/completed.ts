/** What the tongue read, completed by what only the house knows: who works here, what was just asked, what is left open. */
import type { ListeningContext, Understanding, When } from '../../../tongues/tongue.ts'
import type { Memory } from '../memory.ts'
import type { Scene } from '../scene.ts'
import { courtesyIn } from '../words/courtesy.ts'
import { relativeIn } from '../words/relative.ts'
import { turnsIn } from '../words/turns.ts'
import { withBound } from './hindrance.ts'
import { withAnswerAfterWait, withoutMissed, withoutRetracted } from './retraction.ts'
import {
  withBelief,
  withBirth,
  withHoursAsked,
  withLastClause,
  withOtherDay,
  withoutAnyone,
  withoutLineCheck,
  withoutNow,
  withoutWait,
  withClosingAnswer,
  withoutWrongNumber,
  withPointer,
  withRestated,
  withSeeYou,
  withThatDay,
} from './meant.ts'
import {
  withLastName,
  withNameApart,
  withNameBehind,
  withNameOfThing,
  withoutAskedName,
  withoutThings,
  withPractitioner,
} from './named.ts'

type Reading = Understanding
type Reader = (read: Reading, text: string, scene: Scene, context: ListeningContext) => Reading

/** Each takes the reading of the one before; most sentences pass through all of them untouched. */
const readers: readonly Reader[] = [
  withoutRetracted,
  withoutMissed,
  withAnswerAfterWait,
  withoutWait,
  withCourtesy,
  withoutAgreement,
  withoutAskedName,
  withoutThings,
  withLastName,
  withNameApart,
  withNameBehind,
  withNameOfThing,
  withPractitioner,
  withWish,
  withoutOwnDay,
  withoutOwnMoment,
  withLastDay,
  withLastPart,
  withMidnight,
  withHourBusyUntil,
  withParty,
  withOtherDay,
  withSeeYou,
  withBirth,
  withHoursAsked,
  withoutLineCheck,
  withBelief,
  withoutAnyone,
  withoutNow,
  withClosingAnswer,
  withoutWrongNumber,
  withLastClause,
  withThatDay,
  withRestated,
  withPointer,
]

export function completed(memory: Memory, text: string, scene: Scene, context: ListeningContext): Reading {
  const read = readers.reduce(
    (before, reader) => reader(before, text, scene, context),
    scene.tongue.understand(withBound(memory, text, scene), context),
  )
  const guests = withGuests(memory, read, text, scene)
  return memory.asked === 'confirm' || memory.asked === 'choice' ? withNextDay(guests) : guests
}

/** « ça marche, merci », to « autre chose ? », takes leave, whatever it sounds like; « c'est bien Darty ? » asks who we are. */
function withCourtesy(read: Reading, text: string, { call }: Scene, { asked }: ListeningContext): Reading {
  const { agrees, checksHouse, asksWho } = courtesyIn(call.language)
  const open = asked === 'anything-else' || asked === 'intent'
  if (open && checksHouse.test(text.trim())) return { ...read, names: [], intents: ['identity'] }
  const who = read.intents[0] === 'identity' && asksWho.test(text)
  if (who) return { ...read, intents: ['question'], topic: 'practitioners' }
  if (asked !== 'anything-else' || !agrees.test(text.trim())) return read
  const leaves = /merci|thank|شكرا/iu.test(text)
  const intents = read.intents.filter((intent) => intent === 'thanks' || intent === 'goodbye')
  return { ...read, intents: leaves ? ['thanks'] : intents, answer: leaves ? 'no' : read.answer }
}

/** « oui c'est bien ça » asks nothing, though no answer to it is known. */
function withoutAgreement(read: Reading, text: string, { words }: Scene): Reading {
  const idle = read.topic === 'other' && read.answer !== null && !words.heard.asks.test(text)
  if (!idle) return read
  const { topic: _none, ...rest } = read
  return { ...rest, intents: read.intents.filter((intent) => intent !== 'question') }
}

/** « il me faudrait mercredi matin, je dois être au travail à dix heures »: a wish, though it begins as a question would. */
function withWish(read: Reading, text: string, { words }: Scene): Reading {
  const wishes = read.dates.some((when) => !when.past) && words.heard.wants.test(text)
  if (!wishes || read.topic !== 'other' || words.heard.asks.test(text)) return read
  const { topic: _none, ...rest } = read
  return { ...rest, intents: ['book', ...read.intents.filter((intent) => intent !== 'question')] }
}

/** « j'ai déjà un rendez-vous mardi, j'en voudrais un autre jeudi »: Thursday is what is wanted. */
function withoutOwnDay(read: Reading, text: string, { call }: Scene): Reading {
  const { hasOne, rebooks } = turnsIn(call.language)
  const own = hasOne.test(text) && !rebooks.test(text) && read.intents.includes('book')
  return own && read.dates.length > 1 ? { ...read, dates: read.dates.slice(1) } : read
}

/** « j'ai rendez-vous lundi à neuf heures mais mon train a du retard, on peut décaler ? »: Monday is where it is, not where it goes. */
function withoutOwnMoment(read: Reading, text: string, scene: Scene, context: ListeningContext): Reading {
  if (!read.intents.includes('move') || read.current || read.dates.length !== 1) return read
  const said = turnsIn(scene.call.language).ownMoment.exec(text)
  if (!said) return read
  const rest = `${text.slice(0, said.index)} ${text.slice(said.index + said[0].length)}`
  const [current] = read.dates
  // « any chance of the afternoon instead? » has changed the hour that was read.
  const [own] = scene.tongue.understand(said[0], context).dates
  if (
    !own ||
    own.date !== current?.date ||
    own.time !== current?.time ||
    own.hours?.from !== current?.hours?.from
  )
    return read
  const { dates } = scene.tongue.understand(rest.trim(), context)
  return { ...read, dates, ...(current ? { current } : {}) }
}

/** « could we make it three instead? », where nobody is served at three: how many they are. */
function withGuests(memory: Memory, read: Reading, text: string, { assistant, call }: Scene): Reading {
  const known = memory.partySize ?? memory.made?.partySize
  const [when, ...others] = read.dates
  if (assistant.trade !== 'restaurant' || !known || read.partySize !== null || others.length > 0) return read
  const spoken = memory.pick?.date ?? memory.made?.date
  if (!when?.time || (when.date && when.date !== spoken) || relativeIn(call.language).clock.test(text))
    return read
  const [hour = 0, minutes = 0] = when.time.split(':').map(Number)
  if (minutes !== 0 || hour < 15 || hour > 18) return read
  return { ...read, dates: [], partySize: hour - 12 }
}

/** « ce soir à minuit » is not last night. */
function withMidnight(read: Reading, _text: string, { assistant, today }: Scene): Reading {
  if (assistant.trade !== 'restaurant') return read
  const dates = read.dates.map((when) => {
    if (!when.past || when.date !== today || when.time !== '00:00') return when
    const { past: _gone, ...rest } = when
    return { ...rest, time: endOfDay }
  })
  return { ...read, dates }
}

const endOfDay = '23:59'

/** « attends, jeudi ou vendredi ? … jeudi, vingt et une heures »: what was asked aloud is then answered. */
function withLastDay(read: Reading, text: string, { tongue }: Scene, context: ListeningContext): Reading {
  const at = Math.max(text.lastIndexOf('?'), text.lastIndexOf('؟'))
  const tail = text.slice(at + 1)
  if (at < 0 || read.dates.length < 2 || !/\p{L}/u.test(tail)) return read
  const { dates } = tongue.understand(tail, context)
  return dates[0]?.date ? { ...read, dates } : read
}

/** « je me suis tordu la cheville ce matin, je peux passer cet après-midi ? »: the part of that day that is asked for. */
function withLastPart(read: Reading, text: string, { call }: Scene): Reading {
  const [told, asked, ...others] = read.dates
  const { either, otherwise } = relativeIn(call.language)
  if (!told?.hours || !asked?.hours || told.time || asked.time || others.length > 0) return read
  const apart = told.date === asked.date && (told.hours.to ?? '24:00') <= (asked.hours.from ?? '')
  if (!apart || !/[?؟]/u.test(text) || either.test(text) || otherwise.test(text)) return read
  return { ...read, dates: [asked] }
}

/** « jeudi matin mais j'ai l'aide-ménagère jusqu'à dix heures »: from then on. */
function withHourBusyUntil(read: Reading, text: string, scene: Scene, context: ListeningContext): Reading {
  const { busyUntil, after } = turnsIn(scene.call.language)
  const hour = busyUntil.exec(text)?.[1]
  if (!hour) return read
  const from = scene.tongue.understand(`${after} ${hour}`, context).dates[0]?.hours?.from
  const [first, ...others] = read.dates.filter((when) => when.hours?.to !== from || when.date)
  // « après dix-sept heures trente », said besides, is the wish itself.
  if (first?.hours?.from && from && first.hours.from > from) return read
  if (!from || !first || first.time || (first.hours?.to ?? '24:00') <= from) return read
  return { ...read, dates: [{ ...first, hours: { ...first.hours, from } }, ...others] }
}

/** « on devait être quatre, on ne sera que deux »: two. */
function withParty(read: Reading, text: string, scene: Scene, context: ListeningContext): Reading {
  if (scene.assistant.trade !== 'restaurant' || read.partySize !== null) return read
  const { hadBooked } = courtesyIn(scene.call.language)
  const said = turnsIn(scene.call.language).onlySoMany.exec(text)?.[1]
  if (!said || !hadBooked.test(text)) return read
  const { partySize, number } = scene.tongue.understand(said, { ...context, asked: 'party' })
  return { ...read, partySize: partySize ?? number ?? null }
}

/** « c'était mardi », of what is being booked, is the next Tuesday. */
function withNextDay(read: Reading): Reading {
  const [when, ...others] = read.dates
  if (!when?.past || !when.date || others.length > 0) return read
  const { past: _gone, ...rest } = when
  const date = new Date(Date.parse(when.date) + 7 * 86_400_000).toISOString().slice(0, 10)
  const next: When = { ...rest, date }
  return { ...read, dates: [next] }
}
