/** The words of a sentence as its intents are looked for: slips of spelling that a voice does not make, mended. */
import { wrapped } from '../../wrapped.ts'

export function asMeant(said: string): string {
  return (
    asAsked(said)
      .replaceAll(/\bvous (?:ete|aites|etent)\b/g, 'vous etes')
      .replaceAll(/^ses (?=combien|ou|quand|quoi|pour)/g, 'c est ')
      .replaceAll(/\bvous savez (?!(?:si|ou|quand|comment|combien|quel\w*|ce|que|qu|qui|pourquoi)\b)/g, '')
      .replaceAll(/\bqu est ce que je (?:raconte|dis)(?: moi| la)?\b/g, '')
      .replaceAll(/\bn importe (?:quel\w*|quand)\b/g, 'n importe')
      // « … pas trop tôt, quoi »: that « quoi » asks nothing.
      .replace(
        wrapped()`
        (?<=\b(?:tot|tard|matin|soir|midi|heures?|possible|demain|semaine|mois|journee|vite|bien|mal|urgent
        |presse|ca|la|voila|\wdi)) quoi$
      `,
        '',
      )
  )
}

/** « savoir si vous aviez de la place » asks whether they have: the tense of what is reported. */
const reported = new Map([
  ['aviez', 'avez'],
  ['avait', 'a'],
  ['etait', 'est'],
  ['etiez', 'etes'],
  ['restait', 'reste'],
  ['pouviez', 'pouvez'],
  ['pouvait', 'peut'],
  ['pouvais', 'peux'],
  ['preniez', 'prenez'],
  ['faisiez', 'faites'],
  ['acceptiez', 'acceptez'],
  ['receviez', 'recevez'],
  ['livriez', 'livrez'],
  ['fallait', 'faut'],
])

function asAsked(said: string): string {
  const asked = /\b(?:savoir|voir|demander|demandais|demande|dire) (?:juste |aussi |un peu )*(?:si|s)\b/.exec(
    said,
  )
  if (!asked) return said
  const from = asked.index + asked[0].length
  return said.slice(0, from) + said.slice(from).replaceAll(/\w+/g, (word) => reported.get(word) ?? word)
}

const greeting = wrapped()`
  ^(?:(?:bonjour|bonsoir|rebonjour|allo|salut|oui|ouais|ok|ah|euh|alors|et|donc|voila|bon|ben|bah|madame
  |monsieur|mademoiselle|dites(?: moi)?|excusez moi|pardon|s il vous plait|d accord|merci) )+(?=\S)
`

/** The sentence once who answers was greeted: « bonjour madame, il reste… » → « il reste… ». */
export function afterGreeting(plain: string): string {
  return plain.replace(greeting, '')
}
