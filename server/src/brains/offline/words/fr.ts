import type { RecapParts, Words } from './words.ts'

const with_ = (who: string | null) => (who ? ` avec ${who}` : '')
const people = (party: number | null) =>
  party === null ? '' : `, pour ${party === 1 ? 'une personne' : `${numbers[party] ?? party} personnes`}`
const numbers: Readonly<Record<number, string>> = {
  2: 'deux',
  3: 'trois',
  4: 'quatre',
  5: 'cinq',
  6: 'six',
  7: 'sept',
  8: 'huit',
  9: 'neuf',
  10: 'dix',
}
/** « une consultation, mardi 24 novembre à quinze heures, avec le docteur Martin, au nom de Jean Dupont » */
const details = ({ moment, who, service, party, name, phone }: RecapParts) =>
  [
    party === null ? service?.toLocaleLowerCase('fr') || 'un rendez-vous' : 'une table',
    people(party).replace(/^, /, ''),
    moment,
    with_(who).trim(),
    `au nom de ${name}`,
    phone ? `joignable au ${phone}` : '',
  ]
    .filter(Boolean)
    .join(', ')

export const fr: Words = {
  practitioner: (name) =>
    name
      .replace(/^Dr\.?\s+/i, 'le docteur ')
      .replace(/^Mme\.?\s+/i, 'madame ')
      .replace(/^M\.?\s+/, 'monsieur '),
  firstFree: (moment) => `Le premier créneau libre est ${moment}.`,
  whatFor: 'Que puis-je faire pour vous ?',
  anythingElse: 'Puis-je faire autre chose pour vous ?',
  goodbye: 'Merci de votre appel. Au revoir, et bonne journée.',
  and: 'et',
  askDate: (trade) =>
    trade === 'restaurant' ? 'Pour quel jour souhaitez-vous réserver ?' : 'Quel jour vous conviendrait ?',
  askOtherMoment: 'Quel autre jour, ou quelle autre heure, vous conviendrait ?',
  askTime: (date) => `À quelle heure souhaitez-vous venir, ${date} ?`,
  askParty: 'Vous serez combien de personnes ?',
  askPractitioner: (names) => `Souhaitez-vous voir quelqu’un en particulier : ${names}, ou peu importe ?`,
  askName: (trade) =>
    trade === 'medical'
      ? 'À quel nom, s’il vous plaît : le prénom et le nom du patient ?'
      : 'À quel nom, s’il vous plaît ?',
  askNameAgain: 'Je n’ai pas bien saisi le nom. Pouvez-vous me redire le prénom et le nom ?',
  askSpelling: 'Excusez-moi, pouvez-vous m’épeler le nom, lettre par lettre ?',
  askPhone: 'À quel numéro de téléphone peut-on vous joindre ?',
  askRestOfPhone: (digits) => `J’ai noté ${digits}. Quelle est la suite du numéro ?`,
  askBirth: 'Pour vérifier votre identité, quelle est la date de naissance du patient ?',
  askProblem: 'Pouvez-vous me décrire le problème ?',
  askOrder: 'Quel est votre numéro de commande ? Il commence par C M D.',
  askMessage: 'Quel message souhaitez-vous laisser ?',
  askWhichAppointment: (list) => `Vous avez plusieurs rendez-vous : ${list}. Duquel s’agit-il ?`,
  askNewDate: 'Quel nouveau jour vous conviendrait ?',
  askChange: 'Que souhaitez-vous changer : le jour, l’heure, ou autre chose ?',
  offerOne: (moment, who, more) =>
    `Je peux vous proposer ${moment}${with_(who)}${more ? ', et il reste d’autres créneaux ensuite' : ''}. Est-ce que cela vous convient ?`,
  offerMany: (moments) => `Je peux vous proposer ${moments}. Qu’est-ce qui vous arrange ?`,
  whichOne: (moments) => `Lequel préférez-vous : ${moments} ?`,
  free: (moment) => `C’est possible ${moment}.`,
  notFree: (moment) => `Il n’y a plus de place ${moment}.`,
  nothingFree: (day) => (day ? `Je n’ai plus de place ${day}.` : 'Je n’ai pas de place à ce moment-là.'),
  nothingAtAll: 'Je n’ai aucun créneau libre dans cette période.',
  closedOn: (day) => `Nous sommes fermés ${day}.`,
  holidayOn: (day, holiday) => `Nous sommes fermés ${day}, c’est férié${holiday ? ` : ${holiday}` : ''}.`,
  closedAt: (time) => `Nous ne prenons personne à ${time}.`,
  alreadyPast: 'Ce moment est déjà passé.',
  tooSoon: 'C’est trop tôt pour que je puisse le prendre, il faut un peu plus de délai.',
  tooFar: 'C’est trop loin, l’agenda n’est pas encore ouvert jusque-là.',
  impossible: (words) => `« ${words} » n’existe pas dans le calendrier.`,
  partyRefused: (min, max) =>
    `Nous réservons des tables de ${numbers[min] ?? min} à ${numbers[max] ?? max} personnes.`,
  unknownPractitioner: (asked, known) => `Je ne trouve pas ${asked} ici. Vous pouvez voir ${known}.`,
  unknownService: (known) => `Je ne connais pas cette prestation. Je peux proposer : ${known}.`,
  justTaken: 'Ce créneau vient d’être pris.',
  recapBook: (parts) => `Je récapitule : ${details(parts)}. Est-ce que je confirme ?`,
  recapMove: (parts) =>
    `Je récapitule : je déplace votre rendez-vous à ${parts.moment}${with_(parts.who)}. Est-ce que je confirme ?`,
  recapCancel: (appointment) => `Vous voulez annuler ${appointment}. Est-ce que je confirme l’annulation ?`,
  recapTicket: ({ name, problem, order }) =>
    `Je récapitule : ${name}${order ? `, commande ${order}` : ''}, pour le problème suivant : ${problem}. Est-ce bien cela ?`,
  recapMessage: ({ name, phone }) =>
    `Je récapitule : votre message est prêt${name ? `, de la part de ${name}` : ''}${phone ? `, et on vous rappelle au ${phone}` : ''}. Est-ce que je l’envoie ?`,
  booked: (parts) => `C’est réservé : ${details({ ...parts, phone: null })}.`,
  moved: ({ moment, who }) => `Votre rendez-vous est déplacé : ${moment}${with_(who)}.`,
  cancelled: (appointment) => `C’est fait, ${appointment} est annulé.`,
  ticketOpened: (reference) => `Votre dossier est ouvert sous le numéro ${reference}.`,
  messageTaken: 'Votre message est noté, on vous rappellera.',
  yourAppointment: (appointment) => `Vous avez ${appointment}.`,
  appointment: (moment, service, who, party) =>
    party === null
      ? `votre rendez-vous${service ? ` (${service})` : ''} ${moment}${with_(who)}`
      : `votre réservation ${moment}${people(party)}`,
  identityUnproven:
    'Je ne peux pas vérifier votre identité avec ces informations, je ne peux donc rien vous dire de l’agenda.',
  noAppointment: 'Je ne vois aucun rendez-vous à venir à ce nom.',
  tooLate: 'Il est trop tard pour le modifier par téléphone.',
  unknownAnswer: 'Je n’ai pas cette information. Je note votre question pour l’équipe.',
  backTo: (question) => `Revenons à votre demande. ${question}`,
  notUnderstood: (question) => `Excusez-moi, je n’ai pas bien compris. ${question}`,
  notUnderstoodAgain: (question) =>
    `Je suis désolé, je n’arrive pas à vous comprendre. ${question} Vous pouvez aussi appuyer sur zéro pour parler à quelqu’un.`,
  nothingDone: 'Très bien, je n’ai rien enregistré.',
  transferRefused: 'Personne ne peut prendre votre appel pour le moment, mais je peux noter un message.',
  toolFailed: 'Je n’arrive pas à consulter l’agenda pour le moment.',
  cannot: 'Je ne peux pas faire cela ici.',
  iAmAnAi: (business) => `Je suis une intelligence artificielle, et je réponds pour ${business}.`,
  staysCourteous: 'Je comprends votre agacement, et je fais de mon mieux.',
  takeYourTime: 'Prenez votre temps, je vous attends.',
  youAreWelcome: 'Je vous en prie.',
  hello: 'Bonjour !',
  sorryForThat: 'Je suis désolé de ce désagrément.',
}
