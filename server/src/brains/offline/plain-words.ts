/** The words of a text that carry its meaning: at least four letters, without accents, singular. */
export function plainWords(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return (plain.match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/[sx]$/, ''))
}
