/** A start that cannot be, in a sentence for whoever typed the command. */
import { StoreError } from '../store/errors.ts'
import { ConfigError } from './config.ts'

/** What the system refuses, in words. */
const refusals: Readonly<Record<string, string>> = {
  EADDRINUSE: 'Le port est déjà pris : choisissez-en un autre avec PORT=3001.',
  EACCES: 'Ce port est réservé au système : choisissez-en un au-dessus de 1024 avec PORT=3000.',
  EADDRNOTAVAIL: 'HOST n’est pas une adresse de cette machine.',
  ENOTFOUND: 'HOST est inconnu : essayez 0.0.0.0 ou localhost.',
  EAI_AGAIN: 'HOST est inconnu : essayez 0.0.0.0 ou localhost.',
}

/** A bug keeps its stack: it is for us. */
export function whyNot(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StoreError) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return refusals[code] ?? String(error instanceof Error ? error.stack : error)
}

/** Says why, and leaves with 1. */
export function leave(error: unknown): never {
  process.stderr.write(`${whyNot(error)}\n`)
  process.exit(1)
}
