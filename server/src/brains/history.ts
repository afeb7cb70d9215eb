/** A call's facts as the exchanges that a language model wants to read: what was really heard, and what tools answered. */
import type { CallEvent } from '../phone/call.ts'
import type { ToolAnswer } from '../phone/tool.ts'

export interface ToolUse {
  readonly id: string
  readonly tool: string
  readonly input: unknown
  readonly answer: ToolAnswer
}

export type Exchange =
  | { readonly role: 'caller'; readonly text: string }
  | { readonly role: 'assistant'; readonly text: string; readonly uses: readonly ToolUse[] }

const unanswered: ToolAnswer = { ok: false, why: 'failed', explain: 'Interrupted before it answered.' }

/** Consecutive words of one side are one exchange; every tool use carries an answer. Fillers are not remembered. */
export function exchangesOf(events: readonly CallEvent[]): Exchange[] {
  const exchanges: Exchange[] = []
  const answers = new Map<string, ToolAnswer>()
  for (const event of events) if (event.type === 'tool-answered') answers.set(event.id, event.answer)
  for (const event of events) add(exchanges, event, answers)
  return exchanges
}

function add(exchanges: Exchange[], event: CallEvent, answers: ReadonlyMap<string, ToolAnswer>): void {
  switch (event.type) {
    case 'caller-said':
      return callerSaid(exchanges, event.text)
    case 'photo-sent':
      return callerSaid(exchanges, '[photo envoyée]')
    case 'assistant-said':
      if (event.kind !== 'filler') assistantSaid(exchanges, event.text)
      return
    case 'assistant-cut-off':
      return cutOff(exchanges, event.heard)
    case 'tool-called': {
      const answer = answers.get(event.id) ?? unanswered
      return toolUsed(exchanges, { id: event.id, tool: event.tool, input: event.input, answer })
    }
    case 'call-returned':
      return callerSaid(
        exchanges,
        event.from === 'transfer' ? '[le transfert n’a pas abouti]' : '[la ligne a été coupée puis rétablie]',
      )
    default:
      return
  }
}

function callerSaid(exchanges: Exchange[], text: string): void {
  const last = exchanges.at(-1)
  if (last?.role === 'caller')
    exchanges[exchanges.length - 1] = { role: 'caller', text: `${last.text}\n${text}` }
  else exchanges.push({ role: 'caller', text })
}

function assistantSaid(exchanges: Exchange[], text: string): void {
  const last = exchanges.at(-1)
  if (last?.role === 'assistant' && last.uses.length === 0)
    exchanges[exchanges.length - 1] = { ...last, text: `${last.text} ${text}`.trim() }
  else exchanges.push({ role: 'assistant', text, uses: [] })
}

function cutOff(exchanges: Exchange[], heard: string): void {
  const at = exchanges.findLastIndex((one) => one.role === 'assistant' && one.text !== '')
  const cut = exchanges[at]
  if (cut?.role !== 'assistant') return
  if (heard === '' && cut.uses.length === 0) exchanges.splice(at, 1)
  else exchanges[at] = { ...cut, text: heard === '' ? '' : `${heard} […]` }
}

/** Uses of the same round belong to the words that came with them. */
function toolUsed(exchanges: Exchange[], used: ToolUse): void {
  const last = exchanges.at(-1)
  if (last?.role === 'assistant') exchanges[exchanges.length - 1] = { ...last, uses: [...last.uses, used] }
  else exchanges.push({ role: 'assistant', text: '', uses: [used] })
}

/** What a model is told of a tool's answer. */
export function answerText(answer: ToolAnswer): string {
  return JSON.stringify(
    answer.ok
      ? { ok: true, ...answer.data }
      : { ok: false, why: answer.why, explain: answer.explain, ...answer.data },
  )
}
