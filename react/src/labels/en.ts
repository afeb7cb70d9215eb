import type { CallLabels } from './labels.ts'

export const en: CallLabels = {
  title: 'Call the reception',
  intro: 'An automated voice answers you. Speak normally, or type.',
  call: 'Call',
  callAgain: 'Call again',
  type: 'Type instead',
  hangUp: 'Hang up',
  close: 'Close',
  retry: 'Try again',
  status: { idle: 'Ready', connecting: 'Connecting…', connected: 'In call', ended: 'Call ended' },
  activity: {
    listening: 'Listening…',
    thinking: 'Thinking…',
    speaking: 'Speaking…',
    reconnecting: 'Reconnecting…',
  },
  transcript: 'Conversation',
  caller: 'You',
  assistant: 'Reception',
  message: 'Your message',
  messagePlaceholder: 'Type here…',
  send: 'Send',
  keypad: 'Keypad',
  key: (key) => ({ '*': 'Star key', '#': 'Hash key' })[key] ?? `Key ${key}`,
  appointment: 'Appointment saved',
  cancelled: 'Appointment cancelled',
  partySize: (count) => (count > 1 ? `${count} people` : '1 person'),
  addToAgenda: 'Add to calendar',
  added: 'Added to calendar',
  ticket: 'Ticket opened',
  callHuman: 'To speak to someone:',
  problems: {
    'microphone-refused': {
      title: 'The microphone is blocked',
      text: 'Your browser did not let this page use the microphone.',
      steps: [
        'Click the padlock (or the settings icon) to the left of the page’s address.',
        'On the “Microphone” line, choose “Allow”.',
        'Come back here and click “Try again”.',
      ],
    },
    'microphone-missing': {
      title: 'No microphone found',
      text: 'Plug in a microphone or a headset, then try again. The microphone only works on an https page. You can also type.',
    },
    'recognition-unavailable': {
      title: 'Type, we read you',
      text: 'This browser does not recognise speech: the call goes on with the keyboard.',
    },
    'line-unreachable': {
      title: 'The reception does not answer',
      text: 'The connection could not be made. Check your internet access, then try again.',
    },
    'line-lost': {
      title: 'The line was cut',
      text: 'The connection was interrupted. What was saved is still saved; you can call again.',
    },
    'line-refused': { title: 'The call did not go through', text: 'This line is not in service.' },
  },
}
