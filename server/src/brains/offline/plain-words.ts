/** The words of a text that carry its meaning: four letters or an acronym (« CPF »), without accents, singular. */
export function plainWords(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '')
  const words = plain.match(/\p{L}{4,}|(?<!\p{L})\p{Lu}{2,3}(?!\p{L})/gu) ?? []
  return words.map((word) => word.toLowerCase().replace(/[sx]$/, ''))
}

/** The one among the known that the name heard must be: « Lefebvre » is Lefèvre. */
export function nearest(heard: string, known: readonly string[]): string | undefined {
  const asked = plainWords(heard)
  return known.find((name) =>
    plainWords(name).some((word) => asked.some((other) => slips(word, other) <= (word.length >= 6 ? 2 : 1))),
  )
}

/** Letters to add, drop or change to come from one word to the other. */
function slips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[b.length] ?? 0
}
