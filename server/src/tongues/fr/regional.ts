/** What is said in Belgium, Switzerland, Québec or the Maghreb, put into the words the grammars read. */
import type { Token } from './normalise.ts'

/** « heard=meant », without accents, `_` between words. */
const table = `
ceduler=reserver cedulez=reserver receduler=deplacer canceller=annuler cancelle=annuler cancellez=annuler
a_soir=ce_soir a_matin=ce_matin pantoute=pas_du_tout choukran=merci chokran=merci bslama=au_revoir beslama=au_revoir
`
const phrases = new Map<string, { readonly heard: readonly string[]; readonly meant: readonly string[] }>(
  table
    .split(/\s+/)
    .filter(Boolean)
    .map((pair) => {
      const [heard = [], meant = []] = pair.split('=').map((side) => side.split('_'))
      return [heard.slice(0, 2).join(' '), { heard, meant }]
    }),
)

/** In Belgium one « knows » how to come: « je ne saurais pas venir », « je sais venir mardi ». */
const able = new Map([
  ['sais', 'peux'],
  ['sait', 'peut'],
  ['savons', 'pouvons'],
  ['saurai', 'pourrai'],
  ['saura', 'pourra'],
  ['saurons', 'pourrons'],
  ['saurais', 'pourrais'],
  ['saurait', 'pourrait'],
  ['saviez', 'pouviez'],
  ['sauriez', 'pourriez'],
])
const deed = /^(?:venir|passer|etre|arriver|attendre|avoir|prendre|recevoir|rester|m|me|y|nous)$/
const notAbleTo = /^(?:combien|comment|ou|quand|quel|quelle|pourquoi|si|que|qu|dire|vous|trop|encore)$/

/** What a word, alone or with the next, means elsewhere; nothing when it is French of France. */
export function saidAbroad(
  tokens: readonly Token[],
  at: number,
): { readonly words: readonly string[]; readonly next: number } | undefined {
  const word = tokens[at]?.word ?? ''
  const following = tokens[at + 1]
  const found =
    phrases.get(word) ?? (following?.pause ? undefined : phrases.get(`${word} ${following?.word}`))
  if (found) return { words: found.meant, next: at + found.heard.length }
  const can = able.get(word)
  if (can === undefined) return undefined
  const denied = /^(?:pas|plus)$/.test(following?.word ?? '')
  const done = tokens[at + (denied ? 2 : 1)]
  return done && deed.test(done.word) && !notAbleTo.test(tokens[at + (denied ? 3 : 2)]?.word ?? '')
    ? { words: [can], next: at + 1 }
    : undefined
}
