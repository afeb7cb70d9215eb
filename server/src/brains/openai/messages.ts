/** The body of a Chat Completions request. Source: facts/llm.md, 2. */
import { canonical } from '../../phone/toolbox.ts'
import type { ThinkRequest } from '../../phone/brain.ts'
import { answerText, type Exchange, exchangesOf } from '../history.ts'
import { requestText, type ToolShape } from '../tool-schemas.ts'

export interface BodyOptions {
  readonly model: string
  readonly maxTokens: number
  /** Only what every compatible server knows. */
  readonly classic: boolean
}

const asFunction: ToolShape = ({ name, description, schema }) => ({
  type: 'function',
  function: { name, description, parameters: schema },
})

export function bodyOf(request: ThinkRequest, options: BodyOptions): string {
  const { model, maxTokens, classic } = options
  const messages = [
    ...(classic
      ? [{ role: 'system', content: `${request.instructions}\n\n${request.circumstances}` }]
      : [
          { role: 'system', content: request.instructions },
          { role: 'system', content: request.circumstances },
        ]),
    ...exchangesOf(request.events).flatMap(messagesOf),
  ]
  const body = {
    model,
    messages,
    stream: true,
    ...(classic
      ? { max_tokens: maxTokens }
      : {
          stream_options: { include_usage: true },
          max_completion_tokens: maxTokens,
          parallel_tool_calls: false,
          store: false,
          prompt_cache_key: `standardiste-${request.assistant.id}`,
          // Function tools work on gpt-6-luna's Chat Completions only without reasoning (facts/llm.md, 1).
          ...(/^(?:gpt-[5-9]|o\d)/.test(model) ? { reasoning_effort: 'none' } : {}),
        }),
  }
  return requestText(body, request.tools, asFunction)
}

function messagesOf(exchange: Exchange): object[] {
  if (exchange.role === 'caller') return [{ role: 'user', content: exchange.text }]
  const { text, uses } = exchange
  if (uses.length === 0) return [{ role: 'assistant', content: text }]
  return [
    {
      role: 'assistant',
      content: text || null,
      tool_calls: uses.map(({ id, tool, input }) => ({
        id,
        type: 'function',
        function: { name: tool, arguments: typeof input === 'string' ? input : canonical(input ?? {}) },
      })),
    },
    ...uses.map(({ id, answer }) => ({ role: 'tool', tool_call_id: id, content: answerText(answer) })),
  ]
}
