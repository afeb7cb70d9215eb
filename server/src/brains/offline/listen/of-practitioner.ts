/** Questions about a practitioner, and the wish for another one. */
import { forgetOffer, type Memory, unrecap } from '../memory.ts'
import { doctorWordsIn } from '../words/doctors.ts'
import type { Utterance } from './listen.ts'

/** « le docteur Benali consulte quels jours ? », « le docteur Martin parle anglais »: what is looked for; undefined when nothing is asked of them. */
export function askedOfPractitioner({ text, understood, scene }: Utterance): Memory['question'] | undefined {
  const [name, ...others] = understood.practitioners
  if (!name || others.length > 0 || understood.dates.length > 0) return undefined
  const { wants, anAppointment, topics } = scene.words.heard
  if (wants.test(text) || anAppointment.test(text)) return undefined
  const { doing, when, manOrWoman } = doctorWordsIn(scene.call.language)
  const who = new RegExp(`(?<!\\p{L})(?:(?:le|la|un|une)\\s+)?${doing.replace('NAME', name)}(?!\\p{L})`, 'iu')
  if (!who.test(text)) return undefined
  const neither = manOrWoman.exec(text)?.[0]
  if (neither) return { query: neither }
  if (when.test(text)) return { query: topics.hours ?? text.trim(), topic: 'hours' }
  // The name alone would find the list of all who work here.
  return { query: text.replace(new RegExp(`(?:\\p{L}+\\.?\\s+)?${name},?`, 'iu'), ' ').trim() }
}

/** « et avec un autre docteur ? », to a moment: the same one, with somebody else. */
export function listenForAnother(memory: Memory, { text, scene }: Utterance): boolean {
  const { asked, goal, offered, pick, practitioner, wish } = memory
  const { practitioners } = scene.assistant
  if (goal !== 'book' || (asked !== 'choice' && asked !== 'confirm') || practitioners.length < 2) return false
  if (!doctorWordsIn(scene.call.language).another.test(text)) return false
  const spokenOf = (pick ?? offered[0])?.practitioner ?? practitioner
  const now = practitioners.find((one) => spokenOf?.endsWith(one))
  if (!now) return false
  if (pick && !wish.time) memory.wish = { date: pick.date, time: pick.time }
  else if (wish.date && !wish.time) memory.wish = { ...wish, ...memory.hour }
  delete memory.practitioner
  delete memory.pick
  memory.notWith = now
  memory.anyPractitioner = true
  unrecap(memory)
  forgetOffer(memory)
  return true
}
