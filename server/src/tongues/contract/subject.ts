/** The tongue under test, and the way each test of the contract is declared. */
import { it } from 'vitest'
import type { Asked, ListeningContext, Tongue, Understanding } from '../tongue.ts'

/** What a language may declare about itself. */
export interface TongueContract {
  /** Name of a test → why this language does not pass it. */
  readonly skip?: Readonly<Record<string, string>>
  /** The letters names are spelled with. */
  readonly letters?: string
}

export const now = '2026-11-20T10:30'
export const today = now.slice(0, 10)
export const plain: ListeningContext = { now, trade: 'other' }
/** The same moment, once a question was asked. */
export const asking = (asked: Asked): ListeningContext => ({ ...plain, asked })

export interface Subject {
  readonly tongue: Tongue
  readonly letters: string
  /** Declares a test, or a skip with its reason. */
  readonly must: (name: string, check: () => void) => void
  readonly understand: (text: string, context?: ListeningContext) => Understanding
  /** The skips that named no test. */
  readonly unused: ReadonlySet<string>
}

/** Binds a tongue to its contract. */
export function subjectOf(tongue: Tongue, contract: TongueContract): Subject {
  const unused = new Set(Object.keys(contract.skip ?? {}))
  return {
    tongue,
    letters: contract.letters ?? 'abcdefghijklmnopqrstuvwxyz',
    unused,
    must(name, check) {
      const reason = contract.skip?.[name]
      unused.delete(name)
      if (reason) it.skip(`${name} (skipped: ${reason})`, check)
      else it(name, check)
    },
    // Frozen: listening changes nothing of what it was given.
    understand: (text, context = plain) => tongue.understand(text, Object.freeze({ ...context })),
  }
}
