/**
 * `npm test`: the one test command. Every suite on the embedded database; with `--all` (what `.ci/run` asks) also on a
 * real PostgreSQL that it starts itself, and types, lint, format. Ends with the line `tests: N passed, N failed`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './chromium.ts'
import { startPostgres } from './postgres.ts'

const root = join(import.meta.dirname, '..', '..')
const all = process.argv.includes('--all')
const filters = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const totals = { passed: 0, failed: 0 }

/** Runs vitest and counts what its own report says; a run without a report is a failure. */
function suites(title: string, environment: Record<string, string>, more: readonly string[] = []): void {
  process.stdout.write(`\n=== ${title}\n`)
  const report = join(mkdtempSync(join(tmpdir(), 'standardiste-report-')), 'report.json')
  const bin = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  spawnSync(
    process.execPath,
    [bin, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...more, ...filters],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } },
  )
  if (!existsSync(report)) {
    totals.failed += 1
    return
  }
  const counted = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number
    numFailedTests: number
    numFailedTestSuites: number
    success: boolean
  }
  totals.passed += counted.numPassedTests
  totals.failed += counted.numFailedTests
  // A file that cannot be loaded has no test to count as failed.
  if (!counted.success && counted.numFailedTests === 0)
    totals.failed += Math.max(1, counted.numFailedTestSuites)
}

/** A check that is one test: it holds or it does not. */
function check(title: string, command: readonly string[]): void {
  process.stdout.write(`\n=== ${title}\n`)
  const [program = '', ...words] = command
  const { status } = spawnSync(program, words, { cwd: root, stdio: 'inherit' })
  if (status === 0) totals.passed += 1
  else totals.failed += 1
}

ensureChromium()
if (all) {
  check('types', ['npm', 'run', '-s', 'types'])
  check('lint', ['npm', 'run', '-s', 'lint'])
  check('format', ['npm', 'run', '-s', 'format:check'])
}
suites('embedded database', {})
if (all) {
  const postgres = await startPostgres()
  try {
    // What starts its own house, or looks at files or screens, is the same on either database.
    const once = ['crash', 'drain', 'architecture', 'web', 'models'].map((name) => `server/test/${name}*`)
    suites('PostgreSQL', { TEST_DATABASE_URL: postgres.url }, [
      'server/src/store',
      'server/src/desk',
      'server/src/host',
      'server/test',
      ...once.flatMap((pattern) => ['--exclude', pattern, '--exclude', `${pattern}/**`]),
    ])
  } finally {
    await postgres.stop()
  }
}
process.stdout.write(`\ntests: ${totals.passed} passed, ${totals.failed} failed\n`)
process.exit(totals.failed > 0 || totals.passed === 0 ? 1 : 0)
