import { heard } from './en-heard.ts'
import { tableWordsIn } from './tables.ts'
import type { RecapParts, Words } from './words.ts'

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const people = (party: number) => numbers[party] ?? String(party)
const withWhom = (who: string | null) => (who ? `, with ${who}` : '')
const article = (service: string) => `${/^[aeiou]/i.test(service) ? 'an' : 'a'} ${service.toLowerCase()}`

/** The house names its services in French: they stay unsaid in English. */
const details = ({ moment, who, party, tables, name, phone, requests }: RecapParts) =>
  [
    `${party === null ? article('appointment') : tablesFor(party, tables)}, ${moment}`,
    who ? `with ${who}` : '',
    name ? `in the name of ${name}` : '',
    phone ? `reachable on ${phone}` : '',
    requests ? `to be noted: ${requests}` : '',
  ]
    .filter(Boolean)
    .join(', ')

function tablesFor(party: number, tables = 1): string {
  return tables > 1 ? tableWordsIn('en').tablesOf(tables, party) : `a table for ${people(party)}`
}

export const en: Words = {
  practitioner: (name) =>
    name
      .replace(/^Dr\.?\s+/i, 'Doctor ')
      .replace(/^Mme\s+/, 'Ms ')
      .replace(/^M\.\s+/, 'Mr '),
  heard,
  whatFor: 'What can I do for you?',
  listening: 'I am listening.',
  anythingElse: 'Is there anything else I can do for you?',
  goodbye: 'Thank you for calling. Goodbye, and have a nice day.',
  askDate: (trade) =>
    trade === 'restaurant' ? 'For which day would you like to book?' : 'Which day would suit you?',
  askOtherMoment: 'Which other day or time would suit you?',
  askTime: (date) => `At what time would you like to come, ${date}?`,
  askParty: 'How many people will you be?',
  askPractitioner: (names) => `Would you like to see ${names.join(', ')}, or whoever is free first?`,
  askWhichPractitioner: (names) =>
    `I cannot tell from here. Would you like ${names.join(', ')}, or whoever is free first?`,
  askName: () => 'What name is it, please: first name and surname?',
  askFirstName: () => 'Thank you. What is the first name?',
  askNameAgain: 'I did not quite catch the name. Could you say the first name and the surname again?',
  askSpelling: 'I need a name. Could you spell it, letter by letter?',
  because: (asked) =>
    ({
      name: 'It is to book it in your name, and not to mistake you for somebody else.',
      phone: 'It is to reach you if anything changes.',
      birth: 'It is to make sure that I speak to the right person.',
      order: 'It is to find your purchase sooner.',
    })[asked],
  askPhone: 'On which phone number can we reach you?',
  askRestOfPhone: (digits) => `I have ${digits}. What comes next?`,
  askBirth: 'To check who you are, what is the patient’s date of birth?',
  askProblem: 'What exactly is the problem?',
  askOrder: 'What is your order number? It begins with C M D.',
  askOrderAgain: 'I did not recognise that order number. Could you say it again, beginning with the year?',
  askOrderStill: 'And the order number, do you have it at hand?',
  orderNotFound: (order) =>
    `I cannot find order ${order}: please check the number, or we keep it as it is and the team will look.`,
  aboutFile: (reference, message) => `About case ${reference}: ${message}`,
  askMessage: 'What message would you like to leave?',
  askWhichAppointment: (list) => `You have several appointments: ${list}. Which one is it?`,
  askNewDate: 'Which new day would suit you?',
  askChange: (trade) =>
    trade === 'after-sales'
      ? 'All right. What should be corrected?'
      : 'All right. What would you like to change: the day, the time, or something else?',
  offerOne: (moment, who) => `I can offer you ${moment}${withWhom(who)}. Does that suit you?`,
  offerMany: (moments) => `I can offer you ${moments}. Which suits you?`,
  whichOne: (moments) => `Which one do you prefer: ${moments}?`,
  agreed: (moment) => `Very well, ${moment}.`,
  ticketElsewhere: 'I cannot look into a case, but the team can call you back.',
  possible: 'That is possible.',
  inThisLanguage: 'Of course, let us go on in English.',
  stillTaken: (time, times) =>
    times === 1 ? `I am sorry, ${time} is already taken.` : `Really, I have nothing at ${time} that day.`,
  notFree: (moment) => `There is nothing left ${moment}.`,
  nothingFree: (day) => (day ? `I have nothing left ${day}.` : 'I have nothing free at that moment.'),
  nothingAtAll: 'I have nothing free in that period.',
  openOn: (day) => `Yes, we are open ${day}.`,
  someLeft: (day) => `Yes, there are tables left ${day}.`,
  closedOn: (day) => `We are closed ${day}.`,
  holidayOn: (day, holiday) =>
    `We are closed ${day}, it is a public holiday${holiday ? `: ${holiday}` : ''}.`,
  closedAt: (time, trade) =>
    trade === 'restaurant' ? `We do not serve at ${time}.` : `We see nobody at ${time}.`,
  lastArrival: (time, trade) =>
    trade === 'restaurant' ? `The last arrival is at ${time}.` : `The last appointment is at ${time}.`,
  alreadyPast: 'That moment is already past.',
  tooSoon: 'That is too soon, we need a little more notice.',
  tooFar: 'That is too far ahead, the diary is not open until then.',
  impossible: (words) => `“${words}” is not in the calendar.`,
  partyRefused: (min, max) =>
    `I can book tables for ${min} to ${max} people. For anything else the manager can call you back: would you like to leave a message?`,
  askLeaveMessage: 'Would you like me to leave a message for the manager?',
  groupSize: (party) => people(party),
  groupMessage: (party, date) => `Request for a table for ${people(party)}${date ? `, ${date}` : ''}`,
  passingOn: 'I cannot do that myself, but I can pass your request on to the team.',
  noting: (message) => `I am writing a message: ${message}.`,
  nextPerson: (name) => (name ? `Now the appointment for ${name}.` : 'Now the second appointment.'),
  noSuchPractitioner: (asked) => `I cannot find ${asked} here.`,
  unknownPractitioner: (asked, known) => `I cannot find ${asked} here. You can see ${known}.`,
  unknownService: (known) => `I do not know that service. I can offer: ${known}.`,
  justTaken: 'That slot has just been taken.',
  recapBook: (parts) => `Let me sum up: ${details(parts)}. Shall I confirm?`,
  proposeBook: (parts) => `I can offer you ${details(parts)}. Shall I confirm?`,
  recapMove: (parts) =>
    parts.party === null
      ? `I move your appointment to ${parts.moment}${withWhom(parts.who)}. Shall I confirm?`
      : `Your table would be ${parts.moment}, for ${people(parts.party)}. Shall I confirm?`,
  recapCancel: (appointment) => `You want to cancel ${appointment}. Shall I cancel it?`,
  recapTicket: ({ name, problem, order, phone }) =>
    `Let me sum up: ${name}${order ? `, order ${order}` : ''}, ${problem}${phone ? `, reachable on ${phone}` : ''}. Is that right?`,
  inYourWords: (matter) => `you say: ${matter}`,
  messageAfter: 'All right, I will take your message right after.',
  openIt: 'Shall I open the case?',
  sendIt: 'Shall I send it?',
  calledBackOn: (phone) => `Noted, we call you back on ${phone}.`,
  recapMessage: ({ message, phone }) =>
    `Your message: “${message}”.${phone ? ` We call you back on ${phone}.` : ''} Shall I send it?`,
  booked: ({ moment, who, party, tables = 1 }) =>
    `It is booked: ${party === null ? 'your appointment' : tables > 1 ? tablesFor(party, tables) : `your table for ${people(party)}`}, ${moment}${withWhom(who)}.`,
  moved: ({ moment, who, party }) =>
    party === null
      ? `Your appointment has been moved to ${moment}${withWhom(who)}.`
      : `Your table has been moved: ${moment}, for ${people(party)}.`,
  cancelled: (appointment) => `Done, ${appointment} has been cancelled.`,
  kept: 'Very well, I leave it as it is.',
  ticketOpened: (reference) =>
    `Your case has been opened under number ${reference}. The team will call you back.`,
  messageTaken: 'Your message has been taken, someone will call you back.',
  yourAppointment: (appointment) => `You have ${appointment}.`,
  appointment: (moment, _service, who, party) =>
    party === null
      ? `your appointment ${moment}${withWhom(who)}`
      : `your table for ${people(party)} ${moment}`,
  identityUnproven: 'I cannot check who you are with this, so I cannot tell you anything about the diary.',
  onlyCallingNumber: 'To check, you would have to call from the number that made the booking.',
  messageOrNew: (trade) =>
    `I can take a message, or make a new ${trade === 'restaurant' ? 'booking' : 'appointment'}. Which would you like?`,
  messageOrNewAgain: (trade) =>
    `Would you rather leave a message, or make a new ${trade === 'restaurant' ? 'booking' : 'appointment'}?`,
  changeMessage: (wanted, detail) =>
    `${{ cancel: 'Would like to cancel', move: 'Would like a change', find: 'Asks when the appointment is' }[wanted]}${detail ? `, ${detail}` : ''}`,
  noAppointment: 'I see no coming appointment in that name.',
  lateMessage: (wanted, moment) =>
    wanted === 'cancel' ? `Cannot come ${moment}` : `Would like to move what was planned ${moment}`,
  tooLate: 'It is too late to change it by telephone, but I can pass on a message.',
  unknownAnswer: 'I do not have that information. I am noting your question for the team.',
  onlyInFrench:
    'I only have that in French, and I do not want to translate it wrongly. The team can tell you.',
  backTo: (question) => `Back to your request. ${question}`,
  hesitating: (question) => `Take your time. ${question}`,
  notUnderstood: (question) => `Sorry, I did not quite understand. ${question}`,
  notUnderstoodAgain: (question) =>
    `I am sorry, I have trouble understanding you. You can press zero to speak to someone, or leave me a message. ${question}`,
  nothingDone: 'Very well, I have not registered anything.',
  transferRefused: (reopens) =>
    `Nobody can take your call at the moment${reopens ? `, we open again ${reopens}` : ''}. I can take a message.`,
  toolFailed: 'I cannot look at the diary at the moment.',
  cannot: 'I take no appointments here, but I can pass your request on.',
  iAmAnAi: (business) => `I am an artificial intelligence, and I answer on behalf of ${business}.`,
  slower: 'Of course, let us take it slowly.',
  staysCourteous: 'I understand that this is annoying, and I am doing my best.',
  takeYourTime: 'Take your time, I am waiting.',
  youAreWelcome: 'You are welcome.',
  hello: 'Hello!',
  sorryForThat: 'I am sorry about that.',
}
