/** Before all suites: the dashboard's files are those of its sources. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')

function newest(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .reduce((latest, one) => Math.max(latest, statSync(join(one.parentPath, one.name)).mtimeMs), 0)
}

function isStale(): boolean {
  const built = join(root, 'web', 'dist', 'index.html')
  if (!existsSync(built)) return true
  const sources = ['web/src', 'web/public', 'react/src'].map((folder) => newest(join(root, folder)))
  const files = ['web/index.html', 'web/vite.config.ts'].map((file) => statSync(join(root, file)).mtimeMs)
  return Math.max(...sources, ...files) > statSync(built).mtimeMs
}

export default function buildIfStale(): void {
  if (!isStale()) return
  const { status } = spawnSync('npm', ['run', '-s', 'build', '-w', 'web'], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('Le tableau de bord ne se construit pas : « npm run build -w web ».')
}
