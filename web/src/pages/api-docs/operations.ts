import type { OpenApi, Operation } from '../../api/use-openapi.ts'

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
