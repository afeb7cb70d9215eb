/** A call and its facts. `call_event` is the truth; the other three tables are read from it. */
import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { assistant } from './assistant.ts'
import { id, instant, since, tenant } from './columns.ts'

export const call = pgTable(
  'call',
  {
    id: id(),
    organizationId: tenant(),
    assistantId: uuid().references(() => assistant.id, { onDelete: 'set null' }),
    channel: text().notNull(),
    carrierCallId: text().notNull(),
    /** E.164, or empty when hidden. */
    from: text('from_number').notNull().default(''),
    /** E.164, or the widget's key. */
    to: text('to_number').notNull(),
    /** `ringing`, `in-progress`, `transferred` or `ended`. */
    status: text().notNull().default('ringing'),
    language: text().notNull().default('fr'),
    startedAt: since(),
    endedAt: instant(),
    endReason: text(),
    durationMs: integer(),
    /** 1 to 5. */
    satisfaction: smallint(),
    costMicroEuros: bigint({ mode: 'number' }),
    /** What the carrier's status callbacks said last. */
    carrierStatus: jsonb().$type<Readonly<Record<string, unknown>>>(),
    /** The instance that speaks with the caller, until its lease runs out. */
    ownerInstance: text(),
    leaseUntil: instant(),
  },
  (t) => [
    unique('call_carrier').on(t.channel, t.carrierCallId),
    index().on(t.organizationId, t.startedAt),
    index().on(t.organizationId, t.from),
    index('call_live').on(t.leaseUntil).where(sql`status <> 'ended'`),
  ],
)

const ofCall = () =>
  uuid()
    .notNull()
    .references(() => call.id, { onDelete: 'cascade' })

export const callEvent = pgTable(
  'call_event',
  {
    organizationId: tenant(),
    callId: ofCall(),
    seq: integer().notNull(),
    at: instant().notNull(),
    type: text().notNull(),
    body: jsonb().notNull(),
  },
  (t) => [primaryKey({ columns: [t.callId, t.seq] }), index().on(t.organizationId, t.at)],
)

/** The conversation as the people on the line heard it. */
export const callMessage = pgTable(
  'call_message',
  {
    organizationId: tenant(),
    callId: ofCall(),
    position: integer().notNull(),
    /** `caller` or `assistant`. */
    role: text().notNull(),
    text: text().notNull(),
    kind: text(),
    at: instant().notNull(),
    /** 0 to 1, when the recogniser tells. */
    confidence: real(),
    cut: boolean().notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.callId, t.position] }), index().on(t.organizationId)],
)

export const callSummary = pgTable(
  'call_summary',
  {
    callId: ofCall().primaryKey(),
    organizationId: tenant(),
    text: text().notNull(),
    outcome: text(),
    nextAction: text(),
    brain: text(),
    createdAt: since(),
  },
  (t) => [index().on(t.organizationId)],
)
