import { expect, test } from 'vitest'
import type { Language } from '../tongue.ts'
import { tongues } from '../tongues.ts'

const date = '2026-11-24'
const hear = (language: Language, text: string) =>
  tongues[language].understand(text, {
    now: '2026-11-20T10:30',
    trade: 'medical',
    asked: 'choice',
    offered: [{ date, time: '09:20' }],
  })

test.each<[Language, string, object]>([
  ['fr', 'un peu plus tard ?', { from: '09:21' }],
  ['fr', 'vous avez plus tard dans la matinée ?', { from: '09:21', to: '12:00' }],
  ['fr', 'plus tôt', { to: '09:20' }],
  ['en', 'anything later?', { from: '09:21' }],
  ['en', 'have you got anything later that morning?', { from: '09:21', to: '12:00' }],
  ['en', 'something a bit earlier', { to: '09:20' }],
  ['ar', 'في وقت لاحق', { from: '09:21' }],
  ['ar', 'أبكر من ذلك', { to: '09:20' }],
])('%s: « %s » leans on the hour offered, and does not take it', (language, text, hours) => {
  expect(hear(language, text)).toMatchObject({ dates: [{ date, hours }], answer: 'no' })
  expect(hear(language, text).chosen).toBeUndefined()
})

test.each<[Language, string]>([
  ['fr', 'un autre jour'],
  ['en', 'another day please'],
  ['ar', 'يوم آخر'],
])('%s: « %s » refuses the day offered', (language, text) => {
  expect(hear(language, text)).toMatchObject({ dates: [], excluded: [{ date }] })
})

test.each<[Language, string]>([
  ['fr', 'le plus tôt possible'],
  ['fr', 'à plus tard'],
  ['en', 'see you later'],
])('%s: « %s » leans on nothing', (language, text) => {
  expect(hear(language, text).dates.filter(({ hours, days }) => hours ?? days)).toEqual([])
})
