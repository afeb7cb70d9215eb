/** The parts of a browser that a call uses, played by a test. */

export class FakeRecognition extends EventTarget {
  static all: FakeRecognition[] = []
  lang = ''
  continuous = false
  interimResults = false
  track: unknown = null
  aborted = false
  constructor() {
    super()
    FakeRecognition.all.push(this)
  }
  static get last(): FakeRecognition {
    const last = FakeRecognition.all.at(-1)
    if (!last) throw new Error('nobody listens')
    return last
  }
  start(track?: unknown): void {
    this.track = track ?? null
  }
  abort(): void {
    this.aborted = true
    this.end()
  }
  end(): void {
    this.dispatchEvent(new Event('end'))
  }
  fail(error: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { error }))
    this.end()
  }
  hear(transcript: string, isFinal = true): void {
    const result = Object.assign([{ transcript, confidence: 0.8 }], { isFinal })
    this.dispatchEvent(Object.assign(new Event('result'), { resultIndex: 0, results: [result] }))
  }
}

export class FakeUtterance extends EventTarget {
  readonly text: string
  lang = ''
  voice: unknown = null
  constructor(text: string) {
    super()
    this.text = text
  }
}

export class FakeVoice {
  readonly spoken: FakeUtterance[] = []
  cancelled = 0
  getVoices(): unknown[] {
    return []
  }
  speak(utterance: FakeUtterance): void {
    this.spoken.push(utterance)
  }
  cancel(): void {
    this.cancelled += 1
  }
  /** The sentence being said is over. */
  finish(): void {
    this.spoken.at(-1)?.dispatchEvent(new Event('end'))
  }
  get texts(): string[] {
    return this.spoken.map(({ text }) => text)
  }
}

export class FakeSocket extends EventTarget {
  static readonly OPEN = 1
  static last: FakeSocket
  readonly url: string
  readyState = 0
  readonly sent: { type: string; [key: string]: unknown }[] = []
  constructor(url: string) {
    super()
    this.url = url
    FakeSocket.last = this
  }
  open(): void {
    this.readyState = 1
    this.dispatchEvent(new Event('open'))
  }
  send(text: string): void {
    this.sent.push(JSON.parse(text) as { type: string })
  }
  /** What the house sends. */
  tell(...frames: object[]): void {
    for (const frame of frames)
      this.dispatchEvent(Object.assign(new Event('message'), { data: JSON.stringify(frame) }))
  }
  /** `code`: why, as the protocol numbers it; 1006 is the network. */
  close(code = 1006): void {
    if (this.readyState === 3) return
    this.readyState = 3
    this.dispatchEvent(Object.assign(new Event('close'), { code }))
  }
}
