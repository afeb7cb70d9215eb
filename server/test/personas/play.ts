/** Plays a persona against the house through the telephone, and judges the database against what they wanted. */
import { phantoms } from '../scenarios/phantoms.ts'
import { scenario } from '../scenarios/scenario.ts'
import { businesses, type Stage, twilioToken } from '../scenarios/stage.ts'
import { FakeTwilio } from '../twilio/fake-twilio.ts'
import { Caller } from './caller.ts'
import { dice } from './dice.ts'
import { goals, makeBrief } from './goals.ts'
import { judge } from './judge.ts'
import { type Brief, type Style, styles } from './persona.ts'

export interface Played {
  readonly name: string
  readonly goal: string
  readonly style: string
  readonly faults: readonly string[]
  readonly lines: readonly string[]
}

export interface Heard {
  /** All the assistant said. */
  readonly texts: readonly string[]
  readonly handoff: string | null
  readonly callSid: string
}

/** One call in so many: every goal in turn, with a style of its own. */
export function casting(seed: number): { brief: Brief; style: Style; seed: number } {
  const names = Object.keys(goals)
  const chance = dice(seed)
  const brief = makeBrief(names[seed % names.length] ?? '', chance)
  const style = styles[(seed + Math.floor(seed / names.length)) % styles.length] as Style
  return { brief, style, seed }
}

const mostTurns = 24

export async function play(stage: Stage, seed: number): Promise<Played> {
  const { brief, style } = casting(seed)
  const played = scenario.parse({
    name: `${seed}`,
    line: brief.line,
    now: brief.now,
    given: brief.given,
    turns: [{ caller: '' }],
    expect: {},
  })
  await stage.prepare(played)
  const caller = new Caller(brief, style, dice(seed + 1_000_003))
  const twilio = new FakeTwilio({
    url: stage.house.url,
    authToken: twilioToken,
    from: brief.from ?? 'anonymous',
    to: businesses[brief.line].number,
  })
  const faults: string[] = []
  const lines: string[] = []
  const texts: string[] = []
  let handoff: string | null = null
  await twilio.ring()
  await twilio.connect()
  let words: string | null = caller.open()
  const tickets = async () => (await ticketsOf(stage)).map(({ reference }) => reference)
  for (let turn = 0; words !== null && turn < mostTurns; turn += 1) {
    lines.push(`> ${words}`)
    const answer = await twilio.say(words)
    texts.push(answer.text)
    handoff = answer.handoff?.['reasonCode'] ?? null
    lines.push(`  ${answer.text}${handoff ? ` {${handoff}}` : ''}`)
    if ((answer.text.match(/[?؟]/gu)?.length ?? 0) > 1) faults.push(`two questions: « ${answer.text} »`)
    faults.push(...(await phantoms(answer.text, played, stage.store.db, tickets)))
    if (answer.closed) break
    if (texts.slice(-5).filter((text) => text === answer.text).length > 2) {
      faults.push(`said three times: « ${answer.text} »`)
      break
    }
    words = turn + 1 === mostTurns ? (faults.push('the call never ends'), null) : caller.reply(answer.text)
  }
  twilio.hangUp()
  await twilio.post('/webhooks/twilio/action', { CallStatus: 'completed', SessionStatus: 'completed' })
  faults.push(...caller.faults)
  faults.push(...(await judge(stage, brief, caller, { texts, handoff, callSid: twilio.callSid })))
  return {
    name: `${seed} ${brief.goal} / ${style.name} (${brief.line}, ${brief.now}${brief.from ? '' : ', hidden'})`,
    goal: brief.goal,
    style: style.name,
    faults,
    lines,
  }
}

async function ticketsOf(stage: Stage) {
  const { ticket } = await import('../../src/store/schema/index.ts')
  return stage.store.db.select().from(ticket)
}
