/** `npm run scenario -- cabinet`: plays the scenarios whose path or name contains the words, and shows the talk. */
import { play } from './play.ts'
import { readScenarios } from './scenario.ts'
import { openStage } from './stage.ts'

const part = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'))
  .join(' ')
const quiet = process.argv.includes('--quiet')
const files = readScenarios(part)
if (files.length === 0) {
  process.stderr.write(`Aucun scénario ne contient « ${part} ».\n`)
  process.exit(1)
}
const stage = await openStage()
let failed = 0
for (const { file, scenario } of files) {
  for (const door of scenario.doors) {
    const { faults, lines } = await play(stage, scenario, door)
    if (faults.length > 0) failed += 1
    process.stdout.write(`${faults.length === 0 ? '✓' : '✗'} ${file}: ${scenario.name} (${door})\n`)
    if (!quiet || faults.length > 0) process.stdout.write(`${lines.join('\n')}\n`)
    for (const fault of faults) process.stdout.write(`  ✗ ${fault}\n`)
  }
}
await stage.close()
process.stdout.write(`${files.length} scénarios, ${failed} échecs\n`)
process.exit(failed > 0 ? 1 : 0)
