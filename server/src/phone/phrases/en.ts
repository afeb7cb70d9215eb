import type { Phrases } from './phrases.ts'

export const en: Phrases = {
  greeting: (business) => `Hello, you have reached ${business}.`,
  disclosure: (business) =>
    `I am an automatic voice agent, an artificial intelligence, and I answer on behalf of ${business}.`,
  backAgain: 'Sorry, the line was cut. I am with you again.',
  restarting: 'The switchboard is restarting. Please call again in a minute.',
  outOfOrder: 'Our switchboard has a technical difficulty. Please call again in a few minutes.',
  nobodyAnswered: 'Nobody could take your call just now. I am with you again.',
  fillers: [
    'One moment, please.',
    'I am still here, just a moment longer.',
    'Thank you for waiting, I am nearly there.',
  ],
  lookingInAgenda: 'I am looking in the diary, one moment.',
  writingDown: 'I am writing that down, one moment.',
  searching: 'I am looking for it, one moment.',
  stillThere: 'I am still here.',
  simpler: 'I cannot hear you. You can simply tell me what you need, or press zero to speak to someone.',
  leave: 'I cannot hear you any more, so I will hang up. Please call again. Goodbye.',
  nothingToRepeat: 'I have not said anything yet. What can I do for you?',
  goodbye: 'Thank you for calling. Goodbye, and have a nice day.',
  transferring: 'I am putting you through, please hold.',
  offerMessage: 'I can take a message and have someone call you back.',
  trouble: 'I am sorry, I have a technical problem. I can take a message: what would you like to pass on?',
  notUnderstood: 'Sorry, I did not quite understand. Could you say that again?',
  tooLong: 'We have reached the end of the time for this call. Thank you, and goodbye.',
  tooLongSoon: 'We have about one minute left.',
  closed: (business) =>
    `Hello. The voice service of ${business} is not available at the moment. Please call again later.`,
  unknownNumber: 'This number is not configured.',
  emergency: (trade, transferring) =>
    [
      'If a life is in danger, hang up and call 15 or 112 right now, or text 114 if you cannot speak.',
      trade === 'medical' ? 'I cannot give medical advice.' : '',
      transferring ? 'I am putting you through to someone now.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  languageChanged: 'Of course, let us continue in English. What can I do for you?',
  languageNotOffered: 'I am sorry, I can only answer in French.',
  recapBooking: ({ moment, practitioner, party, name }) =>
    `Let me recap: ${[
      moment,
      practitioner && `with ${practitioner}`,
      party && `for ${party.count > 1 ? `${party.said} people` : 'one person'}`,
      name && `in the name of ${name}`,
    ]
      .filter(Boolean)
      .join(', ')}. Shall I confirm?`,
  recapMove: ({ moment, practitioner }) =>
    `Let me recap: your new appointment, ${moment}${practitioner ? `, with ${practitioner}` : ''}. Shall I confirm?`,
  recapCancel: (moment) => `So I am to cancel your appointment: ${moment}. Is that right?`,
  recapTicket: ({ name, problem, order }) =>
    `Let me recap: ${problem}${order ? `, order ${order}` : ''}, in the name of ${name}. Shall I open the case?`,
  startAgain: 'Sorry, let me start again.',
  notYetDone: 'Wait, nothing is registered yet.',
  shallIGoOn: 'Shall I go on?',
}
