/** Who is calling, for whom, and which practitioner is wanted. */
import { isPause, lineOf, matchAt, taken, type Word, without } from '../grammar/line.ts'
import { capitalised, type Letters, type Spelled, spelledAt } from '../grammar/spelling.ts'
import type { ListeningContext } from '../tongue.ts'

const letters: Letters = {
  letter: (word) =>
    /^\p{L}$/u.test(word)
      ? word
      : word === 'double-u'
        ? 'w'
        : word === 'zed' || word === 'zee'
          ? 'z'
          : undefined,
  double: /^double$/,
  example: /^(?:for|as in|like)$/,
  marks: new Map([
    ['hyphen', '-'],
    ['dash', '-'],
    ['apostrophe', "'"],
    ['space', ' '],
  ]),
}

const stop = new Set(
  (
    "a about actually afternoon again all allergic also am an and anything appointment appointments are as ask at available away back be because book booking but by busy call called calling can can't cancel could day did do doctor does don't dr email else evening everything fine first for from get going good great had has have he hello help her here hi his hold how hungry i i'd i'll i'm i've if in interested is it it's its just know late later like lunch may maybe me mine minutes monday moment month more morning move my name need new next nice no not now number of oh ok okay on one or order our out over perfect person phone please pleased pregnant problem question ready really repeat reserve right running say see she sick slot so some somebody someone something soon sorry speak speaking spell spelled spelt still stop sure table take thank thanks that that's the then there they think this time today tomorrow tonight trying two uh unavailable understand unwell up us very vet wait want was we we're week well what what's when where which who why will wish with won't working would wrong surname under urgent important ridiculous yeah yes yesterday you you're your " +
    'tuesday wednesday thursday friday saturday sunday dinner'
  ).split(' '),
)
const particles = new Set([
  'de',
  'la',
  'du',
  'van',
  'von',
  'der',
  'den',
  'el',
  'al',
  'ben',
  'le',
  'da',
  'di',
  'bin',
])
const titles = /^(?:mr|mrs|ms|miss|madam|sir|mister|missus|madame|monsieur)$/

const introductions = [
  "(?:my |the |his |her )?(?:full |last |family |first |given |sur)?name(?:'s| is| would be)(?: for)?",
  '(?:in|under) (?:the )?name(?: of)?',
  'this is',
  "(?:i'm|i am|it's|it is|that's)(?: called| under| in the name of)?",
  '(?:called|named|under)',
  'for (?:my (?:son|daughter|mother|father|wife|husband|partner|child|baby|mum|dad))',
  'for',
  '(?:mr|mrs|ms|miss|mister|missus)',
].map((source) => ({ pattern: new RegExp(source, 'y'), loose: /i'm|^for$|^this is$|called/.test(source) }))

const isName = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.word !== taken &&
  /^\p{L}[\p{L}\p{M}']*$/u.test(word.word) &&
  !stop.has(word.word)

const isLetter = (word: Word | undefined): boolean => /^\p{L}$/u.test(word?.word ?? '')

/** The words of a name from here: at most five, no pause inside, particles only in the middle. */
function nameAt(words: readonly Word[], from: number, loose: boolean): { name: string; next: number } | null {
  if (isLetter(words[from]) && isLetter(words[from + 1])) return null
  let next = from
  const parts: string[] = []
  while (next < words.length && parts.length < 5) {
    const word = words[next] as Word
    if (next > from && isPause(word)) break
    if (!isName(word) || (word.word.length === 1 && !/^[A-Z]$/.test(word.raw))) break
    if (loose && next === from && /.{2}ing$/.test(word.word) && !/^(?:king|ming)$/.test(word.word)) break
    if (loose && !/^\p{Lu}/u.test(word.raw) && !(next > from && particles.has(word.word))) break
    parts.push(next > from && word.gap === '-' ? `-${cased(word.raw)}` : cased(word.raw))
    next += 1
  }
  const joined = parts.reduce(
    (name, part) => (part.startsWith('-') ? name + part : name === '' ? part : `${name} ${part}`),
    '',
  )
  return joined === '' || joined.length === 1 ? null : { name: joined, next }
}

/** « This is john speaking »: a name even when the recogniser writes no capitals. */
function announced(words: readonly Word[], at: number): boolean {
  return [1, 2, 3].some((ahead) => /^(?:speaking|calling|here)$/.test(words[at + ahead]?.word ?? ''))
}

function cased(raw: string): string {
  if (particles.has(raw.toLowerCase()) && !/^\p{Lu}/u.test(raw)) return raw.toLowerCase()
  if (/^\p{Lu}.*\p{Ll}/u.test(raw)) return raw
  return capitalised(raw.toLowerCase()).replace(
    /^(O'|Mc)(\p{L})/u,
    (_, start: string, letter: string) => start + letter.toUpperCase(),
  )
}

/** The practitioners named with their title, or alone when one was asked for. */
export function takePractitioners(words: readonly Word[], context: ListeningContext) {
  const known = context.practitioners ?? []
  const asked = context.asked === 'practitioner'
  const practitioners: string[] = []
  let rest = words
  for (let at = 0; at < rest.length; at += 1) {
    const titled = /^(?:dr|doctor)$/.test(rest[at]?.word ?? '')
    const word = rest[titled ? at + 1 : at]
    if (!word || (!titled && !asked)) continue
    const match = known.find((name) => name.toLowerCase() === word.word.replace(/'s$/, ''))
    if (match === undefined && !(titled && isName(word) && /^\p{Lu}/u.test(word.raw))) continue
    practitioners.push(match ?? cased(word.raw))
    rest = without(rest, at, at + (titled ? 2 : 1))
  }
  return { practitioners: [...new Set(practitioners)], words: rest }
}

/** The persons named, the last introduced first when one corrects the other. */
export function namesOf(
  words: readonly Word[],
  asked: boolean,
): { names: readonly string[]; spelled?: true } {
  const labelled = byLabels(words)
  if (labelled) return { names: [labelled] }
  const line = lineOf(words)
  const names: string[] = []
  let spelledName: string | undefined
  let spelledFrom = words.length
  for (let at = 0; at < words.length; at += 1) {
    // « With a Y » describes the letter, it does not spell the name.
    if (words[at]?.word === 'with' && /^an?$/.test(words[at + 1]?.word ?? '')) {
      at += 2
      continue
    }
    const spelling = spellingAt(words, at, asked)
    if (spelling) {
      spelledName = capitalised(spelling.letters)
      spelledFrom = Math.min(spelledFrom, at)
      at = spelling.to - 1
      continue
    }
    for (const { pattern, loose } of introductions) {
      const hit = matchAt(line, at, pattern)
      if (!hit) continue
      let start = hit.next
      while (titles.test(words[start]?.word ?? '')) start += 1
      // « That's O apostrophe C O double N O R »: letters, read as such when their turn comes.
      if (spellingAt(words, start, asked)) continue
      const untitled = start === hit.next && !titles.test(words[at]?.word ?? '') && !announced(words, start)
      const found = nameAt(words, start, loose && untitled && !asked)
      if (!found) continue
      names.push(found.name)
      at = found.next - 1
      break
    }
  }
  if (names.length === 0 && asked) {
    const whole = wholeName(words.slice(0, spelledFrom))
    if (whole) names.push(whole)
  }
  if (names.length === 0 && !asked) names.push(...lastWords(words))
  const given = labelAfter(words, givenLabel)
  // « Macleod, first name Fiona »
  if (given && names.length <= 1 && !names[0]?.includes(' ') && names[0] !== given) {
    const family = names[0] ?? spelledName
    if (family)
      return { names: [`${given} ${spelledName ?? family}`], ...(spelledName ? { spelled: true } : {}) }
  }
  if (names.length === 1 && asked) names[0] = fullerName(words, names[0] as string)
  return withSpelling(names, spelledName)
}

/** Letters enough to be a name. */
function spellingAt(words: readonly Word[], at: number, asked: boolean): Spelled | null {
  const spelling = spelledAt(words, at, letters)
  const count = spelling?.letters.replace(/[^\p{L}]/gu, '').length ?? 0
  return spelling && count >= (asked ? 2 : 3) && spelling.to - at > 1 ? spelling : null
}

const givenLabel = /^(?:first|given|christian) name(?:'s)?(?: is)?$/
const familyLabel = /^(?:surname|(?:last|family|second) name)(?:'s)?(?: is)?$/

/** The name that follows a label: « first name Fiona ». */
function labelAfter(words: readonly Word[], label: RegExp): string | null {
  for (let at = 0; at < words.length; at += 1)
    for (const length of [3, 2, 1]) {
      const said = words
        .slice(at, at + length)
        .map(({ word }) => word)
        .join(' ')
      const found = label.test(said) ? nameAt(words, at + length, false) : null
      if (found) return found.name
    }
  return null
}

/** « It's O'Sullivan, Niamh O'Sullivan », « Peter, Peter Novak »: what follows a pause and holds the name says it all. */
function fullerName(words: readonly Word[], name: string): string {
  for (let at = 1; at < words.length; at += 1) {
    const found = isPause(words[at]) ? nameAt(words, at, false) : null
    if (found?.name.endsWith(` ${name}`) || found?.name.startsWith(`${name} `)) return found.name
  }
  return name
}

/** « First name Anna, surname Kowalski », in either order. */
function byLabels(words: readonly Word[]): string | null {
  const [given, family] = [labelAfter(words, givenLabel), labelAfter(words, familyLabel)]
  return given && family ? `${given} ${family}` : null
}

/** « tomorrow at nine, Emma Clarke »: a first name and a surname after the last pause, written as names are. */
function lastWords(words: readonly Word[]): string[] {
  const at = words.findLastIndex((word, index) => index > 0 && isPause(word))
  const rest = at < 0 ? [] : words.slice(at)
  const written = rest.length > 1 && rest.length < 4 && rest.every((word) => /^\p{Lu}\p{Ll}+/u.test(word.raw))
  const found = written ? nameAt(words, at, true) : null
  return found && found.next === words.length && found.name.includes(' ') ? [found.name] : []
}

function wholeName(words: readonly Word[]): string | null {
  const lead = /^(?:yes|yeah|oh|ok|okay|sure|well|so|hello|hi|it's|mr|mrs|ms|miss)$/
  let from = 0
  while (lead.test(words[from]?.word ?? '')) from += 1
  const found = nameAt(words, from, false)
  if (!found) return null
  const rest = words.slice(found.next).map(({ word }) => word)
  return rest.every(
    (word, index) =>
      /^(?:please|thanks|speaking|here|thank|you|sir|with|and|double|as|in|for)$|^.$/.test(word) ||
      index > 3 ||
      isPause(words[found.next]),
  )
    ? found.name
    : null
}

/** The spelling corrects the name it follows: « Lambert, L A M B E R T ». */
function withSpelling(
  names: string[],
  spelled: string | undefined,
): { names: readonly string[]; spelled?: true } {
  if (spelled === undefined) return { names: [...new Set(names)] }
  const previous = names.at(-1)?.split(' ') ?? []
  const given = previous.length > 1 ? previous.slice(0, -1) : []
  const same = previous.at(-1)?.slice(0, 1).toLowerCase() === spelled.slice(0, 1).toLowerCase()
  return { names: [[...(same ? given : previous), spelled].join(' ')], spelled: true }
}
