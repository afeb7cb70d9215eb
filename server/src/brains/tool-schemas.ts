/** Tools as JSON Schema, once per list: the same bytes at every turn keep the provider's cache warm. */
import { z } from 'zod'
import type { Tool } from '../phone/tool.ts'

export interface ToolSchema {
  readonly name: string
  readonly description: string
  readonly schema: Readonly<Record<string, unknown>>
}

/** How a provider writes one tool. */
export type ToolShape = (tool: ToolSchema) => object

const written = new WeakMap<ToolShape, WeakMap<readonly Tool[], string>>()

/** The text of a request: `body`, and its tools as `shape` writes them. They are by far the longest part, and never change. */
export function requestText(body: object, tools: readonly Tool[], shape: ToolShape): string {
  const text = JSON.stringify(body)
  return tools.length === 0 ? text : `${text.slice(0, -1)},"tools":${toolsText(tools, shape)}}`
}

function toolsText(tools: readonly Tool[], shape: ToolShape): string {
  const texts = written.get(shape) ?? new WeakMap<readonly Tool[], string>()
  written.set(shape, texts)
  const before = texts.get(tools)
  if (before !== undefined) return before
  const text = JSON.stringify(tools.map((tool) => shape(schemaOf(tool))))
  texts.set(tools, text)
  return text
}

function schemaOf({ name, description, input }: Tool): ToolSchema {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })
  return { name, description, schema }
}
