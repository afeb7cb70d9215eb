/** « لاحقا », « أبكر », « يوم آخر »: said of what was offered. */
import type { LeaningWords } from '../grammar/leaning.ts'
import { says } from './phrases.ts'

export const leaning: LeaningWords = {
  later: says('لاحقا|في وقت لاحق|بعد ذلك|بعد هذا|متاخر اكثر|اكثر تاخرا|وقت متاخر|مبكر جدا'),
  earlier: says('ابكر|في وقت ابكر|قبل ذلك|قبل هذا|بدري|متاخر جدا'),
  otherDay: says('يوم اخر|يوما اخر|تاريخ اخر|نهار اخر|ليس هذا اليوم'),
}
