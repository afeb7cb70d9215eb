/** With loudspeakers, a microphone hears the voice too: what it heard is compared with what was being said. */

const wordsOf = (text: string): string[] => text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Most of the words are the voice's own. A single word may be the caller's: « oui », « stop ». */
export function isEcho(heard: string, spoken: string): boolean {
  const words = wordsOf(heard)
  if (words.length < 2) return false
  const said = new Set(wordsOf(spoken))
  return words.filter((word) => said.has(word)).length / words.length >= 0.6
}
