/** Where another sentence begins though no pause says so: a recogniser writes no full stop. */
import type { Line } from './line.ts'
import type { Moment } from './moment.ts'
import { wrapped } from '../wrapped.ts'

const wish = wrapped()`
  ^(?:(?:je|j|on|nous) (?:(?:vous|le|la|l|y|m|me) )?(?:voudrai[st]|voudrions|aimerai[st]|aimerions
  |souhait\w+|prefer\w+|veux|veut|voulai[st]|peux|peut|pourrais|pourrait|pourrai|viens|viendrai|viendrais
  |viendra|passe|passerai|prends|prendrai|prendrais|serai|serais|suis|cherche|appelle|ai besoin|aurais
  |dirais|propose|choisis|garde|me libere
  |m arrange)(?! (?:pas|plus|jamais|que|a|en|au|chez|deja|occupee?|prise?|absente?)(?: |$))
  |il (?:(?:me|m|nous|en|lui) )*(?:faut|faudra|faudrait|serait|vaut mieux)(?! pas(?: |$))
  |vous (?:(?:me|nous|n|m) )*(?:avez|auriez|pouvez|pourriez|seriez|reste\w*
  |proposez)(?! (?:pas dit|dit)(?: |$))|ca (?:(?:me|m|nous) )*(?:irait|serait|ira|va|marche|marcherait
  |conviendrait|arrange|arrangerait)(?! (?:pas|plus)(?: |$))
  |c est (?:possible|bon|mieux|ok|parfait|bien|plutot|pour)
  |(?:mettez|prenez|donnez|notez|inscrivez|gardez|dites|disons|mettons
  |trouvez)(?: (?:moi|plutot|nous))?)(?: |$)
`
/** « je voudrais un rendez-vous jeudi », « une table pour deux demain »: what is asked for, in so many words. */
const asks = wrapped()`
  (?:^| )(?:(?:je|j|on|nous|il) (?:(?:me|m|nous|vous|en|lui) )*(?:voudrai[st]|voudrions|aimerai[st]
  |aimerions|souhait\w+|faudrait|faut|prendrais|prends)
  |(?:une|un|la) (?:petite? )?(?:table|place|rendez vous|rdv|creneau)(?: \S+){0,3}
  |vous (?:auriez|avez|pourriez|pouvez)|(?:je|on) (?:peux|peut|pourrais|pourrait) (?:venir|passer|avoir)
  |possible d avoir|reserver)(?: (?!(?:mais|pas|sauf|et|alors|donc|ne|n|non)(?: |$))\S+){0,9}$
`

/** Was this moment asked for before it was said, in the same breath? */
export function wasWished(line: Line, moment: Moment | null): boolean {
  if (!moment || moment.refused) return false
  const before = line.text.slice(0, line.starts[moment.from]).trimEnd()
  return (
    asks.test(before) &&
    !/(?:^| )(?:j ai|j avais|on a|on avait|mon|ma|notre) (?:un |une |deja )?(?:rendez vous|rdv|reservation|table)/.test(
      before,
    )
  )
}

/** What makes of it a part of the sentence before. */
const subordinating = /^(?:que|qu|si|quand|ou|lorsque|puisque|parce|dont|comme|car)$/

/** Does another sentence, one that wishes, begin at this token? */
export function opensWish(line: Line, at: number): boolean {
  if (subordinating.test(line.tokens[at - 1]?.word ?? '')) return false
  return wish.test(line.text.slice(line.starts[at]))
}
