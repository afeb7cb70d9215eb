/** Tools as JSON Schema, once per list: the same bytes at every turn keep the provider's cache warm. */
import { z } from 'zod'
import type { Tool } from '../phone/tool.ts'

export interface ToolSchema {
  readonly name: string
  readonly description: string
  readonly schema: Readonly<Record<string, unknown>>
}

const known = new WeakMap<readonly Tool[], readonly ToolSchema[]>()

export function schemasOf(tools: readonly Tool[]): readonly ToolSchema[] {
  const before = known.get(tools)
  if (before) return before
  const schemas = tools.map(({ name, description, input }) => {
    const { $schema: _dialect, ...schema } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })
    return { name, description, schema }
  })
  known.set(tools, schemas)
  return schemas
}
