/** Every scenario of one business, through its doors. A house per business: two businesses are played side by side. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { play } from './play.ts'
import { readScenarios, type Scenario } from './scenario.ts'
import { openStage, type Stage } from './stage.ts'

/** `line`: also the folder of its scenarios. */
export function describeBusiness(line: Scenario['line']): void {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  }, 60_000)
  afterAll(() => stage.close())

  describe(`${line}: with the offline brain, judged on the final database`, () => {
    for (const { file, scenario } of readScenarios().filter((one) => one.file.startsWith(`${line}/`)))
      for (const door of scenario.doors)
        test(`${file}: ${scenario.name} (${door})`, async () => {
          const { faults, lines } = await play(stage, scenario, door)
          expect(faults, lines.join('\n')).toEqual([])
        }, 60_000)
  })
}
