/** Who is calling, for whom, and which practitioner is wanted. Names stay in the script they were heard in. */
import { isPause, lineOf, matchAt, taken, type Word, without } from '../grammar/line.ts'
import { capitalised, type Letters, spelledAt } from '../grammar/spelling.ts'
import type { ListeningContext } from '../tongue.ts'
import { letterNames } from './letters.ts'
import { sameSound } from './sounds.ts'
import { fold } from './vocabulary.ts'

const byName = new Map(
  letterNames.flatMap(([letter, name]) => [
    [fold(name), letter],
    [fold(name).replace(/ء$/, ''), letter],
  ]),
)

const letters: Letters = {
  letter: (word) => byName.get(word) ?? (/^\p{L}$/u.test(word) ? word : undefined),
  double: /^(?:دوبل|مضاعف)$/,
  example: /^(?:مثل|كما في|comme|بحال)$/,
  marks: new Map([
    ['مسافه', ' '],
    ['شرطه', '-'],
  ]),
}

const stop = new Set(
  'اريد بغيت نبغي بدي ابغي عندي لدي رقمي رقم هاتفي تليفوني نمرتي موعد موعدا رونديفو حجز احجز طاوله من في علي مع الي عند غدا غدوه بكره اليوم يوم نهار الساعه مساء صباحا شكرا من فضلك عفوا لو سمحت نعم لا كلا واخا هو هي انا اسمي سميتي الاسم باسم السيد السيده سيدي مدام موسيو دكتور الدكتور الدكتوره طبيب الطبيب اتصل كنتصل بخصوص لكن او ثم هذا هذه ولكن يا بعد قبل حوالي لانني لاني مريض مريضه حامل مشغول مشغوله لست ليس غير متاح متاحه متصل متصله حق قلت لك اتصلت خاصني محتاج محتاجه تعبان تعبانه جاي جايه قادم قادمه عاوز عايز حابب زوجتي زوجي مراتي راجلي ابني ابنتي ولدي بنتي ولادي ممكن اقدر نقدر جديد جديده بخير طيب تمام حسنا الان دابا هنا ايضا كذلك فقط جيدا مولود مولوده الرقم البريد ايميلي عمري والهاتف هاتف تليفون التلفون نسيت اعرف ادري كيف ماذا متي اين كم لماذا شكون اكتبها'.split(
    ' ',
  ),
)

const introductions = [
  '(?:و)?(?:انا )?(?:اسمي|سميتي|اسمه|اسمها|سميتو|سميتها)(?: هو| هي)?',
  '(?:ال)?اسم(?: الكامل)?(?: هو)?',
  'باسم|علي اسم|علي سميه',
  'معك|معاك|معكم|معاكم',
  '(?:ال)?سيده?|مدام|موسيو|للسيده?',
  'انا',
  '(?:لابني|لابنتي|لولدي|لبنتي|لوالدتي|لوالدي|لزوجتي|لزوجي)',
].map((source) => new RegExp(source, 'y'))

const titles = /^(?:ال)?(?:سيده?|انسه|مدام|موسيو|سي|لاله|استاذه?)$/

const isName = (word: Word | undefined): word is Word =>
  word !== undefined &&
  word.word !== taken &&
  /^\p{L}[\p{L}\p{M}']*$/u.test(word.word) &&
  word.word.length > 1 &&
  (!stop.has(word.word) || isAli(word)) &&
  !(word.word.startsWith('و') && stop.has(word.word.slice(1)))

/** The name « علي », not the preposition « على »: only the writing tells them apart. */
const isAli = (word: Word): boolean => word.word === 'علي' && word.raw.endsWith('ي')

const raw = (word: Word): string => {
  const plain = word.raw.replace(/[\u064b-\u0652\u0640]/g, '')
  return /\p{Script=Latin}/u.test(plain) && !/^\p{Lu}.*\p{Ll}/u.test(plain) ? capitalised(plain) : plain
}

/** A name of at most four words, no pause inside. */
function nameAt(words: readonly Word[], from: number): { name: string; next: number } | null {
  const parts: string[] = []
  let next = from
  while (parts.length < 4) {
    const word = words[next]
    if (!isName(word) || (next > from && isPause(word))) break
    parts.push(next > from && word.gap === '-' ? `-${raw(word)}` : raw(word))
    next += 1
  }
  return parts.length === 0 ? null : { name: parts.join(' ').replaceAll(' -', '-'), next }
}

/** The practitioners named with their title, or alone when one was asked for; as known in the house when they match. */
export function takePractitioners(words: readonly Word[], context: ListeningContext) {
  const known = context.practitioners ?? []
  const asked = context.asked === 'practitioner'
  const practitioners: string[] = []
  let rest = words
  for (let at = 0; at < rest.length; at += 1) {
    const titled = /^(?:[لبو]?(?:ال|ل)?(?:دكتوره?|طبيبه?)|docteur|dr)$/.test(rest[at]?.word ?? '')
    const met = /^(?:مع|عند)$/.test(rest[at]?.word ?? '')
    const first = titled || met ? at + 1 : at
    const word = rest[first]
    if (!isName(word) || (!titled && !met && !asked)) continue
    const match = houseName(rest, first, known)
    if (match === undefined && (!titled || known.length > 0)) continue
    practitioners.push(match?.name ?? raw(word))
    rest = without(rest, at, match?.to ?? first + 1)
  }
  return { practitioners: [...new Set(practitioners)], words: rest }
}

/** « بن علي », in two words, is « Benali » too. */
function houseName(
  words: readonly Word[],
  at: number,
  known: readonly string[],
): { name: string; to: number } | undefined {
  const [first, second] = [words[at], words[at + 1]]
  if (first && /^(?:بن|ابن|بل|بو|ابو|لو|دو|دي)$/.test(first.word) && isName(second)) {
    const both = known.find((name) => sameSound(fold(name), first.word + second.word))
    if (both !== undefined) return { name: both, to: at + 2 }
  }
  const one = known.find((name) => first && sameSound(fold(name), first.word))
  return one === undefined ? undefined : { name: one, to: at + 1 }
}

/** The persons named. */
export function namesOf(
  words: readonly Word[],
  asked: boolean,
): { names: readonly string[]; spelled?: true } {
  const line = lineOf(words)
  const names: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const spelling = spelledAt(words, at, letters)
    if (
      spelling &&
      spelling.letters.length >= 2 &&
      spelling.to - at > 1 &&
      (asked || spelling.letters.length > 3)
    )
      return { names: [capitalised(spelling.letters)], spelled: true }
    const hit = introductions.map((pattern) => matchAt(line, at, pattern)).find((one) => one !== null)
    let start = hit?.next ?? at
    while (titles.test(words[start]?.word ?? '')) start += 1
    const found =
      hit && !(words[at]?.word === 'انا' && !asked && !/^\p{L}/u.test(words[start]?.raw ?? ''))
        ? nameAt(words, start)
        : null
    if (!found) continue
    names.push(found.name)
    at = found.next - 1
  }
  if (names.length === 0 && asked) {
    let from = 0
    while (
      titles.test(words[from]?.word ?? '') ||
      /^(?:نعم|اه|مرحبا|طيب|ايه|اهلا|سلام)$/.test(words[from]?.word ?? '')
    )
      from += 1
    const whole = nameAt(words, from)
    if (whole && words.slice(whole.next).every(({ word }) => /^(?:شكرا|من|فضلك|هنا)$/.test(word)))
      names.push(whole.name)
  }
  return { names: [...new Set(names)] }
}
