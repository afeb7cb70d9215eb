/** What the caller wants, best first. */
import type { Intent, Topic } from '../tongue.ts'
import { isEmergency } from './emergencies.ts'
import * as said from './intent-patterns.ts'
import { isHindered } from './moments.ts'
import { interrogative, topicOf } from './topics.ts'

export interface IntentScene {
  readonly question: boolean
  readonly asked?: string | undefined
  readonly trade: string
  readonly moment: boolean
  readonly party: boolean
  readonly practitioner: boolean
  readonly service: boolean
  /** An order or ticket number was given. */
  readonly reference: boolean
  /** A name, a date, a number… was given: the sentence is an answer before it is a question. */
  readonly identified: boolean
}

/** Which language is asked for, if another one is. */
export function wantedLanguageOf(plain: string): 'fr' | 'en' | 'ar' | undefined {
  if (said.arabic.test(plain) && /[\u0600-\u06ff]|parl|arabic|en arabe|langue|arabi/.test(plain)) return 'ar'
  if (said.arabic.test(plain) && plain.split(' ').length <= 3) return 'ar'
  if (said.english.test(plain) && !/\b(?:cours|formation|stage|niveau|professeur|prof)\b/.test(plain))
    return 'en'
  if (/\b(?:en francais|parle\w* francais|francais s il vous plait)\b/.test(plain)) return 'fr'
  return undefined
}

const terms =
  /\b(?:(?:conditions|frais|politique|delai|modalites) d annulation|si j annule|jusqu a quand|annuler (?:gratuitement|sans frais)|comment (?:on |faire pour |je peux )?annul\w+)/
const kept =
  /\b(?:n (?:annul|supprim)\w* (?:surtout )?pas|ne (?:surtout )?pas annuler|pas annuler|sans annuler)\b/
const recalled =
  /\bj ai bien (?:un |une |mon )?(?:rendez vous|rdv|reservation|reserve)\b|\b(?:rendez vous|rdv|reservation)\b.*\bc etait (?:quand|a quelle heure|quel jour)\b|\b(?:confirmer|verifier|savoir|si) (?:que |si )?j ai bien (?:un |une |mon )?(?:rendez vous|rdv|reservation|reserve)\b/
const lone =
  /^(?:un |une |le |la )?(?:conseillere?|operateur|operatrice|humain|secretariat|secretaire|standard|responsable|quelqu un)(?: s il vous plait)?$/
const strongBook =
  /\b(?:rendez vous|rdv|reserver|reserve|table|consulter|voir (?:le|un) (?:docteur|medecin)|voir quelqu un|inscrire)\b/
const existing =
  /\b(?:j ai|j avais|on a|on avait|nous avons|nous avions|il a|elle a) (?:deja |bien )?(?:un |une |mon |ma )?(?:rendez vous|rdv|reservation|table|reserve|pris (?:un )?(?:rendez vous|rdv))\b|\bmon (?:rendez vous|rdv)\b/
const fresh =
  /\b(?:nouveau|autre|reprendre|reprends|prendre|voudrais|veux|rate|manque|oublie|souhaite|besoin d un|me faut)\b/
const changedParty =
  /\b(?:finalement|en fait) (?:on|nous) (?:sera|serons|est|sommes) (?:plutot |que |plus que )?\d*\w* ?(?:\w+ )?au lieu\b|\b(?:reserve|reservation|table)\b.*\b(?:mais (?:on|nous) (?:sera|serons|est|sommes)|(?:on|nous) (?:sera|serons|est|sommes) (?:finalement|en fait|plutot|plus que)|finalement (?:on|nous) (?:sera|serons|est|sommes)|(?:une personne|un|deux) de (?:plus|moins)|personnes? (?:de plus|de moins|en plus|en moins))\b/
const aboutMe = /\b(?:je parle a|vous etes|etes vous|c est|j ai affaire)\b/
const need =
  /\b(?:voudrais|veux|besoin|faudrait|appelle pour|aimerais|souhaite|cherche|aurais voulu|ai une question|aurais une question)\b/
const inquiry = /\b(?:(?:petite? )?(?:renseignements?|questions?|informations?)|me renseigner|renseigner)\b/

/** Everything the caller wants, best first, and what a question is about. */
export function intentsOf(plain: string, scene: IntentScene): { intents: Intent[]; topic?: Topic } {
  const found = new Set<Intent>()
  const add = (intent: Intent, when: boolean) => when && found.add(intent)
  const topic = topicOf(plain, scene.trade)
  const open = scene.asked === undefined || scene.asked === 'intent' || scene.asked === 'anything-else'
  const asking = scene.question || (interrogative.test(plain) && (open || !scene.identified))
  const move =
    said.move.test(plain) ||
    changedParty.test(plain) ||
    (isHindered(plain) &&
      /\b(?:autre|plutot|plus tard|plus tot|auriez|avez|decaler|sinon|a la place)\b/.test(plain))
  const cancel =
    said.cancel.test(plain) && !terms.test(plain) && !kept.test(plain) && !(move && !/annul/.test(plain))
  const find = (said.find.test(plain) || recalled.test(plain)) && !move && !cancel
  const settled = move || cancel || find
  const ticket =
    said.ticket.test(plain) && (scene.trade === 'after-sales' || scene.trade === 'other') && !cancel
  const human = said.human.test(plain) || lone.test(plain)
  const identity = said.identity.test(plain)
  const book = said.book.test(plain) && !settled && !(existing.test(plain) && !fresh.test(plain))
  const availability =
    said.availability.test(plain) &&
    !settled &&
    topic !== 'delivery' &&
    (asking ||
      /^(?:(?:bonjour|bonsoir|alors|et|madame|monsieur) )*(?:vous|il|y|une|encore|(?:le |la )?(?:docteur|dr|medecin|dentiste|kine))\b/.test(
        plain,
      ))
  const asksTopic =
    topic !== undefined && asking && !availability && !(book && (scene.moment || strongBook.test(plain)))

  add('emergency', isEmergency(plain))
  add('language', wantedLanguageOf(plain) !== undefined)
  add('insult', said.insult.test(plain))
  add('identity', identity && aboutMe.test(plain) && !/\b(?:veux|voudrais|passez)\b/.test(plain))
  add('human', human)
  add('move', move)
  add('cancel', cancel)
  add('find', find)
  add('ticket', ticket)
  add('identity', identity)
  add('ticket', scene.reference && scene.trade === 'after-sales' && !settled && !human && !asksTopic)
  const late = topic === 'delay' && !scene.question && said.message.test(plain)
  add('question', asksTopic && !late && !ticket && !settled && !human)
  add('message', said.message.test(plain) && !find)
  add('book', book && !asksTopic && !identity)
  add('availability', availability)
  add('book', book && asksTopic)
  add(
    'question',
    topic !== undefined && asking && (book || availability) && topic !== 'delay' && topic !== 'hours',
  )
  add('correct', scene.asked !== 'confirm' && said.correct.test(plain))
  add('slower', said.slower.test(plain))
  add('repeat', found.size === 0 && said.repeat.test(plain))
  add('wait', said.wait.test(plain) && !book)
  if (found.size === 0) small(plain, scene, topic, open, asking, add, found)
  else add('goodbye', said.goodbye.test(plain) && !/\bc est tout\b/.test(plain) && !found.has('book'))
  return { intents: [...found].slice(0, 3), ...(found.has('question') ? { topic: topic ?? 'other' } : {}) }
}

/** A sentence that can only be a question, its mark or not. */
const outright =
  /^(?:(?:bonjour|bonsoir|allo|euh|oui|alors|et|dites|dites moi|madame|monsieur|s il vous plait|excusez moi|pardon) )*(?:est ce qu|qu est ce|quels?\b|quelles?\b|combien|pourquoi|y a t il|il y a (?:des|un|une|du|de la)\b|avez vous|vous avez (?:des|un|une|du|de la)\b|faites vous|vous faites|proposez vous|vous proposez|peut on|on peut|puis je|je peux|je dois|faut il|dois je|c est quoi|vous etes (?:au|a|sur|en|dans|pres|loin|toujours|bien|nombreux))\b|\b(?:combien|comment (?:ca|on|je|est|faire|se)|pourquoi|quels?|quelles?|est ce qu|qu est ce)\b/

/** What is left when nothing firmer was heard: courtesy, an implied question, an implied booking. */
function small(
  plain: string,
  scene: IntentScene,
  topic: Topic | undefined,
  open: boolean,
  asking: boolean,
  add: (intent: Intent, when: boolean) => unknown,
  found: ReadonlySet<Intent>,
): void {
  add('goodbye', said.goodbye.test(plain))
  add('thanks', said.thanks.test(plain) && /\b(?:merci|remerci)/.test(plain))
  add(
    'greeting',
    said.greeting.test(plain) &&
      /\b(?:allo|bonjour|bonsoir|salut|coucou|hello|rebonjour|bjr|bsr|slt|hey|yo)\b/.test(plain),
  )
  if (found.size > 0) return
  const short = plain.split(' ').length <= 9 && !scene.identified
  add(
    'question',
    open &&
      topic !== undefined &&
      (short || topic === 'hours' || need.test(plain) || asking || topic === 'allergens'),
  )
  add(
    'question',
    open && found.size === 0 && (inquiry.test(plain) || (outright.test(plain) && !scene.identified)),
  )
  add('question', open && found.size === 0 && outright.test(plain) && scene.moment && asking)
  if (found.size === 0 && scene.question && scene.asked !== 'confirm' && plain.includes(' ') && asking)
    add(scene.moment ? 'availability' : 'question', plain.split(' ').length > 2)
  add('book', found.size === 0 && open && impliesBooking(plain, scene))
}

const symptom =
  /\b(?:j ai (?:tres |super |vraiment )?mal|mal (?:au|aux|a la|de) |douleurs?|fievre|je suis (?:\w+ )?malade|est malade|urgence|controle|bilan|suivi|tousse|grippe|rage de dent|vaccin\w*|premiere visite)\b/

/** « Pour quatre ce soir », « avec le docteur Martin mardi », « c'est pour une première visite »: said for nothing else. */
function impliesBooking(plain: string, scene: IntentScene): boolean {
  if (scene.moment && (scene.party || scene.practitioner)) return true
  if (scene.moment && /\b(?:venir|passer|disponible|dispo|possible|voudrais|aimerais)\b/.test(plain))
    return true
  if (scene.trade === 'medical' && symptom.test(plain)) return true
  if (scene.service && /\b(?:c est pour|pour|une?)\b/.test(plain)) return true
  return scene.trade === 'restaurant' && scene.party && /\b(?:table|pour)\b/.test(plain)
}
