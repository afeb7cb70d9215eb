/**
 * Which words an expression cannot do without, so that it is searched only where one of them was said.
 * A word is known by its key: its first five letters, or its first three and « ~ » when any ending may follow.
 */

const keyLength = 5
const stemLength = 3

/** The keys a word is found under. */
export function keysOf(word: string): readonly string[] {
  return word.length < stemLength ? [word] : [word.slice(0, keyLength), `${word.slice(0, stemLength)}~`]
}

/** Where the group opened at `at` closes. */
function closing(source: string, at: number): number {
  let depth = 0
  for (let end = at; end < source.length; end++) {
    if (source[end] === '(') depth++
    if (source[end] === ')' && --depth === 0) return end
  }
  throw new Error(`parentheses of « ${source} »`)
}

/** What « | » separates, groups kept whole. */
function alternatives(source: string): readonly string[] {
  const found = ['']
  for (let at = 0; at < source.length; at++) {
    const end = source[at] === '(' ? closing(source, at) : at
    if (source[at] === '|') found.push('')
    else found.push(found.pop() + source.slice(at, end + 1))
    at = end
  }
  return found
}

/** The keys of the first words `source` may be after `said`; nothing when any word may come. */
function beginnings(source: string, said: string): readonly string[] | undefined {
  if (said.length >= keyLength) return [said.slice(0, keyLength)]
  if (source === '' || source.startsWith(' ')) return said === '' ? undefined : [said]
  const group = source.startsWith('(?:') || /^\((?!\?)/.test(source)
  const end = group ? closing(source, 0) : 0
  const rest = source.slice(end + 1)
  if (!group && !/^[a-z0-9](?![*+{])/.test(source))
    return said.length >= stemLength ? [`${said.slice(0, stemLength)}~`] : undefined
  if (/^[*+{]/.test(rest)) return undefined
  const optional = rest.startsWith('?')
  const after = optional ? rest.slice(1) : rest
  const readings = group
    ? alternatives(source.slice(source.startsWith('(?:') ? 3 : 1, end)).map((one) =>
        beginnings(one + after, said),
      )
    : [beginnings(after, said + source[0])]
  if (optional) readings.push(beginnings(after, said))
  return readings.every((keys) => keys !== undefined) ? readings.flat() : undefined
}

const common = new Set(
  'a ai au c ce d de des du en est et il j je l la le les m me n ne on ou par pas pour que qui s si sur t tu un une vous y'
    .split(' ')
    .flatMap(keysOf),
)

/** The fewer, and the rarer, the better. */
const cost = (keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + (common.has(key) ? 20 : key.endsWith('~') ? 3 : 1), 0)

/** The keys of the words one of which must be said: those of the rarest of these compulsory items. */
export function necessaryKeys(items: readonly string[]): readonly string[] | undefined {
  return items
    .flatMap((item) => {
      const readings = alternatives(item).map((one) => beginnings(one, ''))
      return readings.every((keys) => keys !== undefined) ? [[...new Set(readings.flat())]] : []
    })
    .toSorted((a, b) => cost(a) - cost(b))[0]
}
