/**
 * Plays Twilio against a house: signed webhooks by the official `twilio` package, ConversationRelay's frames in the
 * order and with the meaning recorded in facts/twilio.md, 1.3-1.6. Speaks one call at a time per instance.
 */
import { randomBytes } from 'node:crypto'
import twilio from 'twilio'
import { WebSocket } from 'ws'

export interface FakeTwilioOptions {
  /** Where the house listens. */
  readonly url: string
  /** What the house calls itself (`PUBLIC_URL`); `url` when absent. */
  readonly publicUrl?: string
  /** What a proxy before the house adds to every request. */
  readonly forwarded?: Readonly<Record<string, string>>
  readonly authToken: string
  readonly from?: string
  readonly to: string
  /** Reports what is played, as `events="speaker-events tokens-played"` asks; on by default. */
  readonly reports?: boolean
}

export interface Turn {
  /** Everything the assistant said until its turn closed. */
  readonly text: string
  /** Set when the assistant ended the session. */
  readonly handoff: Record<string, string> | null
  readonly closed: boolean
}

type Frame = Record<string, unknown>

export class FakeTwilio {
  readonly callSid = `CA${randomBytes(16).toString('hex')}`
  readonly accountSid = `AC${'0'.repeat(32)}`
  #options: FakeTwilioOptions
  #socket: WebSocket | null = null
  #frames: Frame[] = []
  #wake: (() => void) | null = null
  #closedWith: number | null = null
  /** All frames the house sent, for assertions. */
  readonly received: Frame[] = []
  greeting = ''
  language = ''
  twiml = ''

  constructor(options: FakeTwilioOptions) {
    this.#options = options
  }

  get publicUrl(): string {
    return this.#options.publicUrl ?? this.#options.url
  }

  /** The same call goes on through another instance. */
  moveTo(url: string): void {
    this.#options = { ...this.#options, url }
  }

  /** POSTs a signed form, as Twilio does. */
  async post(
    path: string,
    fields: Record<string, string> = {},
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const body = { ...this.#standardFields(), ...fields }
    const signature = twilio.getExpectedTwilioSignature(this.#options.authToken, this.publicUrl + path, body)
    return fetch(this.#options.url + path, {
      method: 'POST',
      headers: {
        'x-twilio-signature': signature,
        'content-type': 'application/x-www-form-urlencoded',
        ...this.#options.forwarded,
        ...headers,
      },
      body: new URLSearchParams(body).toString(),
    })
  }

  /** Rings the number; returns the TwiML. */
  async ring(): Promise<string> {
    const answer = await this.post('/webhooks/twilio/voice', { CallStatus: 'ringing' })
    if (answer.status !== 200) throw new Error(`voice webhook: ${answer.status} ${await answer.text()}`)
    this.twiml = await answer.text()
    return this.twiml
  }

  /** Opens the socket named by the TwiML and hears the greeting. */
  async connect(callStatus = 'RINGING'): Promise<string> {
    const url = attribute(this.twiml, 'url')
    this.language = attribute(this.twiml, 'language')
    this.greeting = attribute(this.twiml, 'welcomeGreeting')
    const local = url.replace(/^wss?:\/\/[^/]+/, this.#options.url.replace(/^http/, 'ws'))
    const signature = twilio.getExpectedTwilioSignature(
      this.#options.authToken,
      url.replace(/^ws:/, 'wss:'),
      {},
    )
    const socket = new WebSocket(local, {
      headers: { 'x-twilio-signature': signature, ...this.#options.forwarded },
    })
    this.#socket = socket
    this.#closedWith = null
    socket.on('message', (data) => {
      const frame = JSON.parse((data as Buffer).toString()) as Frame
      this.received.push(frame)
      this.#frames.push(frame)
      this.#wake?.()
    })
    socket.on('close', (code) => {
      this.#closedWith = code
      this.#wake?.()
    })
    await new Promise<void>((resolve, reject) => {
      socket.once('open', () => resolve())
      socket.once('error', reject)
    })
    this.send({
      type: 'setup',
      sessionId: `VX${randomBytes(16).toString('hex')}`,
      callSid: this.callSid,
      accountSid: this.accountSid,
      parentCallSid: '',
      from: this.#options.from ?? '',
      to: this.#options.to,
      forwardedFrom: '',
      callerName: '',
      direction: 'inbound',
      callType: 'PSTN',
      callStatus,
      customParameters: {},
    })
    this.#play(this.greeting)
    return this.greeting
  }

  send(frame: Frame): void {
    this.#socket?.send(JSON.stringify(frame))
  }

  /** Any text at all on the socket. */
  sendRaw(text: string): void {
    this.#socket?.send(text)
  }

  /** Says something and waits for the whole answer. */
  async say(text: string, lang = 'fr-FR'): Promise<Turn> {
    const words = text.split(' ')
    const half = words.slice(0, Math.ceil(words.length / 2)).join(' ')
    this.send({ type: 'prompt', voicePrompt: half, lang, last: false })
    this.send({ type: 'prompt', voicePrompt: text, lang, last: true })
    return this.answer()
  }

  async press(digit: string): Promise<Turn> {
    this.send({ type: 'dtmf', digit })
    return this.answer()
  }

  /** Presses keys without waiting for an answer to each. */
  pressAll(digits: string): void {
    for (const digit of digits) this.send({ type: 'dtmf', digit })
  }

  interrupt(heard: string): void {
    this.send({ type: 'interrupt', utteranceUntilInterrupt: heard, durationUntilInterruptMs: 400 })
  }

  /** The next whole turn of the assistant: until `last`, an `end`, or the close of the socket. */
  async answer(timeoutMs = 60_000): Promise<Turn> {
    const until = Date.now() + timeoutMs
    let text = ''
    for (;;) {
      const frame = await this.#next(until)
      if (frame === null) return { text, handoff: null, closed: true }
      if (frame['type'] === 'text') {
        text += String(frame['token'])
        if (frame['last'] !== true) continue
        this.#play(text)
        if (text.trim() === '' || this.#endFollows()) continue
        const handoff = await this.#endSoon()
        return { text: text.trim(), handoff, closed: handoff !== null }
      }
      if (frame['type'] === 'end') return { text: text.trim(), handoff: readHandoff(frame), closed: true }
    }
  }

  hangUp(): void {
    this.#socket?.close(1000, 'Closing websocket session')
  }

  /** The line is cut without a word. */
  drop(): void {
    this.#socket?.terminate()
  }

  get closeCode(): number | null {
    return this.#closedWith
  }

  /** Twilio tells what it plays; in a test it is played at once. */
  #play(text: string): void {
    if (this.#options.reports === false || text.trim() === '') return
    this.send({ type: 'info', name: 'agentSpeaking', value: 'on' })
    this.send({ type: 'info', name: 'tokensPlayed', value: text })
    this.send({ type: 'info', name: 'agentSpeaking', value: 'off' })
  }

  #endFollows(): boolean {
    return this.#frames[0]?.['type'] === 'end'
  }

  /** Last words are followed by the end a moment later: a turn that takes leave is read to it. */
  async #endSoon(): Promise<Record<string, string> | null> {
    const frame = await this.#next(Date.now() + 60, true)
    if (frame === null) return null
    if (frame['type'] === 'end') return readHandoff(frame)
    this.#frames.unshift(frame)
    return null
  }

  async #next(until: number, quietly = false): Promise<Frame | null> {
    for (;;) {
      const frame = this.#frames.shift()
      if (frame) return frame
      if (this.#closedWith !== null) return null
      const left = until - Date.now()
      if (left <= 0) {
        if (quietly) return null
        throw new Error('the assistant stayed silent')
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left)
        this.#wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  }

  #standardFields(): Record<string, string> {
    const { from = 'anonymous', to } = this.#options
    return {
      CallSid: this.callSid,
      AccountSid: this.accountSid,
      ApiVersion: '2010-04-01',
      Direction: 'inbound',
      From: from,
      To: to,
      Caller: from,
      Called: to,
      FromCity: '',
      CallToken: 'x',
    }
  }
}

function readHandoff(frame: Frame): Record<string, string> {
  return JSON.parse((frame['handoffData'] as string | undefined) ?? '{}') as Record<string, string>
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}

/** An attribute of the ConversationRelay element. */
export function attribute(twiml: string, name: string): string {
  const relay = /<ConversationRelay\b[^>]*>/.exec(twiml)?.[0] ?? ''
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(relay)?.[1] ?? ''
  return value.replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
}
