import { describe, expect, test } from 'vitest'
import type { CallEvent } from './call.ts'
import { claimIn, deedsOf, humble, mayClaim } from './truth.ts'

describe('what an assistant claims', () => {
  test.each([
    ['Votre rendez-vous est bien confirmé pour mardi.', 'appointment'],
    ['C’est réservé pour quatre personnes.', 'appointment'],
    ['Je vous ai réservé une table pour ce soir.', 'appointment'],
    ['Votre rendez-vous a été annulé.', 'cancellation'],
    ['Votre dossier est ouvert sous la référence suivante.', 'ticket'],
    ['J’ai bien noté votre message.', 'message'],
  ])('%s', (sentence, deed) => {
    expect(claimIn(sentence, 'fr')).toBe(deed)
    expect(mayClaim(sentence, 'fr')).toBe(true)
  })

  test.each([
    'Votre rendez-vous est confirmé ?',
    'Voulez-vous que je réserve cette table ?',
    'Le restaurant est fermé le dimanche.',
    'Je peux vous proposer un rendez-vous mardi à quinze heures.',
    'Il faut venir avec votre carte vitale à chaque rendez-vous.',
  ])('nothing is claimed by: %s', (sentence) => expect(claimIn(sentence, 'fr')).toBeNull())

  test.each([
    ['Your appointment has been booked for Tuesday.', 'en'],
    ['تم حجز الموعد.', 'ar'],
  ] as const)('%s', (sentence, language) => expect(claimIn(sentence, language)).toBe('appointment'))

  test('only an answer that succeeded is a deed', () => {
    const answered = (ok: boolean): CallEvent => ({
      type: 'tool-answered',
      at: 1,
      id: 'a',
      tool: 'book_appointment',
      ms: 3,
      answer: ok ? { ok, data: {} } : { ok, why: 'taken', explain: '' },
    })
    expect(deedsOf([answered(false)]).size).toBe(0)
    expect([...deedsOf([answered(true)])]).toEqual(['appointment'])
  })

  test('« c’est noté » waits for something to be stored', () => {
    expect(humble('C’est noté, Madame. Pour quel jour ?', 'fr')).toBe('D’accord, Madame. Pour quel jour ?')
  })
})
