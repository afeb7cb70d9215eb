/**
 * Demonstration businesses: what `npm start` shows on an empty database, and what tests begin with. Running it again
 * changes nothing, but that an agenda without anything to come is filled anew.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '../db.ts'
import { cabinetClaudio } from './cabinet-claudio.ts'
import { coccinelle } from './coccinelle.ts'
import type { Demo } from './demo.ts'
import { leGourmet } from './le-gourmet.ts'
import { maisonLambert } from './maison-lambert.ts'
import { hasComing, todayIn, workingDay, writePast } from './past-appointments.ts'
import { writeBusiness } from './write-business.ts'

export const demos = [cabinetClaudio, leGourmet, maisonLambert, coccinelle] as const

export { cabinetClaudio, coccinelle, leGourmet, maisonLambert }

/** The part of a desk that the seed goes through: the store knows no desk. */
export interface SeedDesk {
  readonly knowledge: {
    add(document: { title: string; format: 'markdown'; content: string }): Promise<unknown>
  }
  readonly agenda: {
    book(booking: {
      date: string
      time: string
      person: string
      phone?: string | undefined
      madeFrom?: string | undefined
      birthDate?: string | undefined
      service?: string | undefined
      practitioner?: string | undefined
      partySize?: number | undefined
      idempotencyKey?: string | undefined
    }): Promise<unknown>
  }
}

export interface SeedOptions {
  /** Milliseconds since 1970. */
  readonly now?: number
  /** False: an empty agenda, for tests that count slots. */
  readonly appointments?: boolean
}

/** All of them. `open`: `(id) => openDesk(db, id)`. */
export async function seedDemos(
  db: Db,
  open: (organizationId: string) => SeedDesk,
  options: SeedOptions = {},
): Promise<void> {
  for (const demo of demos) await seedDemo(db, demo, open, options)
}

/** One of them: `seedDemo(db, cabinetClaudio, open)`. */
export async function seedDemo(
  db: Db,
  demo: Demo,
  open: (organizationId: string) => SeedDesk,
  options: SeedOptions = {},
): Promise<void> {
  const { now = Date.now(), appointments = true } = options
  const today = todayIn(now)
  const desk = open(demo.organizationId)
  const isNew = await db.transaction(async (tx) => {
    const written = await writeBusiness(tx, demo)
    if (written && appointments) await writePast(tx, demo, today)
    return written
  })
  if (isNew) {
    for (const [file, title] of demo.documents) {
      const content = readFileSync(join(import.meta.dirname, 'documents', demo.slug, file), 'utf8')
      await desk.knowledge.add({ title, format: 'markdown', content })
    }
  }
  if (!appointments || (await hasComing(db, demo, new Date(now)))) return
  for (const one of demo.appointments) {
    if (one.workingDays < 0) continue
    const { workingDays: _, ...booking } = one
    const date = workingDay(demo, today, one)
    // A refusal (a public holiday, an hour that is past) leaves one appointment less in the demonstration.
    const madeFrom = one.phone
    await desk.agenda.book({ ...booking, madeFrom, date, idempotencyKey: `demo ${one.person} ${date}` })
  }
}
