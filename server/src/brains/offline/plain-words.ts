/** The words of a text that carry its meaning: four letters or an acronym (« CPF »), without accents, singular. */
export function plainWords(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '')
  const words = plain.match(/\p{L}{4,}|(?<!\p{L})\p{Lu}{2,3}(?!\p{L})/gu) ?? []
  return words.map((word) => word.toLowerCase().replace(/[sx]$/, ''))
}
