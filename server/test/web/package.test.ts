import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '..', '..', '..', 'react')

test('the package is at most 20 kB, without React, and has its types', () => {
  const out = mkdtempSync(join(tmpdir(), 'standardiste-react-'))
  const vite = join(folder, '..', 'node_modules', 'vite', 'bin', 'vite.js')
  const built = spawnSync(
    process.execPath,
    [vite, 'build', '--logLevel', 'error', '--outDir', out, '--emptyOutDir'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  expect(built.stderr).toBe('')
  const bundle = readFileSync(join(out, 'index.js'))
  expect(gzipSync(bundle).length).toBeLessThanOrEqual(20 * 1024)
  expect(bundle.toString()).toMatch(/from ?["']react["']/)
  expect(bundle.toString()).not.toContain('react.production')
})
