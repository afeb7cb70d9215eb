/** A call from a page, without any framework: a state that changes, and what the caller can do. */
import { type CallProblem, type CallState, idleState, type TranscriptLine } from './call-state.ts'
import { Ear } from './ear.ts'
import { isEcho } from './echo.ts'
import { type Line, openLine } from './line.ts'
import { Microphone } from './microphone.ts'
import { Mouth } from './mouth.ts'
import { Redial } from './redial.ts'
import type { CallAppointment, HouseFrame, PageFrame } from './protocol.ts'

export interface CallOptions {
  /** The widget's key of the line to call; the house's first line when absent. */
  readonly line?: string | undefined
  /** Where the house is: `https://standard.example.fr`; the page's own origin when absent. */
  readonly house?: string | undefined
  /** Once per appointment, as soon as it is stored. */
  readonly onAppointmentCreated?: ((appointment: CallAppointment) => void) | undefined
}

export class CallClient {
  readonly #options: CallOptions
  readonly #listeners = new Set<() => void>()
  readonly #microphone = new Microphone()
  readonly #ear: Ear
  readonly #mouth: Mouth
  readonly #told = new Set<string>()
  #state: CallState = idleState
  #line: Line | null = null
  /** The call under way, to go on with it when its line is cut. */
  #call: string | null = null
  readonly #redial = new Redial(() => this.#connect())
  /** What the caller said while there was no line. */
  #unsent: PageFrame[] = []
  #attempt = 0
  #lines = 0
  /** The house has not finished its turn. */
  #turnOpen = false
  /** The caller cut this turn: what still comes of it is not said. */
  #stale = false

  constructor(options: CallOptions) {
    this.#options = options
    this.#ear = new Ear({
      hearing: (text) => this.#overhear(text),
      heard: (text, confidence) => {
        if (!this.#isEcho(text)) this.say(text, confidence > 0 ? confidence : undefined)
      },
      deaf: () => this.#typeInstead(),
    })
    this.#mouth = new Mouth({ speaking: (on) => this.#voiced(on) })
  }

  get state(): CallState {
    return this.#state
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** Calls. `voice: false` types from the beginning and asks for no microphone. Must come from a click. */
  async start({ voice = true }: { voice?: boolean } = {}): Promise<void> {
    if (this.#state.status === 'connecting' || this.#state.status === 'connected') return
    this.#attempt += 1
    const attempt = this.#attempt
    const deaf = voice && !Ear.available
    this.#change({
      ...idleState,
      status: 'connecting',
      voice: voice && !deaf,
      problem: deaf ? 'recognition-unavailable' : null,
    })
    if (this.#state.voice) {
      const problem = await this.#microphone.open()
      // Whoever closed the page's dialog meanwhile calls nobody.
      if (attempt !== this.#attempt) return this.#microphone.release()
      if (problem) return this.#change({ ...idleState, problem })
    }
    this.#mouth.silent = !voice
    this.#connect()
  }

  /** Says or types something. What the voice was saying stops at once. */
  say(text: string, confidence?: number): void {
    const words = text.trim()
    if (words === '' || this.#state.status !== 'connected') return
    this.interrupt()
    this.#stale = this.#turnOpen
    this.#add('caller', words, false)
    this.#change({ hearing: '', activity: this.#line ? 'thinking' : 'reconnecting' })
    const said = { type: 'said', text: words, ...(confidence === undefined ? {} : { confidence }) } as const
    if (this.#line) this.#line.send(said)
    else this.#unsent.push(said)
  }

  /** The caller has begun to type: the voice stops, and the house stops counting the silence. */
  typing(): void {
    if (this.#state.status !== 'connected') return
    this.interrupt()
    this.#line?.send({ type: 'caller-speaking' })
  }

  press(key: string): void {
    if (this.#state.status !== 'connected') return
    this.interrupt()
    this.#line?.send({ type: 'key', key })
  }

  /** Stops the voice at once, and tells the house what was heard. */
  interrupt(): void {
    if (!this.#mouth.speaking) return
    this.#line?.send({ type: 'cut-in', heard: this.#mouth.stop() })
  }

  hangUp(): void {
    this.#line?.send({ type: 'hang-up' })
    this.#end()
  }

  /** Back to the beginning, for another call. */
  reset(): void {
    this.#line?.send({ type: 'hang-up' })
    this.#end()
    this.#change(idleState)
  }

  #connect(): void {
    const house = this.#options.house ?? globalThis.location.origin
    const hello = { line: this.#options.line, ...(this.#call ? { call: this.#call } : {}) }
    this.#line = openLine(`${house.replace(/^http/, 'ws')}/calls/browser`, hello, {
      received: (frame) => this.#receive(frame),
      closed: (final) => this.#lost(final),
    })
  }

  #lost(final: boolean): void {
    const { status } = this.#state
    this.#line = null
    if (status === 'connected' && !final && this.#redial.next()) return this.#pause()
    this.#end()
    if (status === 'connecting') this.#change({ ...idleState, problem: 'line-unreachable' })
    else if (status === 'connected') this.#change({ problem: 'line-lost' })
  }

  /** Nothing is said or heard until the line is there again; what is typed is kept. */
  #pause(): void {
    this.#turnOpen = false
    this.#stale = false
    const transcript = closed(this.#state.transcript)
    this.#change({ activity: 'reconnecting', hearing: '', transcript })
    this.#ear.close()
    this.#mouth.stop()
  }

  #receive(frame: HouseFrame): void {
    switch (frame.type) {
      case 'ready': {
        const { business, language, call } = frame
        this.#call = call
        this.#redial.stop()
        this.#change({ status: 'connected', business, language, activity: 'thinking' })
        for (const said of this.#unsent.splice(0)) this.#line?.send(said)
        return
      }
      case 'say':
        return this.#speak(frame)
      case 'language':
        return this.#change({ language: frame.language })
      case 'heard':
      case 'thinking':
        this.#stale = false
        return this.#mouth.speaking ? undefined : this.#change({ activity: 'thinking' })
      case 'appointment':
        return this.#noteAppointment(frame.change, frame.appointment)
      case 'ticket':
        return this.#change({ tickets: [...new Set([...this.#state.tickets, frame.reference])] })
      case 'transfer':
        return this.#change({ transferTo: frame.to })
      case 'refused':
        this.#end()
        return this.#change({ ...idleState, problem: 'line-refused', refusal: frame.message })
      case 'hang-up':
        return this.#endWhenSaid()
    }
  }

  #speak(frame: HouseFrame & { type: 'say' }): void {
    this.#turnOpen = !frame.last
    if (this.#stale) {
      this.#stale = !frame.last
      return
    }
    const last = this.#state.transcript.at(-1)
    if (last?.who === 'assistant' && last.open) {
      const line = { ...last, text: last.text + frame.text, open: !frame.last }
      this.#change({ transcript: [...this.#state.transcript.slice(0, -1), line] })
    } else if (frame.text.trim() !== '') {
      this.#mouth.newTurn()
      this.#add('assistant', frame.text.trimStart(), !frame.last)
    }
    this.#mouth.say(frame.text, frame.language, frame.last)
    if (frame.last && !this.#mouth.speaking) this.#voiced(false)
  }

  /** A repetition of the same booking is the same appointment. */
  #noteAppointment(change: 'created' | 'moved' | 'cancelled', appointment: CallAppointment): void {
    const others = this.#state.appointments.filter(({ id }) => id !== appointment.id)
    this.#change({ appointments: [...others, appointment] })
    if (change !== 'created' || this.#told.has(appointment.id)) return
    this.#told.add(appointment.id)
    this.#options.onAppointmentCreated?.(appointment)
  }

  #voiced(on: boolean): void {
    if (this.#state.status !== 'connected' || !this.#line) return
    this.#line.send({ type: 'speaking', on })
    // Half duplex where the recogniser would hear the voice in the loudspeakers.
    if (on && !Ear.hearsOverVoice) this.#ear.close()
    this.#change({ activity: on ? 'speaking' : this.#turnOpen ? 'thinking' : 'listening' })
    const { voice, language } = this.#state
    if (voice && (!on || Ear.hearsOverVoice)) this.#ear.open(language, this.#microphone.track)
  }

  #overhear(text: string): void {
    if (text === '' || this.#isEcho(text)) return
    this.interrupt()
    this.#line?.send({ type: 'caller-speaking' })
    this.#change({ hearing: text })
  }

  #isEcho(text: string): boolean {
    return Ear.hearsOverVoice && this.#mouth.speaking && isEcho(text, this.#mouth.aloud)
  }

  #typeInstead(): void {
    this.#microphone.release()
    const problem: CallProblem = 'recognition-unavailable'
    this.#change({ voice: false, hearing: '', problem })
  }

  /** The good-bye is heard before the line is closed. */
  #endWhenSaid(): void {
    if (!this.#mouth.speaking) return this.#end()
    const stop = this.subscribe(() => {
      if (this.#mouth.speaking) return
      stop()
      this.#end()
    })
  }

  #end(): void {
    const line = this.#line
    this.#line = null
    this.#call = null
    this.#unsent = []
    this.#redial.stop()
    this.#attempt += 1
    this.#turnOpen = false
    this.#stale = false
    const { status } = this.#state
    if (status === 'connected') this.#change({ status: 'ended', activity: null, hearing: '' })
    else if (status === 'connecting') this.#change(idleState)
    this.#ear.close()
    this.#mouth.stop()
    this.#microphone.release()
    line?.close()
  }

  #add(who: TranscriptLine['who'], text: string, open: boolean): void {
    this.#lines += 1
    const line: TranscriptLine = { id: this.#lines, who, text, open, language: this.#state.language }
    this.#change({ transcript: [...closed(this.#state.transcript), line] })
  }

  #change(change: Partial<CallState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}

/** Nothing is being said any more. */
function closed(transcript: readonly TranscriptLine[]): TranscriptLine[] {
  return transcript.map((one) => (one.open ? { ...one, open: false } : one))
}
