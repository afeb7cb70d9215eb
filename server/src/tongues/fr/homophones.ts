/**
 * What a recogniser writes for a number or a month it did not know to be one (« cet heures », « le dix mais »,
 * « deux mains »), and the units glued to a figure in a text message (« 15j », « 4p »).
 */
import { isNumberWord, type Token } from './normalise.ts'

/** Counted things: before one of them, a word that sounds like a number is one. */
const counted = /^(?:h|heures|personnes|couverts|jours|semaines|euros|minutes|adultes|enfants)$/
const sounds = new Map<string, string>([
  ...['cet', 'cette', 'set', 'sept', 'septe'].map((word) => [word, 'sept'] as const),
  ...['si', 'scie', 'sis', 'ci', 'cis', 'siz'].map((word) => [word, 'six'] as const),
  ...['oui', 'huits', 'wit', 'uit', 'ouit'].map((word) => [word, 'huit'] as const),
  ...['vin', 'vins', 'vain', 'vint', 'vein'].map((word) => [word, 'vingt'] as const),
  ...['sein', 'saint', 'sain', 'saints', 'cinqs', 'sink'].map((word) => [word, 'cinq'] as const),
  ...['dis', 'dit', 'diz', 'disse'].map((word) => [word, 'dix'] as const),
  ...['troie', 'troi', 'trwa'].map((word) => [word, 'trois'] as const),
  ...['quatres', 'katre', 'catre', 'quatr'].map((word) => [word, 'quatre'] as const),
  ...['deu', 'deus'].map((word) => [word, 'deux'] as const),
  ...['onzes', 'once'].map((word) => [word, 'onze'] as const),
  ...['neufs', 'neuve'].map((word) => [word, 'neuf'] as const),
])
const months = new Map<string, string>([
  ...['mais', 'mes', 'met', 'mets', 'maie'].map((word) => [word, 'mai'] as const),
  ...['marre', 'mare', 'marse', 'marc'].map((word) => [word, 'mars'] as const),
  ...['out', 'aou', 'oout', 'houx'].map((word) => [word, 'aout'] as const),
  ...['juins', 'juain', 'joint'].map((word) => [word, 'juin'] as const),
])
const glued = new Map<string, string>([
  ['j', 'jours'],
  ['js', 'jours'],
  ['sem', 'semaines'],
  ['min', 'minutes'],
  ['mn', 'minutes'],
  ['p', 'personnes'],
  ['pers', 'personnes'],
  ['pax', 'personnes'],
])

/** The tokens with such words read as the numbers, months and units they stand for. */
export function soundedOut(tokens: readonly Token[], asked: string | undefined): readonly Token[] {
  if (asked === 'name' || asked === 'email') return tokens
  const result: Token[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token
    const previous = result.at(-1)
    // « 2main », « deux mains »
    if (/^(?:2|deux)$/.test(previous?.word ?? '') && /^mains?$/.test(token.word) && !token.pause) {
      result[result.length - 1] = demain(previous as Token)
      continue
    }
    const word = token.mark ? undefined : meant(tokens, at, previous, asked)
    result.push(word === undefined ? token : { ...token, word })
  }
  return result
}

/** « 2 » is no figure any more. */
function demain({ value: _, ...token }: Token): Token {
  return { ...token, word: 'demain' }
}

function meant(
  tokens: readonly Token[],
  at: number,
  previous: Token | undefined,
  asked: string | undefined,
): string | undefined {
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  if (token.value !== undefined) return undefined
  if (token.gap === '' && previous?.value !== undefined && glued.has(token.word)) return glued.get(token.word)
  if (next && !next.pause && counted.test(next.word)) return sounds.get(token.word)
  const figure = previous !== undefined && isFigure(previous) && !token.pause
  if (!figure) return undefined
  const ends =
    next === undefined ||
    next.pause ||
    /^(?:19|20)\d\d$|^(?:prochain|deux|mille|dix|s)$/.test(next.word) ||
    // « le dix mais si possible », not « le dix, mais si c'est pas possible le onze »
    (next.word === 'si' && tokens[at + 2]?.word === 'possible')
  if (months.has(token.word) && ends && namesDay(tokens, at, asked)) return months.get(token.word)
  // « deux sans quarante », when figures are dictated
  if (/^(?:sans|sang|cents|san)$/.test(token.word) && (asked === 'order' || asked === 'phone')) return 'cent'
  return undefined
}

function isFigure(token: Token): boolean {
  return token.value !== undefined || isNumberWord(token.word) || token.word === 'premier'
}

/** « le dix mais »: an article before the figure, or a date was asked. */
function namesDay(tokens: readonly Token[], at: number, asked: string | undefined): boolean {
  if (asked === 'date' || asked === 'birth') return true
  let from = at - 1
  while (from > 0 && isFigure(tokens[from - 1] as Token)) from -= 1
  return /^(?:le|au|du)$/.test(tokens[from - 1]?.word ?? '')
}
