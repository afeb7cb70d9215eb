import type { JsonSchema, OpenApi, Operation } from '../../api/use-openapi.ts'

export interface Listed {
  readonly method: string
  readonly path: string
  readonly operation: Operation
}

/** In the order of the document, a group for each tag. */
export function operationsByTag({ paths }: OpenApi): Map<string, Listed[]> {
  const groups = new Map<string, Listed[]>()
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const tag = operation.tags?.[0] ?? '…'
      groups.set(tag, [...(groups.get(tag) ?? []), { method: method.toUpperCase(), path, operation }])
    }
  }
  return groups
}

/** A schema without references: each name is replaced with what it stands for. */
export function spelledOut(schema: JsonSchema, { components }: OpenApi): JsonSchema {
  const replace = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(replace)
    if (typeof part !== 'object' || part === null) return part
    const name = '$ref' in part && typeof part.$ref === 'string' ? part.$ref.split('/').at(-1) : undefined
    const meant = name === undefined ? undefined : components?.schemas?.[name]
    if (meant) return replace(meant)
    return Object.fromEntries(
      Object.entries(part)
        .filter(([key]) => key !== 'additionalProperties' && key !== 'id')
        .map(([key, value]) => [key, key === 'properties' ? replaceEach(value) : replace(value)]),
    )
  }
  const replaceEach = (properties: unknown): unknown =>
    Object.fromEntries(Object.entries(properties as object).map(([key, value]) => [key, replace(value)]))
  return replace(schema) as JsonSchema
}
