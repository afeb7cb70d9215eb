import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { BrainError } from '../phone/brain.ts'
import { defineTool } from '../phone/tool.ts'
import { ModelWords } from './model-words.ts'

const tools = [
  defineTool({
    name: 'check_availability',
    description: '',
    input: z.object({ date: z.string() }),
    run: async () => ({ ok: true, data: {} }),
  }),
]

/** What is said and called, for a text that comes in these pieces. */
function read(pieces: readonly string[]) {
  const words = new ModelWords('gpt', tools)
  try {
    const said = pieces.map((piece) => words.push(piece)).join('') + words.end()
    return { said, calls: [...words.calls(() => 'id')].map(({ tool, input }) => ({ tool, input })) }
  } catch (error) {
    return { failed: error instanceof BrainError ? error.why : String(error) }
  }
}

const cuttings = (text: string) =>
  fc.array(fc.integer({ min: 0, max: text.length }), { maxLength: 12 }).map((cuts) => {
    const sorted = [0, ...cuts.sort((a, b) => a - b), text.length]
    return sorted.slice(1).map((end, at) => text.slice(sorted[at], end))
  })

const json = '{"name":"check_availability","arguments":{"date":"mardi {ou} jeudi"}}'
const called = [{ tool: 'check_availability', input: { date: 'mardi {ou} jeudi' } }]

describe('what a model writes where words are expected', () => {
  test.each([
    ['alone', json],
    [
      'OpenAI’s own shape',
      `{"type":"function","function":{"name":"check_availability","arguments":{"date":"mardi {ou} jeudi"}}}`,
    ],
    ['parameters', json.replace('arguments', 'parameters')],
    ['the name as a key', '{"check_availability":{"date":"mardi {ou} jeudi"}}'],
    ['in a list', `[ ${json} ]`],
    ['in a fence', `\`\`\`json\n${json}\n\`\`\``],
    ['in a fence that is not closed', `\`\`\`\n${json}`],
    ['Qwen, Hermes', `<tool_call>\n${json}\n</tool_call>`],
    ['not closed', `<tool_call>\n${json}`],
    ['Mistral', `[TOOL_CALLS][${json}]`],
    ['Mistral, newer', `[TOOL_CALLS]check_availability[ARGS]{"date":"mardi {ou} jeudi"}`],
    ['Llama', `<|python_tag|>${json.replace('arguments', 'parameters')}`],
    ['Llama, tags', '<function=check_availability>{"date":"mardi {ou} jeudi"}</function>'],
    [
      'Qwen coder',
      '<tool_call>\n<function=check_availability>\n<parameter=date>\nmardi {ou} jeudi\n</parameter>\n</function>\n</tool_call>',
    ],
    [
      'Claude',
      '<function_calls>\n<invoke name="check_availability">\n<parameter name="date">mardi {ou} jeudi</parameter>\n</invoke>\n</function_calls>',
    ],
    ['after reasoning', `<think>hum {</think>\n\n${json}`],
  ])('a call written as text is a call, wherever it is cut: %s', (_shape, text) => {
    fc.assert(
      fc.property(cuttings(text), (pieces) => {
        expect(read(pieces)).toEqual({ said: '', calls: called })
      }),
      { numRuns: 40 },
    )
  })

  test('the words before it are said, those after it were written without its answer', () => {
    expect(read(['Je regarde. ', json, ' Mardi est libre.'])).toEqual({ said: 'Je regarde. ', calls: called })
  })

  test.each([
    ['an unknown tool', '{"name":"delete_everything","arguments":{}}'],
    ['no call at all', '{"answer":"Bonjour"}'],
    ['cut short', '{"name":"check_availability","arguments":{"da'],
    ['Python', '```python\ncheck_availability(date="mardi")\n```'],
    ['empty marks', '<tool_call></tool_call>'],
  ])('%s is nonsense', (_what, text) => {
    expect(read([`Bonjour. ${text}`])).toEqual({ failed: 'nonsense' })
  })

  test('reasoning and what remains of a template are dropped, wherever they are cut', () => {
    const text = '<think>je calcule < 3 {a}</think>\n\nBonjour<|im_end|>, à 9 h < 10 h [rires].'
    fc.assert(
      fc.property(cuttings(text), (pieces) => {
        expect(read(pieces)).toEqual({ said: 'Bonjour, à 9 h < 10 h [rires].', calls: [] })
      }),
    )
  })

  test('reasoning that never ends is not spoken', () => {
    expect(read(['<thinking>hum'])).toEqual({ said: '', calls: [] })
  })

  test('words pass untouched', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Bonjour', ' ', '< ', '[a] ', '`b` ', 'é.', '\n')), (pieces) => {
        expect(read(pieces)).toEqual({ said: pieces.join('').trimStart(), calls: [] })
      }),
    )
  })
})
