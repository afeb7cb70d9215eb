import type { JsonSchema, OpenApi } from '../../api/use-openapi.ts'

/** A schema as a person reads it: one line for each field, « ? » where it may be absent. */
export function outline(schema: JsonSchema, document: OpenApi): string {
  return write(schema, '')

  function write(given: JsonSchema, indent: string): string {
    const { properties, items, anyOf, enum: values, required = [], type, format } = resolve(given)
    if (anyOf) return anyOf.map((one) => write(one, indent)).join(' | ')
    if (values) return values.map((value) => JSON.stringify(value)).join(' | ')
    if (items) return `[${write(items, indent)}]`
    if (!properties) return [type].flat().join(' | ') + (format ? ` (${format})` : '') || '…'
    const fields = Object.entries(properties).map(([name, field]) => {
      const { description } = resolve(field)
      const label = `${indent}  ${name}${required.includes(name) ? '' : '?'}`
      return `${label}: ${write(field, `${indent}  `)}${description ? `  — ${description}` : ''}`
    })
    return `{\n${fields.join('\n')}\n${indent}}`
  }

  function resolve(given: JsonSchema): JsonSchema {
    const name = given.$ref?.split('/').at(-1)
    return (name === undefined ? undefined : document.components?.schemas?.[name]) ?? given
  }
}
