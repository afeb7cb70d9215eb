/** No moment in particular: « n'importe quand », « le plus tôt possible », « dans la journée ». */
import { monday } from './day-pieces.ts'
import { type Rule, rule } from './piece.ts'
import { wrapped } from '../wrapped.ts'

/** Every expression of who has no preference, or is in a hurry. */
export const flexible: readonly Rule[] = [
  rule(/peu importe|ca m est egal|comme vous voulez|comme ca vous arrange|n importe/, (_, s) =>
    s.asked === 'date'
      ? { any: true, days: [{ from: s.today }] }
      : s.asked === 'time'
        ? { part: 'other' }
        : null,
  ),
  rule(
    wrapped()`
    (?:le|au) plus (?:tot|vite|rapidement)(?: possible)?
    |des que (?:possible|vous (?:pouvez|avez (?:une place|quelque chose|un creneau|de la place|un trou)
    |aurez)|ca se libere)|aussi vite que possible|dans les (?:meilleurs|plus brefs) delais
    |(?:le|la|votre) (?:prochaine?|premiere?) (?:disponibilite|creneau|place|rendez vous|dispo
    |date)(?: (?:disponible|possible|libre|dispo))?|premier creneau
    |(?:le |la )?premiere? (?:que vous (?:avez|aurez|trouvez|pouvez)
    |qui (?:vient|se libere|se presente|arrive)|venue?|disponible|libre|possible|dispo)
    |le plus tot (?:sera le mieux|serait le mieux|c est le mieux)|(?:des|le) maintenant|tout de suite
    |(?<!\b(?:on|nous) (?:est|sommes|sera|serons)(?: plus| que| desormais)* \S+(?: personnes)? )maintenant
    |immediatement|le plus proche|des que vous (?:pouvez|avez)|asap
    |(?:quelque chose (?:de |d )?)?(?:tres|assez|plutot) (?:rapide|rapidement|vite)
    |quelque chose (?:de |d )?(?:rapide|rapidement|urgent)|rapidement|en urgence
  `,
    (m, s) =>
      /maintenant|tout de suite|immediatement/.test(m[0])
        ? { soonest: true, days: [{ date: s.today }] }
        : { soonest: true },
  ),
  rule(/(?<=(?:libres?|dispos?|disponibles?) )toute la semaine(?! prochaine| d apres| suivante)/, (_, s) => ({
    days: [{ from: s.today, to: monday(s.today) + 6 }],
  })),
  rule(
    wrapped()`
    n importe quand|quand vous (?:voulez|voudrez|pouvez)|a votre convenance|je m adapte(?:rai)?
    |quand ca vous arrange|(?:n importe quel|peu importe le|quel que soit le|tous les) jours?
    |peu importe la date|a n importe quel moment
    |je suis (?:tres |assez )?(?:flexible|souple|disponible tout le temps|libre tout le temps)
    |toute la semaine
  `,
    (m, s) => (m[0] === 'toute la semaine' ? null : { any: true, days: [{ from: s.today }] }),
  ),
  rule(
    wrapped()`
    (?:n importe quelle|peu importe l|quelle que soit l|peu importe pour l) ?heure|a n importe quelle heure
    |(?:dans |pendant |toute )(?:la )?journee|toute la journee|en journee
  `,
    () => ({ part: 'other' }),
  ),
  rule(/(?:tout a l heure|dans la journee)/, (_, s) => ({
    days: [{ date: s.today }],
    part: 'other',
    span: { from: s.minutes },
  })),
]
