/** A scenario: a call as data. Unknown keys are refused, so that a typing mistake cannot make a scenario pass. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const patterns = z
  .union([z.string(), z.array(z.string())])
  .transform((one) => (Array.isArray(one) ? one : [one]))

const turn = z.strictObject({
  /** What the caller says… */
  caller: z.string().optional(),
  /** …or presses (all keys but the last are not answered)… */
  keys: z.string().optional(),
  /** …or: says nothing, until the house speaks. */
  silence: z.literal(true).optional(),
  /** The caller speaks over the answer after having heard so much of it. */
  interrupts: z.string().optional(),
  /** Regular expressions (case and accents ignored) that the answer must match, or must not. */
  hears: patterns.default([]),
  never: patterns.default([]),
})

const row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

export const scenario = z.strictObject({
  name: z.string(),
  /** Rows of shared/requirements.md. */
  proves: z.array(z.string().regex(/^S\d-\d\d$/)).default([]),
  unfriendly: z.boolean().default(false),
  line: z.enum(['cabinet', 'restaurant', 'sav', 'formation']),
  /** E.164; absent: hidden. */
  from: z.string().optional(),
  /** The present moment in Paris; Friday 20 November 2026, 10:30 unless told. */
  now: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
    .default('2026-11-20T10:30'),
  language: z.enum(['fr', 'en', 'ar']).default('fr'),
  /** Doors it is played through; both unless the scenario needs what one lacks. */
  doors: z.array(z.enum(['relay', 'browser'])).default(['relay', 'browser']),
  /** Humans answer transfers during opening hours only; else at any hour. */
  humansSleep: z.boolean().default(false),
  /** Appointments already in the agenda. `madeFrom`: the number that called. */
  given: z
    .array(
      z.strictObject({
        date: z.string(),
        time: z.string(),
        person: z.string(),
        phone: z.string().optional(),
        madeFrom: z.string().optional(),
        birthDate: z.string().optional(),
        service: z.string().optional(),
        practitioner: z.string().optional(),
        partySize: z.number().optional(),
      }),
    )
    .default([]),
  turns: z.array(turn).min(1),
  expect: z.strictObject({
    /** All appointments of this call (or touched by it), in order of creation; only the keys given are compared. */
    appointments: z.array(row).default([]),
    /** The whole agenda of the house, in order of time: also what the call must not have touched. */
    agenda: z.array(row).optional(),
    tickets: z.array(row).default([]),
    messages: z.array(row).default([]),
    /** How the call ended, when it must have ended. */
    endReason: z.string().optional(),
    transferred: z.boolean().default(false),
    /** Tools that must, or must not, have been called. */
    tools: z.array(z.string()).default([]),
    noTools: z.array(z.string()).default([]),
  }),
})

export type Scenario = z.output<typeof scenario>

export interface ScenarioFile {
  readonly file: string
  readonly scenario: Scenario
}

const folder = join(import.meta.dirname, '..', '..', '..', 'scenarios')

/** All scenarios, or those whose path contains `part`. A file may hold several, as a YAML list. */
export function readScenarios(part = ''): ScenarioFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => {
      const content: unknown = parse(readFileSync(join(folder, file), 'utf8'))
      return (Array.isArray(content) ? content : [content]).map((one) => {
        const read = scenario.safeParse(one)
        if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`)
        return { file, scenario: read.data }
      })
    })
    .filter(({ file, scenario: one }) => `${file} ${one.name}`.includes(part))
}
