/** How many at table, bare numbers, dates of birth. Folded Arabic, numbers already digits. */
import { exists, two } from '../calendar.ts'
import { says } from './phrases.ts'
import { MONTH, monthNumber } from './vocabulary.ts'

const people = '(?:اشخاص|شخص|شخصا|افراد|فرد|نفر|انفار|ديال الناس|ناس|ضيوف|كراسي|مقاعد|اشخاص)'
const grown = /(\d{1,3}) (?:بالغين|كبار|راشدين)/
const young = /(?:^| )و? ?(\d{1,3}) (?:اطفال|طفل|دراري|ولاد|صغار|اولاد)/

/** The number of guests said, or `null`. */
export function partyOf(text: string, restaurant: boolean, asked: boolean): number | null {
  const adults = grown.exec(text)
  if (adults) return positive(String(Number(adults[1]) + childrenOf(text)))
  const counted = new RegExp(`(?:^| )(?:ل|نحن )?(\\d{1,3}) ${people}(?= |$)`).exec(text)
  if (counted) return positive(counted[1])
  if (!restaurant && !asked) return null
  if (
    says(
      'شخصين|شخصان|لشخصين|اثنين فقط|زوج ديال الناس|انا و? ?زوجتي|انا وزوجتي|انا وزوجي|انا ومراتي|انا وراجلي',
      'جوج',
    ).test(text)
  )
    return 2
  if (says('شخص واحد|شخص 1|وحدي|انا فقط|لوحدي|غير انا').test(text)) return 1
  const table =
    /(?:طاوله|طابله|حجز|طبله|سنكون|غنكونو|نحن|حنا|احنا|رانا|نكونو|راح نكون|غادي نكونو) (?:ل ?|ديال )?(\d{1,3})(?= |$)/.exec(
      text,
    )
  if (table) return positive(table[1])
  const bare = asked
    ? /^(?:(?:نحن|حنا|رانا|نكونو|سنكون|فقط|حوالي|غنكونو|احنا|ل) )*(\d{1,3})(?: (?:فقط|شكرا|من فضلك))*$/.exec(
        text,
      )
    : null
  return bare ? positive(bare[1]) : null
}

function childrenOf(text: string): number {
  const counted = young.exec(text)
  if (counted) return Number(counted[1])
  return says('طفلان', 'طفلين', 'جوج دراري').test(text) ? 2 : says('طفل', 'طفله', 'رضيع').test(text) ? 1 : 0
}

const positive = (value: string | undefined): number | null => (Number(value) > 0 ? Number(value) : null)

/** A number said alone. */
export function bareNumber(text: string): number | undefined {
  const match = /^(?:(?:رقم|حوالي|اقول) )*(\d{1,7})(?: (?:من فضلك|شكرا))*$/.exec(text)
  return match ? Number(match[1]) : undefined
}

const YEAR = '((?:18|19|20)\\d\\d|\\d\\d)'
const forms = [
  new RegExp(`(?:^| )(\\d{1,2})(?:th)? (?:من |شهر |من شهر )?${MONTH} (?:من )?(?:سنه |عام )?${YEAR}(?= |$)`),
  /(?:^| )(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?= |$)/,
  new RegExp(`(?:^| )(\\d{1,2})(?:th)? (\\d{1,2}) ${YEAR}(?= |$)`),
] as const

/** The date of birth, when one was asked or announced, and the words that said it. */
export function birthOf(text: string, now: string, asked: boolean): { date: string; said: string } | null {
  const announced = says(
    'ولدت|مولود|مولوده|تزدت|تاريخ (?:ال)?ميلادي?|تاريخ الازدياد|من مواليد|خلقت|مزيود',
  ).exec(text)
  if (!asked && !announced) return null
  const tail = asked ? text : text.slice(announced?.index ?? 0)
  for (const form of forms) {
    const match = form.exec(tail)
    if (!match) continue
    const [, day, month, short] = match
    const m = Number(month) || monthNumber(month)
    const written = Number(short)
    const y =
      written > 99 ? written : 2000 + written > Number(now.slice(0, 4)) ? 1900 + written : 2000 + written
    const date = `${y}-${two(m)}-${two(Number(day))}`
    if (exists(y, m, Number(day)) && date <= now.slice(0, 10)) return { date, said: match[0].trim() }
  }
  return null
}
