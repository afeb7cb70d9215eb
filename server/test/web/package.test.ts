import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
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

test('packed and unpacked in another project, its types are understood there', () => {
  const project = mkdtempSync(join(tmpdir(), 'standardiste-consumer-'))
  const modules = join(project, 'node_modules')
  const ours = join(folder, '..', 'node_modules')
  mkdirSync(join(modules, '@types'), { recursive: true })
  mkdirSync(join(modules, '@standardiste', 'react'), { recursive: true })
  for (const name of ['react', 'react-dom', '@types/react', '@types/react-dom', 'csstype'])
    symlinkSync(join(ours, name), join(modules, name))
  const run = (command: string, args: readonly string[], cwd: string) => {
    const done = spawnSync(command, args, { cwd, encoding: 'utf8' })
    expect({ status: done.status, output: done.status === 0 ? '' : done.stdout + done.stderr }).toEqual({
      status: 0,
      output: '',
    })
  }
  const tsc = join(ours, 'typescript', 'bin', 'tsc')
  run(process.execPath, [tsc, '-p', 'tsconfig.build.json'], folder)
  run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', project], folder)
  const archive = join(project, 'standardiste-react-0.1.0.tgz')
  run('tar', ['xzf', archive, '--strip-components=1', '-C', join(modules, '@standardiste', 'react')], project)
  expect(existsSync(join(modules, '@standardiste', 'react', 'LICENSE'))).toBe(true)
  writeFileSync(
    join(project, 'page.tsx'),
    `import '@standardiste/react/styles.css'
     import { AgendaCallModal, type CallAppointment } from '@standardiste/react'
     export const page = (
       <AgendaCallModal isOpen line="ma-ligne" onClose={() => {}}
         onAppointmentCreated={(one: CallAppointment) => console.log(one.date, one.time)} />
     )
     export const shortest = <AgendaCallModal isOpen={false} onClose={() => {}} onAppointmentCreated={() => {}} />
     // @ts-expect-error: whether it is open must be told
     export const wrong = <AgendaCallModal line="ma-ligne" onClose={() => {}} />
    `,
  )
  const options = ['--noEmit', '--strict', '--jsx', 'react-jsx', '--target', 'es2024', '--lib', 'es2024,dom']
  for (const resolution of [
    ['--module', 'nodenext'],
    ['--module', 'esnext', '--moduleResolution', 'bundler'],
  ])
    run(process.execPath, [tsc, ...options, ...resolution, 'page.tsx'], project)
}, 60_000)
