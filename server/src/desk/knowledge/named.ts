/** Whether what was found speaks of the very thing asked, or only of things of its kind. Pure. */
import { words } from '../plain.ts'
import type { Sought } from './query.ts'
import type { FoundPassage } from './search.ts'

/** « comptabilité » leads to the list of trainings, which does not hold it; « excel » to the spreadsheets, which is it. */
export function named(sought: readonly Sought[], passages: readonly FoundPassage[]): boolean {
  const written = passages.flatMap(({ text, heading = '' }) => words(`${heading} ${text}`))
  return sought.some(
    ({ said, weight, general }) =>
      (weight > 1 && !general) || said.split(' ').every((word) => has(written, word)),
  )
}

/** The word itself or a form of it; « français » is no « France ». */
function has(written: readonly string[], word: string): boolean {
  const plainRoot = word.length > 4 ? word.replace(/(?:es|s|x|e)$/, '') : word
  // « développeur » is who does « développement ».
  const root = plainRoot.replace(/(?<=\p{L}{6})(?:eurs?|euse|iste|ier|ement|ation)$/u, '')
  return written.some((other) => other.startsWith(root))
}
