import type { RecapParts, Words } from './words.ts'

const with_ = (who: string | null) => (who ? ` with ${who}` : '')
const details = ({ moment, who, service, party, name, phone }: RecapParts) =>
  [
    party === null ? (service ?? 'an appointment') : `a table for ${party}`,
    moment,
    with_(who).trim(),
    `in the name of ${name}`,
    phone ? `reachable on ${phone}` : '',
  ]
    .filter(Boolean)
    .join(', ')

export const en: Words = {
  practitioner: (name) => name.replace(/^Dr\.?\s+/i, 'Doctor '),
  firstFree: (moment) => `The first free moment is ${moment}.`,
  whatFor: 'What can I do for you?',
  anythingElse: 'Is there anything else I can do for you?',
  goodbye: 'Thank you for calling. Goodbye, and have a nice day.',
  and: 'and',
  askDate: (trade) =>
    trade === 'restaurant' ? 'For which day would you like to book?' : 'Which day would suit you?',
  askOtherMoment: 'Which other day or time would suit you?',
  askTime: (date) => `At what time would you like to come, ${date}?`,
  askParty: 'How many people will you be?',
  askPractitioner: (names) => `Would you like to see someone in particular: ${names}, or does it not matter?`,
  askName: () => 'What name is it, please: first name and surname?',
  askNameAgain: 'I did not quite catch the name. Could you say the first name and the surname again?',
  askSpelling: 'Sorry, could you spell the name, letter by letter?',
  askPhone: 'On which phone number can we reach you?',
  askRestOfPhone: (digits) => `I have ${digits}. What comes next?`,
  askBirth: 'To check who you are, what is the patient’s date of birth?',
  askProblem: 'Can you describe the problem?',
  askOrder: 'What is your order number? It begins with C M D.',
  askMessage: 'What message would you like to leave?',
  askWhichAppointment: (list) => `You have several appointments: ${list}. Which one is it?`,
  askNewDate: 'Which new day would suit you?',
  askChange: 'What would you like to change: the day, the time, or something else?',
  offerOne: (moment, who, more) =>
    `I can offer you ${moment}${with_(who)}${more ? ', and there are others after that' : ''}. Does that suit you?`,
  offerMany: (moments) => `I can offer you ${moments}. Which suits you?`,
  whichOne: (moments) => `Which one do you prefer: ${moments}?`,
  free: (moment) => `It is possible ${moment}.`,
  notFree: (moment) => `There is nothing left ${moment}.`,
  nothingFree: (day) => (day ? `I have nothing left ${day}.` : 'I have nothing free at that moment.'),
  nothingAtAll: 'I have nothing free in that period.',
  closedOn: (day) => `We are closed ${day}.`,
  holidayOn: (day, holiday) =>
    `We are closed ${day}, it is a public holiday${holiday ? `: ${holiday}` : ''}.`,
  closedAt: (time) => `We take nobody at ${time}.`,
  alreadyPast: 'That moment is already past.',
  tooSoon: 'That is too soon, we need a little more notice.',
  tooFar: 'That is too far ahead, the diary is not open until then.',
  impossible: (words) => `“${words}” is not in the calendar.`,
  partyRefused: (min, max) => `We book tables for ${min} to ${max} people.`,
  unknownPractitioner: (asked, known) => `I cannot find ${asked} here. You can see ${known}.`,
  unknownService: (known) => `I do not know that service. I can offer: ${known}.`,
  justTaken: 'That slot has just been taken.',
  recapBook: (parts) => `Let me sum up: ${details(parts)}. Shall I confirm?`,
  recapMove: (parts) =>
    `Let me sum up: I move your appointment to ${parts.moment}${with_(parts.who)}. Shall I confirm?`,
  recapCancel: (appointment) => `You want to cancel ${appointment}. Shall I cancel it?`,
  recapTicket: ({ name, problem, order }) =>
    `Let me sum up: ${name}${order ? `, order ${order}` : ''}, for this problem: ${problem}. Is that right?`,
  recapMessage: ({ name, phone }) =>
    `Let me sum up: your message is ready${name ? `, from ${name}` : ''}${phone ? `, and we call you back on ${phone}` : ''}. Shall I send it?`,
  booked: (parts) => `It is booked: ${details({ ...parts, phone: null })}.`,
  moved: ({ moment, who }) => `Your appointment has been moved: ${moment}${with_(who)}.`,
  cancelled: (appointment) => `Done, ${appointment} has been cancelled.`,
  ticketOpened: (reference) => `Your case has been opened under number ${reference}.`,
  messageTaken: 'Your message has been taken, someone will call you back.',
  yourAppointment: (appointment) => `You have ${appointment}.`,
  appointment: (moment, service, who, party) =>
    party === null
      ? `your appointment${service ? ` (${service})` : ''} ${moment}${with_(who)}`
      : `your table for ${party} ${moment}`,
  identityUnproven: 'I cannot check who you are with this, so I cannot tell you anything about the diary.',
  noAppointment: 'I see no coming appointment in that name.',
  tooLate: 'It is too late to change it by telephone.',
  unknownAnswer: 'I do not have that information. I am noting your question for the team.',
  backTo: (question) => `Back to your request. ${question}`,
  notUnderstood: (question) => `Sorry, I did not quite understand. ${question}`,
  notUnderstoodAgain: (question) =>
    `I am sorry, I cannot understand you. ${question} You can also press zero to speak to someone.`,
  nothingDone: 'Very well, I have not registered anything.',
  transferRefused: 'Nobody can take your call at the moment, but I can take a message.',
  toolFailed: 'I cannot look at the diary at the moment.',
  cannot: 'I cannot do that here.',
  iAmAnAi: (business) => `I am an artificial intelligence, and I answer on behalf of ${business}.`,
  staysCourteous: 'I understand that this is annoying, and I am doing my best.',
  takeYourTime: 'Take your time, I am waiting.',
  youAreWelcome: 'You are welcome.',
  hello: 'Hello!',
  sorryForThat: 'I am sorry about that.',
}
