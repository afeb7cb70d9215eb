/** Letters spelled beside a name: they confirm it, or correct it. */
import { spelledCase } from './casing.ts'
import { isGivenName, isOftenFamily } from './given-names.ts'
import { fold } from './normalise.ts'

/** Letters spelled after a name correct it, or confirm it. */
export function withSpelling(names: readonly string[], letters: string): string[] {
  const spelledName = spelledCase(letters)
  const last = names.at(-1)
  if (last === undefined) return [spelledName]
  const parts = last.split(' ')
  const flat = fold(letters).replace(/[^a-z]/g, '')
  const same = parts.findIndex((part) => fold(part).replace(/[^a-z]/g, '') === flat)
  // « Benoît, B E N O I T, Solange »: it is the surname that one spells.
  const [, given] = parts
  const surname = !isGivenName(flat) || isOftenFamily(flat)
  if (same === 0 && parts.length === 2 && given && isGivenName(fold(given)) && surname)
    return [...names.slice(0, -1), `${given} ${spelledName}`]
  if (same >= 0)
    return [...names.slice(0, -1), [...parts.slice(0, same), spelledName, ...parts.slice(same + 1)].join(' ')]
  // « Lefeuvre, L E »: left unfinished.
  if (
    flat.length >= 1 &&
    parts.some((part) => fold(part).startsWith(flat) && flat.length <= fold(part).length - 3)
  )
    return [...names]
  // « avec un D, D U P O N D »: the first letter was an explanation.
  if (parts.some((part) => fold(part) === flat.slice(1))) return [...names]
  const explained = parts.some(
    (part) =>
      (fold(part)[0] !== flat[0] || flat[0] === flat[1]) &&
      fold(part)[0] === flat[1] &&
      similar(fold(part), flat.slice(1)),
  )
  if (explained && flat.length > 4) return withSpelling(names, letters.slice(1))
  if (
    fold(last)
      .replace(/[^a-z]/g, '')
      .endsWith(flat) &&
    flat.length >= 3
  )
    return [...names]
  const near = parts.findIndex((part) => similar(fold(part), flat))
  if (near >= 0)
    return [...names.slice(0, -1), [...parts.slice(0, near), spelledName, ...parts.slice(near + 1)].join(' ')]
  if (parts.length === 1 && fold(last).split('-').every(isGivenName))
    return [...names.slice(0, -1), `${last} ${spelledName}`]
  if (isGivenName(flat) && !isGivenName(fold(parts[0] ?? '')))
    return [...names.slice(0, -1), `${spelledName} ${last}`]
  return [
    ...names.slice(0, -1),
    parts.length > 1 ? [...parts.slice(0, -1), spelledName].join(' ') : spelledName,
  ]
}

/** Do two spellings sound like the same name: same beginning, at most a third of the letters different? */
export function similar(one: string, other: string): boolean {
  if (one[0] !== other[0] && one.slice(-3) !== other.slice(-3)) return false
  const row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i += 1) {
    let previous = row[0] as number
    row[0] = i
    for (let j = 1; j <= other.length; j += 1) {
      const kept = row[j] as number
      row[j] = Math.min(
        kept + 1,
        (row[j - 1] as number) + 1,
        previous + (one[i - 1] === other[j - 1] ? 0 : 1),
      )
      previous = kept
    }
  }
  return (row[other.length] as number) <= Math.max(1, Math.floor(Math.max(one.length, other.length) / 2))
}

/** « Benali avec deux L » → « Benalli ». */
export function doubleLetter(name: string, letter: string): string {
  if (fold(name).includes(letter + letter)) return name
  const at = fold(name).lastIndexOf(letter)
  return at < 0 ? name : name.slice(0, at + 1) + (name[at] as string).toLowerCase() + name.slice(at + 1)
}
