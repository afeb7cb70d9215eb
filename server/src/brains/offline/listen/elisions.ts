/** Some recognisers drop the apostrophe: « j ai perdu l adresse ». What is written down, and read back, has it again. */
import type { Language } from '../../../tongues/tongue.ts'

const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|presqu|aujourd)$/iu
const opensWithVowel = /^[aeiouyhàâéèêëîïôûœ]/iu
/** The only words of one letter. */
const oneLetterWord = /^[aày]$/u
const isLetter = (word: string | undefined) => word !== undefined && /^\p{L}[.,]?$/u.test(word)

/** The words with their apostrophes, where the language has some; letters that are spelled stay alone. */
export function withElisions(text: string, language: Language): string {
  if (language !== 'fr') return text
  const words = text.split(' ')
  return words.reduce((said, word, at) => {
    const before = words[at - 1]
    if (before === undefined) return word
    return `${said}${elides(before, word, words[at - 2], words[at + 1]) ? "'" : ' '}${word}`
  }, '')
}

function elides(word: string, next: string, before?: string, afterwards?: string): boolean {
  if (!elided.test(word) || !opensWithVowel.test(next)) return false
  if (word.length > 1) return true
  if (isLetter(before) && !oneLetterWord.test(before ?? '')) return false
  return isLetter(next) ? oneLetterWord.test(next) && (next === 'y' || !isLetter(afterwards)) : true
}
