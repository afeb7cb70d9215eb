/** The deeds that need the caller's yes: what makes each of them that one, how it is recognised in words, and its recap. */
import type { Understanding, When } from '../../tongues/tongue.ts'
import { phrasesIn } from '../phrases/phrases.ts'
import type { Conversation } from './conversation.ts'
import { foundIn } from './found.ts'
import { familyOf, heardName, letters } from './heard-name.ts'

export interface Deed {
  /** The same for the same deed: the hour of a booking, the order of a ticket. */
  readonly key: string
  /** The assistant's words tell the caller what is about to be done. */
  tells(told: string): boolean
  /** The caller's own words leave nothing to recap. */
  wished(said: readonly string[]): boolean
  /** There is no other one to choose: « non, je n'ai pas de numéro » is then made good by a later yes. */
  readonly only?: true
  /** The hours between which the words leave the choice; empty when there is none. */
  offered(told: string): readonly When[]
  /** The reply names it, and so means it even when it begins with « non ». */
  named(reply: Understanding): boolean
  /** The reply names another one. */
  contradicted(reply: Understanding): boolean
  recap(): string
}

type Input = Readonly<Record<string, unknown>>

/** The deed of a tool; null when it needs no yes. */
export function deedOf(tool: string, input: Input, conversation: Conversation): Deed | null {
  return deeds[tool]?.(input, conversation) ?? null
}

const deeds: Readonly<Record<string, (input: Input, conversation: Conversation) => Deed | null>> = {
  book_appointment: (input, conversation) =>
    atAnHour(input, conversation, () =>
      phrasesIn(conversation.language).recapBooking(details(input, conversation)),
    ),
  move_appointment: (input, conversation) =>
    atAnHour(input, conversation, () =>
      phrasesIn(conversation.language).recapMove(details(input, conversation)),
    ),
  cancel_appointment: cancelling,
  create_ticket: ticket,
}

function atAnHour(input: Input, conversation: Conversation, recap: () => string): Deed {
  const { messages, understand, language, today } = conversation
  const [date, time, name] = [textOf(input['date']), textOf(input['time']), textOf(input['client_name'])]
  const timed = (text: string) => understand(text).dates.filter((when) => when.time !== undefined)
  const isTime = (when: When) => when.time !== undefined && sameHour(when.time, time)
  const restKnown = () =>
    messages.some(({ text }) => understand(text).dates.some((when) => when.date === date)) &&
    (name === '' || heardName(name, messages, language))
  return {
    key: `${textOf(input['appointment_id'])} ${date} ${time}`,
    tells: (told) => timed(told).some(isTime) && restKnown(),
    wished: (said) => said.some((text) => timed(text).some(isTime)) && restKnown(),
    offered(told) {
      const hours = timed(sentencesOf(told).findLast((sentence) => timed(sentence).length > 0) ?? '')
      return new Set(hours.map((when) => when.time)).size > 1 ? hours : []
    },
    named: ({ dates }) => dates.some(isTime),
    contradicted({ dates, phones, birthDate, names, practitioners, partySize }) {
      if (isAnother(practitioners, textOf(input['practitioner']), names)) return true
      const party = Number(input['party_size'] ?? 0)
      if (party > 0 && partySize !== null && partySize !== party && phones.length === 0) return true
      // A date of birth is no other day, nor a telephone number another hour.
      const moments = phones.length > 0 || birthDate ? [] : dates.filter((when) => isMoment(when, today))
      return (
        moments.length > 0 &&
        !moments.some((when) => (when.date ?? date) === date && sameHour(when.time ?? time, time))
      )
    },
    recap,
  }
}

/** Somebody else of the house is named, and not as the caller's own name. */
function isAnother(named: readonly string[], meant: string, names: readonly string[]): boolean {
  const others = named.map(familyOf).filter((family) => !names.some((name) => familyOf(name) === family))
  return meant !== '' && others.length > 0 && !others.includes(familyOf(meant))
}

/** A day to come, or an hour. */
function isMoment({ date, time }: When, today: string): boolean {
  return date === undefined ? time !== undefined : date >= today
}

function sentencesOf(text: string): readonly string[] {
  return text.match(/[^.!?؟…\n]+[.!?؟…]*/gu) ?? []
}

function details(input: Input, conversation: Conversation) {
  const { say, today } = conversation
  const [given, name] = [textOf(input['practitioner']), textOf(input['client_name'])]
  const practitioner = given && asCalled(given, conversation)
  const party = Number(input['party_size'] ?? 0)
  return {
    moment: say.moment(textOf(input['date']), textOf(input['time']), today),
    ...(practitioner ? { practitioner } : {}),
    ...(party > 0 ? { party: { count: party, said: say.number(party) } } : {}),
    ...(name ? { name } : {}),
  }
}

/** « Martin » as the house calls him in this call, or as the caller does: « Dr. Martin ». */
function asCalled(given: string, { events, messages, practitioners }: Conversation): string {
  const family = familyOf(given)
  const names = events.flatMap((event) =>
    event.type === 'tool-answered'
      ? [...JSON.stringify(event.answer).matchAll(/"practitioner":"([^"]+)"/g)].map(([, name = '']) => name)
      : [],
  )
  const house = [...names, ...practitioners].find((name) => familyOf(name) === family) ?? given
  const titled = new RegExp(`(?<!\\p{L})(?:docteur|dr|doctor) ${family}(?!\\p{L})`, 'u')
  const isDoctor = letters(house) === family && messages.some(({ text }) => titled.test(letters(text)))
  return isDoctor ? `Dr. ${house}` : house
}

/** An appointment that was not found in this call is refused by the tool itself. */
function cancelling(input: Input, { events, understand, language, say, today }: Conversation): Deed | null {
  const id = textOf(input['appointment_id'])
  const found = foundIn(events, id)
  if (!found) return null
  const tells = (told: string) =>
    momentsOf(understand(told)).some(
      (when) => when.date === found.date || (when.time !== undefined && sameHour(when.time, found.time)),
    )
  return {
    key: id,
    tells,
    wished: (said) => said.some(tells),
    offered: () => [],
    named: () => false,
    contradicted: () => false,
    recap: () => phrasesIn(language).recapCancel(say.moment(found.date, found.time, today)),
  }
}

function momentsOf({ dates, current }: Understanding): readonly When[] {
  return current ? [...dates, current] : dates
}

function ticket(input: Input, { understand, language, say }: Conversation): Deed {
  const order = textOf(input['order_number'])
  const problem = textOf(input['problem'])
  const words = letters(problem)
    .split(' ')
    .filter((word) => word.length > 4)
  const tells = (told: string) =>
    order ? understand(told).orders.includes(order) : words.some((word) => letters(told).includes(word))
  return {
    key: order,
    only: true,
    tells,
    wished: (said) => said.some(tells),
    offered: () => [],
    named: ({ orders }) => order !== '' && orders.includes(order),
    contradicted: ({ orders }) => orders.length > 0 && !orders.includes(order),
    recap: () =>
      phrasesIn(language).recapTicket({
        name: textOf(input['client_name']),
        problem: problem.replace(/[.!?…\s]+$/u, ''),
        ...(order ? { order: say.reference(order) } : {}),
      }),
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** « Trois heures » may be said of fifteen. */
function sameHour(told: string, meant: string): boolean {
  const minutes = (time: string): number => (Number(time.slice(0, 2)) % 12) * 60 + Number(time.slice(3, 5))
  return minutes(told) === minutes(meant)
}
