import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../store/open.ts'

const call = (line: string, words: readonly string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'standardiste-call-'))
  try {
    return spawnSync(process.execPath, [join(import.meta.dirname, 'call.ts'), line], {
      input: words.map((word) => `${word}\n`).join(''),
      encoding: 'utf8',
      // A port where nobody is: the call opens a house of its own.
      env: { PATH: process.env['PATH'], DATA_DIR: folder, PORT: '1', NODE_ENV: 'test' },
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('a whole call comes from a file: each line is said once the assistant has spoken', () => {
  const { stdout, status } = call('cabinet', [
    'je voudrais un rendez-vous lundi en huit à 10 h avec le docteur Martin pour Jean Dupont',
    '06 39 98 00 11',
    'oui',
    'non merci',
  ])
  expect(stdout).toMatch(/intelligence artificielle/)
  expect(stdout).toMatch(/\[rendez-vous pris : Jean Dupont, \d{4}-\d{2}-\d{2} 10:00\]/)
  expect(stdout).toMatch(/raccroché/)
  expect(status).toBe(0)
}, 60_000)

test('what cannot be is told in a sentence: a wrong value, a folder that another house has', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'standardiste-call-'))
  const run = (file: string, environment: Record<string, string>) =>
    spawnSync(process.execPath, [join(import.meta.dirname, file), 'cabinet'], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], DATA_DIR: folder, PORT: '1', NODE_ENV: 'test', ...environment },
    })
  const store = await openStore({ dataDir: folder })
  try {
    for (const file of ['call.ts', 'replay.ts']) {
      expect(run(file, { PORT: 'abc' }).stderr).toBe(
        'La configuration est refusée :\n  - PORT attend un numéro de port.\n',
      )
      const { stderr, status } = run(file, {})
      expect(stderr).toMatch(/est déjà ouvert par un autre processus/)
      expect(stderr).not.toMatch(/\n\s+at /)
      expect(status).toBe(1)
    }
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)

test('an unknown line is refused with the names of those there are', () => {
  const { stderr, status } = call('nulle-part', [])
  expect(stderr).toMatch(
    /Aucune ligne « nulle-part »\. Lignes : cabinet \(cabinet-claudio\), restaurant \(le-gourmet\)/,
  )
  expect(status).toBe(1)
})

test.each(['restaurant', 'sav', 'formation', '+33199000001'])(
  'the line « %s » answers',
  (line) => {
    const { stdout, status } = call(line, ['au revoir'])
    expect(stdout).toMatch(/intelligence artificielle/)
    expect(status).toBe(0)
  },
  60_000,
)
