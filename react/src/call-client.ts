/** A call from a page, without any framework: a state that changes, and what the caller can do. */
import { type CallState, idleState, type TranscriptLine } from './call-state.ts'
import { Ear } from './ear.ts'
import { Mouth } from './mouth.ts'
import type { CallAppointment, HouseFrame, PageFrame } from './protocol.ts'

export interface CallOptions {
  /** The widget's key of the line to call. */
  readonly line: string
  /** Where the house is: `https://standard.example.fr`; the page's own origin when absent. */
  readonly house?: string | undefined
  readonly onAppointmentCreated?: ((appointment: CallAppointment) => void) | undefined
}

/** A house that does not answer by then is unreachable (S1-12: within 5 s). */
const connectMs = 5_000

export class CallClient {
  readonly #options: CallOptions
  readonly #listeners = new Set<() => void>()
  readonly #ear: Ear
  readonly #mouth: Mouth
  #state: CallState = idleState
  #socket: WebSocket | null = null
  #microphone: MediaStream | null = null
  #lines = 0

  constructor(options: CallOptions) {
    this.#options = options
    this.#ear = new Ear({
      hearing: (text) => {
        this.#send({ type: 'caller-speaking' })
        this.#change({ hearing: text })
      },
      heard: (text, confidence) => this.say(text, confidence > 0 ? confidence : undefined),
      deaf: () => this.#typeInstead('recognition-unavailable'),
    })
    this.#mouth = new Mouth({
      speaking: (on) => {
        this.#send({ type: 'speaking', on })
        // Half duplex: with loudspeakers the recogniser would hear the voice.
        if (on) this.#ear.close()
        this.#change({ activity: on ? 'speaking' : 'listening' })
        if (!on) this.#listen()
      },
    })
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
    this.#change({ ...idleState, status: 'connecting', voice })
    if (voice && !(await this.#openMicrophone())) return
    this.#mouth.silent = !voice
    this.#connect()
  }

  /** Says or types something. What the voice was saying stops at once. */
  say(text: string, confidence?: number): void {
    const words = text.trim()
    if (words === '' || this.#state.status !== 'connected') return
    this.interrupt()
    this.#add('caller', words, false)
    this.#change({ hearing: '', activity: 'thinking' })
    this.#send(
      confidence === undefined ? { type: 'said', text: words } : { type: 'said', text: words, confidence },
    )
  }

  press(key: string): void {
    this.interrupt()
    this.#send({ type: 'key', key })
  }

  /** Stops the voice at once, and tells the house what was heard. */
  interrupt(): void {
    if (!this.#mouth.speaking) return
    this.#send({ type: 'cut-in', heard: this.#mouth.stop() })
  }

  hangUp(): void {
    this.#send({ type: 'hang-up' })
    this.#end()
  }

  /** Back to the beginning, for another call. */
  reset(): void {
    this.#end()
    this.#change(idleState)
  }

  async #openMicrophone(): Promise<boolean> {
    if (!navigator.mediaDevices) return this.#refuse('microphone-missing')
    try {
      this.#microphone = await navigator.mediaDevices.getUserMedia({
        audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true },
      })
      return true
    } catch (error) {
      const refused = error instanceof DOMException && error.name === 'NotAllowedError'
      return this.#refuse(refused ? 'microphone-refused' : 'microphone-missing')
    }
  }

  #refuse(problem: NonNullable<CallState['problem']>): false {
    this.#change({ ...idleState, problem })
    return false
  }

  #connect(): void {
    const house = this.#options.house ?? globalThis.location.origin
    const socket = new WebSocket(`${house.replace(/^http/, 'ws')}/calls/browser`)
    this.#socket = socket
    const late = setTimeout(() => socket.close(), connectMs)
    socket.addEventListener('open', () => this.#send({ type: 'hello', line: this.#options.line }))
    socket.addEventListener('message', (event) => {
      clearTimeout(late)
      this.#receive(JSON.parse(String(event.data)) as HouseFrame)
    })
    socket.addEventListener('close', () => {
      clearTimeout(late)
      if (socket !== this.#socket) return
      const { status } = this.#state
      this.#end()
      if (status === 'connecting') this.#change({ ...idleState, problem: 'line-unreachable' })
      else if (status === 'connected') this.#change({ problem: 'line-lost' })
    })
  }

  #receive(frame: HouseFrame): void {
    switch (frame.type) {
      case 'ready':
        return this.#change({
          status: 'connected',
          business: frame.business,
          language: frame.language,
          activity: 'thinking',
        })
      case 'say':
        return this.#hear(frame)
      case 'language':
        return this.#change({ language: frame.language })
      case 'thinking':
        return this.#change({ activity: 'thinking' })
      case 'appointment':
        if (frame.change === 'created') this.#options.onAppointmentCreated?.(frame.appointment)
        return this.#change({ appointments: [...this.#state.appointments, frame.appointment] })
      case 'ticket':
        return this.#change({ tickets: [...this.#state.tickets, frame.reference] })
      case 'transfer':
        return this.#change({ transferTo: frame.to })
      case 'refused':
        this.#end()
        return this.#change({ ...idleState, problem: 'line-refused', refusal: frame.message })
      case 'hang-up':
        return this.#endWhenSaid()
      case 'heard':
    }
  }

  #hear(frame: HouseFrame & { type: 'say' }): void {
    const last = this.#state.transcript.at(-1)
    if (last?.who === 'assistant' && last.open) {
      const line = { ...last, text: last.text + frame.text, open: !frame.last }
      this.#change({ transcript: [...this.#state.transcript.slice(0, -1), line] })
    } else if (frame.text.trim() !== '') {
      this.#mouth.newTurn()
      this.#add('assistant', frame.text, !frame.last)
    }
    this.#mouth.say(frame.text, frame.language, frame.last)
    if (frame.last && !this.#mouth.speaking) {
      this.#change({ activity: 'listening' })
      this.#listen()
    }
  }

  #listen(): void {
    const { status, voice, language } = this.#state
    if (status === 'connected' && voice) this.#ear.open(language)
  }

  #typeInstead(problem: NonNullable<CallState['problem']>): void {
    this.#releaseMicrophone()
    this.#change({ voice: false, problem })
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
    const socket = this.#socket
    this.#socket = null
    this.#ear.close()
    this.#mouth.stop()
    this.#releaseMicrophone()
    socket?.close()
    if (this.#state.status === 'connected') this.#change({ status: 'ended', activity: null, hearing: '' })
    else if (this.#state.status === 'connecting') this.#change(idleState)
  }

  #releaseMicrophone(): void {
    for (const track of this.#microphone?.getTracks() ?? []) track.stop()
    this.#microphone = null
  }

  #add(who: TranscriptLine['who'], text: string, open: boolean): void {
    this.#lines += 1
    const line: TranscriptLine = { id: this.#lines, who, text, open, language: this.#state.language }
    const before = this.#state.transcript.map((one) => (one.open ? { ...one, open: false } : one))
    this.#change({ transcript: [...before, line] })
  }

  #send(frame: PageFrame): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(frame))
  }

  #change(change: Partial<CallState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}
