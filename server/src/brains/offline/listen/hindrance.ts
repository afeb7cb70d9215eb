/** « un rendez-vous mercredi, je ne peux pas avant 17 h »: a new one, and its bound; nothing is moved. */
import { forgetOffer, type Memory, unrecap } from '../memory.ts'
import type { Scene } from '../scene.ts'
import { hindranceIn } from '../words/hindrance.ts'
import { turnsIn } from '../words/turns.ts'

/** The words, with what hinders said as a bound; as they were when something that exists is spoken of. */
export function withBound({ goal }: Memory, text: string, { call }: Scene): string {
  const { newOne, cannot, not } = hindranceIn(call.language)
  const { hasOne, ownThing } = turnsIn(call.language)
  const at = text.search(cannot)
  if ((goal !== null && goal !== 'book') || at < 0) return text
  const before = text.slice(0, at)
  if (!newOne.test(before) || hasOne.test(text) || ownThing.test(text)) return text
  return text.replace(cannot, not)
}

/** « pas avec le docteur Martin »: who is not wanted, of those who work here. */
export function refusedPractitioner(text: string, { call, assistant }: Scene): string | undefined {
  if (assistant.practitioners.length < 2) return undefined
  const { notWith } = hindranceIn(call.language)
  return assistant.practitioners.find((one) =>
    new RegExp(`(?<!\\p{L})${notWith} ${one}(?!\\p{L})`, 'iu').test(text),
  )
}

/** One of the others, then: which one is asked. */
export function refuse(memory: Memory, refused: string): boolean {
  if (memory.goal !== 'book') return false
  if (memory.practitioner === refused) delete memory.practitioner
  memory.notWith = refused
  memory.described = true
  unrecap(memory)
  delete memory.pick
  forgetOffer(memory)
  return true
}
