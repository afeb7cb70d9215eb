/** How a name is written: « jean dupont » → « Jean Dupont », « anne de la tour » → « Anne de La Tour ». */
import { fold } from './normalise.ts'

const small = new Set([
  'de',
  'du',
  'des',
  'd',
  'van',
  'von',
  'der',
  'den',
  'di',
  'da',
  'dos',
  'del',
  'y',
  'zu',
  'bin',
  'ibn',
  'ter',
])

const vietnamese = /^(?:nguyen|tran|pham|huynh|hoang|phan|vu|vo|dang|bui|ngo|duong|dinh|luong|truong|thi)$/

/** Writes the words of a name with their capitals; `gaps[i]` precedes `words[i]`. */
export function nameCase(words: readonly string[], gaps: readonly string[]): string {
  let text = ''
  words.forEach((word, index) => {
    const gap = index === 0 ? '' : gaps[index] === '-' || gaps[index] === "'" ? gaps[index] : ' '
    // « Nguyen Van Hung »: a given name in Vietnam, a particle in the Netherlands.
    const given = /^van$/.test(fold(word)) && vietnamese.test(fold(words[index - 1] ?? ''))
    // « D'Angelo » opens a name, « d'Hautecourt » goes on with one.
    if (index === 0 && word === 'D' && gaps[1] === "'") {
      text += word
      return
    }
    const particle =
      !given && index > 0 ? small.has(fold(word)) : /^(?:de|du|des|d)$/.test(fold(word)) && words.length > 1
    // « Antonio Da Silva », written so.
    const written = /^(?:Da|Di|Del|Van|Von|Dos)$/.test(word)
    text += gap + (particle && !written && index < words.length - 1 ? word.toLowerCase() : capital(word))
  })
  return text
}

function capital(word: string): string {
  const upper = word === word.toUpperCase()
  // « McDonald » and « LeBlanc » are written on purpose.
  if (!upper && /^[\p{Lu}]/u.test(word)) return word
  const lower = word.toLocaleLowerCase('fr')
  return lower.charAt(0).toLocaleUpperCase('fr') + lower.slice(1)
}

/** The spelled letters as a name. */
export function spelledCase(letters: string): string {
  return letters
    .split(/(?=[ '-])/)
    .map((part) => {
      const gap = /^[ '-]/.test(part) ? part.charAt(0) : ''
      const word = gap ? part.slice(1) : part
      return gap + word.charAt(0).toLocaleUpperCase('fr') + word.slice(1)
    })
    .join('')
    .replace(/^D'/, "D'")
}
