import { describe, expect, test } from 'vitest'
import type { CallEvent, CallId, OrganizationId } from '../../phone/call.ts'
import { fold, ring } from '../../phone/fold.ts'
import { summarise } from './summarise.ts'

const summaryOf = (...events: CallEvent[]) => {
  const started: CallEvent = {
    type: 'call-started',
    at: 1,
    channel: 'x',
    carrierCallId: 'c',
    from: '',
    to: '',
    assistantId: 'a',
    language: 'fr',
  }
  const all = [started, ...events]
  return summarise(all.reduce(fold, ring('c' as CallId, 'o' as OrganizationId)), all)
}
const answered = (tool: string, data: Record<string, unknown>): CallEvent => ({
  type: 'tool-answered',
  at: 2,
  id: tool,
  tool,
  ms: 1,
  answer: { ok: true, data },
})

describe('S3-16 the summary', () => {
  test('tells the appointment that was stored, and how the call ended', () => {
    const appointment = {
      person: 'Jean Dupont',
      date: '2026-11-24',
      time: '09:00',
      practitioner: 'Dr. Martin',
    }
    expect(
      summaryOf(answered('book_appointment', { appointment }), {
        type: 'call-ended',
        at: 3,
        reason: 'goodbye',
      }),
    ).toEqual({
      text: 'Rendez-vous pris pour Jean Dupont le mardi 24 novembre à 09 h 00 avec Dr. Martin. L’appel s’est terminé par un au revoir.',
      outcome: 'booked',
      nextAction: null,
    })
  })

  test('says what is to be done next', () => {
    const ticket = { reference: 'TKT-2026-001', person: 'Paul Bernard' }
    expect(summaryOf(answered('create_ticket', { ticket })).nextAction).toBe(
      'Traiter le dossier TKT-2026-001.',
    )
  })

  test('invents nothing when nothing was done', () => {
    expect(summaryOf({ type: 'call-ended', at: 3, reason: 'caller-hung-up' })).toMatchObject({
      outcome: 'abandoned',
      text: 'Rien n’a été enregistré. L’appelant a raccroché.',
    })
  })
})
