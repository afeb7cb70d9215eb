/** What can go wrong with the database as a whole, and how a refused statement is recognised. */

export type StoreFailure = 'locked' | 'unreachable' | 'too-old' | 'other-version' | 'stopped' | 'not-writable'

/** The database cannot be used. The message is French: whoever starts the server reads it. */
export class StoreError extends Error {
  override name = 'StoreError'
  readonly why: StoreFailure
  constructor(why: StoreFailure, message: string, options?: ErrorOptions) {
    super(message, options)
    this.why = why
  }
}

/** SQLSTATE codes we decide upon. */
export const sqlState = { exclusion: '23P01', unique: '23505', foreignKey: '23503' } as const

/** The constraint a statement broke, and its SQLSTATE. Drizzle wraps the driver's error: the cause is looked at too. */
export interface Violation {
  readonly code: string
  readonly constraint: string
}

/** Null when the error is not a broken constraint. */
export function violationOf(error: unknown): Violation | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && 'constraint' in cause) {
      return { code: cause.code, constraint: String(cause.constraint) }
    }
  }
  return null
}
