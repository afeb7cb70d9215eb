/**
 * `npm run db:generate -- --name what-changes`: writes the next SQL file of `migrations/` from `schema/`.
 * drizzle-kit is hoisted to the root of the workspaces and looks for drizzle-orm beside itself, while npm keeps
 * drizzle-orm in `server/`: a link lends it for the time of the run.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

const server = join(import.meta.dirname, '..', '..')
const beside = join(server, '..', 'node_modules', 'drizzle-orm')
const lent = !existsSync(beside)
if (lent) symlinkSync(join(server, 'node_modules', 'drizzle-orm'), beside)
const args = ['drizzle-kit', 'generate', '--config', 'src/store/drizzle.config.ts', ...process.argv.slice(2)]
const { status } = spawnSync('npx', args, { cwd: server, stdio: 'inherit' })
if (lent) rmSync(beside)
process.exitCode = status ?? 1
