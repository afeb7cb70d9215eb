/** What the caller wants, best first. */
import type { Intent, Topic } from '../../tongue.ts'
import { isEmergency } from '../emergencies.ts'
import { isHindered, isObstructed } from '../moments.ts'
import { clash } from '../old-appointment.ts'
import { interrogative, topicOf } from '../topics.ts'
import * as appointments from './appointments.ts'
import * as conversation from './conversation.ts'
import {
  asksOfTheHouse,
  complains,
  impliesBooking,
  impliesTicket,
  needsRenewal,
  seeksTraining,
} from './implied.ts'
import { afterGreeting, asMeant } from './as-meant.ts'
import * as people from './people.ts'
import {
  aboutHours,
  alsoAsks,
  asksWhenCalled,
  atADistance,
  canCome,
  eitherWay,
  generalQuestion,
  inquiry,
  measured,
  mustBook,
  outright,
  possibleTail,
  remains,
  thenWishes,
  wantsToKnow,
} from './question-forms.ts'
import { isSaid, type Phrases, phrases } from './phrases.ts'
import { claim, ticket as broken } from './troubles.ts'
import { wrapped } from '../../wrapped.ts'

export interface IntentScene {
  readonly question: boolean
  readonly asked?: string | undefined
  readonly trade: string
  readonly moment: boolean
  /** Moments were refused, none was wished. */
  readonly refusal: boolean
  readonly party: boolean
  readonly practitioner: boolean
  readonly service: boolean
  /** An order or ticket number was given. */
  readonly reference: boolean
  /** A name, a date, a number… was given: the sentence is an answer before it is a question. */
  readonly identified: boolean
  /** Somebody was named, or how to reach them: the caller presents themselves. */
  readonly presented: boolean
}

const aboutMe = /\b(?:je parle a|vous etes|etes vous|c est|j ai affaire)\b/
const need = wrapped()`
  \b(?:voudrais|veux|besoin|faudrait|r?appel(?:le|er|ais) pour|aimerais|souhaite|cherche|cherchons
  |interessee?s?|aurais voulu|ai une question|aurais une question)\b
`
/** After a hindrance: another moment is asked for. */
const otherDayAsked = wrapped()`
  \b(?:peux|pourrai|pourrais|peut|pourra|pourrons|empechement|contretemps
  |imprevu)\b.*\b(?:vous (?:n )?(?:avez|auriez)|avez vous|auriez vous|possible|plutot|a la place|on peut
  |peut on|ca irait|ce serait)\b(?! pas de (?:me|nous) )
`
const misunderstood = /^(?!.*\b(?:rendez vous|rdv|reservation)\b).*\b(?:redi(?:tes|re|s)|repet\w+)\b/

/** « J'ai rendez-vous lundi et je voudrais savoir… »: no other appointment is wished. */
const toKnow =
  /\b(?:voudrais|aimerais|veux|souhaite|voulais) (?:juste |simplement )?(?:savoir|demander|connaitre|verifier|confirmer)\b/g

/** Everything the caller wants, best first, and what a question is about. */
export function intentsOf(said: string, scene: IntentScene): { intents: Intent[]; topic?: Topic } {
  const plain = asMeant(said)
  const body = afterGreeting(plain)
  const found = new Set<Intent>()
  const add = (intent: Intent, when: boolean) => when && found.add(intent)
  const topic =
    topicOf(plain, scene.trade) ??
    (scene.trade === 'training' && isSaid(appointments.calendar, plain) ? 'programme' : undefined)
  const open = scene.asked === undefined || scene.asked === 'intent' || scene.asked === 'anything-else'
  // « je peux venir lundi, j'ai une ordonnance »: wished, not asked.
  const offered = scene.moment ? plain.replaceAll(canCome, ' ') : plain
  const asking = scene.question || (interrogative.test(offered) && (open || !scene.identified))
  const heard = (expressions: Phrases) => isSaid(expressions, plain)
  const wish = wishIn(plain, scene.trade)
  // « Je peux pas venir mardi », when a day is being looked for, only refuses that day.
  const searching = scene.asked !== undefined && /^(?:date|time|choice|confirm)$/.test(scene.asked)
  const move =
    (heard(appointments.move) && !appointments.notMoved.test(plain)) ||
    appointments.changedParty.test(plain) ||
    (!searching && (heard(appointments.misfit) || clash.test(plain)) && !heard(appointments.cancel)) ||
    (isHindered(plain) &&
      wrapped()`
      \b(?:autre|prefer\w+|plutot|plus tard|plus tot|auriez|avez|decaler|changer|deplacer|reporter|remettre
      |avancer|repousser|passer (?:a|au|sur)|mettre|mais (?:je |j )?(?:voudrais|aimerais|souhaiterais)
      |(?:et|mais) (?:on |je |j |nous )?(?:voudrai[st]|aimerai[st]|voudrions|aimerions
      |souhait\w+) (?:bien )?(?:venir|passer)|(?:devais|devait|devions) (?:venir|passer)|s arranger|sinon
      |a la place)\b
    `.test(plain))
  // « Je ne peux plus venir mardi, vous avez de la place mercredi ? »
  const later = scene.moment && otherDayAsked.test(plain) && !heard(appointments.cancel)
  const moved = move || (!searching && later && heard(appointments.hindrance))
  const cancel =
    (heard(appointments.cancel) || (!searching && heard(appointments.hindrance))) &&
    !appointments.terms.test(plain) &&
    !appointments.kept.test(plain) &&
    !appointments.lateOnly.test(plain) &&
    !(moved && !/annul/.test(plain))
  // « C'est quand la prochaine session ? » is asked of the centre.
  const sessions =
    scene.trade === 'training' && !/\b(?:mon|ma|mes|notre|j ai)\b/.test(plain) && heard(appointments.calendar)
  // « J'ai oublié mon rendez-vous, on peut en reprendre un »
  const again = /\b(?:en |re)prendre une?\b|\ben (?:re)?prendre un/.test(plain)
  const find =
    (heard(appointments.find) || appointments.recalled.test(plain)) &&
    !moved &&
    !cancel &&
    !sessions &&
    !again &&
    // « On a une table à huit heures, on aura un quart d'heure de retard »
    topic !== 'delay' &&
    // « Redites-moi le jour », of what was just said.
    !(misunderstood.test(plain) && scene.asked !== undefined && !open)

  const settled = moved || cancel || find
  const human = heard(people.human) || people.lone.test(plain)
  const identity =
    (heard(people.identity) && !(find && /\breserve/.test(plain))) || people.ownName.test(plain)
  // « Élodie, mais on m'appelle Lolo »
  const whenCalled = asksWhenCalled.test(plain)
  const message =
    heard(people.message) && !(scene.asked === 'name' && /\bm appell(?:e|ent)\b/.test(plain)) && !whenCalled
  const calledBack = heard(people.callsBack)
  const misheard =
    heard(conversation.repeat) && !settled && scene.asked !== undefined && scene.asked !== 'intent'
  const book =
    isSaid(appointments.book, wish) &&
    !settled &&
    !(topic === 'results' && !appointments.strongBook.test(plain)) &&
    !(appointments.existing.test(plain) && !appointments.fresh.test(plain.replaceAll(toKnow, ' ')))
  const availability =
    isSaid(appointments.availability, wish) &&
    !settled &&
    topic !== 'delivery' &&
    topic !== 'parking' &&
    !(
      /^(?:menu|allergens)$/.test(topic ?? '') &&
      !/\b(?:places?|tables?|dispo\w*|creneau|libre|reste)\b/.test(plain)
    ) &&
    !(topic === 'hours' && /\bquelle heure\b/.test(plain)) &&
    !(topic === 'programme' && isSaid(appointments.calendar, plain)) &&
    (asking ||
      wrapped()`
      ^(?:vous|il|elle|y|une|encore|rien|pas|reste|resterait|c est complet
      |(?:le |la )?(?:docteur|dr|medecin|dentiste|kine)|(?:un |le )?(?:technicien|reparateur|livreur))\b
    `.test(body))
  // « Une table pour deux, là, maintenant, c'est possible ? »
  const feasible = (scene.moment || scene.party) && book && possibleTail.test(plain)
  const asksTopic =
    topic !== undefined &&
    asking &&
    !availability &&
    !(book && (scene.moment || appointments.strongBook.test(plain)) && !measured.test(plain))
  const sells = scene.trade === 'after-sales' || scene.trade === 'other'
  // « combien de temps vous gardez les appareils en réparation ? »: of any of them.
  const general =
    asking &&
    open &&
    (eitherWay.test(plain) || generalQuestion.test(body)) &&
    !/\b(?:mon|ma|mes|notre|nos|j ai|on a|pas|plus)\b/.test(plain)
  const ticket = sells && !cancel && !general && (heard(broken) || (heard(claim) && !asksTopic))

  add('emergency', isEmergency(plain, scene.trade))
  add('language', people.wantedLanguageOf(plain) !== undefined)
  add(
    'insult',
    conversation.insult.test(plain) ||
      (!sells && (conversation.outrage.test(plain) || heard(conversation.dissatisfied))),
  )
  add('identity', identity && aboutMe.test(plain) && !/\b(?:veux|voudrais|passez)\b/.test(plain))
  add('human', human)
  add('move', moved)
  add('cancel', cancel)
  add('find', find)
  add(
    'question',
    (settled || ticket) && topic !== undefined && !ofTheMoment.test(topic) && alsoAsks.test(plain),
  )
  add('ticket', ticket)
  add('identity', identity)
  add('ticket', scene.reference && scene.trade === 'after-sales' && !settled && !human && !asksTopic)
  const late =
    topic === 'delay' &&
    message &&
    (!scene.question ||
      /\b(?:serai|serons|aurai|aurons|sera|aura|vais|va etre|allons etre|suis|sommes)\b.*\bretard\b/.test(
        plain,
      ))
  // « Je voudrais commander deux plats à emporter »: noted for the kitchen.
  const takeaway =
    scene.trade === 'restaurant' &&
    open &&
    !/\b(?:quelle heure|comment)\b/.test(plain) &&
    /\b(?:commander|passer (?:une )?commande)\b/.test(plain)
  add('message', takeaway)
  const elsewhere = (atADistance.test(plain) || mustBook.test(plain)) && asking && open
  add('question', elsewhere || whenCalled)
  add('repeat', misheard && plain.split(' ').length <= 9)
  add('question', asksTopic && !takeaway && !late && !ticket && !settled && !human)
  // « Paulette Girard, et je voudrais aussi l'adresse »
  add('question', !open && topic !== undefined && wantsToKnow.test(plain))
  add('message', message && !find)
  add('message', calledBack && !find && !book && !availability && offered === plain)
  // « Il reste des places pour la session de septembre ? » is asked before it is booked.
  add('availability', availability && remains.test(body))
  // « faut-il passer un test ? »
  const required = /\b(?:faut il|est ce qu il faut|doit on|est ce qu on doit|dois je|est ce que je dois)\b/
  add('question', book && asking && open && required.test(plain))
  // « comment on s'inscrit ? »
  add(
    'question',
    book &&
      asking &&
      wrapped()`
      ^(?:comment (?:on|je|faire|puis|peut|est ce)|jusqu a quand|a partir de quand)\b|\bse passe comment\b
      |\bcomment (?:ca )?se passe|\bcomment (?:on|je|faut il|puis je|peut on) (?:s |m |me |se )?(?:inscri\w+
      |fait|fais|prend\w*|reserv\w+|procede\w*)\b
    `.test(body),
  )
  add('book', book && !asksTopic && !identity)
  add('availability', availability || feasible)
  add('book', book && asksTopic)
  add(
    'question',
    topic !== undefined &&
      asking &&
      (book || availability) &&
      topic !== 'delay' &&
      (topic !== 'hours' || thenWishes.test(plain)),
  )
  add('correct', scene.asked !== 'confirm' && heard(conversation.correct))
  add('slower', heard(conversation.slower) && !scene.moment && !scene.presented)
  const hearing = scene.trade === 'medical' && /\b(?:oreilles?|yeux|oeil|vue)\b/.test(plain)
  add(
    'repeat',
    found.size === 0 && !hearing && (heard(conversation.repeat) || conversation.sorry.test(plain)),
  )
  add('wait', heard(conversation.wait) && !book)
  if (found.size === 0) small(plain, scene, topic, open, asking, add, found)
  else add('goodbye', heard(conversation.goodbye) && !/\bc est tout\b/.test(plain) && !found.has('book'))
  // « Attendez, je suis dans la rue, voilà, c'est pour le docteur Martin »: the caller went on.
  if (found.size === 1 && found.has('wait') && open) add('book', impliesBooking(plain, scene))
  const intents = [...found].toSorted((a, b) => Number(a === 'wait') - Number(b === 'wait'))
  return { intents: intents.slice(0, 3), ...(found.has('question') ? { topic: topic ?? 'other' } : {}) }
}

/** What is asked of the appointment itself. */
const ofTheMoment = /^(?:hours|delay|practitioners|cancellation)$/

const notMedical = /\b(?:suivi|controle|bilan|injection|radio|rappel|examen|echo)\b/g
const notSold = /\b(?:tables?|places?|visites?|suivi|controle|bilan|injection|radio|rappel|examen|echo)\b/g

/** The sentence without what only looks like a booking: « une table à langer », a table that is sold. */
function wishIn(plain: string, trade: string): string {
  const wish = plain.replaceAll(appointments.otherThings, ' ')
  if (trade !== 'medical' && trade !== 'other')
    return wish.replaceAll(trade === 'after-sales' ? notSold : notMedical, ' ')
  return wish
}

/** « Le montage est compris »: said with the voice of a question. */
const houseFact = phrases(`
  ^ *{hello} (le|la|les|l|vos|votre|c|ca) ..4 (est|sont|c_est) ?(bien|encore|toujours) (compris|inclus|gratuit|payant|obligatoire|possible|autorise|accepte|necessaire|disponible|accessible|climatise|couvert|remboursable|ouvert|ferme|certifie|complet|fourni|offert|facultatif|prevu)e?s? $
`)

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
  const body = afterGreeting(plain)
  add('book', open && !asking && needsRenewal(plain, scene))
  if (found.size > 0) return
  add('goodbye', isSaid(conversation.goodbye, plain))
  const grateful = /\b(?:merci|remerci)/.test(plain)
  add(
    'thanks',
    grateful &&
      (conversation.thanks.test(plain) ||
        (/^(?:(?:oui|ok|bon|super|parfait|alors|ben|eh|tres|bien|mille|grand|un|je|vous|voila|ah|non) )*(?:merci|remerci)/.test(
          plain,
        ) &&
          plain.split(' ').length <= 8 &&
          !scene.identified &&
          !asking)),
  )
  add(
    'thanks',
    /^(?:c est|vous etes) (?:tres |bien |trop |vraiment )?(?:aimables?|gentil|gentille|sympa|adorable)\b/.test(
      plain,
    ) && scene.asked === undefined,
  )
  add('greeting', conversation.greeting.test(plain) && conversation.hello.test(plain))
  if (found.size > 0) return
  const answered = (
    asking
      ? /^(?:prescription|results|insurance|price|payment|documents|address|access)$/
      : /^(?:prescription|results|documents)$/
  ).test(topic ?? '')
  const told = !asking || /\b(?:je|on) (?:peux|peut|pourrais?) (?:venir|passer)\b/.test(plain)
  const suffers = scene.trade === 'medical' && told && !answered && impliesBooking(plain, scene)
  // « On peut arriver vers 21 h 30 ? »
  const comes =
    scene.moment &&
    (topic === undefined || impliesBooking(plain, scene)) &&
    /\b(?:peut|peux|pourrait|pourrais|pouvons|puis)(?: on| je| nous)? (?:venir|passer|arriver|manger|diner|dejeuner)\b/.test(
      plain,
    )
  add('availability', open && asking && !suffers && (comes || (scene.moment && possibleTail.test(plain))))
  add('question', open && asking && !suffers && comes && topic !== undefined)
  // « le colis a été livré chez le voisin »: told to an after-sales service.
  const delivered =
    scene.trade === 'after-sales' &&
    topic === 'delivery' &&
    !asking &&
    /\b(?:ai|a|ont|etait|etaient|avez)\b/.test(plain)
  add('ticket', open && delivered)
  if (found.size > 0) return
  // « Il faudrait un gâteau »: wished, not asked.
  const wished =
    topic === 'menu' && !asking && need.test(plain) && !/\b(?:connaitre|savoir|cartes?|menus?)\b/.test(plain)
  const leading =
    topic !== undefined &&
    !wished &&
    !(scene.trade === 'restaurant' && scene.moment && scene.party && !asking) &&
    (!scene.identified ||
      asking ||
      need.test(plain) ||
      (!scene.presented && /^(?:le|la|les|l|vos|votre)\b/.test(body)))
  add('question', open && leading && !suffers)
  add(
    'question',
    open &&
      found.size === 0 &&
      !suffers &&
      (inquiry.test(plain) ||
        (scene.trade === 'training' && seeksTraining.test(plain)) ||
        isSaid(houseFact, plain) ||
        (outright.test(body) && !scene.identified)),
  )
  add('question', open && found.size === 0 && !suffers && outright.test(body) && scene.moment && asking)
  if (
    found.size === 0 &&
    !suffers &&
    scene.question &&
    !scene.refusal &&
    scene.asked !== 'confirm' &&
    plain.includes(' ') &&
    asking
  )
    add(scene.moment && !aboutHours.test(body) ? 'availability' : 'question', plain.split(' ').length > 2)
  add('move', found.size === 0 && open && !scene.question && (isObstructed(plain) || isHindered(plain)))
  add(
    'cancel',
    found.size === 0 &&
      open &&
      !asking &&
      (scene.moment || scene.refusal) &&
      appointments.stopped.test(plain),
  )
  add('ticket', found.size === 0 && open && !asking && impliesTicket(plain, scene))
  add('book', found.size === 0 && open && impliesBooking(plain, scene))
  add('find', found.size === 0 && open && !asking && appointments.existing.test(plain))
  add(
    'ticket',
    found.size === 0 &&
      open &&
      scene.trade === 'after-sales' &&
      !/^(?:vous|c est|et|est ce)\b/.test(plain) &&
      complains(body),
  )
  add('human', found.size === 0 && /\b(?:me plaindre|plainte|reclamation)\b/.test(plain))
  add('question', found.size === 0 && open && !scene.presented && asksOfTheHouse(body))
  add(
    'ticket',
    found.size === 0 && open && scene.trade === 'after-sales' && !scene.presented && complains(body),
  )
}
