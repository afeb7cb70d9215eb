import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Mouth } from './mouth.ts'
import type { FakeVoice } from './testing/fake-browser.ts'
import { installBrowser } from './testing/install.ts'

let voice: FakeVoice
const states: boolean[] = []
const mouth = () => new Mouth({ speaking: (on) => void states.push(on) })

beforeEach(() => {
  vi.useFakeTimers()
  states.length = 0
  voice = installBrowser().voice
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('sentences are said one after the other, as they come', () => {
  const one = mouth()
  one.say('Bonjour, vous êtes bien au cabinet. Que puis-je ', 'fr', false)
  expect(voice.texts).toEqual(['Bonjour, vous êtes bien au cabinet.'])
  one.say('faire pour vous ?', 'fr', true)
  voice.finish()
  expect(voice.texts.at(-1)).toBe('Que puis-je faire pour vous ?')
  voice.finish()
  expect(states).toEqual([true, false])
  expect(one.speaking).toBe(false)
})

test('« Dr. » does not end a sentence', () => {
  mouth().say('Le Dr. Martin vous attend lundi à dix heures.', 'fr', true)
  expect(voice.texts).toEqual(['Le Dr. Martin vous attend lundi à dix heures.'])
})

test('a long sentence is cut between words: Chrome loses long utterances', () => {
  mouth().say(`${'un mot de plus '.repeat(40)}fin.`, 'fr', true)
  for (let turn = 0; turn < 5; turn += 1) voice.finish()
  expect(Math.max(...voice.texts.map(({ length }) => length))).toBeLessThanOrEqual(200)
  expect(voice.texts.join(' ')).toContain('plus fin.')
})

test('it stops at once, and tells what was heard', () => {
  const one = mouth()
  one.newTurn()
  one.say('Première phrase entière. Seconde phrase entière.', 'fr', true)
  voice.finish()
  expect(one.stop()).toBe('Première phrase entière.')
  expect([voice.cancelled, states]).toEqual([1, [true, false]])
  voice.finish()
  expect(states).toEqual([true, false])
})

test('an end that never comes is not waited for', () => {
  const one = mouth()
  one.say('Une phrase qui se perd.', 'fr', true)
  vi.advanceTimersByTime(30_000)
  expect(one.speaking).toBe(false)
  expect(states).toEqual([true, false])
})

test('who listens to its silence finds it silent', () => {
  const seen: boolean[] = []
  const one: Mouth = new Mouth({ speaking: () => void seen.push(one.speaking) })
  one.say('Au revoir, bonne journée.', 'fr', true)
  voice.finish()
  expect(seen).toEqual([true, false])
})
