import { expect, test } from 'vitest'
import { businesses } from './stage.ts'
import { readScenarios } from './scenario.ts'

const files = readScenarios()

test('there are enough scenarios, a third of them unfriendly', () => {
  const unfriendly = files.filter(({ scenario }) => scenario.unfriendly).length
  expect(files.length).toBeGreaterThanOrEqual(80)
  expect(unfriendly).toBeGreaterThanOrEqual(files.length / 3)
})

test('every scenario stands in the folder of its business, where it is played', () => {
  for (const { file, scenario } of files) expect(file).toMatch(new RegExp(`^${scenario.line}/`))
  expect(Object.keys(businesses).toSorted()).toEqual(['cabinet', 'formation', 'restaurant', 'sav'])
})
