/** The body of a Messages request. Source: facts/llm.md, 5. */
import type { ThinkRequest } from '../../phone/brain.ts'
import { answerText, type Exchange, exchangesOf } from '../history.ts'
import { requestText, type ToolShape } from '../tool-schemas.ts'

export interface BodyOptions {
  readonly model: string
  readonly maxTokens: number
}

const asTool: ToolShape = ({ name, description, schema }) => ({ name, description, input_schema: schema })

/** Tools and instructions are cached by the provider; the circumstances come after them. */
export function bodyOf(request: ThinkRequest, { model, maxTokens }: BodyOptions): string {
  const body = {
    model,
    max_tokens: maxTokens,
    stream: true,
    system: [
      { type: 'text', text: request.instructions, cache_control: { type: 'ephemeral' } },
      { type: 'text', text: request.circumstances },
    ],
    messages: alternate(exchangesOf(request.events).flatMap(messagesOf)),
    output_config: { effort: 'low' },
  }
  return requestText(body, request.tools, asTool)
}

interface Message {
  readonly role: 'user' | 'assistant'
  readonly content: readonly object[]
}

function messagesOf(exchange: Exchange): Message[] {
  if (exchange.role === 'caller') return [{ role: 'user', content: [{ type: 'text', text: exchange.text }] }]
  const { text, uses } = exchange
  const content = [
    ...(text === '' ? [] : [{ type: 'text', text }]),
    ...uses.map(({ id, tool, input }) => ({ type: 'tool_use', id, name: tool, input: objectOf(input) })),
  ]
  if (content.length === 0) return []
  if (uses.length === 0) return [{ role: 'assistant', content }]
  const results = uses.map(({ id, answer }) => ({
    type: 'tool_result',
    tool_use_id: id,
    content: answerText(answer),
    is_error: !answer.ok,
  }))
  return [
    { role: 'assistant', content },
    { role: 'user', content: results },
  ]
}

/** A conversation begins and ends with the user, and the sides take turns. */
function alternate(messages: readonly Message[]): Message[] {
  const result: Message[] = []
  for (const message of messages) {
    const last = result.at(-1)
    if (last?.role === message.role)
      result[result.length - 1] = { ...last, content: [...last.content, ...message.content] }
    else result.push(message)
  }
  const silence: Message = { role: 'user', content: [{ type: 'text', text: '[l’appel commence]' }] }
  const goOn: Message = {
    role: 'user',
    content: [{ type: 'text', text: '[continue, sans répéter ce qui est dit]' }],
  }
  if (result[0]?.role !== 'user') result.unshift(silence)
  if (result.at(-1)?.role !== 'user') result.push(goOn)
  return result
}

function objectOf(input: unknown): object {
  return input !== null && typeof input === 'object' && !Array.isArray(input) ? input : {}
}
