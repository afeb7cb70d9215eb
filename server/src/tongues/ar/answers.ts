/** Yes, no, perhaps; and the rank of the option chosen. Folded Arabic. */
import { byTime, chosenByMoment } from '../grammar/choice.ts'
import type { ListeningContext, Understanding, When } from '../tongue.ts'
import { says } from './phrases.ts'

const unsure = says(
  'لا ادري|لا اعرف|لا اعلم|ما نعرف|مانعرف|ما عرفتش|ماعرفتش|ما بعرف|مابعرف|مش عارف|ربما',
  'يمكن|لست متاكدا?|لست متاكده|لازم اسال|يجب ان اسال|خاصني نسول|مش متاكد|محتار|محتاره',
  'سافكر',
)
const fixedYes = says(
  'لا باس|لا مشكله|ما كاين مشكل|ماكاين مشكل|مش مشكله|مو مشكله|ليس لدي مانع|لا مانع',
  'لا مانع لدي|ماشي مشكل|ماشي الحال',
)
const no = says(
  'لا|كلا|لالا|لأ|ابدا|خطا|غلط|غير صحيح|ليس صحيحا?|مش صح|مو صحيح|ماشي صحيح|ماشي هكا',
  'ليس كذلك|لا يناسبني|ما كيناسبنيش|ماكيناسبنيش|لا شكرا|ما بغيتش|مابغيتش|ما بدي|مابدي',
  'بلاش|ولا واحد|ليس|لا داعي',
)
const yes = says(
  'نعم|اي نعم|اجل|بلي|ايه|ايوه|ايوا|اه|واخا|وخا|واخه|طيب|حسنا|تمام|موافقه?|صحيح|صح',
  'بالضبط|بالطبع|طبعا|اكيد|بالتاكيد|مزيان|ممتاز|^ماشي$|اوكي|اوك|ok|oui|هو هذا|هذا هو',
  'هكاك|يناسبني|كيناسبني|بيناسبني|مناسب|جيد|مليح|منيح|باهي|ياله|علي بركه الله|اؤكد|اوكد',
  'بكل سرور|لم لا|علاش لا|ليش لا|مرحبا بيه',
)

/** Yes, no or unsure; `null` when neither was said. */
export function answerOf(text: string): Understanding['answer'] {
  if (fixedYes.test(text)) return 'yes'
  if (unsure.test(text)) return 'unsure'
  if (no.test(text)) return 'no'
  return yes.test(text) ? 'yes' : null
}

const ranks = [
  says('1th|اول واحد|رقم 1|الرقم 1'),
  says('2th|تاني واحد|رقم 2|الرقم 2'),
  says('3th', 'رقم 3', 'الرقم 3'),
  says('4th', 'رقم 4', 'الرقم 4'),
]

/** The option chosen among those offered, by rank or by its moment. */
export function chosenOf(
  text: string,
  dates: readonly When[],
  context: ListeningContext,
): number | undefined {
  const offered = context.offered ?? []
  if (offered.length === 0 || says('ولا واحد', 'لا هذا ولا ذاك', 'لا شيء').test(text)) return undefined
  if (says('الاخير|الاخيره|اخر واحد|التالي').test(text)) return offered.length - 1
  if (says('الابكر', 'الاقرب', 'اقرب واحد').test(text)) return byTime(offered)[0]
  const byMoment = chosenByMoment(dates, offered)
  const rank = ranks.findIndex((pattern) => pattern.test(text))
  if (byMoment !== undefined) return byMoment
  return rank >= 0 && rank < offered.length && !/الساعه/.test(text) ? rank : undefined
}
