/** A temporary PostgreSQL server on a Unix socket, for the tests that must also pass on a real one. */
import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'

export interface TemporaryPostgres {
  /** For `TEST_DATABASE_URL`. */
  readonly url: string
  stop(): Promise<void>
}

/** The newest installed binaries, or null when this machine has none. */
export function postgresBinaries(): string | null {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return null
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a))
  const newest = versions.find((version) => existsSync(join(root, version, 'bin', 'initdb')))
  return newest ? join(root, newest, 'bin') : null
}

/** Throws when there are no binaries. PostgreSQL refuses to run as root: the `postgres` user does it then. */
export async function startPostgres(): Promise<TemporaryPostgres> {
  const bin = postgresBinaries()
  if (!bin) throw new Error('no PostgreSQL binaries in /usr/lib/postgresql')
  const folder = mkdtempSync(join(tmpdir(), 'standardiste-pg-'))
  const owner = userIds()
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    {
      ...owner,
      stdio: 'ignore',
    },
  )
  const settings = ['-c', 'listen_addresses=', '-c', `unix_socket_directories=${folder}`, '-c', 'fsync=off']
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-c', 'max_connections=200', ...settings], {
    ...owner,
    stdio: 'ignore',
  })
  const url = `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`
  await answers(url)
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function userIds(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

async function answers(connectionString: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const client = new Client({ connectionString })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (attempt === 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

/** `node server/test/postgres.ts vitest run …`: runs a command against a temporary server. */
if (import.meta.main) {
  const server = await startPostgres()
  const [command = 'true', ...args] = process.argv.slice(2)
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, TEST_DATABASE_URL: server.url },
  })
  process.exitCode = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
  await server.stop()
}
