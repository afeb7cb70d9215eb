/** What the caller wants, best first. */
import type { Intent, Topic } from '../tongue.ts'
import { isEmergency } from './emergencies.ts'
import { interrogative, topicOf } from './topics.ts'

export interface IntentScene {
  readonly question: boolean
  readonly asked?: string | undefined
  readonly trade: string
  readonly moment: boolean
  readonly party: boolean
  readonly practitioner: boolean
  readonly identified: boolean
}

const RDV = '(?:rendez vous|rdv|rendezvous|consultation|creneau|visite|seance|place|table|reservation|resa|entretien|session)'
const VERB_WANT = '(?:je (?:voudrais|veux|souhaite|souhaiterais|aimerais|desire|cherche|viens|vous appelle|t appelle|appelle|telephone)|j (?:aimerais|ai besoin|appelle|aurais besoin|aurais voulu|ai envie|voudrais)|on (?:voudrait|aimerait|souhaite)|nous (?:voudrions|souhaitons|aimerions|souhaiterions)|il (?:me |nous )?(?:faudrait|faut)|c est pour|ce serait pour|pour|est ce que je (?:peux|pourrais)|je (?:peux|pourrais)|puis je|pourrais je|possible d(?:e| )|possible)'

const cancel = new RegExp(
  `\\b(?:annul\\w*|(?:ne |n )?(?:peux|peut|pourrai|pourra|pourrons|pouvons|pourrais) (?:plus|pas|finalement pas|malheureusement pas) (?:venir|me (?:rendre|presenter|deplacer)|etre (?:la|present)|honorer|assister|m y rendre|y (?:aller|etre))|(?:ne )?viendr\\w+ (?:plus|pas)|(?:supprim|decommand|desinscri|resili)\\w*|(?:je (?:ne )?(?:serai|suis) pas la pour (?:mon|le) ${RDV})|laisse\\w* tomber (?:mon|le|la) ${RDV}|plus besoin (?:du|de mon|de la|de ma|d un) ${RDV}|renonc\\w*|enlev\\w+ (?:mon|le) ${RDV}|on (?:ne )?vient plus|je ne viens plus|je viens plus)\\b`,
)
const move =
  /\b(?:(?:deplac|decal|report|repouss|recul|reprogramm|replanifi)(?!ement)\w*|avancer (?:mon|le|ma|la|de|d|a|au|notre|un)|(?:chang|modifi)\w* (?:(?:mon|le|la|ma|de|d|l|notre|du|votre) )*(?:rendez vous|rdv|reservation|date|heure|horaire|jour|creneau|seance|inscription)|(?:changer|modifier) (?:ca|cela) (?:pour|a)|boug\w+ (?:mon|le|ma|la|notre)|mettre (?:mon|le) rendez vous (?:a|au|un)|(?:un|d) autre (?:jour|creneau|horaire) pour mon|au lieu de (?:mon|ma|notre) (?:rendez vous|rdv))\b|\bavancer\b(?!.*\bprojet)/
const find =
  /\b(?:(?:c est|c etait|est) (?:quand|a quelle heure|quel jour)(?: (?:deja|exactement))*(?: que j ai)? (?:mon|le|la|ma|notre) (?:prochaine? )?(?:rendez vous|rdv|reservation|consultation|seance|session)|(?:quand|a quelle heure|quel jour) (?:est|ai je|j ai|c est|etait|est ce que j ai|est prevu\w*|avons nous) (?:deja )?(?:mon|le|la|ma|un|rendez vous|rdv|prevu|notre)|(?:rappeler|retrouver|verifier|confirmer|connaitre|redonner|rappelez moi|savoir|oublie|perdu|me souviens (?:plus|pas))(?: \w+){0,6} (?:mon|ma|de mon|de ma|du|le|notre|l heure de mon|la date de mon) (?:prochaine? )?(?:rendez vous|rdv|reservation|heure de rendez vous|inscription)|(?:j ai|est ce que j ai|ai je|j avais|a t il) (?:bien |deja )?(?:un|rendez vous|rdv|une reservation)(?: \w+){0,4} (?:quand|quel jour|a quelle heure|deja|non)|mon (?:rendez vous|rdv)(?: \w+){0,4} (?:c est|c etait|est) (?:quand|a quelle heure|quel jour|bien)|(?:est ce que j ai|ai je) (?:bien )?(?:un |une )?(?:rendez vous|rdv|reservation)|(?:quand|a quelle heure) (?:je (?:dois|viens)|est ce que je (?:dois|viens)) venir)\b/
const availability = new RegExp(
  `\\b(?:(?:vous (?:avez|auriez|n avez pas|n auriez pas|reste|en avez)|avez vous|auriez vous|il (?:vous )?(?:reste|y a|y aurait)|reste t il|y a t il|y a|y aurait(?: t)? ?il|est ce qu il (?:y a|reste|vous reste)|resterait il|c est possible d avoir|on peut avoir) (?:encore |toujours |bien |vous |pas |par hasard |un peu )*(?:de la |une |un |des |d |de |du )?(?:place|places|table|tables|creneaux?|disponibilites?|dispos?|rendez vous|rdv|libre|chose|quelque chose|session|sessions|trou)|disponibilites?|(?:vous etes|etes vous|c est) (?:complets?|libres?|dispos?|disponibles?|plein)|(?:quand|quels? jours?|quelles? (?:dates?|heures?)) (?:est ce que |avez vous |auriez vous |vous (?:etes|avez|auriez) |etes vous |est il |serait ce |peut on |puis je |pourrais je |je (?:peux|pourrais) )+\\w*|prochaines? (?:dates?|sessions?|disponibilites?|places?|creneaux?)|(?:c est|ce serait|est ce) (?:possible|bon|jouable|faisable) (?:pour )?(?:le |la |ce |demain|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|cet|dans)|(?:le |un )?docteur \\w+ (?:est|serait) (?:il )?(?:dispo|disponible|libre|la))\\b`,
)
const book = new RegExp(
  `\\b(?:(?:prendre|avoir|fixer|obtenir|demander|programmer|planifier|reprendre|caler|poser|trouver|prends|prendrais|faudrait|faut|voudrais|veux|souhaite|souhaiterais|aimerais|besoin d|cherche|donnez moi|mettez moi|un autre|besoin de|j prends) (?:(?:un|une|d un|d une|mon|le|du|des|un nouveau|un premier|un autre|vite|rapidement|moi) )*${RDV}|^(?:(?:bonjour|bonsoir|allo|alors|oui|euh|un|une|le|c est pour un|c est pour une|pour un|pour une|pour|c est pour) )*(?:rendez vous|rdv|consultation|reservation|reserver|resa|consulter)\\b|(?:${VERB_WANT}) (?:(?:un|une|prendre un|avoir un|avoir une|un autre|d un|d une) )?(?:rendez vous|rdv|consultation)|reserv(?:er|e|ons|ation|ez|erais)\\b|retenir une table|(?:voir|consulter|rencontrer) (?:(?:le|la|un|une|mon|ma|l|avec|en urgence|rapidement|vite) )*(?:docteur|medecin|dr|dentiste|pediatre|kine|praticien|specialiste|ostheo|osteo|dermato\\w*|gyneco\\w*|sage femme|generaliste|psy\\w*|infirmiere?|conseiller|formateur)|consulter|une? (?:table|consultation) (?:pour|de|ce|demain|a|le)|venir (?:manger|diner|dejeuner|consulter|vous voir)|(?:on|je|nous) (?:voudrait|voudrais|voudrions|aimerais|aimerait) (?:venir|manger|diner|dejeuner)|(?:m |s |nous |pour )?inscri(?:re|ption|s|vez)\\b|detartrage|vaccin\\w*|bilan de sante|(?:rendez vous|rdv) (?:le|pour|avec|demain|mardi|lundi|mercredi|jeudi|vendredi|samedi|ce|a|chez|la|des|urgent|en urgence)|etre (?:recue?|vue?)|participer a|recaler)\\b`,
)
const ticket =
  /\b(?:(?:est |sont |c est |tout )?(?:arrivee?s? )?(?:casse\w*|abime\w*|endommage\w*|defectueu\w*|dechire\w*|raye\w*|fissure\w*|cabosse\w*|brise\w*|fele\w*|tache\w*)|(?:ne |n )?(?:marche|fonctionne|s ouvre|se ferme|s allume|tient|ferme|demarre) (?:plus|pas|mal)|(?:en )?panne|(?:il )?manque (?:une|un|des|la|le|les|\d)|manquant\w*|(?:pas|jamais|toujours pas|n ai pas|ai pas) (?:ete )?(?:recu|livree?|arrivee?)|(?:pas|toujours pas|jamais) (?:encore )?(?:recu|livree?s?|arrivee?s?)|probleme (?:avec|sur|de livraison|de commande)|reclamation|(?:pas|mauvais|mauvaise) (?:la |le )?(?:bonne?|couleur|modele|taille|produit|article|commande)\b|sav\b|service apres vente|reparation|reparer|defaut|malfacon|vice cache|grince|bancal\w*|ma (?:commande|livraison) (?:est |n est )?(?:en retard|pas|toujours)|colis (?:perdu|ouvert|vide)|ouvrir un (?:ticket|dossier)|(?:suivi|avancement|ou en est) (?:de |du |mon |ma )?(?:ticket|dossier|reclamation)|s est (?:casse|decolle|dechire|affaisse|effondre)\w*|decolle\w*|affaisse\w*)\b/
const human =
  /\b(?:(?:parler|discuter|echanger|m entretenir|avoir) (?:a|avec|au telephone avec)? ?(?:(?:un|une|quelqu|le|la|l|votre|mon|a|au|directement|vrai|vraie|de) )*(?:quelqu un|un|personne|humaine?|vraie personne|secretaire|secretariat|conseiller|conseillere|responsable|patron|gerant|directeur|operateur|operatrice|assistante|etre humain|accueil|directrice|manager|chef|standard)|parler au (?:docteur|medecin|dr|patron|responsable|gerant|secretariat|directeur|chef)|passe\w* (?:moi )?(?:(?:le|la|un|une|quelqu un|quelqu|l|au|votre) )*(?:secretariat|secretaire|quelqu un|responsable|conseiller|humain|standard|accueil|docteur|patron|service|personne|medecin|un)|transfer\w+ (?:moi|l appel|vers|a)|(?:un|une) (?:vrai|vraie) (?:personne|humain|etre)|mettez moi en (?:relation|contact)|pas (?:parler )?(?:a |avec )?(?:un|une|des) (?:robots?|machines?|ia)|quelqu un de (?:reel|vrai|humain|chez vous)|un humain|une personne reelle|un conseiller|un operateur)\b/
const message =
  /\b(?:laisser (?:un )?(?:message|mot)|(?:transmettre|prendre|passer|faire passer|noter) (?:un |le |mon )?message|(?:(?:me|nous) )?(?:rappel(?:er|le|ez|lez|lera|lerez|liez)|recontact\w+)(?: moi| me)?\b(?! (?:mon|la date|l heure|le|ma|que|mon rendez|quand|de mon|vous))|etre rappelee?|(?:vous |il |elle |on )(?:peut|pouvez|pourrait|pourriez) (?:me|nous) rappeler(?! (?:mon|ma|la|le|l))|dites (?:lui|leur|au)|c est un message|pour (?:le )?prevenir|prevenir (?:que|qu|le|de)|lui dire que)\b/
const repeat =
  /\b(?:(?:vous )?(?:pouvez|pourriez|peux|peut) (?:vous )?(?:me )?(?:repeter|redire|le redire|reprendre)|repet(?:er|ez|e)\b|redites|redire|(?:j )?(?:ai|n ai|ai rien|n ai rien|ai pas|n ai pas) (?:rien |pas )?(?:bien )?(?:compris|entendu|capte|saisi)|(?:je )?(?:n )?(?:entends|comprends) (?:pas|rien|mal)|vous (?:avez|aviez) dit(?: quoi)?|qu est ce que vous (?:avez dit|dites)|vous dites|encore une fois|plus fort)\b|^(?:(?:euh|ah|hein|oh) )*(?:pardon|comment|quoi|hein|plait il|s il vous plait|attendez pardon|excusez moi)(?: (?:pardon|comment|quoi|hein|monsieur|madame))?$/
const slower = /\b(?:(?:moins|trop) (?:vite|rapide\w*)|plus (?:lentement|doucement)|ralentir|ralentissez|parlez lentement|doucement)\b/
const correct =
  /\b(?:(?:je me suis|je me|j me suis|vous vous etes) tromp\w*|c est pas (?:ca|mon nom|bon|le bon|la bonne|ce que j)|ce n est pas (?:ca|mon nom|bon|le bon|la bonne|ce que j)|(?:il y a|y a) une erreur|je (?:voudrais|veux|dois) (?:corriger|rectifier)|corrig\w+|rectifi\w+|j ai (?:mal|fait une erreur)|erreur de ma part|vous avez mal (?:compris|note|entendu)|mal note)\b/
const wait =
  /\b(?:attend(?:ez|s)|patient(?:ez|e)|(?:une|un|1) (?:petite |petit )?(?:seconde|minute|instant|moment|2 secondes)(?: s il|$)|(?:une |un )(?:petite |petit )?(?:seconde|instant)\b|deux (?:secondes|minutes)\b(?! (?:de|a))|ne quittez pas|quittez pas|je (?:prends|regarde|cherche|vais chercher|consulte|verifie) (?:mon|ma|dans|un|le|la|l|mes|de quoi)|laissez moi (?:regarder|chercher|verifier|voir|reflechir|le temps))\b/
const insult =
  /\b(?:connards?|connasses?|salope|salauds?|encul\w*|pute|putes|fils de pute|va te faire|allez vous faire|ta gueule|ferme la|fermez la|debile|abrutie?s?|cretin\w*|imbeciles?|idiote?s?|conne\b|pauvre (?:con|type|tache)|sale (?:con|robot|machine)|t es (?:con|nul\w*|bete)|vous etes (?:nul\w*|con\w*|bete\w*|stupide\w*|debile\w*)|bande de|nique|batard|merdeux|robot de merde|machine de merde|service de merde|bouffon|(?:gros|espece d\w*) (?:con|idiot\w*|abruti\w*|imbecile|nul))\b/
const identity =
  /\b(?:(?:vous etes|etes vous|t es|tu es|c est|suis je|je parle a|est ce que (?:je parle a|vous etes)|j ai affaire a|c est bien)(?: \w+){0,4} (?:robot|machine|ordinateur|humaine?|vraie personne|ia|intelligence artificielle|repondeur|automate|bot|vrai personne|personne reelle|logiciel|etre humain)|qui (?:etes vous|est (?:a l appareil|la|ce)|es tu|ca|c est)|(?:je suis|suis je|c est|on est|est ce) (?:bien |bien chez |bien au |bien le |bien la |bien a )+(?:(?:chez|au|a|le|la|l|dans|le) )*(?:cabinet|restaurant|magasin|centre|docteur|societe|service|bureau|secretariat|standard|bonne adresse|maison|entreprise|bon numero|chez|cuisine|sav)|vous (?:vous )?appel\w+ comment|comment vous appelez vous|votre nom(?= |$)(?! de)|a qui (?:je parle|ai je|j ai))\b/
const greeting =
  /^(?:(?:allo|bonjour|bonsoir|salut|coucou|hello|re|rebonjour|bjr|bsr|slt|madame|monsieur|mademoiselle|messieurs|dames|docteur|oui|euh|a vous|tout le monde|vous allez bien|ca va|bien|enchantee?|hey|comment allez vous|yo|bien le)(?: |$))+$/
const thanks =
  /^(?:(?:oui|non|ok|d accord|tres bien|parfait|super|ah|bien|bon|merci|beaucoup|bcp|infiniment|mille|grand|un|bien|c est|gentil|tres|je|vous|remercie|remercions|nous|a vous|de|votre|aide|pour|tout|genial|encore|cool|bonne|sympa|madame|monsieur|c est parfait|fois|l|information|info|renseignement|les)(?: |$))+$/
const goodbye =
  /\b(?:au revoir|aurevoir|bonne (?:journee|soiree|fin de|continuation|nuit|apres midi|semaine|fete)|bon(?:ne)? (?:week end|weekend|aprem|apres midi)|a (?:bientot|plus tard|la prochaine|demain$|plus$|tout a l heure$|mardi$|lundi$|mercredi$|jeudi$|vendredi$|samedi$)|adieu|ciao|tchao|salut$|bye|(?:ce sera|c est|ca sera|ca ira) tout\b|rien d autre|(?:non )?(?:c est bon|ca ira) merci|je (?:vais|dois) raccrocher|je raccroche|je vous laisse)\b/
const english = /\b(?:english|anglais|do you speak|speak english|i want|i need|i would like|hello i|can you|appointment please)\b/
const arabic = /[\u0600-\u06ff]|\b(?:arabe|arabic|bel arabi|bil arabia|b l arabia)\b/

/** Which language is asked for, if another one is. */
export function wantedLanguageOf(plain: string): 'fr' | 'en' | 'ar' | undefined {
  if (arabic.test(plain) && /[\u0600-\u06ff]|parl|arabic|en arabe|langue|arabi/.test(plain)) return 'ar'
  if (arabic.test(plain) && plain.split(' ').length <= 3) return 'ar'
  if (english.test(plain) && !/\b(?:cours|formation|stage|niveau|professeur|prof)\b/.test(plain)) return 'en'
  if (/\b(?:en francais|parle\w* francais|francais s il vous plait)\b/.test(plain)) return 'fr'
  return undefined
}

/** Everything the caller wants, best first, and what a question is about. */
export function intentsOf(plain: string, scene: IntentScene): { intents: Intent[]; topic?: Topic } {
  const found: Intent[] = []
  const add = (intent: Intent, when: boolean) => {
    if (when && !found.includes(intent)) found.push(intent)
  }
  const asksTerms = /\b(?:conditions|frais|politique|delai|modalites) d annulation|si j annule|jusqu a quand|annuler (?:gratuitement|sans frais)/.test(plain)
  const isFind = find.test(plain)
  const isCancel = cancel.test(plain) && !asksTerms
  const isMove = move.test(plain)
  const isHuman = human.test(plain)
  const isTicket = ticket.test(plain) && (scene.trade === 'after-sales' || scene.trade === 'other')
  const topic = topicOf(plain)
  const asking = scene.question || interrogative.test(plain)
  add('emergency', isEmergency(plain))
  add('language', wantedLanguageOf(plain) !== undefined)
  add('insult', insult.test(plain))
  add('human', isHuman)
  add('move', isMove)
  add('cancel', isCancel && !(isMove && !/annul/.test(plain)))
  add('find', isFind && !isMove && !isCancel)
  add('ticket', isTicket && !isCancel)
  const isIdentity = identity.test(plain)
  add('identity', isIdentity)
  const isAvailability = availability.test(plain) && !isFind && !isMove && !isCancel && (scene.question || asking || /^(?:vous|il|y|une|encore)/.test(plain))
  const isMessage = message.test(plain) && !isFind && !/\b(?:rappel\w+ (?:mon|ma|la date|l heure))/.test(plain)
  const isBook = book.test(plain) && !isMove && !isCancel && !isFind
  const onlyTopic = topic !== undefined && asking && !isAvailability && !(isBook && (scene.moment || strongBook.test(plain)))
  add('question', onlyTopic && !isTicket && !isMove && !isCancel && !isFind && !isHuman)
  add('message', isMessage)
  add('availability', isAvailability && !isBook)
  add('book', isBook && !onlyTopic && !isIdentity)
  add('availability', isAvailability)
  add('book', !found.includes('book') && isBook && onlyTopic)
  add('question', topic !== undefined && asking && found.length > 0 && (isBook || isAvailability) && topic !== 'delay' && topic !== 'hours')
  add('correct', scene.asked !== 'confirm' && correct.test(plain))
  add('slower', slower.test(plain))
  add('repeat', repeat.test(plain) && found.length === 0)
  add('wait', wait.test(plain) && !isBook)
  if (found.length === 0) {
    add('goodbye', goodbye.test(plain))
    add('thanks', thanks.test(plain) && /\b(?:merci|remerci)/.test(plain))
    add('greeting', greeting.test(plain) && /\b(?:allo|bonjour|bonsoir|salut|coucou|hello|rebonjour|bjr|bsr|slt|hey|yo)\b/.test(plain))
    if (found.length === 0 && topic !== undefined && scene.asked !== 'problem' && scene.asked !== 'name' && plain.split(' ').length <= 6 && !scene.identified)
      add('question', scene.asked === undefined || scene.asked === 'intent' || scene.asked === 'anything-else')
    if (found.length === 0 && scene.question && scene.asked !== 'confirm' && plain.split(' ').length > 2 && asking) {
      add(scene.moment ? 'availability' : 'question', true)
    }
    if (found.length === 0 && (scene.asked === undefined || scene.asked === 'intent') && impliesBooking(plain, scene)) add('book', true)
  } else add('goodbye', goodbye.test(plain) && !/\bc est tout\b/.test(plain) && found[0] !== 'book')
  return { intents: found, ...(found.includes('question') ? { topic: topic ?? 'other' } : {}) }
}

const strongBook = /\b(?:rendez vous|rdv|reserver|table|consulter|voir le docteur|inscrire)\b/

/** « Pour quatre ce soir », « avec le docteur Martin mardi »: nobody says it for anything else. */
function impliesBooking(plain: string, scene: IntentScene): boolean {
  if (scene.moment && (scene.party || scene.practitioner)) return true
  return scene.trade === 'restaurant' && scene.party && /\b(?:table|pour)\b/.test(plain)
}
