/** Does « مارتان » sound like « Martin »? Consonants only, so that a practitioner is found in either script. */

const latin: readonly (readonly [RegExp, string])[] = [
  [/ch|sh/g, 'S'],
  [/kh/g, 'X'],
  [/gh/g, 'G'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/[ckq]/g, 'k'],
  [/[pv]/g, 'b'],
  [/[gj]/g, 'j'],
  [/z/g, 's'],
]

const arabic = new Map(
  Object.entries({
    ب: 'b',
    ت: 't',
    ث: 't',
    ج: 'j',
    ح: 'h',
    خ: 'X',
    د: 'd',
    ذ: 'd',
    ر: 'r',
    ز: 's',
    س: 's',
    ش: 'S',
    ص: 's',
    ض: 'd',
    ط: 't',
    ظ: 'd',
    غ: 'G',
    ف: 'f',
    ق: 'k',
    ك: 'k',
    ل: 'l',
    م: 'm',
    ن: 'n',
    ه: '',
    پ: 'b',
    ڤ: 'b',
    گ: 'j',
  }),
)

function skeleton(word: string): string {
  if (/\p{Script=Arabic}/u.test(word)) return [...word].map((letter) => arabic.get(letter) ?? '').join('')
  const text = latin.reduce((rest, [from, to]) => rest.replace(from, to), word)
  return text.replace(/[^bcdfjklmnrstXGShwx]/g, '').replace(/h/g, 'h')
}

/** Same letters, or the same consonants in the two scripts. */
export function sameSound(known: string, heard: string): boolean {
  if (known === heard) return true
  const [a, b] = [skeleton(known), skeleton(heard)]
  return a.length > 1 && a.replace(/(.)\1+/g, '$1') === b.replace(/(.)\1+/g, '$1')
}
