/** Parts of the day named after what is done then: meals, school, work, mass. */
import { part, type Rule, rule } from './piece.ts'
import { wrapped } from '../wrapped.ts'

const AFTER = '(?:apres|a la sortie (?:de|du)|en sortant (?:de|du)|a la fin (?:de|du)|en rentrant (?:de|du))'
const MINE = '(?: le| la| l| les| mon| ma| mes| son| leur)?'
const WORK = '(?:travail|boulot|taf|bureau|job|service|ma journee|sa journee)'

/** Every expression of a part of the day named after what is done then. */
export const meals: readonly Rule[] = [
  rule(
    new RegExp(
      `${AFTER}${MINE} (?:ecole|creche|cantine|classe|classes|college|maternelle|nourrice)|a l heure de la sortie|(?:apres|a) la sortie des classes`,
    ),
    () => part('other', 16 * 60 + 30),
  ),
  rule(
    new RegExp(
      `${AFTER}${MINE} ${WORK}|quand j (?:ai fini|aurai fini) (?:le )?(?:travail|boulot)|apres avoir fini (?:le )?(?:travail|boulot)`,
    ),
    () => part('other', 18 * 60),
  ),
  rule(
    new RegExp(
      `avant(?: d aller (?:au|a l))?${MINE} (?:${WORK}|ecole|creche|d aller travailler|d embaucher|prise de poste)|avant d aller travailler|avant d embaucher`,
    ),
    () => part('morning', undefined, 9 * 60),
  ),
  rule(/(?:au|pour le|apres le|pendant le|a l heure du) petit dejeuner|au petit dej/, () =>
    part('morning', 7 * 60, 10 * 60),
  ),
  rule(
    new RegExp(
      `apres${MINE} (?:dejeuner|repas de midi|repas du midi|pause de midi|pause dejeuner|cafe|manger(?: le midi)?)`,
    ),
    () => part('afternoon', 13 * 60 + 30, 16 * 60),
  ),
  rule(/apres (?:la |ma |sa )?sieste/, () => part('afternoon', 15 * 60, 18 * 60)),
  rule(new RegExp(`apres${MINE} (?:diner|souper|repas du soir)|en deuxieme partie de soiree`), () =>
    part('evening', 20 * 60),
  ),
  rule(/avant (?:le |de )?(?:dejeuner|manger|repas de midi|repas du midi)/, () =>
    part('morning', 9 * 60, 12 * 60),
  ),
  rule(/avant (?:le |de )?(?:diner|souper)/, () => part('other', 17 * 60, 19 * 60)),
  rule(/(?:a l heure du|au|pour le) (?:gouter|quatre heures|the)/, () =>
    part('afternoon', 16 * 60, 17 * 60 + 30),
  ),
  rule(/(?:a l heure de l|a l|pour l|en mode) (?:apero|aperitif)/, () => part('evening', 18 * 60, 20 * 60)),
  rule(
    wrapped()`
    (?:a|sur|pendant|entre) l heure (?:du (?:dejeuner|midi|repas)|de midi)
    |(?:pendant|sur|a|durant) (?:ma |la |sa |mon heure de )?pause(?: (?:dejeuner|repas|de midi|du midi|midi
    |dej))?|(?:pour|au|a|pour le|a l heure de) ?(?:dejeuner|la soupe|la gamelle)|le temps de midi
    |sur le temps (?:de midi|du midi)
  `,
    () => part('noon'),
  ),
  rule(/(?:pour |au )?(?:le |un )?brunch/, () => part('noon', 10 * 60 + 30, 14 * 60)),
  rule(/(?:pour |au )?(?:le |un )?repas (?:de |du )midi/, () => part('noon')),
  rule(/(?:pour |au )?(?:le |un )?repas (?:de |du )soir/, () => part('evening', 19 * 60, 23 * 60)),
  rule(/(?:a l heure du|pour le|au|pour|a) (?:diner|souper)/, () => part('evening', 19 * 60, 23 * 60)),
  rule(
    /(?:a la |en )?(?:brunante|tombee de la nuit|tombee du jour)|entre chien et loup|a la nuit tombee/,
    () => part('other', 17 * 60, 20 * 60),
  ),
]
