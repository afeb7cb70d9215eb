/**
 * `node .ci/complete-lock.ts`: writes into package-lock.json the platform packages that npm left out because the registry
 * it was run against does not carry them. Without their entries `npm ci` refuses the lock file, here and elsewhere; with
 * them, a platform that does not need them never asks for them.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Entry {
  version?: string
  dev?: boolean
  optional?: boolean
  cpu?: string[]
  os?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openharmony',
  'win32',
  'sunos',
  'netbsd',
  'openbsd',
  'aix',
]
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x']

/** What a package's name says of where it runs: `@oxlint/binding-linux-arm64-musl`. */
function platformOf(name: string): Pick<Entry, 'cpu' | 'os' | 'libc'> | null {
  const words = name.split(/[/-]/)
  const os = systems.find((system) => words.includes(system))
  const cpu = processors.find((processor) => words.includes(processor))
  if (!os || !cpu) return null
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : words.some((word) => word.startsWith('gnu'))
      ? ['glibc']
      : null
  return { cpu: [cpu], ...(libc ? { libc } : {}), os: [os] }
}

const file = join(import.meta.dirname, '..', 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> }
let added = 0
for (const entry of Object.values(lock.packages))
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`
    const platform = platformOf(name)
    const nested = Object.keys(lock.packages).some((known) => known.endsWith(`/${path}`))
    if (lock.packages[path] || nested || !platform || !/^\d/.test(version)) continue
    const { cpu, libc, os } = platform
    lock.packages[path] = {
      version,
      cpu: cpu ?? [],
      ...(entry.dev ? { dev: true } : {}),
      ...(libc ? { libc } : {}),
      optional: true,
      os: os ?? [],
    }
    added += 1
  }
const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`)
process.stdout.write(`${added} added\n`)
