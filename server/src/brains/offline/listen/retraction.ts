/** What stands behind a retraction or a hesitation is what is meant. */
import type { ListeningContext, Understanding } from '../../../tongues/tongue.ts'
import type { Scene } from '../scene.ts'
import { relativeIn } from '../words/relative.ts'

/** « neuf heures vingt ça me va, enfin non, vous n'avez pas plus tard ? »: what stands before is not agreed to. */
export function withoutRetracted(
  read: Understanding,
  text: string,
  { call, tongue }: Scene,
  context: ListeningContext,
): Understanding {
  if (context.asked !== 'choice' && context.asked !== 'confirm') return read
  const taken = relativeIn(call.language).retracts.exec(text)
  const rest = taken ? text.slice(taken.index + taken[0].length) : ''
  if (rest.trim().split(/\s+/).length < shortest) return read
  const behind = tongue.understand(rest, context)
  return { ...behind, names: read.names }
}

const shortest = 4

/** « j'ai raté mon rendez-vous de ce matin »: what is gone is not wished for. */
export function withoutMissed(read: Understanding, text: string, { call, today }: Scene): Understanding {
  if (!relativeIn(call.language).missed.test(text)) return read
  return { ...read, dates: read.dates.filter(({ date }) => date === undefined || date > today) }
}

/** « attendez je regarde mon agenda… oui c'est bon »: they have looked. */
export function withAnswerAfterWait(
  read: Understanding,
  text: string,
  { tongue }: Scene,
  context: ListeningContext,
): Understanding {
  const awaited = context.asked === 'confirm' || context.asked === 'choice'
  if (!awaited || read.intents[0] !== 'wait' || read.answer !== null || read.dates.length > 0) return read
  const last = text.split(/[,.;…!،]+\s*/u).findLast((clause) => /\p{L}/u.test(clause)) ?? ''
  if (last === text) return read
  const after = tongue.understand(last, context)
  return after.answer === null || after.answer === 'unsure' ? read : after
}
