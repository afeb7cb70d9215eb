/** Every tongue against its published lists. */
import { describe, expect, it } from 'vitest'
import { tongues } from '../tongues.ts'
import { disagreements } from './compare.ts'
import type { Utterance } from './expectation.ts'
import { readLists } from './read-lists.ts'

const leastUtterances = { fr: 520, en: 120, ar: 80 } as const
const leastRight = 0.99
const leastRightOfAList = 0.95

/** What was said, expected and got, when they differ. */
function failureOf(utterance: Utterance): string | undefined {
  const { text, expect: expected, list, language, ...context } = utterance
  const got = tongues[language].understand(text, context)
  const wrong = disagreements(expected, got)
  if (wrong.length === 0) return undefined
  const noted = Object.fromEntries(
    Object.entries(got).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  )
  return [
    `${language}/${list} « ${text} » (${context.now}${context.asked ? `, asked ${context.asked}` : ''}): ${wrong.join(', ')}`,
    `    expected ${JSON.stringify(expected)}`,
    `    got      ${JSON.stringify(noted)}`,
  ].join('\n')
}

describe.each(Object.keys(leastUtterances) as (keyof typeof leastUtterances)[])('%s callers', (language) => {
  const utterances = readLists(language)
  const results = utterances.map((utterance) => ({ list: utterance.list, failure: failureOf(utterance) }))
  const failures = results.flatMap(({ failure }) => failure ?? [])

  it('are many', () => {
    expect(utterances.length).toBeGreaterThanOrEqual(leastUtterances[language])
  })

  it(`are understood, ${leastRight * 100} % of the time`, () => {
    if (failures.length > 0) console.log(`${failures.length} of ${utterances.length}\n${failures.join('\n')}`)
    expect(1 - failures.length / utterances.length, failures.join('\n')).toBeGreaterThanOrEqual(leastRight)
  })

  for (const { text } of readLists(language, 'not yet')) it.todo(`understands « ${text} »`)

  it('are asked in words', () => {
    for (const { text, expect: expected, list, language: _, ...context } of utterances) {
      const { ask } = tongues[language].understand(text, context)
      if (expected.ask) expect(ask, `${list} « ${text} »`).toMatch(/^(?!.*\d{3}).+[?؟]$/)
    }
  })

  it.each([...new Set(results.map(({ list }) => list))])('%s', (list) => {
    const ofList = results.filter((result) => result.list === list)
    const wrong = ofList.flatMap(({ failure }) => failure ?? [])
    expect(1 - wrong.length / ofList.length, wrong.join('\n')).toBeGreaterThanOrEqual(leastRightOfAList)
  })
})
