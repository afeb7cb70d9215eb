/** « plus tard », « plus tôt », « un autre jour »: said of what was offered or agreed. */
import type { LeaningWords } from '../grammar/leaning.ts'
import { wrapped } from '../wrapped.ts'

export const leaning: LeaningWords = {
  later:
    /\b(?:(?:un peu |bien |beaucoup )?(?<!^a |\ba )plus tard|pas si tot|moins tot|trop tot|apres ca)\b(?! (?:que|dans la semaine))/,
  earlier: /\b(?:(?<!\b(?:le|au) )plus tot|avant ca|moins tard|trop tard)\b(?! (?:que|possible))/,
  onDay: wrapped()`
    \b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|\d{1,2}
    |journee) (?:mais |un peu |bien |beaucoup |alors |et )*plus (?:tard|tot)\b
    |\bplus (?:tard|tot) (?:le |dans la journee (?:de |du )?)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi
    |dimanche|demain)\b
  `,
  otherDay: /\b(?:(?:un|d) autres? (?:jours?|dates?)|une autre date|pas ce jour(?: la)?)\b/,
}
