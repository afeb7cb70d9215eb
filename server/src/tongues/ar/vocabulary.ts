/** Arabic as it is heard: folding, the names of days and months in the East and in the Maghreb. */
import type { Weekday } from '../calendar.ts'
import { type Word, wordsOf } from '../grammar/line.ts'
import { isNumberWord } from './number-words.ts'

export const weekdayNames = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'] as const
export const monthNames = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو'].concat([
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
])

/** One alternative per day of the week, folded: standard first, then spoken forms. */
const weekdayForms = [
  'الاثنين|الاتنين|التنين|لثنين|لاثنين|الثنين|لتنين',
  'الثلاثاء|الثلاثا|التلاتاء|التلات|الثلاث|الثلوثاء|التلاتا|لتلات',
  'الاربعاء|الاربعا|الاربع|لربع|الاربعه|لاربعاء|الربوع',
  'الخميس|لخميس',
  'الجمعه|جمعه|لجمعه',
  'السبت|سبت',
  'الاحد|الحد|لحد|لاحد',
]
const monthForms = [
  'يناير|كانون الثاني|كانون 2th|جانفي|جانفيي',
  'فبراير|شباط|فيفري|فيبراير',
  'مارس|اذار',
  'ابريل|نيسان|افريل',
  'مايو|ايار|ماي',
  'يونيو|حزيران|جوان|يونيه',
  'يوليو|تموز|جويليه|يوليوز|يوليه',
  'اغسطس|اب|اوت|غشت',
  'سبتمبر|ايلول|شتنبر',
  'اكتوبر|تشرين الاول|تشرين 1th',
  'نوفمبر|تشرين الثاني|تشرين 2th|نونبر',
  'ديسمبر|كانون الاول|كانون 1th|دجنبر',
]

export const WEEKDAY = `(${weekdayForms.join('|')})`
export const MONTH = `(${monthForms.join('|')})`
export const DAY_WORD = '(?:يوم |نهار |النهار ديال |ليوم |ب?يوم |في يوم |فنهار )?'

const rank = (forms: readonly string[], said: string | undefined): number =>
  forms.findIndex((form) => form.split('|').includes(said ?? '')) + 1

/** 1…7 of a folded weekday. */
export const weekdayNumber = (said: string | undefined): Weekday => rank(weekdayForms, said) as Weekday
/** 1…12 of a folded month. */
export const monthNumber = (said: string | undefined): number => rank(monthForms, said)

const hesitation = /^(?:ا{2,}ه*|ام+|همم*|ايه{2,}|euh+)$/

/** French words heard inside Arabic sentences, as the grammar knows them. */
const loans = new Map(
  Object.entries({
    lundi: 'الاثنين',
    mardi: 'الثلاثاء',
    mercredi: 'الاربعاء',
    jeudi: 'الخميس',
    vendredi: 'الجمعه',
    samedi: 'السبت',
    dimanche: 'الاحد',
    demain: 'غدا',
    matin: 'الصباح',
    soir: 'المساء',
    oui: 'نعم',
    non: 'لا',
    merci: 'شكرا',
    bonjour: 'سلام',
  }),
)

/** Without vowels, lengthening or hamza carriers: what recognisers write in several ways becomes one. */
export function fold(raw: string): string {
  const word = raw
    .toLowerCase()
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
  return hesitation.test(word) ? '' : (loans.get(word) ?? word)
}

/** Western figures for the Eastern ones. */
export const westernDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))

const joinable = new RegExp(`^(?:${[...weekdayForms, ...monthForms].join('|')}|الساعه|الي|حتي)$`)

/** The words; the « and » or the « for » written onto a number, a day or an hour stands apart. */
export function words(text: string): Word[] {
  return wordsOf(westernDigits(text), fold).flatMap((word) => {
    const rest = /^[ول](?!ست$)/.test(word.word) ? word.word.slice(1) : ''
    const glued = (isNumberWord(rest) && !isNumberWord(word.word)) || joinable.test(rest)
    if (!glued || joinable.test(word.word)) return [word]
    const small = word.word.slice(0, 1)
    return [
      { word: small, raw: small, gap: word.gap },
      { word: rest, raw: word.raw.slice(1), gap: '' },
    ]
  })
}
