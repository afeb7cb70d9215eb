/**
 * The summary of a call, from its facts alone: nothing is invented because nothing is guessed (S3-16). French, at most
 * four sentences: what was asked, what was done, how it ended, what is to be done next.
 */
import type { Outcome } from '../../office/calls/outcome.ts'
import type { Call, CallEvent } from '../../phone/call.ts'

export interface Summary {
  readonly text: string
  readonly outcome: Outcome
  readonly nextAction: string | null
}

type Stored = Readonly<Record<string, string | undefined>>
type Data = Readonly<Record<string, Stored | undefined>>

interface Deed {
  readonly outcome: Outcome
  readonly sentence: string
  readonly nextAction: string | null
}

const deeds: Readonly<Record<string, (data: Data) => Deed>> = {
  book_appointment: ({ appointment }) => ({
    outcome: 'booked',
    sentence: `Rendez-vous pris pour ${appointment?.['person']} le ${day(appointment)}${practitioner(appointment)}.`,
    nextAction: null,
  }),
  move_appointment: ({ appointment }) => ({
    outcome: 'moved',
    sentence: `Rendez-vous de ${appointment?.['person']} déplacé au ${day(appointment)}${practitioner(appointment)}.`,
    nextAction: null,
  }),
  cancel_appointment: ({ appointment }) => ({
    outcome: 'cancelled',
    sentence: `Rendez-vous de ${appointment?.['person']} du ${day(appointment)} annulé.`,
    nextAction: null,
  }),
  create_ticket: ({ ticket }) => ({
    outcome: 'ticket',
    sentence: `Dossier ${ticket?.['reference']} ouvert pour ${ticket?.['person']}.`,
    nextAction: `Traiter le dossier ${ticket?.['reference']}.`,
  }),
  take_message: () => ({
    outcome: 'message',
    sentence: 'Un message a été laissé.',
    nextAction: 'Rappeler l’appelant.',
  }),
}

export function summarise(call: Call, events: readonly CallEvent[]): Summary {
  const done = events.flatMap((event) => {
    if (event.type !== 'tool-answered' || !event.answer.ok) return []
    const tell = deeds[event.tool]
    return tell ? [tell(event.answer.data as Data)] : []
  })
  const last = done.at(-1)
  const transferred = events.findLast((event) => event.type === 'call-transferred')
  const informed = events.some(
    (event) => event.type === 'tool-answered' && event.tool === 'search_knowledge' && event.answer.ok,
  )
  const sentences = [
    ...done.map((deed) => deed.sentence).slice(0, 3),
    ...(done.length === 0 && informed ? ['L’appelant a été renseigné.'] : []),
    ...(done.length === 0 && !informed && !transferred ? ['Rien n’a été enregistré.'] : []),
    ending(call, transferred !== undefined),
  ]
  return {
    text: sentences.join(' '),
    outcome: last?.outcome ?? (transferred ? 'transferred' : informed ? 'informed' : 'abandoned'),
    nextAction: done.map((deed) => deed.nextAction).find((action) => action !== null) ?? null,
  }
}

function ending(call: Call, transferred: boolean): string {
  if (transferred && call.endReason === 'transferred') return 'L’appel a été transféré à un humain.'
  if (transferred) return 'Un transfert a été demandé.'
  if (call.endReason === 'silence') return 'L’appelant n’a plus répondu.'
  if (call.endReason === 'goodbye' || call.endReason === 'keypad')
    return 'L’appel s’est terminé par un au revoir.'
  return 'L’appelant a raccroché.'
}

function day(appointment: Stored | undefined): string {
  const date = new Date(`${appointment?.['date']}T00:00:00Z`)
  const written = date.toLocaleDateString('fr-FR', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  return `${written} à ${appointment?.['time']?.replace(':', ' h ')}`
}

function practitioner(appointment: Stored | undefined): string {
  const name = appointment?.['practitioner']
  return name ? ` avec ${name}` : ''
}
