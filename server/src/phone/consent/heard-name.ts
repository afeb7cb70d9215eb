/** Whether a name a model gives was said on the line. */
import type { Language } from '../../tongues/tongue.ts'
import type { Message } from '../call.ts'

const titles = new Set(['monsieur', 'madame', 'mademoiselle', 'docteur', 'mister', 'miss', 'doctor'])

/** Somebody said the longest word of the name, spelled or not; a name in another script than the call's is believed. */
export function heardName(name: string, messages: readonly Message[], language: Language): boolean {
  const longest = letters(name)
    .split(' ')
    .filter((word) => !titles.has(word))
    .reduce((best, word) => (word.length > best.length ? word : best), '')
  if (longest === '' || (language === 'ar') !== /\p{Script=Arabic}/u.test(name)) return true
  return messages.some(({ text }) => letters(text).replaceAll(' ', '').includes(longest))
}

/** Lower case, no accents, nothing but letters and figures between single spaces. */
export function letters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** « martin » of « Dr. Martin ». */
export function familyOf(name: string): string {
  return letters(name).split(' ').at(-1) ?? ''
}
