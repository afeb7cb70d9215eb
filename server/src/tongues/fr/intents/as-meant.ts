/** The words of a sentence as its intents are looked for: slips of spelling that a voice does not make, mended. */
export function asMeant(said: string): string {
  return (
    said
      .replaceAll(/\bvous (?:ete|aites|etent)\b/g, 'vous etes')
      .replaceAll(/^ses (?=combien|ou|quand|quoi|pour)/g, 'c est ')
      .replaceAll(/\bn importe (?:quel\w*|quand)\b/g, 'n importe')
      // « … pas trop tôt, quoi »: that « quoi » asks nothing.
      .replace(
        /(?<=\b(?:tot|tard|matin|soir|midi|heures?|possible|demain|semaine|mois|journee|vite|bien|mal|urgent|presse|ca|la|voila|\wdi)) quoi$/,
        '',
      )
  )
}
