/**
 * The house rehearses before its first call. A first sentence costs some 400 ms of compilation, which the caller, and
 * everybody else on a line, would wait for; a sentence like those already heard costs less than one.
 */
import { setImmediate } from 'node:timers/promises'
import { momentIn } from '../phone/moment.ts'
import { detectLanguage } from '../tongues/detect.ts'
import type { ListeningContext, Tongue } from '../tongues/tongue.ts'

/** The engine settles on a way to run what it has run this often. */
const rounds = 12

/** Understands the sentences of every tongue again and again, one at a time: whoever calls meanwhile goes first. */
export async function rehearse(tongues: readonly Tongue[]): Promise<void> {
  const context: ListeningContext = {
    now: momentIn('Europe/Paris', Date.now()),
    trade: 'medical',
    practitioners: ['Dr. Martin'],
  }
  const languages = tongues.map((tongue) => tongue.language)
  for (let round = 0; round < rounds; round += 1)
    for (const tongue of tongues)
      for (const text of tongue.rehearsal) {
        await setImmediate()
        detectLanguage(text, tongue.language, languages)
        tongue.understand(text, context)
      }
}
