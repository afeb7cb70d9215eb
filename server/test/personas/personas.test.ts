import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStage, type Stage } from '../scenarios/stage.ts'
import { dice } from './dice.ts'
import { goals } from './goals.ts'
import { momentsIn } from './moments.ts'
import { casting, play } from './play.ts'

const everyGoal = Object.keys(goals).length
/** Half of the goals each, in styles that differ. */
const seeds = Array.from({ length: Math.ceil(everyGoal / 2) }, (_, at) => 20_000 + at * 2 + (at % 2))

describe('personas, with the offline brain, judged on the final database', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  }, 60_000)
  afterAll(() => stage.close())

  test.each(seeds)(
    'S0-30: the caller of seed %i gets what they wanted',
    async (seed) => {
      const { faults, lines } = await play(stage, seed)
      expect(faults, lines.join('\n')).toEqual([])
    },
    60_000,
  )
})

test('a seed makes the same call again', () => {
  expect(JSON.stringify(casting(77).brief)).toBe(JSON.stringify(casting(77).brief))
  expect(dice(3).below(1000)).toBe(dice(3).below(1000))
})

test('moments are heard as they are said', () =>
  expect(
    momentsIn(
      'Je peux vous proposer demain à neuf heures vingt ou lundi trente novembre à midi et demi.',
      '2026-11-25',
    ),
  ).toEqual([
    { date: '2026-11-26', time: '09:20' },
    { date: '2026-11-30', time: '12:30' },
  ]))
