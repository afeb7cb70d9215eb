/** One turn: brains think, tools act, words are said; a brain that fails is followed by the next one. */
import type { Language } from '../tongues/tongue.ts'
import type { Assistant } from './assistant.ts'
import { BrainError, type Thought, type ThinkRequest, type TurnsBrain } from './brain.ts'
import type { Call, CallEvent, Speech } from './call.ts'
import { unavailable } from './consent/available.ts'
import { consentTo, recapIn } from './consent/consent.ts'
import type { Conversation } from './consent/conversation.ts'
import { dictatedPhone } from './dictated-phone.ts'
import type { House } from './house.ts'
import { circumstancesOf, instructionsFor } from './instructions.ts'
import { momentIn } from './moment.ts'
import { Mouth } from './mouth.ts'
import { namedPractitioner } from './named-practitioner.ts'
import { phrasesIn } from './phrases/phrases.ts'
import type { LineOrder, Tool, ToolAnswer } from './tool.ts'
import { type Binding, canonical, runTool } from './toolbox.ts'
import { estimate } from './usage.ts'
import { Watch } from './watch.ts'

/** What a turn may do to its call. */
export interface Floor {
  readonly house: House
  readonly assistant: Assistant
  readonly signal: AbortSignal
  call(): Call
  events(): readonly CallEvent[]
  write(...events: readonly CallEvent[]): void
  speak(speech: Speech): void
}

type ToolCall = Thought & { type: 'call' }

/** What a model is told that said what it may not. */
const mistaken =
  'Tu viens d’affirmer ou de promettre une chose qui n’est pas faite, ou pas ainsi, ou d’écrire un appel d’outil parmi tes mots. Appelle l’outil, dis ce qu’il a répondu, ou pose la question.'

/** The same for a repetition. */
const keyOf = ({ tool, input }: ToolCall): string => `${tool} ${canonical(input)}`

/** Answers the caller. Returns the order for the line, if a tool gave one. Never throws; ends early when aborted. */
export async function takeTurn(floor: Floor): Promise<LineOrder | null> {
  return new Turn(floor).take()
}

class Turn {
  readonly #floor: Floor
  readonly #mouth: Mouth
  readonly #watch: Watch
  readonly #answers = new Map<string, ToolAnswer>()
  /** Requests to language models so far, and those that the present brain may still make. */
  #requests = 0
  #left = 0
  /** Rounds in which the present brain asked for nothing but what it had been told. */
  #circles = 0
  #running: Tool | null = null
  #order: LineOrder | null = null

  constructor(floor: Floor) {
    this.#floor = floor
    this.#mouth = new Mouth(floor, (text) => this.#watch.spoke(text))
    this.#watch = new Watch(floor.house.clock, floor.house.limits, (nth) =>
      this.#mouth.fill(this.#fillerWords(nth)),
    )
  }

  async take(): Promise<LineOrder | null> {
    try {
      const { brains } = this.#floor.house
      for (const [index, brain] of brains.entries()) {
        if (await this.#tryBrain(brain, index)) return this.#order
        if (this.#floor.signal.aborted) return null
      }
      this.#mouth.say(phrasesIn(this.#language).trouble, 'problem')
      return null
    } finally {
      this.#watch.stop()
      this.#mouth.close()
    }
  }

  get #language(): Language {
    return this.#floor.call().language
  }

  #fillerWords(nth: number): string {
    const phrases = phrasesIn(this.#language)
    const { meanwhile } = this.#running ?? {}
    if (nth === 0 && meanwhile === 'looking-in-agenda') return phrases.lookingInAgenda
    if (nth === 0 && meanwhile === 'writing-down') return phrases.writingDown
    if (nth === 0 && meanwhile === 'searching') return phrases.searching
    return phrases.fillers[nth % phrases.fillers.length] ?? ''
  }

  /** True when the turn is over (answered, or taken away by the caller); false when another brain must go on. */
  async #tryBrain(brain: TurnsBrain, index: number): Promise<boolean> {
    const { brains, limits } = this.#floor.house
    this.#left = brain.languageModel ? Math.max(2, limits.requests - this.#requests) : limits.rounds
    this.#circles = 0
    // A brain that claims what is not stored is told once, then relieved.
    for (const correction of ['', mistaken]) {
      try {
        this.#mouth.begin(brain, index > 0 || correction !== '')
        await this.#think(brain, correction)
        return true
      } catch (error) {
        this.#mouth.giveUp()
        if (this.#floor.signal.aborted) return true
        const why = error instanceof BrainError ? error.why : 'failed'
        this.#floor.write({ type: 'brain-failed', at: this.#now(), brain: brain.name, why })
        if (why !== 'nonsense' || brain === brains.at(-1) || this.#left === 0) return false
      }
    }
    return false
  }

  async #think(brain: TurnsBrain, correction: string): Promise<void> {
    const { signal } = this.#floor
    while (this.#left > 0) {
      this.#left -= 1
      if (brain.languageModel) this.#requests += 1
      const calls = await this.#listen(brain, this.#request(correction))
      if (signal.aborted) return
      if (calls.length === 0) {
        if (!this.#mouth.answered || this.#mouth.promisedTransfer)
          throw new BrainError(brain.name, 'nonsense')
        return
      }
      if (brain.languageModel && this.#goesInCircles(calls)) break
      for (const call of calls) {
        const recap = recapIn(await this.#use(call, brain))
        if (recap === undefined) continue
        // The caller is asked; what they answer is another turn.
        if (recap !== null) this.#mouth.say(recap, 'confirm')
        return
      }
      if (signal.aborted) return
      if (this.#order) {
        if (!this.#mouth.spoke) this.#mouth.say(this.#partingWords(this.#order))
        return
      }
    }
    this.#left = 0
    throw new BrainError(brain.name, 'nonsense')
  }

  /** The second time that it asks again for what it was answered. */
  #goesInCircles(calls: readonly ToolCall[]): boolean {
    if (calls.every((call) => this.#answers.has(keyOf(call)))) this.#circles += 1
    return this.#circles > 1
  }

  #partingWords(order: LineOrder): string {
    const phrases = phrasesIn(this.#language)
    return order.type === 'transfer' ? phrases.transferring : phrases.goodbye
  }

  #request(correction: string): ThinkRequest {
    const { assistant, house } = this.#floor
    const call = this.#floor.call()
    const now = momentIn(assistant.timeZone, this.#now())
    const circumstances = circumstancesOf(assistant, call, now)
    return {
      instructions: instructionsFor(assistant),
      circumstances: correction ? `${circumstances}\n${correction}` : circumstances,
      assistant,
      call,
      events: this.#floor.events(),
      tools: house.tools,
      language: call.language,
      now,
    }
  }

  /** Reads a brain's thoughts to their end, saying them as they come. */
  async #listen(brain: TurnsBrain, request: ThinkRequest): Promise<ToolCall[]> {
    const { house } = this.#floor
    const stop = new AbortController()
    const signal = AbortSignal.any([this.#floor.signal, stop.signal])
    this.#watch.thinking(() => stop.abort())
    const calls: ToolCall[] = []
    let thoughts = 0
    let cutShort = false
    let asked = 0
    let characters = 0
    let metered = brain.languageModel !== true
    try {
      for await (const thought of untilAborted(
        brain.think({ ...request, asked: (sent) => (asked = sent) }, signal),
        signal,
      )) {
        this.#watch.thought()
        thoughts += 1
        if (thoughts > house.limits.thoughts || calls.length > house.limits.calls)
          throw new BrainError(brain.name, 'nonsense')
        if (thought.type === 'say') {
          characters += thought.text.length
          this.#mouth.hear(thought.text, thought.asks)
          if (!this.#mouth.hasSaidEnough) continue
          stop.abort()
          this.#mouth.offerToGoOn()
          return calls
        }
        if (thought.type === 'call') calls.push(thought)
        else if (thought.type === 'cut-short') cutShort = true
        else if (thought.type === 'note')
          this.#floor.write({ type: 'brain-noted', at: this.#now(), brain: brain.name, note: thought.note })
        else {
          metered = true
          this.#floor.write({ type: 'usage-counted', at: this.#now(), brain: brain.name, ...thought.usage })
        }
      }
      if (stop.signal.aborted && !this.#floor.signal.aborted) throw new BrainError(brain.name, 'stalled')
      if (cutShort && calls.length === 0) this.#mouth.finishEarly()
      else this.#mouth.finish()
    } finally {
      this.#watch.thoughtEnough()
      // Whoever is not heard out does not tell what it cost; it has its price all the same.
      if (!metered && thoughts > 0) {
        const usage = estimate(brain.model, asked, characters)
        this.#floor.write({ type: 'usage-counted', at: this.#now(), brain: brain.name, ...usage })
      }
    }
    return calls
  }

  async #use(call: ToolCall, brain: TurnsBrain): Promise<ToolAnswer> {
    const { house } = this.#floor
    this.#mouth.settle()
    const { id, tool, input } = call
    this.#floor.write({ type: 'tool-called', at: this.#now(), id, tool, input, brain: brain.name })
    const before = this.#answers.get(keyOf(call))
    this.#running = house.tools.find((candidate) => candidate.name === tool) ?? null
    const startedAt = this.#now()
    const answer = before ?? (await this.#run(tool, input, this.#binding(brain)))
    const ms = this.#now() - startedAt
    this.#running = null
    this.#answers.set(keyOf(call), answer)
    this.#floor.write({ type: 'tool-answered', at: this.#now(), id, tool, answer, ms })
    if (answer.ok && answer.line) this.#order = answer.line
    return answer
  }

  async #run(tool: string, input: unknown, binding: Binding): Promise<ToolAnswer> {
    const { house, signal } = this.#floor
    const { tools, clock, limits } = house
    return (await runTool(tools, tool, input, binding, clock, limits, signal)).answer
  }

  /** What tools may know of this call; a language model is also completed, and held back until the caller agrees. */
  #binding(brain: TurnsBrain): Binding {
    const { house, assistant } = this.#floor
    const { organizationId, id: callId, from: callerPhone, language, messages } = this.#floor.call()
    const now = momentIn(assistant.timeZone, this.#now())
    const { understand, say } = house.tongue(language)
    const { trade, practitioners, services } = assistant
    const base: Binding = {
      organizationId,
      callId,
      callerPhone,
      language,
      now,
      understand: (text, context) => understand(text, { now, trade, practitioners, services, ...context }),
    }
    if (!brain.languageModel) return base
    const conversation: Conversation = {
      messages,
      events: this.#floor.events(),
      language,
      today: now.slice(0, 10),
      practitioners,
      say,
      understand: base.understand,
    }
    return {
      ...base,
      practitioner: (time) => namedPractitioner(conversation, time),
      phone: () => dictatedPhone(conversation),
      consent: async (tool, input) => {
        const first = consentTo(tool, input, conversation)
        const run = (name: string, asked: unknown) => this.#run(name, asked, base)
        return first && ((await unavailable(tool, input, conversation.events, run)) ?? first)
      },
    }
  }

  #now(): number {
    return this.#floor.house.clock.now()
  }
}

/** Iterates until the end or the abort, even when the iterable ignores its signal. */
async function* untilAborted<T>(
  source: AsyncIterable<T>,
  signal: AbortSignal,
): AsyncGenerator<T, void, void> {
  const iterator = source[Symbol.asyncIterator]()
  let ended = false
  let onAbort = () => {}
  const aborted = new Promise<'aborted'>((resolve) => {
    onAbort = () => resolve('aborted')
    if (signal.aborted) onAbort()
    else signal.addEventListener('abort', onAbort, { once: true })
  })
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), aborted])
      if (next === 'aborted') return
      ended = next.done === true
      if (next.done) return
      yield next.value
    }
  } finally {
    signal.removeEventListener('abort', onAbort)
    // Not awaited: a brain that hangs would hang here too.
    if (!ended) iterator.return?.()?.then(undefined, () => {})
  }
}
