/** How long the line may stay silent before the caller is asked again. */
import type { Asked } from '../tongues/tongue.ts'
import type { Assistant } from './assistant.ts'
import type { Call } from './call.ts'

/** Somebody looking for a number or spelling an address needs more time than somebody saying yes. */
const slow: readonly Asked[] = ['phone', 'email', 'order', 'birth', 'problem']

/** Milliseconds of silence, counted from the end of our words. */
export function patience(call: Call, assistant: Assistant): number {
  if (call.keys !== '') return 3_500
  if (call.asked && slow.includes(call.asked)) return Math.round(assistant.silenceMs * 1.5)
  return assistant.silenceMs
}
