import { expect, test } from 'vitest'
import ar from './ar.json'
import en from './en.json'
import fr from './fr.json'

type Words = { readonly [key: string]: string | Words }

const flat = (words: Words, before = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value] as [string, string]] : flat(value, `${before}${key}.`),
  )
/** The values that a sentence has a place for. */
const placeholders = (text: string) => new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))

test.each([
  ['en', en],
  ['ar', ar],
] as const)('%s says all that French says, with the same values', (_language, words) => {
  const french = new Map(flat(fr))
  const other = new Map(flat(words))
  expect([...other.keys()].sort()).toEqual([...french.keys()].sort())
  for (const [key, text] of french) {
    expect(other.get(key), key).not.toBe('')
    expect(placeholders(other.get(key) ?? ''), key).toEqual(placeholders(text))
  }
})

test('nothing is left in another language', () => {
  const latin = flat(ar).filter(([, text]) =>
    /[a-zA-Z]{4,}/.test(text.replace(/\{\{\w+\}\}|Jambonz|Twilio|Claude|https?/g, '')),
  )
  expect(latin).toEqual([])
})
