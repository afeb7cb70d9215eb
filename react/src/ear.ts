/**
 * The browser's own recognition, made dependable: it stops by itself, repeats itself on Android, and is missing in many
 * places (facts/speech.md, 6.1). What it cannot do becomes a problem, never a silence.
 */
import type { CallLanguage } from './protocol.ts'
import {
  type RecognitionErrorEvent,
  type Recognition,
  type RecognitionResultEvent,
  recogniser,
} from './recognition.ts'

export interface EarListener {
  /** Words not yet final. */
  hearing(text: string): void
  heard(text: string, confidence: number): void
  /** It will not hear any more. */
  deaf(): void
}

const locales: Readonly<Record<CallLanguage, string>> = { fr: 'fr-FR', en: 'en-GB', ar: 'ar-SA' }
const fatal = ['not-allowed', 'service-not-allowed', 'audio-capture', 'language-not-supported', 'network']
/** A recogniser that ends at once so many times in a row has no engine. */
const vainStarts = 4
const shortMs = 600
/** Android gives the same words again within this time; people do not. */
const repeatMs = 1_000

export class Ear {
  readonly #listener: EarListener
  #recognition: Recognition | null = null
  #track: MediaStreamTrack | null = null
  #open = false
  #language: CallLanguage = 'fr'
  #startedAt = 0
  #vain = 0
  #last = ''
  #lastAt = 0

  constructor(listener: EarListener) {
    this.#listener = listener
  }

  static get available(): boolean {
    return recogniser() !== null
  }

  /**
   * It can listen to an echo-cancelled track, so that the caller may speak over the voice. No browser says so; those
   * that know `phrases` (Chrome 142, Firefox 160) can.
   */
  static get hearsOverVoice(): boolean {
    return 'phrases' in (recogniser()?.prototype ?? {})
  }

  /** Listens until `close()`; restarts whenever the browser stops. */
  open(language: CallLanguage, track: MediaStreamTrack | null = null): void {
    if (this.#open && language === this.#language) return
    this.close()
    this.#language = language
    this.#track = Ear.hearsOverVoice ? track : null
    this.#open = true
    this.#vain = 0
    this.#start()
  }

  close(): void {
    this.#open = false
    const recognition = this.#recognition
    this.#recognition = null
    recognition?.abort()
  }

  #start(): void {
    const Recogniser = recogniser()
    if (!Recogniser) return this.#giveUp()
    const recognition = new Recogniser()
    this.#recognition = recognition
    this.#startedAt = Date.now()
    this.#last = ''
    recognition.lang = locales[this.#language]
    recognition.continuous = true
    recognition.interimResults = true
    recognition.addEventListener('result', (event) => {
      if (recognition === this.#recognition) this.#result(event as RecognitionResultEvent)
    })
    recognition.addEventListener('error', (event) => {
      if (recognition !== this.#recognition) return
      if (fatal.includes((event as RecognitionErrorEvent).error)) this.#giveUp()
    })
    recognition.addEventListener('end', () => this.#ended(recognition))
    try {
      if (this.#track) recognition.start(this.#track)
      else recognition.start()
    } catch {
      this.#giveUp()
    }
  }

  #result(event: RecognitionResultEvent): void {
    for (let index = event.resultIndex; index < event.results.length; index += 1) {
      const result = event.results[index]
      const best = result?.[0]
      if (!result || !best) continue
      if (!result.isFinal) this.#listener.hearing(best.transcript.trim())
      else this.#final(best.transcript.trim(), best.confidence)
    }
  }

  /** Android's finals repeat, or begin with, the one before: only what is new was said. */
  #final(text: string, confidence: number): void {
    const before = Date.now() - this.#lastAt < repeatMs ? this.#last : ''
    const isLonger = before !== '' && text.startsWith(`${before} `)
    const fresh = text === before ? '' : isLonger ? text.slice(before.length).trim() : text
    if (fresh === '') return
    this.#vain = 0
    this.#last = text
    this.#lastAt = Date.now()
    this.#listener.heard(fresh, confidence)
  }

  #ended(recognition: Recognition): void {
    if (!this.#open || recognition !== this.#recognition) return
    this.#vain = Date.now() - this.#startedAt < shortMs ? this.#vain + 1 : 0
    if (this.#vain >= vainStarts) return this.#giveUp()
    setTimeout(
      () => {
        if (this.#open && recognition === this.#recognition) this.#start()
      },
      150 * (this.#vain + 1),
    )
  }

  #giveUp(): void {
    if (!this.#open) return
    this.close()
    this.#listener.deaf()
  }
}
