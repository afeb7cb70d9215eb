/** What the tongue read, completed by what only the house knows: who works here, what was just asked, what is left open. */
import type { ListeningContext, Understanding, When } from '../../../tongues/tongue.ts'
import type { Memory } from '../memory.ts'
import type { Scene } from '../scene.ts'
import { courtesyIn } from '../words/courtesy.ts'
import { turnsIn } from '../words/turns.ts'
import { withBirth, withHoursAsked, withOtherDay, withoutLineCheck, withSeeYou } from './meant.ts'

type Reading = Understanding
type Reader = (read: Reading, text: string, scene: Scene, context: ListeningContext) => Reading

/** Each takes the reading of the one before; most sentences pass through all of them untouched. */
const readers: readonly Reader[] = [
  withoutAgreement,
  withoutAskedName,
  withoutThings,
  withLastName,
  withNameBehind,
  withPractitioner,
  withWish,
  withoutOwnDay,
  withLastDay,
  withMidnight,
  withHourBusyUntil,
  withParty,
  withOtherDay,
  withSeeYou,
  withBirth,
  withHoursAsked,
  withoutLineCheck,
]

export function completed(memory: Memory, text: string, scene: Scene, context: ListeningContext): Reading {
  const read = readers.reduce(
    (before, reader) => reader(before, text, scene, context),
    scene.tongue.understand(text, context),
  )
  return memory.asked === 'confirm' || memory.asked === 'choice' ? withNextDay(read) : read
}

/** « oui c'est bien ça » asks nothing, though no answer to it is known. */
function withoutAgreement(read: Reading, text: string, { words }: Scene): Reading {
  const idle = read.topic === 'other' && read.answer !== null && !words.heard.asks.test(text)
  if (!idle) return read
  const { topic: _none, ...rest } = read
  return { ...rest, intents: read.intents.filter((intent) => intent !== 'question') }
}

/** « do you have anything for vegetarians? », to « what name is it? », names nobody. */
function withoutAskedName(
  read: Reading,
  text: string,
  { words }: Scene,
  { asked }: ListeningContext,
): Reading {
  if (asked !== 'name' || read.names.length === 0 || !/[?؟]/u.test(text)) return read
  // « et c'est gratuit ? »
  if (read.topic !== undefined && read.topic !== 'other' && read.intents.includes('question'))
    return { ...read, names: [] }
  const shape = words.heard.asks.exec(text.replace(/[?؟]/gu, ''))
  return shape && text.trim().split(/\s+/).length > longestName
    ? { ...read, names: [], intents: ['question', ...read.intents] }
    : read
}

/** « c'est le plateau de ma table qui est fendu », to « à quel nom ? », is the matter. */
function withoutThings(
  read: Reading,
  text: string,
  { assistant }: Scene,
  { asked }: ListeningContext,
): Reading {
  if (asked !== 'name' || assistant.trade !== 'after-sales' || !read.intents.includes('ticket')) return read
  const names = read.names.filter((name) => !article.test(name) || text.includes(name))
  return names.length === read.names.length ? read : { ...read, names }
}

const article = /^(?:les?|la|une?|mon|ma|mes|the|an?|my) /iu

const longestName = 4

/** « Andrei… ah non pardon, plutôt au nom de ma femme, Irina Popescu »: the name that was said last. */
function withLastName(read: Reading, text: string, scene: Scene, context: ListeningContext): Reading {
  if (context.asked === 'problem') return read
  const said = turnsIn(scene.call.language).renames.exec(text)
  if (!said || said.index === 0 || read.names.length === 0) return read
  const tail = text.slice(said.index + said[0].length)
  const [last] = nameIn(tail.split(',').at(-1) ?? tail, scene, context)
  return last ? { ...read, names: [last] } : read
}

/** « …pour deux demain à vingt heures, Meunier », « Wim Janssens à l'appareil, … »: a name alone, where names stand. */
function withNameBehind(read: Reading, text: string, scene: Scene, context: ListeningContext): Reading {
  if (read.names.length > 0 || context.asked === 'problem') return read
  const { speaking } = turnsIn(scene.call.language)
  const pieces = text.split(/[,.!?;…،]+\s*/u).filter((piece) => piece.trim() !== '')
  const introduced = pieces.find((piece) => speaking.test(piece))
  const behind = introduced?.replace(speaking, '') ?? (pieces.length > 1 ? pieces.at(-1) : undefined)
  const words = behind?.trim().split(/\s+/) ?? []
  const capitals = words.every((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word))
  if (!behind || !capitals || words.length > longestName - 1) return read
  if (words.some((word) => context.practitioners?.includes(word))) return read
  // « Fabre, Nathalie » is one name.
  const bare = pieces.length === 2 && pieces.every((piece) => /^\p{Lu}[\p{L}'’-]+$/u.test(piece.trim()))
  const [name] = nameIn(bare ? pieces.join(' ') : behind, scene, context)
  return name ? { ...read, names: [name] } : read
}

function nameIn(words: string, scene: Scene, context: ListeningContext): readonly string[] {
  return scene.tongue.understand(words.trim(), { ...context, asked: 'name' }).names
}

/** « lundi quatorze heures Benali Yacine Ferhat »: who works here is no part of the caller's name. */
function withPractitioner(read: Reading, text: string, scene: Scene, { asked }: ListeningContext): Reading {
  const { assistant } = scene
  const [only] = read.names
  // « plutôt monsieur Girard », to a recap or to an offer, is who works here.
  const titled =
    only && assistant.practitioners.includes(only) && courtesyIn(scene.call.language).title.test(text)
  if (titled && asked !== 'name') return { ...read, names: [], practitioners: [only] }
  if (read.practitioners.length > 0 || read.dates.length === 0) return read
  const names = read.names.map((name) => {
    const [first = '', ...rest] = name.split(' ')
    return rest.length > 1 && assistant.practitioners.includes(first) ? rest.join(' ') : name
  })
  const bare = assistant.practitioners.filter(
    (one) =>
      new RegExp(`(?<!\\p{L})${one}(?!\\p{L})`, 'u').test(text) &&
      !names.some((name) => name.split(' ').includes(one)),
  )
  return bare.length === 1 ? { ...read, names, practitioners: bare } : read
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

/** « jeudi matin mais j'ai l'aide-ménagère jusqu'à dix heures »: from then on. */
function withHourBusyUntil(read: Reading, text: string, scene: Scene, context: ListeningContext): Reading {
  const { busyUntil, after } = turnsIn(scene.call.language)
  const hour = busyUntil.exec(text)?.[1]
  if (!hour) return read
  const from = scene.tongue.understand(`${after} ${hour}`, context).dates[0]?.hours?.from
  const [first, ...others] = read.dates.filter((when) => when.hours?.to !== from || when.date)
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
