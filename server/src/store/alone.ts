/** What several instances that start at once on one server must not all do: one does it, the others wait. */
import type pg from 'pg'

/** Runs `work` while no other instance runs what has this name. The client must be its own, not a pooler's. */
export async function holding<T>(client: pg.ClientBase, name: string, work: () => Promise<T>): Promise<T> {
  await client.query('set statement_timeout = 0')
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    try {
      return await work()
    } finally {
      await client.query('select pg_advisory_unlock(hashtext($1))', [name])
    }
  } finally {
    await client.query('reset statement_timeout')
  }
}

/** The same beside a pool: the embedded database has one connection, and one instance. */
export async function alone<T>(
  { kind, pool }: { readonly kind: 'embedded' | 'server'; readonly pool: pg.Pool },
  name: string,
  work: () => Promise<T>,
): Promise<T> {
  if (kind === 'embedded') return work()
  const client = await pool.connect()
  try {
    return await holding(client, name, work)
  } finally {
    client.release()
  }
}
