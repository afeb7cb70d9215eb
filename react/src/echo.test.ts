import { expect, test } from 'vitest'
import { isEcho } from './echo.ts'

test.each([
  ['que puis-je faire pour vous', 'Bonjour. Que puis-je faire pour vous ?', true],
  ['je voudrais annuler', 'Que puis-je faire pour vous ?', false],
  ['oui', 'Oui, bien sûr, je vous écoute.', false],
])('« %s » over « %s »: %s', (heard, spoken, echo) => {
  expect(isEcho(heard, spoken)).toBe(echo)
})
