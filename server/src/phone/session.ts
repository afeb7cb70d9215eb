/**
 * The one writer of a call. Whatever is heard comes here; what must be done on the line comes out as a stream.
 * A turn runs to its end on its own: it does not wait for somebody to read its words.
 */
import type { Asked, Language, ListeningContext, Understanding } from '../tongues/tongue.ts'
import type { Assistant } from './assistant.ts'
import type { Call, CallEvent, EndReason, Heard, SaidKind, Speech } from './call.ts'
import type { Session } from './channel.ts'
import { decide, type Reflex, type TransferReflex } from './decide.ts'
import { fold } from './fold.ts'
import type { House } from './house.ts'
import { Mailbox } from './mailbox.ts'
import { momentIn } from './moment.ts'
import { opening } from './opening.ts'
import { phrasesIn } from './phrases/phrases.ts'
import type { LineOrder } from './tool.ts'
import { runTool } from './toolbox.ts'
import { type Floor, takeTurn } from './turn.ts'

interface RunningTurn {
  readonly stop: AbortController
  readonly settled: Promise<void>
}

export class CallSession implements Session {
  readonly assistant: Assistant
  readonly #house: House
  readonly #events: CallEvent[]
  #call: Call
  #turn: RunningTurn | null = null
  readonly #watchers = new Set<(event: CallEvent) => void>()

  /** `ringing`: the call before its first fact. `events`: its facts so far, when it is taken over. */
  constructor(house: House, assistant: Assistant, ringing: Call, events: readonly CallEvent[] = []) {
    this.#house = house
    this.assistant = assistant
    this.#events = [...events]
    this.#call = events.reduce(fold, ringing)
  }

  get call(): Call {
    return this.#call
  }

  get events(): readonly CallEvent[] {
    return this.#events
  }

  /** A turn is under way. */
  get busy(): boolean {
    return this.#turn !== null
  }

  /**
   * Answers what was heard. A turn that was under way is stopped first, unless what was heard changes nothing, and its
   * facts are written before the new one begins. The work goes on even if the stream is not read.
   */
  respond(given: Heard): AsyncGenerator<Speech, void, void> {
    const out = new Mailbox<Speech>()
    const previous = this.#turn
    const heard = clean(given)
    // Silence is only worth a word when nothing is being prepared.
    if (heard.type === 'silence' && previous) {
      out.close()
      return out[Symbol.asyncIterator]()
    }
    // What changes nothing waits for its place, and lets the answer go on.
    const gentle = previous !== null && this.#changesNothing(heard)
    if (!gentle) previous?.stop.abort()
    const stop = gentle ? previous.stop : new AbortController()
    const settled: Promise<void> = this.#perform(heard, previous?.settled, out, stop.signal).finally(() => {
      if (this.#turn?.settled === settled) this.#turn = null
      out.close()
    })
    this.#turn = { stop, settled }
    return out[Symbol.asyncIterator]()
  }

  /** An utterance without words, a key that means nothing here or that others are to follow. */
  #changesNothing(heard: Heard): boolean {
    if (heard.type === 'said') return heard.text.trim() === ''
    const limits = { now: this.#now(), maxCallMs: this.assistant.maxCallMs }
    return heard.type === 'key' && decide(this.#call, heard, null, limits).do === 'nothing'
  }

  /** Hears of each fact as it is written. Returns the function that stops it. */
  watch(watcher: (event: CallEvent) => void): () => void {
    this.#watchers.add(watcher)
    return () => {
      this.#watchers.delete(watcher)
    }
  }

  /** Nothing is under way any more. */
  async settled(): Promise<void> {
    while (this.#turn) await this.#turn.settled
  }

  flush(): Promise<void> {
    return this.#house.journal.flush(this.#call.id)
  }

  async end(reason: EndReason): Promise<void> {
    for await (const _ of this.respond({ type: 'hung-up', reason })) continue
    await this.flush()
  }

  /** Writes the start of the call. */
  begin(started: Omit<CallEvent & { type: 'call-started' }, 'at' | 'type'>): void {
    this.#write({ type: 'call-started', at: this.#now(), ...started })
  }

  /** Writes the opening as said by the carrier itself (a welcome greeting), and returns its words. */
  openByCarrier(): string {
    const { text, wording } = opening(this.assistant, this.#call.language)
    if (!this.#call.opened) this.#said('opening', text, { wording, asks: 'intent' })
    return text
  }

  async #perform(
    heard: Heard,
    previous: Promise<void> | undefined,
    out: Mailbox<Speech>,
    signal: AbortSignal,
  ): Promise<void> {
    await previous
    if (heard.type === 'cut-in') return this.#cutOff(heard.heard)
    if (heard.type === 'said') this.#followLanguage(heard.text, heard.language, out)
    const understood = heard.type === 'said' ? this.#understandReflex(heard.text) : null
    const reflex = decide(this.#call, heard, understood, {
      now: this.#now(),
      maxCallMs: this.assistant.maxCallMs,
    })
    this.#writeHeard(heard)
    await this.#act(reflex, understood, out, signal)
  }

  #writeHeard(heard: Heard): void {
    const at = this.#now()
    if (heard.type === 'transfer-settled') {
      // The carrier tells it in its own time, and sometimes twice.
      if (this.#call.transfers.at(-1)?.outcome === undefined)
        this.#write({ type: 'transfer-settled', at, outcome: heard.outcome })
      return
    }
    if (this.#call.status === 'ended') return
    if (heard.type === 'said' && heard.text.trim() !== '') {
      const { text, language, confidence } = heard
      this.#write({
        type: 'caller-said',
        at,
        text,
        ...(language ? { language } : {}),
        ...(confidence === undefined ? {} : { confidence }),
      })
    } else if (heard.type === 'key') this.#write({ type: 'caller-pressed', at, key: heard.key })
    else if (heard.type === 'silence') this.#write({ type: 'caller-silent', at, silenceMs: heard.silenceMs })
    else if (heard.type === 'photo') this.#write({ type: 'photo-sent', at, url: heard.url })
    else if (heard.type === 'returned')
      this.#write({ type: 'call-returned', at, from: heard.from, outcome: heard.outcome })
  }

  async #act(
    reflex: Reflex,
    understood: Understanding | null,
    out: Mailbox<Speech>,
    signal: AbortSignal,
  ): Promise<void> {
    const phrases = phrasesIn(this.#call.language)
    switch (reflex.do) {
      case 'nothing':
        return
      case 'open': {
        const { text, wording } = opening(this.assistant, this.#call.language)
        return this.#say(out, 'opening', text, { wording, asks: 'intent' })
      }
      case 'think':
        return this.#think(out, signal)
      case 'think-of-keys':
        this.#write({ type: 'caller-said', at: this.#now(), text: reflex.digits })
        return this.#think(out, signal)
      case 'repeat':
        return this.#say(out, 'reflex', this.#call.lastSaid || phrases.nothingToRepeat)
      case 'ask-again':
        return this.#say(out, 'reflex', [phrases.stillThere, this.#openQuestion()].filter(Boolean).join(' '))
      case 'ask-simpler':
        return this.#say(out, 'reflex', phrases.simpler)
      case 'come-back': {
        const words = reflex.from === 'drop' ? phrases.backAgain : phrases.nobodyAnswered
        const question =
          reflex.from === 'drop' ? this.#openQuestion() || this.#call.lastSaid : phrases.offerMessage
        return this.#say(
          out,
          'reflex',
          `${words} ${question}`,
          reflex.from === 'transfer' ? { asks: 'problem' } : {},
        )
      }
      case 'change-language':
        return this.#changeLanguage(understood?.wantedLanguage, out)
      case 'transfer':
        return this.#transfer(reflex.reason, out, signal)
      case 'hang-up':
        return this.#hangUp(reflex.reason, reflex.courteously, out)
    }
  }

  async #think(out: Mailbox<Speech>, signal: AbortSignal): Promise<void> {
    const order = await takeTurn(this.#floor(out, signal))
    // The caller spoke over it: a transfer or a good-bye that they did not want to hear is not carried out.
    if (order && !signal.aborted) this.#carryOut(order, out)
  }

  #floor(out: Mailbox<Speech>, signal: AbortSignal): Floor {
    return {
      house: this.#house,
      assistant: this.assistant,
      signal,
      call: () => this.#call,
      events: () => this.#events,
      write: (...events) => this.#write(...events),
      speak: (speech) => {
        if (!signal.aborted) out.put(speech)
      },
    }
  }

  #carryOut(order: LineOrder, out: Mailbox<Speech>): void {
    if (order.type === 'transfer') {
      this.#write({ type: 'call-transferred', at: this.#now(), to: order.to, reason: order.reason })
      out.put(order)
      return
    }
    this.#write({ type: 'call-ended', at: this.#now(), reason: order.reason })
    out.put(order)
  }

  /** Key 0, danger, or a line lost too often: the transfer is asked of the same tool as a brain would. */
  async #transfer(reason: TransferReflex, out: Mailbox<Speech>, signal: AbortSignal): Promise<void> {
    const phrases = phrasesIn(this.#call.language)
    const order = await this.#askTransfer(reason, signal)
    if (signal.aborted) return
    if (reason === 'emergency')
      this.#say(out, 'reflex', phrases.emergency(this.assistant.trade, order !== null))
    else if (order) this.#say(out, 'reflex', phrases.transferring)
    // Nobody there: the door takes leave, for there is no line to talk on.
    else if (reason === 'lost-line') return
    else return this.#think(out, signal)
    if (order) this.#carryOut(order, out)
  }

  async #askTransfer(reason: string, signal: AbortSignal): Promise<LineOrder | null> {
    const { house, assistant } = { house: this.#house, assistant: this.assistant }
    const id = `reflex-${this.#events.length}`
    const tool = 'transfer_to_human'
    const input = { reason }
    this.#write({ type: 'tool-called', at: this.#now(), id, tool, input })
    const now = momentIn(assistant.timeZone, this.#now())
    const { answer, ms } = await runTool(
      house.tools,
      tool,
      input,
      {
        organizationId: this.#call.organizationId,
        callId: this.#call.id,
        callerPhone: this.#call.from,
        language: this.#call.language,
        now,
        understand: (text) => this.#understand(text),
      },
      house.clock,
      house.limits,
      signal,
    )
    this.#write({ type: 'tool-answered', at: this.#now(), id, tool, answer, ms })
    return answer.ok ? (answer.line ?? null) : null
  }

  #hangUp(reason: EndReason, courteously: boolean, out: Mailbox<Speech>): void {
    const phrases = phrasesIn(this.#call.language)
    const words =
      reason === 'silence' ? phrases.leave : reason === 'too-long' ? phrases.tooLong : phrases.goodbye
    if (courteously) this.#say(out, 'reflex', words)
    this.#write({ type: 'call-ended', at: this.#now(), reason })
    if (courteously) out.put({ type: 'hang-up', reason })
  }

  #changeLanguage(wanted: Language | undefined, out: Mailbox<Speech>): void {
    if (!wanted || !this.assistant.languages.includes(wanted))
      return this.#say(out, 'reflex', phrasesIn(this.#call.language).languageNotOffered)
    this.#switchTo(wanted, out)
    this.#say(out, 'reflex', phrasesIn(wanted).languageChanged, { asks: 'intent' })
  }

  /** A whole sentence in another language of the house changes the language; a word or two never do. */
  #followLanguage(text: string, told: Language | undefined, out: Mailbox<Speech>): void {
    const spoken = this.#house.detect(text, this.#call.language, told)
    if (spoken !== this.#call.language && this.assistant.languages.includes(spoken))
      this.#switchTo(spoken, out)
  }

  #switchTo(language: Language, out: Mailbox<Speech>): void {
    this.#write({ type: 'language-changed', at: this.#now(), language })
    out.put({ type: 'language', language })
  }

  #cutOff(heard: string | undefined): void {
    if (heard === undefined || this.#call.status === 'ended') return
    const last = this.#call.messages.findLast((message) => message.role === 'assistant')
    if (last && !last.cut) this.#write({ type: 'assistant-cut-off', at: this.#now(), heard })
  }

  /** The last question put to the caller, to be put again; a choice makes no sense without what there is to choose. */
  #openQuestion(): string {
    if (this.#call.asked === 'choice') return this.#call.lastSaid
    const questions = this.#call.lastSaid.match(/[^.!?؟…]*[?؟]/gu)
    return questions?.at(-1)?.trim() ?? ''
  }

  /** Brains read the words for themselves; here they are read only where no brain may be needed. */
  #understandReflex(text: string): Understanding | null {
    const tongue = this.#house.tongue(this.#call.language)
    return tongue.mayBeReflex(text, this.#listening()) ? this.#understand(text) : null
  }

  #understand(text: string): Understanding {
    return this.#house.tongue(this.#call.language).understand(text, this.#listening())
  }

  #listening(): ListeningContext {
    const { asked } = this.#call
    const { practitioners, services, trade, timeZone } = this.assistant
    return {
      now: momentIn(timeZone, this.#now()),
      trade,
      practitioners,
      services,
      ...(asked ? { asked } : {}),
    }
  }

  #say(
    out: Mailbox<Speech>,
    kind: SaidKind,
    text: string,
    more: { wording?: string; asks?: Asked } = {},
  ): void {
    out.put({ type: 'say', text, language: this.#call.language, last: true, droppable: false })
    this.#said(kind, text, more)
  }

  #said(kind: SaidKind, text: string, more: { wording?: string; asks?: Asked }): void {
    this.#write({ type: 'assistant-said', at: this.#now(), kind, text, ...more })
  }

  #write(...events: readonly CallEvent[]): void {
    this.#call = events.reduce(fold, this.#call)
    this.#events.push(...events)
    this.#house.journal.append(this.#call.id, this.#call.organizationId, events)
    for (const event of events) for (const watcher of this.#watchers) watcher(event)
  }

  #now(): number {
    return this.#house.clock.now()
  }
}

/** What no database can store is not words: NUL and broken surrogates; and nobody says ten thousand letters. */
function clean(heard: Heard): Heard {
  if (heard.type !== 'said') return heard
  return { ...heard, text: heard.text.toWellFormed().replaceAll('\0', '').slice(0, 4_000) }
}
