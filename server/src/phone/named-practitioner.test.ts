import { expect, test } from 'vitest'
import { tongues } from '../tongues/tongues.ts'
import type { CallEvent, Message } from './call.ts'
import { namedPractitioner } from './named-practitioner.ts'

const practitioners = ['Martin', 'Benali']
const { understand, say } = tongues.fr

/** « > … » is the caller. */
function named(
  lines: readonly string[],
  events: readonly CallEvent[] = [],
  time?: string,
): string | undefined {
  const context = { now: '2026-11-20T10:30', trade: 'medical', practitioners } as const
  return namedPractitioner(
    {
      messages: lines.map(
        (line, at): Message =>
          line.startsWith('> ')
            ? { role: 'caller', text: line.slice(2), at }
            : { role: 'assistant', text: line, at, kind: 'answer' },
      ),
      events,
      language: 'fr',
      today: '2026-11-20',
      practitioners,
      say,
      understand: (text, more) => understand(text, { ...context, ...more }),
    },
    time,
  )
}

test.each([
  ['Martin', ['> je voudrais voir le docteur Martin', 'Quel jour ?', '> mardi']],
  ['Benali', ['> avec le docteur Martin', '> non, plutôt le docteur Benali']],
  ['Martin', ['> avec le docteur Martin', 'Le docteur Benali a neuf heures, ça vous va ?', '> et jeudi ?']],
  [undefined, ['> peu importe le médecin', 'Mardi à neuf heures avec le docteur Martin ?', '> plus tard']],
  [undefined, ['> je voudrais un rendez-vous', '> mardi']],
  [undefined, ['> le docteur Martin', '> en fait peu importe le médecin']],
  [undefined, ['> pas avec le docteur Martin']],
  [undefined, ['> le docteur Martin ou le docteur Benali']],
  [undefined, ['> le docteur Martin', 'Le docteur Martin est absent mardi.', '> tant pis']],
])('S0-03 whom the call is about: %s', (expected, lines) => {
  expect(named(lines)).toBe(expected)
})

test('S0-03 what is booked is with whom it was offered', () => {
  const lines = ['> avec le docteur Martin', 'Le docteur Benali a mardi neuf heures, ça vous va ?', '> oui']
  expect(named(lines, [], '09:00')).toBe('Benali')
  expect(named(lines, [], '10:00')).toBe('Martin')
})

test('what was said before the last booking was about that booking', () => {
  const booked: CallEvent = {
    type: 'tool-answered',
    at: 1.5,
    id: 'a',
    tool: 'book_appointment',
    ms: 1,
    answer: { ok: true, data: {} },
  }
  expect(
    named(['> le docteur Martin', 'C’est fait.', '> et un autre pour ma fille'], [booked]),
  ).toBeUndefined()
})
