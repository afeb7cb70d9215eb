import { afterEach, expect, test, vi } from 'vitest'
import type { Db } from '../store/db.ts'
import { Workshop } from './workshop.ts'

afterEach(() => vi.useRealTimers())

test('a job that hangs does not keep the house from closing', async () => {
  vi.useFakeTimers()
  const row = { id: '1', organization_id: null, payload: {}, attempts: 1, max_attempts: 5 }
  const db = { execute: async () => ({ rows: [row] }) } as unknown as Db
  const work = vi.fn<() => Promise<void>>(() => new Promise(() => {}))
  const workshop = new Workshop(db, [{ queue: 'slow', leaseSeconds: 60, work }], () => {})
  workshop.open()
  await vi.advanceTimersByTimeAsync(1_500)
  expect(work).toHaveBeenCalledOnce()
  const closed = vi.fn<() => void>()
  void workshop.close().then(closed)
  await vi.advanceTimersByTimeAsync(4_000)
  expect(closed).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(2_000)
  expect(closed).toHaveBeenCalledOnce()
})
