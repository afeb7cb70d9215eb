/**
 * Reads the text that a language model streams, whoever the provider is: reasoning is dropped, a tool call written as text
 * becomes a call, and nothing of either is ever spoken. The marks may be cut anywhere.
 */
import { BrainError, type Thought } from '../phone/brain.ts'
import type { Tool } from '../phone/tool.ts'
import { readWrittenCalls, type WrittenCall } from './written-calls.ts'

interface Region {
  readonly opens: string
  /** `brackets`: where its first bracket closes. `end`: nothing that follows is for the caller. */
  readonly closes: { readonly mark: string } | 'brackets' | 'end'
  readonly holds: 'reasoning' | 'calls'
}

const between = (opens: string, mark: string, holds: Region['holds']): Region => ({
  opens,
  closes: { mark },
  holds,
})
const toTheEnd = (opens: string): Region => ({ opens, closes: 'end', holds: 'calls' })

/** The first that fits wins. */
const regions: readonly Region[] = [
  ...['think', 'thinking', 'reasoning'].map((tag) => between(`<${tag}>`, `</${tag}>`, 'reasoning')),
  between('<|channel|>analysis', '<|channel|>final<|message|>', 'reasoning'),
  ...['tool_call', 'tool_calls', 'function_call', 'function_calls'].map((tag) =>
    between(`<${tag}>`, `</${tag}>`, 'calls'),
  ),
  between('<function=', '</function>', 'calls'),
  between('<invoke ', '</invoke>', 'calls'),
  between('```', '```', 'calls'),
  ...['[TOOL_CALLS]', '<|python_tag|>', '<|tool_call', '<｜tool▁call'].map(toTheEnd),
  // What remains of a chat template.
  between('<|', '|>', 'reasoning'),
  { opens: '{', closes: 'brackets', holds: 'calls' },
  { opens: '[{', closes: 'brackets', holds: 'calls' },
]

/** Every region begins with one of these; a telephone sentence has none of them. */
const suspicious = /[<[{`]/

export class ModelWords {
  readonly #brain: string
  readonly #tools: readonly Tool[]
  readonly #calls: WrittenCall[] = []
  #held = ''
  #region: Region | null = null
  #said = false
  #lastSign = ''

  /** `tools`: those the model was given. */
  constructor(brain: string, tools: readonly Tool[]) {
    this.#brain = brain
    this.#tools = tools
  }

  /** Takes the next piece; returns what of it may be spoken. Throws `nonsense` for a call of no tool. */
  push(text: string): string {
    if (this.#held === '' && !this.#region && !suspicious.test(text)) return this.#release(text)
    this.#held += text
    return this.#read(false)
  }

  /** Nothing more will come. */
  end(): string {
    return this.#held === '' && !this.#region ? '' : this.#read(true)
  }

  /** What was said so far stops within a sentence. */
  get midway(): boolean {
    return /[^.!?…؟:»"”)]/u.test(this.#lastSign)
  }

  /** The calls that were written, as thoughts. `madeUp` gives their ids. */
  *calls(madeUp: () => string): Generator<Thought & { type: 'call' }> {
    for (const { tool, input } of this.#calls) yield { type: 'call', id: madeUp(), tool, input }
  }

  #read(ended: boolean): string {
    let said = ''
    for (;;) {
      if (this.#region) {
        if (!this.#leave(this.#region, ended)) return said
        continue
      }
      const at = this.#held.search(suspicious)
      said += this.#release(at < 0 ? this.#held : this.#held.slice(0, at))
      this.#held = at < 0 ? '' : this.#held.slice(at)
      if (at < 0) return said
      const opening = this.#opening(ended)
      if (opening === 'unknown yet') return said
      this.#region = opening
      if (opening) continue
      said += this.#release(this.#held.slice(0, 1))
      this.#held = this.#held.slice(1)
    }
  }

  /** The region that what is held begins. */
  #opening(ended: boolean): Region | null | 'unknown yet' {
    const held = /^\[\s/.test(this.#held) ? this.#held.replace(/^\[\s+/, '[') : this.#held
    if (!ended && regions.some(({ opens }) => opens.length > held.length && opens.startsWith(held)))
      return 'unknown yet'
    return regions.find(({ opens }) => held.startsWith(opens)) ?? null
  }

  /** Takes the region out of what is held; false while its end has not come. */
  #leave({ opens, closes, holds }: Region, ended: boolean): boolean {
    const end =
      closes === 'end'
        ? -1
        : closes === 'brackets'
          ? endOfBrackets(this.#held)
          : endOf(this.#held, closes.mark, opens.length)
    if (end < 0 && !ended) return false
    const whole = end < 0 ? this.#held : this.#held.slice(0, end)
    this.#held = end < 0 ? '' : this.#held.slice(end)
    this.#region = null
    if (holds === 'calls') this.#take(whole, opens, closes)
    return true
  }

  #take(whole: string, opens: string, closes: Region['closes']): void {
    const inner = content(whole, opens, closes)
    const calls = readWrittenCalls(inner, this.#tools)
    if (calls) this.#calls.push(...calls)
    else if (opens !== '```' || this.#looksLikeACall(inner)) throw new BrainError(this.#brain, 'nonsense')
  }

  /** A fence around anything else is only not read aloud. */
  #looksLikeACall(fenced: string): boolean {
    return /^\w*\s*[{[]/.test(fenced) || this.#tools.some(({ name }) => fenced.includes(name))
  }

  /** What follows a call was written before its answer: it is not to be heard. */
  #release(text: string): string {
    if (this.#calls.length > 0) return ''
    // Reasoning is often followed by empty lines.
    const words = this.#said ? text : text.trimStart()
    if (words !== '') this.#said = true
    this.#lastSign = words.trimEnd().at(-1) ?? this.#lastSign
    return words
  }
}

/** What stands between the marks; the marks themselves where they hold the name of the tool. */
function content(whole: string, opens: string, closes: Region['closes']): string {
  if (closes === 'brackets' || /[= ]$/.test(opens)) return whole
  const inner = whole.slice(opens.length)
  return typeof closes === 'object' && inner.endsWith(closes.mark)
    ? inner.slice(0, -closes.mark.length)
    : inner
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length
}

/** After the bracket that closes the first one; those inside strings do not count. */
function endOfBrackets(text: string): number {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (quoted) {
      if (sign === '\\') at += 1
      else if (sign === '"') quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === '{' || sign === '[') depth += 1
    else if ((sign === '}' || sign === ']') && (depth -= 1) === 0) return at + 1
  }
  return -1
}
