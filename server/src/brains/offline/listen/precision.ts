/** A « non » to what was read back: told anew, or only a detail of it put right. */
import { plainWords } from '../plain-words.ts'

/** « l'accroc est sur l'assise, pas sur l'accoudoir »: what was told holds, but for that. */
export function corrected(before: string | undefined, matter: string, tells: boolean): string {
  const told = plainWords(before ?? '')
  const said = plainWords(matter)
  const again = told.filter((word) => said.includes(word)).length
  // Most of it is said again, or something else altogether that is a matter of its own: told anew.
  if (!before || (again === 0 && tells) || again > told.length / 2) return matter
  return inItsPlace(before, matter) ?? `${before}, ${matter.charAt(0).toLocaleLowerCase()}${matter.slice(1)}`
}

/** « c'est le bureau, pas la table » */
export const deniesThing = /[\s,](?:et )?(?:pas|not) (?:la|le|l['’]|une?|the|an?) ?\p{L}/iu

/** « il grince pas, il est cassé », of « mon lit grince »: what it does instead; undefined when it denies nothing of that. */
export function denied(before: string | undefined, matter: string): string | undefined {
  const [, verb = '', instead = ''] =
    /^(?:en fait )?(?:ils?|elles?|ça) (?:ne |n['’])?(\p{L}{4,}) (?:pas|plus)[\s,;]+(.+)$/iu.exec(matter) ?? []
  const at = verb === '' || !before ? -1 : before.toLocaleLowerCase().indexOf(verb.toLocaleLowerCase())
  if (!before || at <= 0) return undefined
  return `${before.slice(0, at)}${instead.replace(/^(?:mais )?(?:ils?|elles?|ça) /iu, '')}`
}

/** « trois lattes », of the two that were told. */
export function sharesWord(before: string | undefined, matter: string): boolean {
  const told = plainWords(before ?? '')
  return plainWords(matter).some((word) => told.includes(word))
}

const number = '(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|one|two|three|four|five|\\d+)'
const counted = new RegExp(`^(${number}) (\\p{L}+)$`, 'iu')
/** « c'est le pied gauche », of « le pied droit ». */
const opposites = [
  [/(?<!\p{L})gauche(?!\p{L})/iu, /(?<!\p{L})droite?(?!\p{L})/iu],
  [/(?<!\p{L})haut(?!\p{L})/iu, /(?<!\p{L})bas(?!\p{L})/iu],
  [/(?<!\p{L})avant(?!\p{L})/iu, /(?<!\p{L})arrière(?!\p{L})/iu],
  [/(?<!\p{L})devant(?!\p{L})/iu, /(?<!\p{L})derrière(?!\p{L})/iu],
  [/\bleft\b/iu, /\bright\b/iu],
  [/\btop\b/iu, /\bbottom\b/iu],
  [/\bfront\b/iu, /\bback\b/iu],
] as const
const denial = /^(.*\S)[\s,]+(?:et )?(?:pas|not) (\p{L}+(?:['’ ]|(?= )).*)$/iu
const firstWord = /^\p{L}+['’ ]/u

/** « sur l'assise » in the place of « sur l'accoudoir »: both begin alike; undefined when it is not sure. */
function inItsPlace(before: string, matter: string): string | undefined {
  // « trois lattes », of « deux lattes cassées ».
  const [, count, thing] = counted.exec(matter) ?? []
  const other = thing && new RegExp(`(?<!\\p{L})${number}(?= ${thing}(?!\\p{L}))`, 'iu')
  if (count && other && other.test(before)) return before.replace(other, count.toLocaleLowerCase())
  for (const [side, opposite] of opposites)
    for (const [now, was] of [
      [side, opposite],
      [opposite, side],
    ] as const) {
      const told = was.exec(before)?.[0]
      const said = now.exec(matter)?.[0]
      if (told && said && !was.test(matter) && !now.test(before))
        return before.replace(told, said.toLocaleLowerCase())
    }
  const [, kept = '', wrong = ''] = denial.exec(matter) ?? []
  const [head = ''] = firstWord.exec(wrong) ?? []
  const at = kept.toLocaleLowerCase().lastIndexOf(` ${head.toLocaleLowerCase()}`)
  if (head === '' || at < 0 || !before.includes(wrong)) return undefined
  return before.replace(wrong, kept.slice(at + 1).replace(/,$/, ''))
}
