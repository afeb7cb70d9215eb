import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Ear } from './ear.ts'
import { FakeRecognition } from './testing/fake-browser.ts'
import { installBrowser } from './testing/install.ts'

const heard: string[] = []
const hearing: string[] = []
let deaf = 0
const listener = {
  heard: (text: string) => void heard.push(text),
  hearing: (text: string) => void hearing.push(text),
  deaf: () => void (deaf += 1),
}

beforeEach(() => {
  vi.useFakeTimers()
  heard.length = 0
  hearing.length = 0
  deaf = 0
  installBrowser()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('it hears in the language of the call, words as they come and final ones once', () => {
  new Ear(listener).open('fr')
  FakeRecognition.last.hear('bonjour je', false)
  FakeRecognition.last.hear('bonjour je voudrais')
  expect(FakeRecognition.last.lang).toBe('fr-FR')
  expect([hearing, heard]).toEqual([['bonjour je'], ['bonjour je voudrais']])
})

test('what Android repeats is said once, and only what is new is added', () => {
  new Ear(listener).open('fr')
  for (const words of ['bonjour', 'bonjour', 'bonjour docteur']) FakeRecognition.last.hear(words)
  expect(heard).toEqual(['bonjour', 'docteur'])
})

test('« oui » may be said twice', () => {
  const ear = new Ear(listener)
  ear.open('fr')
  FakeRecognition.last.hear('oui')
  vi.advanceTimersByTime(1_500)
  FakeRecognition.last.hear('oui')
  ear.close()
  ear.open('fr')
  FakeRecognition.last.hear('oui')
  expect(heard).toEqual(['oui', 'oui', 'oui'])
})

test('it starts again whenever the browser stops, until it is closed', () => {
  const ear = new Ear(listener)
  ear.open('fr')
  vi.advanceTimersByTime(60_000)
  FakeRecognition.last.end()
  vi.advanceTimersByTime(1_000)
  expect(FakeRecognition.all).toHaveLength(2)
  ear.close()
  vi.advanceTimersByTime(10_000)
  expect(FakeRecognition.all).toHaveLength(2)
  expect(FakeRecognition.last.aborted).toBe(true)
})

test('a recogniser without an engine is given up, once', () => {
  new Ear(listener).open('fr')
  for (let turn = 0; turn < 6; turn += 1) {
    FakeRecognition.last.end()
    vi.advanceTimersByTime(700)
  }
  expect(deaf).toBe(1)
  expect(FakeRecognition.all.length).toBeLessThan(6)
})

test.each(['not-allowed', 'service-not-allowed', 'network', 'audio-capture'])(
  '%s: it cannot hear',
  (error) => {
    new Ear(listener).open('fr')
    FakeRecognition.last.fail(error)
    expect(deaf).toBe(1)
  },
)

test('no speech is no failure', () => {
  new Ear(listener).open('fr')
  vi.advanceTimersByTime(8_000)
  FakeRecognition.last.fail('no-speech')
  vi.advanceTimersByTime(1_000)
  expect(deaf).toBe(0)
  expect(FakeRecognition.all).toHaveLength(2)
})

test('what a closed ear still hears is not said', () => {
  const ear = new Ear(listener)
  ear.open('fr')
  const old = FakeRecognition.last
  ear.close()
  old.hear('trop tard')
  expect(heard).toEqual([])
})
