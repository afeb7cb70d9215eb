/** "Later", "sooner", "another day": said of what was offered. */
import type { LeaningWords } from '../grammar/leaning.ts'
import { wrapped } from '../wrapped.ts'

export const leaning: LeaningWords = {
  later: wrapped()`
    \b(?:(?<!see you |speak |talk (?:to you )?|call (?:you )?|ring )later(?! than)(?: on)?
    |not (?:so|as|that) early|(?<!not )too early|after that)\b
  `,
  earlier: /\b(?:(?:earlier|sooner)(?! than)|not (?:so|as|that) late|(?<!not )too late|before that)\b/,
  otherDay: /\b(?:(?:another|a different|some other|any other) (?:day|date)|not that day)\b/,
}
