import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const src = join(import.meta.dirname, '..', 'src')
/** What a room may import besides itself. */
const may: Readonly<Record<string, readonly string[]>> = {
  tongues: [],
  store: ['tongues'],
  phone: ['tongues'],
  channels: ['phone', 'tongues'],
  brains: ['phone', 'tongues'],
  desk: ['phone', 'tongues', 'store'],
  office: ['phone', 'tongues', 'store', 'desk'],
  jobs: ['phone', 'tongues', 'store', 'desk', 'office'],
  host: ['phone', 'tongues', 'store', 'desk', 'office', 'jobs', 'channels', 'brains'],
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const production = files.filter((file) => !/\.test\.ts$|(?:^|\/)describe-|\/testing\/|\/corpus\//.test(file))

/** The files of ours that a file imports, relative to `src`. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s+'(\.[^']+)'/g)].map((match) =>
    relative(src, join(src, dirname(file), match[1] ?? '')),
  )
}

describe('who may import whom', () => {
  test('there is something to look at', () => expect(production.length).toBeGreaterThan(100))

  for (const [room, allowed] of Object.entries(may))
    test(room, () => {
      const wrong = production
        .filter((file) => file.startsWith(`${room}/`))
        .flatMap((file) =>
          importsOf(file)
            .map((imported) => ({ file, imported, to: imported.split('/')[0] ?? '' }))
            .filter(({ to, imported }) => !imported.startsWith('..') && to !== room && !allowed.includes(to)),
        )
      expect(wrong.map(({ file, imported }) => `${file} → ${imported}`)).toEqual([])
    })

  test('the assistant’s tools see their own folder, the contract of a tool, and nothing else', () => {
    const wrong = production
      .filter((file) => /^desk\/[^/]+\/tools\.ts$/.test(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((imported) => !imported.startsWith(`${dirname(file)}/`) && imported !== 'phone/tool.ts')
          .map((imported) => `${file} → ${imported}`),
      )
    expect(wrong).toEqual([])
  })

  test('the environment is read in the host alone', () => {
    const readers = production.filter((file) => /process\.env/.test(readFileSync(join(src, file), 'utf8')))
    expect(readers.filter((file) => !/^host\/(?:main|terminal\/\w+)\.ts$/.test(file))).toEqual([])
  })

  test('no file is longer than 400 lines but tables of data', () => {
    const long = production
      .filter((file) => !/given-names|knowledge.concepts|migrations/.test(file))
      .map((file) => ({ file, lines: readFileSync(join(src, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 400)
    expect(long).toEqual([])
  })
})

describe('every carrier’s folder is complete', () => {
  test('channel, codec, README', () => {
    const channels = readdirSync(join(src, 'channels'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && files.includes(`channels/${entry.name}/channel.ts`))
      .map((entry) => entry.name)
    const missing = channels.flatMap((name) =>
      ['codec.ts', 'README.md']
        .filter((part) => !readdirSync(join(src, 'channels', name)).includes(part))
        .map((part) => `${name}/${part}`),
    )
    expect(missing).toEqual([])
  })
})
