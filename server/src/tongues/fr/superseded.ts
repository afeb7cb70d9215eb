/** « C'est le 06…, ah non ça c'est l'ancien, le nouveau c'est le 06… »: what was taken back is left out. */
import type { Mark, Token } from './normalise.ts'
import { wrapped } from '../wrapped.ts'

const takenBack = wrapped()`
  ^(?:non|pardon|ancien|ancienne|enfin|plutot|trompee?|erreur|rectification|rectifie|excusez|desolee?
  |nouveau|nouvelle|corrige|attendez|finalement|remplace|maintenant)$
`
const added = /^(?:aussi|sinon|ou|egalement|deuxieme|autre|fixe|portable|bureau|domicile|maison|travail)$/

/** The values said, in order, without those taken back; each is marked in the tokens. */
export function lastSaid(values: readonly string[], tokens: readonly Token[], mark: Mark): readonly string[] {
  if (values.length < 2) return values
  const places = tokens.flatMap((token, index) => (token.mark === mark ? [index] : []))
  if (places.length !== values.length) return values
  return values.filter((_, index) => {
    // « c'est pas le 06…, c'est le 06… »
    const place = places[index] as number
    const lead = tokens
      .slice(Math.max(0, place - 4), place)
      .map((one) => one.word)
      .join(' ')
    if (/(?:est|etait|non|surtout) pas(?: le)?$/.test(lead)) return false
    const next = places[index + 1]
    if (next === undefined) return true
    const between = tokens.slice((places[index] as number) + 1, next).map((one) => one.word)
    return !between.some((word) => takenBack.test(word)) || between.some((word) => added.test(word))
  })
}
