/** `npm run personas -- --seed=1 --count=100 taken terse`: calls of personas; shows those that went wrong. */
import { openStage } from '../scenarios/stage.ts'
import { casting, play } from './play.ts'

const option = (name: string, usual: number) =>
  Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? usual)
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const first = option('seed', 1)
const count = option('count', 100)
const loud = process.argv.includes('--loud')
const stage = await openStage()
const failures = new Map<string, number>()
let played = 0
for (let seed = first; seed < first + count; seed += 1) {
  const { brief, style } = casting(seed)
  if (!words.every((word) => word === brief.goal || word === style.name || word === brief.line)) continue
  const { name, goal, faults, lines } = await play(stage, seed).catch((error: unknown) => ({
    name: `${seed} ${brief.goal} / ${style.name}`,
    goal: brief.goal,
    faults: [`broken off: ${String(error)}`],
    lines: [],
  }))
  played += 1
  if (faults.length > 0) failures.set(goal, (failures.get(goal) ?? 0) + 1)
  if (faults.length > 0 || loud)
    process.stdout.write(`\n${faults.length === 0 ? '✓' : '✗'} ${name}\n${lines.join('\n')}\n`)
  for (const fault of faults) process.stdout.write(`  ✗ ${fault}\n`)
}
await stage.close()
const failed = [...failures.values()].reduce((sum, one) => sum + one, 0)
process.stdout.write(
  `\n${played} appels, ${failed} manqués\n${JSON.stringify(Object.fromEntries(failures))}\n`,
)
process.exit(failed > 0 ? 1 : 0)
