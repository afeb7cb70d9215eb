/** Accents told after a name: « Muller avec un tréma sur le U », « Lévêque, E accent aigu puis E accent circonflexe ». */
import type { Token } from './normalise.ts'
import { accents } from './spelling.ts'

const mark = '(aigu|grave|circonflexe|trema|cedille)s?'
const onAccent = new RegExp(
  `^(?:avec|et|puis) (?:(?:un|une|l|des|deux) )?(?:accents? )?${mark}(?: sur (?:le|la|l|les) (?:(?:premier|deuxieme|second|dernier) )?([a-z]))?(?= |$)`,
)
const onLetter = new RegExp(`^(?:(?:avec|et|puis) )?(?:(?:un|le) )?([aceiou]) (?:accent )?${mark}(?= |$)`)
/** What an accent is put on when the letter was not said. */
const bearers = new Map([
  ['aigu', 'e'],
  ['grave', 'e'],
  ['circonflexe', 'eoiau'],
  ['trema', 'ieu'],
  ['cedille', 'c'],
])

interface Told {
  readonly accent: string
  readonly letters: string
  readonly size: number
}

/** The tokens without these remarks, the accents put where they were heard. */
export function withAccents(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((one) => accents.has(one.word.replace(/s$/, '')))) return tokens
  for (let at = 1; at < tokens.length; at += 1) {
    const told: Told[] = []
    let next = at
    for (let one = toldAt(tokens, next); one; one = toldAt(tokens, next)) {
      told.push(one)
      next += one.size
    }
    const named = told.length > 0 && !isLetter(tokens[next]) ? namedBefore(tokens, at) : -1
    if (named < 0) continue
    const marked = { ...(tokens[named] as Token), raw: accented(tokens[named]?.raw ?? '', told) }
    return withAccents([
      ...tokens.slice(0, named),
      marked,
      ...tokens.slice(named + 1, at),
      ...tokens.slice(next),
    ])
  }
  return tokens
}

function toldAt(tokens: readonly Token[], at: number): Told | null {
  const ahead = tokens
    .slice(at, at + 9)
    .map((one) => one.word)
    .join(' ')
  const some = onAccent.exec(ahead)
  if (some) {
    const [words, accent = '', letter] = some
    return { accent, letters: letter ?? bearers.get(accent) ?? '', size: words.split(' ').length }
  }
  const one = onLetter.exec(ahead)
  return one ? { accent: one[2] ?? '', letters: one[1] ?? '', size: one[0].split(' ').length } : null
}

function isLetter(token: Token | undefined): boolean {
  return token !== undefined && !token.elided && /^[a-z]$/.test(token.word)
}

/** Where the word these accents belong to is: just before, or before « avec deux L ». Letters spelled keep theirs. */
function namedBefore(tokens: readonly Token[], at: number): number {
  let named = at - 1
  if (isLetter(tokens[named])) {
    const counted = /^(?:deux|2|double|un|une|1|seul)$/.test(tokens[named - 1]?.word ?? '')
    if (!counted || tokens[named - 2]?.word !== 'avec') return -1
    named -= 3
  }
  const token = tokens[named]
  const spelled = tokens[named - 1]?.word === 'comme' || accents.has(token?.word ?? '')
  if (!token || spelled || token.mark || token.value !== undefined) return -1
  return token.word.length >= 3 ? named : -1
}

/** The word with these accents: one alone on the last letter that may bear it, several in the order of the letters. */
function accented(word: string, told: readonly Told[]): string {
  let letters = [...word.normalize('NFC')]
  let from = 0
  for (const { accent, letters: bearing } of told) {
    const sign = accents.get(accent) ?? ''
    const already = letters.findIndex((one, at) => at >= from && one.normalize('NFD').includes(sign))
    const bears = (one: string, at: number) =>
      at >= from &&
      bearing.includes(one.toLowerCase()) &&
      // A final E bears no grave accent.
      !(sign === '\u0300' && at === letters.length - 1)
    const at =
      already >= 0 ? already : told.length > 1 ? letters.findIndex(bears) : letters.findLastIndex(bears)
    if (at < 0) continue
    letters = letters.with(at, ((letters[at] as string).normalize('NFD').charAt(0) + sign).normalize('NFC'))
    from = at + 1
  }
  return letters.join('')
}
