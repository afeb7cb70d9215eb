/** The names of the Arabic letters, for spelling and for saying a spelled name. */

export const letterNames: readonly (readonly [string, string])[] = [
  ['ا', 'ألف'],
  ['ب', 'باء'],
  ['ت', 'تاء'],
  ['ث', 'ثاء'],
  ['ج', 'جيم'],
  ['ح', 'حاء'],
  ['خ', 'خاء'],
  ['د', 'دال'],
  ['ذ', 'ذال'],
  ['ر', 'راء'],
  ['ز', 'زاي'],
  ['س', 'سين'],
  ['ش', 'شين'],
  ['ص', 'صاد'],
  ['ض', 'ضاد'],
  ['ط', 'طاء'],
  ['ظ', 'ظاء'],
  ['ع', 'عين'],
  ['غ', 'غين'],
  ['ف', 'فاء'],
  ['ق', 'قاف'],
  ['ك', 'كاف'],
  ['ل', 'لام'],
  ['م', 'ميم'],
  ['ن', 'نون'],
  ['ه', 'هاء'],
  ['و', 'واو'],
  ['ي', 'ياء'],
  ['ء', 'همزة'],
]

/** Letters written with a mark are said as their plain letter, with the mark when it tells them apart. */
export const markedLetters: ReadonlyMap<string, string> = new Map([
  ['أ', 'ألف'],
  ['إ', 'ألف'],
  ['آ', 'ألف'],
  ['ؤ', 'واو'],
  ['ئ', 'ياء'],
  ['ة', 'تاء مربوطة'],
  ['ى', 'ألف مقصورة'],
])
