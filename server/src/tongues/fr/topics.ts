/** What a question is about, when it is a usual one. */
import type { Topic } from '../tongue.ts'
import { isSaid } from './intents/phrases.ts'
import { topics } from './topic-expressions.ts'
import { wrapped } from '../wrapped.ts'

/** Words that make a sentence a question. */
export const interrogative = wrapped()`
  \b(?:est ce (?:que|qu)|qu est ce|quels?|quelles?|combien|comment|pourquoi|c est quoi|y a t il|il y a|y a
  |avez vous|vous avez|vous avez vous|etes vous|vous etes|peut on|puis je|auriez vous|aurait il
  |pourrions nous|est il|est elle|faut il
  |il faut (?:quoi|venir|apporter|amener|un|une|reserver|prendre|avoir|etre|payer|combien|passer)
  |faut (?:un|une|quoi|il)|savoir|renseignements?|informations?|info|dites moi
  |(?:pouvez|pourriez|pourrait|peux|peut) (?:vous |on |tu )?(?:m |nous |me )(?:envoyer|indiquer|transmettre
  |communiquer|expliquer|preciser)|envoyez moi|question|proposez|acceptez|prenez|faites vous|vous faites
  |ou (?:est|etes|se|puis|c)|c est (?:ou|rembourse\w*|cher|gratuit|payant|loin|long|obligatoire
  |pris en charge)|quand|jusqu a quelle|a quelle|on peut|je peux|possible de|dois je|je dois|vous prenez
  |vous livrez|vous acceptez|demander|me demandais|se passe|on a droit|je voulais voir si|vous \w+ez)\b
  |\b(?:quoi|ou|non)$
`

/** What is never asked of a trade: a surgery has no menu. */
const elsewhereTopics = new Map<string, ReadonlySet<Topic>>([
  [
    'medical',
    new Set<Topic>([
      'menu',
      'terrace',
      'allergens',
      'returns',
      'warranty',
      'delivery',
      'programme',
      'funding',
      'certification',
    ]),
  ],
  [
    'restaurant',
    new Set<Topic>([
      'prescription',
      'results',
      'insurance',
      'programme',
      'funding',
      'certification',
      'warranty',
      'returns',
      'practitioners',
    ]),
  ],
  [
    'after-sales',
    new Set<Topic>([
      'prescription',
      'results',
      'menu',
      'terrace',
      'allergens',
      'programme',
      'funding',
      'certification',
      'insurance',
    ]),
  ],
  [
    'training',
    new Set<Topic>([
      'prescription',
      'results',
      'insurance',
      'menu',
      'terrace',
      'allergens',
      'warranty',
      'delivery',
      'returns',
    ]),
  ],
])

/** The usual topic of a question, if any. */
export function topicOf(plain: string, trade: string): Topic | undefined {
  if (trade === 'medical' && /\brembours/.test(plain)) return 'insurance'
  if (/\b(?:au combien|quelle rue|combien (?:de la |de l |de )?rue)\b/.test(plain)) return 'address'
  if (/\b(?:coute\w*|vaut|revient) combien\b|\bcombien (?:ca |elle |il )?coute/.test(plain)) return 'price'
  if (/\bmenus? enfants?\b/.test(plain)) return 'children'
  if (/\bmenus?\b/.test(plain) && /\b(?:combien|prix|tarif|coute)\b/.test(plain)) return 'price'
  if (/\b(?:embauch|recrut|candidat|cherche du travail|poste a pourvoir|mon cv|un cv)\w*/.test(plain))
    return 'other'
  if (/\b(?:jusqu a|a partir de) quelle heure\b/.test(plain)) return 'hours'
  if (
    /\b(?:ferm|ouvr|serv)\w+ .*\b(?:heures?|quand|tard|minuit)\b|\bheures? .*\b(?:ferm|ouvr|serv)\w+/.test(
      plain,
    )
  )
    return 'hours'
  if (/\bannul\w*\b.*\bjusqu a quand\b/.test(plain)) return 'cancellation'
  if (/\bliste d attente\b/.test(plain)) return undefined
  const foreign = elsewhereTopics.get(trade)
  const found = topics.find(([topic, pattern]) => !foreign?.has(topic) && isSaid(pattern, plain))?.[0]
  return (
    found ??
    (/\bcombien\b(?! de\b| d\b| on\b)/.test(plain) && !/\b(?:on sera|on est|personnes?)\b/.test(plain)
      ? 'price'
      : undefined)
  )
}
