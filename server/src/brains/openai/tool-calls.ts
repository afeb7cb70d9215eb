/**
 * Puts tool calls together from the pieces of a stream, tolerant of what compatible servers send
 * (facts/llm.md, 6): no index, no id, two calls under one index, arguments as an object, names repeated.
 */

export interface CallPiece {
  readonly index?: number | null | undefined
  readonly id?: string | null | undefined
  readonly function?:
    | { readonly name?: string | null | undefined; readonly arguments?: unknown }
    | null
    | undefined
}

export interface CompleteCall {
  readonly id: string
  readonly tool: string
  /** As text; the toolbox reads it and answers when it is not JSON. */
  readonly input: string
}

interface OpenCall {
  key: string
  id: string
  tool: string
  input: string
}

export class ToolCalls {
  #calls: OpenCall[] = []
  readonly #madeUp: () => string

  /** `madeUp` gives ids to calls that have none; they must differ within the call. */
  constructor(madeUp: () => string) {
    this.#madeUp = madeUp
  }

  add(piece: CallPiece, position: number): void {
    const call = this.#callOf(piece, position)
    const name = piece.function?.name
    if (name) call.tool = name
    const input = piece.function?.arguments
    if (typeof input === 'string') call.input += input
    else if (input !== null && typeof input === 'object') call.input = JSON.stringify(input)
  }

  complete(): CompleteCall[] {
    return this.#calls
      .filter((call) => call.tool !== '')
      .map(({ id, tool, input }) => ({ id, tool, input: input || '{}' }))
  }

  #callOf({ index, id, function: called }: CallPiece, position: number): OpenCall {
    const key = typeof index === 'number' ? `#${index}` : id ? `id ${id}` : `@${position}`
    const known = this.#calls.findLast((call) => call.key === key)
    // Another id under the same index is another call; an empty id goes on with the last one.
    if (known && (!id || known.id === id || known.input === '')) {
      if (id && known.input === '' && known.tool === '') known.id = id
      if (!id || known.id === id) return known
    }
    if (known && !id && !called?.name) return known
    const call = { key, id: id || this.#madeUp(), tool: '', input: '' }
    this.#calls.push(call)
    return call
  }
}
