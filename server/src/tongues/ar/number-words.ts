/** The Arabic names of numbers, standard, Maghrebi and Levantine, folded (`fold` in vocabulary.ts). */

function table(entries: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(entries.flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)))
}

export const units = table([
  [0, 'صفر زيرو'],
  [1, 'واحد واحده وحده وحد'],
  [2, 'اثنان اثنين اثنتان اثنتين اتنين ثنين تنين جوج زوج زوز'],
  [3, 'ثلاثه ثلاث تلاته تلات ثلاته تلاثه'],
  [4, 'اربعه اربع ربعه'],
  [5, 'خمسه خمس'],
  [6, 'سته ست'],
  [7, 'سبعه سبع'],
  [8, 'ثمانيه ثماني ثمان تمانيه تماني تمنيه تمنيا تمن'],
  [9, 'تسعه تسع تسعود'],
  [10, 'عشره عشر'],
])

/** Eleven to nineteen in one word. */
export const teens = table([
  [11, 'حداشر حدعش حداش احدعش'],
  [12, 'اتناشر اتنعش طناش طنعش اثناشر تناش'],
  [13, 'تلتاشر تلتعش تلطاش ثلطاش تلاتاشر'],
  [14, 'اربعتاشر اربعتعش ربعطاش اربعطاش'],
  [15, 'خمستاشر خمستعش خمسطاش'],
  [16, 'ستاشر ستعش سطاش سطعش'],
  [17, 'سبعتاشر سبعتعش سبعطاش'],
  [18, 'تمنتاشر تمنتعش تمنطاش ثمنطاش'],
  [19, 'تسعتاشر تسعتعش تسعطاش'],
])

/** The unit of « eleven », « twelve »… said in two words, before `عشر` or `عشرة`. */
export const teenUnits = table([
  [1, 'احد احدي'],
  [2, 'اثنا اثني اثنتا اثنتي'],
])

export const tens = table([
  [20, 'عشرون عشرين'],
  [30, 'ثلاثون ثلاثين تلاتين ثلاتين'],
  [40, 'اربعون اربعين ربعين'],
  [50, 'خمسون خمسين'],
  [60, 'ستون ستين'],
  [70, 'سبعون سبعين'],
  [80, 'ثمانون ثمانين تمانين'],
  [90, 'تسعون تسعين'],
])

const hundredStems = ['ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع']
export const hundreds = table([
  [100, 'ميه مايه ميات'],
  [200, 'ميتان ميتين مايتان مايتين'],
  ...hundredStems.map((stem, index) => [300 + index * 100, `${stem}ميه ${stem}مايه`] as const),
  [800, 'ثمانميه ثمانمايه تمنميه'],
  [300, 'تلاتميه تلتميه'],
])

export const thousands = table([
  [1000, 'الف'],
  [2000, 'الفان الفين الفي'],
])

const ordinalUnits = [
  'الاول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
]
export const ordinals = table([
  ...ordinalUnits.map((form, index) => [index + 1, `${form} ${form}ه`] as const),
  [1, 'الاولي الواحده الحادي الحاديه الواحد الوحده'],
  [2, 'التانيه التاني'],
  [3, 'التالته التالت'],
  [8, 'التامنه التامن الثمانيه التمنيه الثمنيه التمنيا'],
  // The hours as the Maghreb says them: « مع العشرة ».
  [2, 'الجوج'],
  [3, 'الثلاثه التلاته'],
  [4, 'الربعه'],
  [5, 'الخمسه'],
  [6, 'السته'],
  [7, 'السبعه'],
  [9, 'التسعه التسعود'],
  [10, 'العشره'],
  [11, 'الحداش'],
  [12, 'الطناش'],
])
export const ordinalTens = table([
  [20, 'العشرون العشرين'],
  [30, 'الثلاثون الثلاثين'],
])

/** Does this word name a number or a rank? */
export function isNumberWord(word: string): boolean {
  return (
    /^\d+$/.test(word) ||
    [units, teens, teenUnits, tens, hundreds, thousands, ordinals, ordinalTens].some((names) =>
      names.has(word),
    )
  )
}
