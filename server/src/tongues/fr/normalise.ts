/** Text → tokens: the word without accents or capitals, beside what was written. */
import { dottedHour } from '../grammar/clock.ts'
import { wrapped } from '../wrapped.ts'

export type Mark =
  | 'email'
  | 'phone'
  | 'order'
  | 'ticket'
  | 'birth'
  | 'moment'
  | 'party'
  | 'person'
  | 'practitioner'
  | 'letters'

export interface Token {
  /** Lower case, without accents: what grammars read. */
  readonly word: string
  /** As it was written. */
  readonly raw: string
  /** What stands between the previous token and this one. */
  readonly gap: string
  /** A comma, a full stop… before this word: numbers and names do not run across it. */
  readonly pause: boolean
  /** An elided word: the « l » of « l'heure » is not a letter being spelled. */
  readonly elided: boolean
  /** The value when the token is a number (digits, or words already read as a number). */
  readonly value?: number
  /** What this span was understood as: nobody reads it again. */
  readonly mark?: Mark
}

const piece =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}._%+-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|\d+(?:[.,]\d+)?(?=\s?(?:€|%))|\d+|[\p{L}\p{M}]+|[+@_]/gu
const hesitation = /^(?:e+u+h*|heu+|h+u+m+|h+m+|m+h+|uh|um)$/
const meaningful = /^(?:point|dot|ai|as|a|avons|avez|ont|avait|avais|bien|pas|deja|jamais)$/
/** What leans on the word that follows. */
const leaning = /^(?:pas|le|la|les|l|a|au|du|pour|vers|entre)$/
const numberWord = wrapped()`
  ^(?:\d+|zero|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize
  |vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cents?|mille|double|triple)$
`

/** « premier premier soixante-dix »: said twice on purpose. */
const counting = new RegExp(`${numberWord.source}|^premier$`)

/** Lower case, accents removed, ligatures opened. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  // oxlint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
}

/** Is this the name of a number, or digits? */
export function isNumberWord(word: string): boolean {
  return numberWord.test(word)
}

/** Is this a hesitation (« euh », « hum ») that carries nothing? */
export function isHesitation(word: string): boolean {
  return hesitation.test(word)
}

/** The tokens of an utterance, hesitations and stammered repetitions removed. */
export function tokenise(text: string): Token[] {
  const source = text
    .normalize('NFC')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(dottedHour, '$1h$2')
    .replace(/\b(?:[2d]m1|2main)\b/gi, 'demain')
    .replace(/\b(aujourd)\s*'?\s*(hui)\b/gi, '$1$2')
  const tokens: Token[] = []
  let end = 0
  let pause = false
  let looking = false
  for (const match of source.matchAll(piece)) {
    const raw = match[0]
    const start = match.index
    const gap = source.slice(end, start)
    end = start + raw.length
    if (/[,;.!?…:]/.test(gap) && (/\s/.test(gap) || !/^[.:,]$/.test(gap))) pause = true
    const word = fold(raw)
    const last = tokens.at(-1)
    // « point eu », « j'ai eu »: no hesitation.
    if (hesitation.test(word) && !(word === 'eu' && meaningful.test(last?.word ?? ''))) {
      // « pas euh, le mardi »: that pause was looking for a word.
      looking ||= !pause
      continue
    }
    if (looking && (leaning.test(last?.word ?? '') || /^(?:et|ou|ni)$/.test(word))) pause = false
    looking = false
    const elided = source[end] === "'" && /\p{L}/u.test(source[end + 1] ?? '')
    const stammered = last?.word === word && word.length > 1 && !last.elided && !counting.test(word)
    if (stammered && !pause && !isReflexive(source, match.index, word)) {
      pause = false
      continue
    }
    if (last && /^\d+$/.test(last.word) && gap === '' && /^(?:er|ere|e|eme|nd|nde|re)$/.test(word)) {
      tokens[tokens.length - 1] = {
        ...last,
        word: `${last.word}${/r/.test(word) ? 'er' : 'eme'}`,
        raw: last.raw + raw,
      }
      continue
    }
    const token = { word, raw, gap, pause, elided }
    if (raw.includes('@') && raw.length > 1) tokens.push({ ...token, mark: 'email' })
    else if (/^\d+$/.test(word)) tokens.push({ ...token, value: Number(word) })
    else tokens.push(token)
    pause = false
  }
  return tokens
}

/** « vous vous trompez »: the verb's own pronoun, no stammer. */
function isReflexive(source: string, at: number, word: string): boolean {
  return word === 'vous' && /^vous\s+(?:tromp|confond|foute|moque|fiche)/i.test(source.slice(at, at + 20))
}

/** Replaces the tokens `from`…`to` (excluded) by one that says what they were. */
export function replace(tokens: readonly Token[], from: number, to: number, mark: Mark): Token[] {
  const first = tokens[from] as Token
  const raw = tokens
    .slice(from, to)
    .map((token) => token.raw)
    .join(' ')
  const one: Token = { word: `<${mark}>`, raw, gap: first.gap, pause: first.pause, elided: false, mark }
  return [...tokens.slice(0, from), one, ...tokens.slice(to)]
}
