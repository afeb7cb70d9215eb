/** « un rendez-vous mercredi, je ne peux pas avant 17 h »: a new one, and its bound; nothing is moved. */
import type { Memory } from '../memory.ts'
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
