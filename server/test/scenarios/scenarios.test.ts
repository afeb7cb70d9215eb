import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { play } from './play.ts'
import { readScenarios } from './scenario.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
}, 60_000)
afterAll(() => stage.close())

const files = readScenarios()

describe('scenarios, with the offline brain, judged on the final database', () => {
  test('there are enough of them', () => {
    const unfriendly = files.filter(({ scenario }) => scenario.unfriendly).length
    expect(files.length).toBeGreaterThanOrEqual(80)
    expect(unfriendly).toBeGreaterThanOrEqual(files.length / 3)
  })

  for (const { file, scenario } of files)
    for (const door of scenario.doors)
      test(`${file}: ${scenario.name} (${door})`, async () => {
        const { faults, lines } = await play(stage, scenario, door)
        expect(faults, lines.join('\n')).toEqual([])
      }, 60_000)
})
