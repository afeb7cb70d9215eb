/** Plays a web page that calls: the protocol of `react/src/protocol.ts`, typed text, no sound. */
import { WebSocket } from 'ws'
import type { HouseFrame, PageFrame } from '../../../react/src/protocol.ts'
import type { Turn } from '../twilio/fake-twilio.ts'

export class FakePage {
  readonly #url: string
  readonly #line: string | undefined
  readonly #cookie: string | undefined
  #socket: WebSocket | null = null
  #frames: HouseFrame[] = []
  #wake: (() => void) | null = null
  #closed = false
  readonly received: HouseFrame[] = []
  call = ''

  /** `line`: the widget's key; none, as a page that names no line. `cookie`: of a member who is signed in. */
  constructor(url: string, line?: string, cookie?: string) {
    this.#cookie = cookie
    this.#url = url
    this.#line = line
  }

  /** Calls, and hears the opening. */
  async connect(): Promise<string> {
    this.#closed = false
    this.#frames = []
    const socket = new WebSocket(`${this.#url.replace(/^http/, 'ws')}/calls/browser`, {
      headers: this.#cookie ? { cookie: this.#cookie } : {},
    })
    this.#socket = socket
    socket.on('message', (data) => {
      const frame = JSON.parse((data as Buffer).toString()) as HouseFrame
      this.received.push(frame)
      this.#frames.push(frame)
      if (frame.type === 'ready') this.call = frame.call
      this.#wake?.()
    })
    socket.on('close', () => {
      if (this.#socket !== socket) return
      this.#closed = true
      this.#wake?.()
    })
    await new Promise<void>((resolve, reject) => {
      socket.once('open', () => resolve())
      socket.once('error', reject)
    })
    this.send({ type: 'hello', line: this.#line, ...(this.call ? { call: this.call } : {}) })
    return (await this.answer()).text
  }

  send(frame: PageFrame): void {
    this.#socket?.send(JSON.stringify(frame))
  }

  async say(text: string): Promise<Turn> {
    this.send({ type: 'said', text })
    return this.answer()
  }

  async press(key: string): Promise<Turn> {
    this.send({ type: 'key', key })
    return this.answer()
  }

  async answer(timeoutMs = 60_000): Promise<Turn> {
    const until = Date.now() + timeoutMs
    let text = ''
    for (;;) {
      const frame = await this.#next(until)
      if (frame === null) return { text, handoff: null, closed: true }
      if (frame.type === 'refused') return { text: frame.message, handoff: null, closed: true }
      if (frame.type === 'hang-up' || frame.type === 'transfer')
        return { text: text.trim(), handoff: { reasonCode: frame.type, reason: frame.reason }, closed: true }
      if (frame.type !== 'say') continue
      text += frame.text
      if (!frame.last || text.trim() === '') continue
      this.send({ type: 'speaking', on: true })
      this.send({ type: 'speaking', on: false })
      const next = await this.#next(Date.now() + 60)
      if (next?.type === 'hang-up' || next?.type === 'transfer')
        return { text: text.trim(), handoff: { reasonCode: next.type, reason: next.reason }, closed: true }
      if (next) this.#frames.unshift(next)
      return { text: text.trim(), handoff: null, closed: false }
    }
  }

  /** The network is gone: nobody says good-bye. `connect` afterwards takes the call up again. */
  drop(): void {
    this.#socket?.terminate()
    this.#socket = null
  }

  /** The page goes: its browser closes the socket. */
  close(): void {
    this.#socket?.close(1001)
  }

  hangUp(): void {
    this.send({ type: 'hang-up' })
    this.#socket?.close()
  }

  async #next(until: number): Promise<HouseFrame | null> {
    for (;;) {
      const frame = this.#frames.shift()
      if (frame) return frame
      const left = until - Date.now()
      if (this.#closed || left <= 0) return null
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left)
        this.#wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  }
}
