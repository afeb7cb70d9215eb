import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { readonly resolved?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }
    >
  >
}

const file = join(import.meta.dirname, '..', '..', 'package-lock.json')
const { packages } = JSON.parse(readFileSync(file, 'utf8')) as Lock

test('every platform’s binaries are in the lock file, or `npm ci` refuses it (node .ci/complete-lock.ts)', () => {
  const missing = Object.values(packages)
    .flatMap((entry) => Object.entries(entry.optionalDependencies ?? {}))
    .filter(
      ([name, version]) =>
        /^\d/.test(version) && !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)),
    )
    .map(([name]) => name)
  expect(missing).toEqual([])
})

test('the lock file names no registry', () => {
  const named = Object.values(packages).filter(({ resolved }) => resolved?.startsWith('http'))
  expect(named).toEqual([])
})
