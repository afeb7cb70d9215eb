/** Letters spelled aloud: « D U P O N T », « D comme Daniel », « deux L », « E accent aigu », « trait d'union ». */
import { replace, type Token } from './normalise.ts'

export interface SpellingHeard {
  /** What was spelled, in order, lower case with its accents. */
  readonly words: readonly string[]
  readonly tokens: readonly Token[]
}

const letterNames = new Map<string, string>([
  ['be', 'b'],
  ['ce', 'c'],
  ['de', 'd'],
  ['effe', 'f'],
  ['ef', 'f'],
  ['ge', 'g'],
  ['ache', 'h'],
  ['hache', 'h'],
  ['ji', 'j'],
  ['ka', 'k'],
  ['elle', 'l'],
  ['el', 'l'],
  ['aile', 'l'],
  ['aime', 'm'],
  ['emme', 'm'],
  ['em', 'm'],
  ['enne', 'n'],
  ['haine', 'n'],
  ['pe', 'p'],
  ['ku', 'q'],
  ['cu', 'q'],
  ['erre', 'r'],
  ['air', 'r'],
  ['aire', 'r'],
  ['er', 'r'],
  ['esse', 's'],
  ['es', 's'],
  ['te', 't'],
  ['the', 't'],
  ['ve', 'v'],
  ['ixe', 'x'],
  ['zed', 'z'],
  ['zede', 'z'],
  ['eau', 'o'],
  ['haut', 'o'],
  ['eu', 'e'],
])
/** The accents by name, as combining marks. */
export const accents = new Map<string, string>([
  ['aigu', '\u0301'],
  ['grave', '\u0300'],
  ['circonflexe', '\u0302'],
  ['trema', '\u0308'],
  ['cedille', '\u0327'],
  ['tilde', '\u0303'],
])

interface Letter {
  readonly text: string
  readonly next: number
  /** Is it surely a letter (a real one), or a word that sounds like one? */
  readonly sure: boolean
}

/** Takes the spelled words out of the tokens. `asked`: a name was asked, so two letters are enough. */
export function takeSpelling(tokens: readonly Token[], asked: boolean): SpellingHeard {
  const words: string[] = []
  let rest = tokens
  for (let at = 0; at < rest.length; at += 1) {
    const run = runAt(rest, at, asked)
    if (!run) continue
    words.push(run.text)
    rest = replace(rest, at, run.to, 'letters')
  }
  return { words, tokens: rest }
}

function runAt(tokens: readonly Token[], from: number, asked: boolean): { text: string; to: number } | null {
  let text = ''
  let at = from
  let letters = 0
  let sure = 0
  let explained = 0
  let to = from
  while (at < tokens.length) {
    const joint = text ? jointAt(tokens, at) : null
    if (joint) {
      text += joint.text
      at = joint.next
      continue
    }
    const letter = letterAt(tokens, at, letters > 0)
    if (!letter) {
      if (
        text &&
        /^(?:puis|ensuite|apres|et|encore|un|une)$/.test(tokens[at]?.word ?? '') &&
        letterAt(tokens, at + 1, true)?.sure &&
        tokens[at + 2]?.word !== 'pas'
      ) {
        at += 1
        continue
      }
      break
    }
    // « T comme Thomas, deux T » are two in all.
    if (
      /^(?:deux|double|2)$/.test(tokens[at]?.word ?? '') &&
      letter.text.length === 2 &&
      text.endsWith(letter.text.charAt(0))
    )
      text = text.slice(0, -1)
    const placed = accentPlace(tokens, letter, text)
    if (placed) {
      text = placed.text
      letters += 1
      at = placed.next
      to = at
      continue
    }
    const comme = tokens[letter.next]?.word === 'comme' && tokens[letter.next + 1] !== undefined
    text += letter.text
    letters += letter.text.length
    if (letter.sure) sure += 1
    if (comme) explained += 1
    at = letter.next + (comme ? 2 : 0)
    to = at
  }
  const enough =
    letters >= 3 && (sure >= 2 || (asked && sure >= 1))
      ? true
      : (asked && letters >= 2 && sure >= 2) || explained >= 2
  // « il y a »
  if (text === 'ya') return null
  if (!enough || (letters < 4 && explained === 0 && !asked && isAcronym(text))) return null
  const trimmed = text.replace(/[-' ]+$/, '')
  return trimmed ? { text: trimmed.normalize('NFC'), to } : null
}

/** « E, T, I, E, N, N, E, accent aigu sur le premier E »: the accent goes there. */
function accentPlace(
  tokens: readonly Token[],
  letter: Letter,
  text: string,
): { text: string; next: number } | null {
  const decomposed = letter.text.normalize('NFD')
  const bare = decomposed.charAt(0)
  if (decomposed.length !== 2 || tokens[letter.next]?.word !== 'sur') return null
  let at = letter.next + 1
  if (/^(?:le|la|l|les)$/.test(tokens[at]?.word ?? '')) at += 1
  const rank = tokens[at]?.word ?? ''
  if (/^(?:premiere?|1er|deuxieme|seconde?|derniere?)$/.test(rank)) at += 1
  // « I N E S, accent grave sur le E »: said after the last letter, of another one.
  const bearing = tokens[at]?.word ?? ''
  const whole = text + bare
  if (bearing.length !== 1) return null
  const places = [...whole].flatMap((one, index) => (one === bearing ? [index] : []))
  const place = /^(?:deuxieme|seconde?)$/.test(rank)
    ? places[1]
    : rank.startsWith('dernier')
      ? places.at(-1)
      : places[0]
  if (place === undefined) return null
  const marked = whole.slice(0, place) + bearing + decomposed.charAt(1) + whole.slice(place + 1)
  return { text: marked, next: at + 1 }
}

/** Three letters that everybody says: not a name. */
function isAcronym(text: string): boolean {
  return /^(?:rdv|sav|sms|cpf|tva|irm|avc|cmd|tkt|pdf|ald|css|cmu|gps|ssr|ok|svp|sncf)$/.test(text)
}

function letterAt(tokens: readonly Token[], at: number, running: boolean): Letter | null {
  const token = tokens[at]
  if (!token || token.mark || token.elided) return null
  // « y a-t-il », « viendra-t-elle »
  if (token.word === 't' && /^(?:il|elle|on|ils|elles)$/.test(tokens[at + 1]?.word ?? '')) return null
  // « 20 h » is an hour.
  if (token.word === 'h' && tokens[at - 1]?.value !== undefined) return null
  const twice =
    /^(?:deux|double|2)$/.test(token.word) &&
    !(token.word === 'double' && /^(?:v|u)$/.test(tokens[at + 1]?.word ?? ''))
  if (twice) {
    const doubled = letterAt(tokens, afterTimes(tokens, at), running)
    return doubled?.sure ? { ...doubled, text: doubled.text.repeat(2) } : null
  }
  const second = tokens[at + 1]?.word
  if (token.word === 'double')
    return second === 'v' || second === 'u' ? { text: 'w', next: at + 2, sure: true } : null
  if (token.word === 'i' && second === 'grec') return { text: 'y', next: at + 2, sure: true }
  if (token.word === 'e' && second === 'dans' && tokens[at + 2]?.word === 'l')
    return { text: 'œ', next: at + 4, sure: true }
  if (token.raw === 'à' && !isLetter(tokens[at + 1]) && tokens[at + 1] !== undefined) return null
  if (/^[a-z]$/.test(token.word)) return accented(tokens, at + 1, token.raw.toLowerCase(), true)
  const named = running ? letterNames.get(token.word) : undefined
  const followed =
    named !== undefined &&
    (isLetter(tokens[at + 1]) || at + 1 === tokens.length || letterNames.has(second ?? ''))
  return named && followed ? accented(tokens, at + 1, named, false) : null
}

/** « deux fois la lettre T »: where the letter is. */
function afterTimes(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.word !== 'fois') return at + 1
  return tokens[at + 2]?.word === 'la' && tokens[at + 3]?.word === 'lettre' ? at + 4 : at + 2
}

/** « R deux fois, E » or « A deux fois R, E »: is it the letter that follows which is doubled? */
function doublesNext(tokens: readonly Token[], at: number, letter: string): boolean {
  const following = tokens[afterTimes(tokens, at)]
  if (!isLetter(following) || tokens[at]?.pause) return isLetter(following)
  if (following?.word === letter || tokens[at + 2]?.word === 'la') return true
  return !following?.pause && /[aeiou]/.test(letter) && !/[aeiouy]/.test(following?.word ?? '')
}

function isLetter(token: Token | undefined): boolean {
  return token !== undefined && !token.elided && /^[a-z]$/.test(token.word)
}

/** The accent, « majuscule » or « deux fois » said after a letter. */
function accented(tokens: readonly Token[], at: number, letter: string, sure: boolean): Letter {
  let next = at
  if (tokens[next]?.word === 'majuscule' || tokens[next]?.word === 'minuscule') next += 1
  if (
    tokens[next]?.word === 'deux' &&
    tokens[next + 1]?.word === 'fois' &&
    !doublesNext(tokens, next, letter)
  )
    return { text: letter.repeat(2), next: next + 2, sure }
  const skip = /^(?:accent|avec)$/.test(tokens[next]?.word ?? '') ? 1 : 0
  const skips =
    skip === 1 && /^(?:un|une|accent)$/.test(tokens[next + 1]?.word ?? '')
      ? tokens[next + 2]?.word === 'accent'
        ? 3
        : 2
      : skip
  const mark = accents.get(tokens[next + skips]?.word ?? '')
  if (mark === undefined) return { text: letter, next, sure }
  return {
    text: /[a-z]/.test(letter) ? (letter + mark).normalize('NFC') : letter,
    next: next + skips + 1,
    sure,
  }
}

function jointAt(tokens: readonly Token[], at: number): { text: string; next: number } | null {
  const [first, second, third] = [0, 1, 2].map((k) => tokens[at + k]?.word ?? '')
  if (first === 'apostrophe') return { text: "'", next: at + 1 }
  if (first === 'trait' && second === 'd' && third === 'union') return { text: '-', next: at + 3 }
  if (first === 'tiret') return { text: '-', next: at + (second === 'du' ? 3 : 1) }
  if (first === 'espace') return { text: ' ', next: at + 1 }
  if (first === 'plus' && second === 'loin') return { text: ' ', next: at + (third === 'espace' ? 3 : 2) }
  if (first === 'nouveau' && second === 'mot') return { text: ' ', next: at + 2 }
  if (/^(?:majuscule|minuscule)$/.test(first ?? '')) return { text: '', next: at + 1 }
  return null
}
