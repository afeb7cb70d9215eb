/** Checks and completes what a brain passes to a tool, with the tongue: « mardi en huit » becomes a date. */
import { z } from 'zod'
import type { Asked } from '../tongues/tongue.ts'
import type { SpokenKind, Tool } from './tool.ts'
import type { Binding } from './toolbox.ts'

type Input = Record<string, unknown>
type Completed = { readonly input: Input } | { readonly question: string }

const written: Record<SpokenKind, RegExp> = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  time: /^([01]\d|2[0-3]):[0-5]\d$/,
  phone: /^\+[1-9]\d{6,14}$/,
  name: /^\p{Lu}[^\d]*$/u,
  email: /^\S+@\S+\.\S+$/,
  order: /^CMD-\d{4}-\d{5}$/,
  party: /^\d+$/,
  birth: /^\d{4}-\d{2}-\d{2}$/,
}

/** The input with every spoken field in its written form, or the question that settles an ambiguity. */
export function complete(tool: Tool, input: Input, binding: Binding): Completed {
  const result: Input = { ...input }
  for (const [field, kind] of Object.entries(tool.spoken ?? {})) {
    const value = result[field]
    if (isEmpty(value)) {
      if (value !== undefined) delete result[field]
      // The number they are calling from is the one to use when none is given.
      const phone = kind === 'phone' ? (binding.phone?.() ?? binding.callerPhone) : ''
      if (phone) result[field] = phone
      continue
    }
    const text = String(value).trim()
    if (written[kind].test(text)) {
      result[field] = kind === 'party' ? Number(text) : text
      continue
    }
    const question = fill(result, field, kind, text, tool, binding)
    if (question) return { question }
  }
  if (takesPractitioner(tool) && isEmpty(result['practitioner'])) {
    delete result['practitioner']
    const time = tool.writes ? result['time'] : undefined
    const named = binding.practitioner?.(typeof time === 'string' ? time : undefined)
    if (named) result['practitioner'] = named
  }
  return { input: result }
}

function takesPractitioner({ input }: Tool): boolean {
  return input instanceof z.ZodObject && 'practitioner' in input.shape
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

/** Writes what the words mean into the field; returns the question when they mean several things. */
function fill(
  result: Input,
  field: string,
  kind: SpokenKind,
  text: string,
  tool: Tool,
  binding: Binding,
): string | null {
  const date = result['date']
  const understood = binding.understand(text, {
    asked: kind satisfies Asked,
    ...(kind === 'time' && typeof date === 'string' && written.date.test(date) ? { aboutDate: date } : {}),
  })
  if (kind === 'date' || kind === 'time') {
    const [first, second] = understood.dates
    if (second && understood.ask) return understood.ask
    const found = kind === 'date' ? first?.date : first?.time
    if (found) result[field] = found
    // « mardi à 15 h » given as a date says the hour too.
    if (kind === 'date' && first?.time && tool.spoken?.['time'] && isEmpty(result['time']))
      result['time'] = first.time
    return null
  }
  const readings: Record<Exclude<SpokenKind, 'date' | 'time'>, unknown> = {
    phone: understood.sameNumber ? binding.callerPhone : understood.phones[0],
    name: understood.names[0],
    email: understood.emails[0],
    order: understood.orders[0],
    party: understood.partySize,
    birth: understood.birthDate,
  }
  const reading = readings[kind]
  if (!isEmpty(reading)) result[field] = reading
  return null
}
