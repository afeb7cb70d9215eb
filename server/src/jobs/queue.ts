/**
 * Work that can wait: rows claimed with `for update skip locked`, leased, tried again later, given up at last
 * (facts/stack.md, 5: measured against kill -9 on both databases). At least once: a job must bear being done twice.
 */
import { sql } from 'drizzle-orm'
import type { Db } from '../store/db.ts'

export interface Job {
  readonly id: string
  readonly organizationId: string | null
  readonly payload: Readonly<Record<string, unknown>>
  /** Counted when claimed. */
  readonly attempts: number
  readonly maxAttempts: number
}

/** One kind of work. */
export interface Worker {
  readonly queue: string
  /** A job not done by then is somebody else's. */
  readonly leaseSeconds: number
  work(job: Job): Promise<void>
}

const firstRetrySeconds = 5

/** Claims at most `most` due jobs for `worker`; those tried too often are given up here. */
export async function claim(
  db: Db,
  queue: string,
  holder: string,
  leaseSeconds: number,
  most: number,
): Promise<Job[]> {
  const claimed = await db.execute<{
    id: string
    organization_id: string | null
    payload: Job['payload']
    attempts: number
    max_attempts: number
  }>(sql`
    update job set attempts = attempts + 1, lease_by = ${holder}, lease_until = now() + make_interval(secs => ${leaseSeconds})
    where id in (
      select id from job
      where queue = ${queue} and done_at is null and dead_at is null and run_at <= now()
        and (lease_until is null or lease_until < now())
      order by run_at, id limit ${most} for update skip locked)
    returning id, organization_id, payload, attempts, max_attempts`)
  const jobs = claimed.rows.map((row) => ({
    id: row.id,
    organizationId: row.organization_id,
    payload: row.payload,
    attempts: row.attempts,
    maxAttempts: row.max_attempts,
  }))
  // A job that kills its process every time is counted by its claims.
  for (const job of jobs.filter((one) => one.attempts > one.maxAttempts))
    await bury(db, job, holder, 'claimed too often')
  return jobs.filter((job) => job.attempts <= job.maxAttempts)
}

export async function finish(db: Db, job: Job, holder: string): Promise<void> {
  await db.execute(
    sql`update job set done_at = now(), lease_until = null where id = ${job.id} and lease_by = ${holder}`,
  )
}

/** Later, twice as late each time; or never again. */
export async function fail(db: Db, job: Job, holder: string, reason: string): Promise<void> {
  if (job.attempts >= job.maxAttempts) return bury(db, job, holder, reason)
  const seconds = firstRetrySeconds * 2 ** (job.attempts - 1) * (0.8 + 0.4 * Math.random())
  await db.execute(sql`
    update job set lease_until = null, last_error = ${reason}, run_at = now() + make_interval(secs => ${seconds})
    where id = ${job.id} and lease_by = ${holder}`)
}

async function bury(db: Db, job: Job, holder: string, reason: string): Promise<void> {
  await db.execute(sql`
    update job set dead_at = now(), lease_until = null, last_error = ${reason} where id = ${job.id} and lease_by = ${holder}`)
}
