import type { Phrases } from './phrases.ts'

/** « le docteur Martin », « Madame Petit ». */
const called = (practitioner: string): string =>
  /^(?:dr|pr|docteur|professeur)\b/i.test(practitioner) ? `le ${practitioner}` : practitioner

export const fr: Phrases = {
  greeting: (business) => `Bonjour, vous êtes bien chez ${business}.`,
  disclosure: (business) =>
    `Je suis un agent vocal automatique, une intelligence artificielle, et je réponds pour ${business}.`,
  backAgain: 'Excusez-moi, la ligne a été coupée. Je suis de nouveau avec vous.',
  restarting: 'Le standard redémarre. Rappelez dans une minute, s’il vous plaît.',
  outOfOrder:
    'Notre standard rencontre une difficulté technique. Rappelez dans quelques minutes, s’il vous plaît.',
  nobodyAnswered: 'Personne n’a pu prendre votre appel pour le moment. Je suis de nouveau avec vous.',
  fillers: [
    'Un instant, je vous prie.',
    'Je suis toujours là, encore un petit instant.',
    'Merci de patienter, j’y suis presque.',
  ],
  lookingInAgenda: 'Je regarde l’agenda, un instant.',
  writingDown: 'Je le note, un instant.',
  searching: 'Je cherche, un instant.',
  stillThere: 'Je suis toujours là.',
  simpler:
    'Je ne vous entends pas. Vous pouvez me dire simplement ce que vous souhaitez, ou appuyer sur zéro pour parler à quelqu’un.',
  leave: 'Je ne vous entends plus, je vais raccrocher. N’hésitez pas à rappeler. Au revoir.',
  nothingToRepeat: 'Je n’ai encore rien dit. Que puis-je faire pour vous ?',
  goodbye: 'Merci de votre appel. Au revoir, et bonne journée.',
  transferring: 'Je vous passe quelqu’un, ne quittez pas.',
  offerMessage: 'Je peux noter un message et vous faire rappeler.',
  trouble:
    'Je suis désolé, je rencontre une difficulté technique. Je peux noter votre message : que souhaitez-vous transmettre ?',
  notUnderstood: 'Excusez-moi, je n’ai pas bien compris. Pouvez-vous répéter ?',
  tooLong: 'Nous arrivons à la fin du temps prévu pour cet appel. Merci, et au revoir.',
  tooLongSoon: 'Il nous reste environ une minute.',
  closed: (business) =>
    `Bonjour. Le service vocal de ${business} n’est pas disponible pour le moment. Merci de rappeler plus tard.`,
  unknownNumber: 'Numéro non configuré.',
  emergency: (trade, transferring) =>
    [
      'Si une vie est en danger, raccrochez et appelez tout de suite le 15 ou le 112, ou le 114 par SMS si vous ne pouvez pas parler.',
      trade === 'medical' ? 'Je ne peux pas donner de conseil médical.' : '',
      transferring ? 'Je vous passe quelqu’un maintenant.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  languageChanged: 'Très bien, nous continuons en français. Que puis-je faire pour vous ?',
  languageNotOffered: 'Je suis désolé, je ne peux vous répondre qu’en français.',
  recapBooking: ({ moment, practitioner, party, name }) =>
    `Je récapitule : ${[
      moment,
      practitioner && `avec ${called(practitioner)}`,
      party && `pour ${party.count > 1 ? `${party.said} personnes` : 'une personne'}`,
      name && `au nom de ${name}`,
    ]
      .filter(Boolean)
      .join(', ')}. Je confirme ?`,
  recapMove: ({ moment, practitioner }) =>
    `Je récapitule : votre nouveau rendez-vous, ${moment}${practitioner ? `, avec ${called(practitioner)}` : ''}. Je confirme ?`,
  recapCancel: (moment) => `J’annule donc votre rendez-vous : ${moment}. C’est bien cela ?`,
  recapTicket: ({ name, problem, order }) =>
    `Je récapitule : ${problem}${order ? `, commande ${order}` : ''}, au nom de ${name}. J’ouvre le dossier ?`,
  startAgain: 'Pardon, je reprends.',
  notYetDone: 'Attendez, rien n’est encore enregistré.',
  shallIGoOn: 'Voulez-vous que je continue ?',
}
