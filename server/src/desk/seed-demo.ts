/** The demonstration businesses, written through the desk itself. */
import type { OrganizationId } from '../phone/call.ts'
import type { Db } from '../store/db.ts'
import type { Demo } from '../store/seed/demo.ts'
import { seedDemo, seedDemos, type SeedOptions } from '../store/seed/seed.ts'
import { openDesk } from './desk.ts'

/** All four; again changes nothing. */
export function seedDemoBusinesses(db: Db, options: SeedOptions = {}): Promise<void> {
  return seedDemos(db, opener(db, options), options)
}

/** One: for tests. Returns its id. */
export async function seedDemoBusiness(
  db: Db,
  demo: Demo,
  options: SeedOptions = {},
): Promise<OrganizationId> {
  await seedDemo(db, demo, opener(db, options), options)
  return demo.organizationId as OrganizationId
}

function opener(db: Db, { now }: SeedOptions) {
  return (id: string) => openDesk(db, id as OrganizationId, now === undefined ? {} : { clock: () => now })
}
