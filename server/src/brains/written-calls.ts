/** Tool calls that a model wrote as text instead of making them: the shapes that known families of models write. */
import type { Tool } from '../phone/tool.ts'

export interface WrittenCall {
  readonly tool: string
  /** An object, or the text of one. */
  readonly input: unknown
}

type Fields = Readonly<Record<string, unknown>>

const nameFields = ['name', 'tool', 'tool_name', 'function', 'action', 'recipient_name']
const inputFields = ['arguments', 'parameters', 'args', 'input', 'tool_input', 'action_input']

/** The calls in a text that holds nothing else; null when it is no call of these tools. */
export function readWrittenCalls(text: string, tools: readonly Tool[]): readonly WrittenCall[] | null {
  const content = text
    .trim()
    .replace(/^(?:```)?(?:json|tool_call|tool_code|xml)?\s*\n|\n?```$/g, '')
    .trim()
  return inJson(parse(content), tools) ?? inMarkup(content, tools) ?? afterItsName(content, tools)
}

/** `{"name":…,"arguments":…}` and its relatives, alone or in a list. */
function inJson(value: unknown, tools: readonly Tool[]): readonly WrittenCall[] | null {
  if (Array.isArray(value)) {
    const calls = value.map((one) => inJson(one, tools))
    return calls.length > 0 && !calls.includes(null) ? calls.flatMap((one) => one ?? []) : null
  }
  if (value === null || typeof value !== 'object') return null
  const fields = value as Fields
  if (Array.isArray(fields['tool_calls'])) return inJson(fields['tool_calls'], tools)
  if (fields['function'] !== null && typeof fields['function'] === 'object')
    return inJson(fields['function'], tools)
  const name = nameFields.map((field) => fields[field]).find((one) => typeof one === 'string')
  const input = inputFields.map((field) => fields[field]).find((one) => one !== undefined)
  if (typeof name === 'string') return named(name, input ?? {}, tools)
  const [only, ...others] = Object.entries(fields)
  return only && others.length === 0 ? named(only[0], only[1], tools) : null
}

/** `<function=name><parameter=key>value</parameter></function>`, `<invoke name="…"><parameter name="…">…`. */
function inMarkup(text: string, tools: readonly Tool[]): readonly WrittenCall[] | null {
  const calls = [
    ...text.matchAll(/<(?:function=|invoke name=")([\w.-]+)"?>([\s\S]*?)(?=<\/?(?:function|invoke)\b|$)/g),
  ]
  if (calls.length === 0) return null
  const read = calls.map(([, name = '', body = '']) => {
    const parameters = [...body.matchAll(/<parameter(?:=| name=")([\w.-]+)"?>([\s\S]*?)<\/parameter>/g)]
    const input = Object.fromEntries(
      parameters.map(([, key = '', value = '']) => [key, scalar(value.trim())]),
    )
    return named(name, parameters.length > 0 ? input : (parse(body) ?? {}), tools)
  })
  return read.includes(null) ? null : read.flatMap((one) => one ?? [])
}

/** `check_availability{"date":"mardi"}`, with or without Mistral's marks. */
function afterItsName(text: string, tools: readonly Tool[]): readonly WrittenCall[] | null {
  const found = /^([\w.-]+)\s*(?:\[CALL_ID\]\w*)?(?:\[ARGS\])?\s*(\{[\s\S]*\})$/.exec(text)
  const input = parse(found?.[2] ?? '')
  return found?.[1] && input !== null ? named(found[1], input, tools) : null
}

function named(name: string, input: unknown, tools: readonly Tool[]): readonly WrittenCall[] | null {
  const tool = name.replace(/^functions\./, '')
  const fits = typeof input === 'string' || (input !== null && typeof input === 'object')
  return fits && !Array.isArray(input) && tools.some((one) => one.name === tool) ? [{ tool, input }] : null
}

/** `4` and `true` are not words; everything else a parameter holds is. */
function scalar(text: string): unknown {
  return /^(?:\d+|true|false|\{[\s\S]*\}|\[[\s\S]*\])$/.test(text) ? (parse(text) ?? text) : text
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
