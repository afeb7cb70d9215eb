import { article, elided, people } from './fr-grammar.ts'
import { heard } from './fr-heard.ts'
import { tableWordsIn } from './tables.ts'
import type { RecapParts, Words } from './words.ts'

const withWhom = (who: string | null) => (who ? `, avec ${who}` : '')

/** « une consultation mardi 24 novembre à quinze heures, avec le docteur Martin, au nom de Jean Dupont » */
const details = ({ moment, who, service, party, tables, name, phone, requests }: RecapParts) =>
  [
    `${party === null ? article(service ?? 'rendez-vous') : tablesFor(party, tables)} ${moment}`,
    who ? `avec ${who}` : '',
    name ? `au nom ${elided('de', name)}` : '',
    phone ? `joignable au ${phone}` : '',
    requests ? `à signaler : ${requests}` : '',
  ]
    .filter(Boolean)
    .join(', ')

function tablesFor(party: number, tables = 1): string {
  return tables > 1 ? tableWordsIn('fr').tablesOf(tables, party) : `une table pour ${people(party)}`
}

export const fr: Words = {
  heard,
  practitioner: (name) =>
    name
      .replace(/^Dr\.?\s+/i, 'le docteur ')
      .replace(/^Mme\.?\s+/i, 'madame ')
      .replace(/^M\.?\s+/, 'monsieur '),
  whatFor: 'Que puis-je faire pour vous ?',
  listening: 'Je vous écoute.',
  anythingElse: 'Puis-je faire autre chose pour vous ?',
  goodbye: 'Merci de votre appel. Au revoir, et bonne journée.',
  askDate: (trade) =>
    trade === 'restaurant' ? 'Pour quel jour souhaitez-vous réserver ?' : 'Quel jour vous conviendrait ?',
  askOtherMoment: 'Quel autre jour, ou quelle autre heure, vous conviendrait ?',
  askTime: (date) => `À quelle heure souhaitez-vous venir, ${date} ?`,
  askParty: 'Vous serez combien de personnes ?',
  askPractitioner: (names) => `Souhaitez-vous voir ${names.join(', ')}, ou le premier disponible ?`,
  askWhichPractitioner: (names) =>
    `Je ne peux pas le savoir d’ici. Souhaitez-vous ${names.join(', ')}, ou le premier disponible ?`,
  askName: (trade) => (trade === 'medical' ? 'À quel nom et prénom ?' : 'À quel nom, s’il vous plaît ?'),
  askFirstName: () => 'Merci. Quel est le prénom ?',
  askNameAgain: 'Je n’ai pas bien saisi le nom. Pouvez-vous me redire le prénom et le nom ?',
  askSpelling: 'J’ai besoin d’un nom. Pouvez-vous me l’épeler, lettre par lettre ?',
  because: (asked) =>
    ({
      name: 'C’est pour l’inscrire à votre nom, et ne pas vous confondre avec quelqu’un d’autre.',
      phone: 'C’est pour vous prévenir en cas de changement.',
      birth: 'C’est pour m’assurer que je parle à la bonne personne.',
      order: 'C’est pour retrouver votre achat plus vite.',
    })[asked],
  askPhone: 'À quel numéro de téléphone peut-on vous joindre ?',
  askRestOfPhone: (digits) => `J’ai noté ${digits}. Quelle est la suite du numéro ?`,
  askBirth: 'Pour vérifier votre identité, quelle est la date de naissance du patient ?',
  askProblem: 'Que se passe-t-il exactement, quel est le problème ?',
  askOrder: 'Quel est votre numéro de commande ? Il commence par C M D.',
  askOrderAgain:
    'Je n’ai pas reconnu ce numéro de commande. Pouvez-vous le redire, en commençant par l’année ?',
  askOrderStill: 'Et le numéro de commande, l’avez-vous sous la main ?',
  orderNotFound: (order) =>
    `Je ne retrouve pas la commande ${order} : vérifiez le numéro, ou gardons-le tel quel, et l’équipe cherchera.`,
  aboutFile: (reference, message) =>
    `Pour le dossier ${reference} : ${message.charAt(0).toLocaleLowerCase('fr')}${message.slice(1)}`,
  askMessage: 'Quel message souhaitez-vous laisser ?',
  askWhichAppointment: (list) => `Vous avez plusieurs rendez-vous : ${list}. Duquel s’agit-il ?`,
  askNewDate: 'Quel nouveau jour vous conviendrait ?',
  askChange: (trade) =>
    trade === 'after-sales'
      ? 'D’accord. Que faut-il corriger ?'
      : 'D’accord. Que souhaitez-vous changer : le jour, l’heure, ou autre chose ?',
  offerOne: (moment, who) => `Je peux vous proposer ${moment}${withWhom(who)}. Cela vous convient-il ?`,
  offerMany: (moments) => `Je peux vous proposer ${moments}. Qu’est-ce qui vous arrange ?`,
  whichOne: (moments) => `Lequel préférez-vous : ${moments} ?`,
  agreed: (moment) => `Très bien, ${moment}.`,
  ticketElsewhere: 'Je ne peux pas consulter les dossiers, mais l’équipe peut vous rappeler.',
  possible: 'C’est possible.',
  inThisLanguage: 'Bien sûr, nous continuons en français.',
  stillTaken: (time, times) =>
    times === 1 ? `Je regrette, ${time}, c’est déjà pris.` : `Vraiment, je n’ai rien à ${time} ce jour-là.`,
  notFree: (moment) => `Il n’y a plus de place ${moment}.`,
  nothingFree: (day) => (day ? `Je n’ai plus de place ${day}.` : 'Je n’ai plus de place à ce moment-là.'),
  nothingAtAll: 'Je n’ai plus aucune place dans cette période.',
  openOn: (day) => `Oui, nous sommes ouverts ${day}.`,
  someLeft: (day) => `Oui, il reste des tables ${day}.`,
  closedOn: (day) => `Nous sommes fermés ${day}.`,
  holidayOn: (day, holiday) => `Nous sommes fermés ${day}, c’est férié${holiday ? ` : ${holiday}` : ''}.`,
  closedAt: (time, trade) =>
    trade === 'restaurant' ? `Nous ne servons pas à ${time}.` : `Nous ne recevons pas à ${time}.`,
  lastArrival: (time, trade) =>
    trade === 'restaurant' ? `La dernière arrivée est à ${time}.` : `Le dernier rendez-vous est à ${time}.`,
  alreadyPast: 'Ce moment est déjà passé.',
  tooSoon: 'C’est trop tôt pour que je puisse le prendre, il faut un peu plus de délai.',
  tooFar: 'C’est trop loin, l’agenda n’est pas encore ouvert jusque-là.',
  impossible: (words) =>
    /heure/.test(words)
      ? `« ${words} », cela n’existe pas.`
      : `« ${words} » n’existe pas dans le calendrier.`,
  partyRefused: (min, max) =>
    `Je peux réserver pour ${min} à ${max} personnes. Pour une autre demande, le responsable peut vous rappeler : souhaitez-vous laisser un message ?`,
  askLeaveMessage: 'Souhaitez-vous que je laisse un message au responsable ?',
  groupSize: (party) => people(party),
  groupMessage: (party, date) => `Demande d’une table pour ${people(party)}${date ? `, ${date}` : ''}`,
  passingOn: 'Je ne peux pas le faire moi-même, mais je peux transmettre votre demande à l’équipe.',
  noting: (message) => `Je prépare le message : ${message}.`,
  nextPerson: (name) => (name ? `Passons au rendez-vous ${elided('de', name)}.` : 'Passons à la suite.'),
  noSuchPractitioner: (asked) => `Je ne trouve pas ${asked} ici.`,
  unknownPractitioner: (asked, known) => `Je ne trouve pas ${asked} ici. Vous pouvez voir ${known}.`,
  unknownService: (known) => `Je ne connais pas cette prestation. Je peux proposer : ${known}.`,
  justTaken: 'Ce créneau vient d’être pris.',
  recapBook: (parts) => `Je récapitule : ${details(parts)}. Est-ce que je confirme ?`,
  proposeBook: (parts) => `Je peux vous proposer ${details(parts)}. Est-ce que je confirme ?`,
  recapMove: (parts) =>
    parts.party === null
      ? `Je déplace votre rendez-vous ${elided('à', parts.moment)}${withWhom(parts.who)}. Est-ce que je confirme ?`
      : `Votre réservation deviendrait : ${parts.moment}, pour ${people(parts.party)}. Est-ce que je confirme ?`,
  recapCancel: (appointment) => `Vous voulez annuler ${appointment}. Est-ce que je confirme l’annulation ?`,
  recapTicket: ({ name, problem, order, phone }) =>
    `Je récapitule : ${name}${order ? `, commande ${order}` : ''}, ${problem}${phone ? `, joignable au ${phone}` : ''}. Est-ce bien cela ?`,
  inYourWords: (matter) => `vous dites : ${matter}`,
  messageAfter: 'D’accord, je prendrai votre message juste après.',
  openIt: 'J’ouvre le dossier ?',
  sendIt: 'Je l’envoie ?',
  calledBackOn: (phone) => `C’est noté, on vous rappelle au ${phone}.`,
  recapMessage: ({ message, phone }) =>
    `Votre message : « ${message} ».${phone ? ` On vous rappelle au ${phone}.` : ''} Est-ce que je l’envoie ?`,
  booked: ({ moment, who, service, party, tables = 1 }) =>
    party === null
      ? `C’est réservé : votre ${(service ?? 'rendez-vous').toLocaleLowerCase('fr')} ${moment}${withWhom(who)}.`
      : `C’est réservé : ${tables > 1 ? `vos ${tablesFor(party, tables)}` : `votre table pour ${people(party)}`} ${moment}.`,
  moved: ({ moment, who, party }) =>
    party === null
      ? `Votre rendez-vous est déplacé ${elided('à', moment)}${withWhom(who)}.`
      : `Votre réservation est modifiée : ${moment}, pour ${people(party)}.`,
  cancelled: (appointment) =>
    `C’est fait, ${appointment} est ${appointment.startsWith('votre réservation') ? 'annulée' : 'annulé'}.`,
  kept: 'Très bien, je n’y touche pas.',
  ticketOpened: (reference) =>
    `Votre dossier est ouvert sous le numéro ${reference}. L’équipe vous rappellera.`,
  messageTaken: 'Votre message est noté, on vous rappellera.',
  yourAppointment: (appointment) => `Je vois ${appointment}.`,
  appointment: (moment, service, who, party) =>
    party === null
      ? `votre ${service && !/consultation/i.test(service) ? service.toLocaleLowerCase('fr') : 'rendez-vous'} ${elided('de', moment)}${who ? ` avec ${who}` : ''}`
      : `votre réservation ${elided('de', moment)} pour ${people(party)}`,
  identityUnproven:
    'Je ne peux pas vérifier votre identité avec ces informations, je ne peux donc rien vous dire de l’agenda.',
  onlyCallingNumber: 'Pour vérifier, il faudrait appeler du numéro qui a servi à réserver.',
  messageOrNew: (trade) =>
    `Je peux noter un message, ou prendre ${trade === 'restaurant' ? 'une nouvelle réservation' : 'un nouveau rendez-vous'}. Que préférez-vous ?`,
  messageOrNewAgain: (trade) =>
    `Préférez-vous laisser un message, ou prendre ${trade === 'restaurant' ? 'une nouvelle réservation' : 'un nouveau rendez-vous'} ?`,
  changeMessage: (wanted, detail) =>
    `${{ cancel: 'Demande d’annulation', move: 'Demande de changement de date', find: 'Demande la date de son rendez-vous' }[wanted]}${detail ? `, ${detail}` : ''}`,
  noAppointment: 'Je ne vois aucun rendez-vous à venir à ce nom.',
  lateMessage: (wanted, moment) =>
    wanted === 'cancel' ? `Ne pourra pas venir ${moment}` : `Voudrait déplacer ce qui était prévu ${moment}`,
  tooLate: 'Il est trop tard pour le modifier par téléphone, mais je peux transmettre un message.',
  unknownAnswer: 'Je n’ai pas cette information. Je note votre question pour l’équipe.',
  onlyInFrench: 'Je n’ai pas cette information en français. L’équipe pourra vous répondre.',
  backTo: (question) => `Revenons à votre demande. ${question}`,
  hesitating: (question) => `Prenez votre temps. ${question}`,
  notUnderstood: (question) => `Excusez-moi, je n’ai pas bien compris. ${question}`,
  notUnderstoodAgain: (question) =>
    `Je suis désolé, j’ai du mal à vous comprendre. Vous pouvez appuyer sur zéro pour parler à quelqu’un, ou me laisser un message. ${question}`,
  nothingDone: 'Très bien, je n’ai rien enregistré.',
  transferRefused: (reopens) =>
    `Personne ne peut prendre votre appel pour le moment${reopens ? `, nous rouvrons ${reopens}` : ''}. Je peux noter un message.`,
  toolFailed: 'Je n’arrive pas à consulter l’agenda pour le moment.',
  cannot: 'Je ne prends pas de rendez-vous ici, mais je peux transmettre votre demande.',
  iAmAnAi: (business) => `Je suis une intelligence artificielle, et je réponds pour ${business}.`,
  slower: 'Bien sûr, je reprends tranquillement.',
  staysCourteous: 'Je comprends votre agacement, et je fais de mon mieux.',
  takeYourTime: 'Prenez votre temps, je vous attends.',
  youAreWelcome: 'Je vous en prie.',
  hello: 'Bonjour !',
  sorryForThat: 'Je suis désolé de ce désagrément.',
}
