import { describe, expect, test } from 'vitest'
import type { Thought } from '../../phone/brain.ts'
import { tongueFor } from '../../tongues/tongue-for.ts'
import { agendaTools, freeAt } from '../testing/agenda-tools.ts'
import { callerSaid, type Fact, said, used } from '../testing/facts.ts'
import { requestOf } from '../testing/request-of.ts'
import { offlineBrain } from './brain.ts'

async function think(...facts: Fact[]): Promise<Thought[]> {
  const brain = offlineBrain(tongueFor)
  return Array.fromAsync(brain.think(requestOf({ facts, tools: agendaTools }), new AbortController().signal))
}

const wordsOf = (thoughts: readonly Thought[]) =>
  thoughts.map((one) => (one.type === 'say' ? one.text : '')).join('')
const callOf = (thoughts: readonly Thought[]) => thoughts.find((one) => one.type === 'call')
const noteOf = (thoughts: readonly Thought[]): Fact => {
  const note = thoughts.find((one) => one.type === 'note')
  return { type: 'brain-noted', brain: 'offline', note: note?.note }
}

const appointment = {
  id: 'a1',
  person: 'Jean Dupont',
  phone: '+33639980101',
  date: '2026-11-24',
  time: '10:00',
  endTime: '10:20',
  service: 'Consultation',
  practitioner: 'Dr. Martin',
  status: 'booked',
}
const booked = used('book_appointment', { ok: true, data: { appointment } })

describe('the offline brain takes a call over', () => {
  test('what was already said is not asked again', async () => {
    const asked = await think(
      callerSaid('bonjour je voudrais un rendez-vous avec le docteur Martin'),
      said('Bien sûr. Pour quel jour ?', 'date'),
      callerSaid('mardi à 10 heures'),
      said('À quel nom ?', 'name'),
      { type: 'brain-failed', brain: 'openai', why: 'down' },
      callerSaid('Jean Dupont'),
    )
    expect(callOf(asked)).toMatchObject({
      tool: 'check_availability',
      input: { date: '2026-11-24', time: '10:00', practitioner: 'Martin' },
    })
  })

  test('it finishes: the recap, then the row', async () => {
    const facts = [
      callerSaid('un rendez-vous mardi à 10 heures avec le docteur Martin'),
      said('À quel nom ?', 'name'),
      callerSaid('Jean Dupont'),
    ]
    const looks = await think(...facts)
    const looked = used('check_availability', freeAt('2026-11-24', '10:00'), 'offline-1', 'offline')
    const recap = await think(...facts, noteOf(looks), ...looked)
    expect(wordsOf(recap)).toMatch(/récapitule.*docteur Martin.*Jean Dupont/)
    const books = await think(
      ...facts,
      noteOf(looks),
      ...looked,
      noteOf(recap),
      said(wordsOf(recap), 'confirm', 'offline'),
      callerSaid('oui'),
    )
    expect(callOf(books)).toMatchObject({
      tool: 'book_appointment',
      input: { date: '2026-11-24', time: '10:00', client_name: 'Jean Dupont', client_phone: '+33639980101' },
    })
  })

  test('a recap of another brain is not taken for ours: « oui » commits nothing unseen', async () => {
    const thoughts = await think(
      callerSaid('un rendez-vous mardi à 10 heures pour Jean Dupont'),
      said('Mardi à 10 heures pour Jean Dupont, je confirme ?', 'confirm'),
      callerSaid('oui'),
    )
    expect(callOf(thoughts)?.tool).toBe('check_availability')
  })

  test('an appointment already booked by the other brain is not booked again', async () => {
    const thoughts = await think(
      callerSaid('un rendez-vous mardi à 10 heures pour Jean Dupont'),
      ...booked,
      said('C’est réservé. Autre chose ?', 'anything-else'),
      callerSaid('oui d’accord merci'),
    )
    expect(callOf(thoughts)?.tool).not.toBe('book_appointment')
    expect(wordsOf(thoughts)).not.toMatch(/quel jour|confirme/i)
  })

  test('and can be moved without asking who they are', async () => {
    const thoughts = await think(
      callerSaid('un rendez-vous mardi à 10 heures pour Jean Dupont'),
      ...booked,
      said('C’est réservé. Autre chose ?', 'anything-else'),
      callerSaid('finalement je voudrais le déplacer à 11 heures'),
    )
    expect(callOf(thoughts)).toMatchObject({
      tool: 'check_availability',
      input: { date: '2026-11-24', time: '11:00' },
    })
  })

  test('« non merci » after the other brain’s deed is a good-bye', async () => {
    const thoughts = await think(
      callerSaid('un rendez-vous mardi à 10 heures pour Jean Dupont'),
      ...booked,
      said('C’est réservé. Autre chose ?', 'anything-else'),
      callerSaid('non merci'),
    )
    expect(callOf(thoughts)?.tool).toBe('end_call')
    expect(wordsOf(thoughts)).toMatch(/au revoir/i)
  })

  test('a tool that the other brain had called in vain is called anew', async () => {
    const thoughts = await think(
      callerSaid('un rendez-vous mardi à 10 heures pour Jean Dupont'),
      ...used('check_availability', { ok: false, why: 'timeout', explain: '' }),
      { type: 'brain-failed', brain: 'openai', why: 'stalled' },
    )
    expect(callOf(thoughts)?.tool).toBe('check_availability')
  })
})
