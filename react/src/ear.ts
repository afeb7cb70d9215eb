/**
 * The browser's own recognition, made dependable: it stops by itself, repeats itself on Android, and is missing in many
 * places (facts/speech.md, 6.1). What it cannot do becomes a problem, never a silence.
 */
import type { CallLanguage } from './protocol.ts'

interface Recognition extends EventTarget {
  lang: string
  continuous: boolean
  interimResults: boolean
  start(): void
  abort(): void
}

interface RecognitionResultEvent extends Event {
  readonly resultIndex: number
  readonly results: ArrayLike<
    ArrayLike<{ readonly transcript: string; readonly confidence: number }> & { readonly isFinal: boolean }
  >
}

export interface EarListener {
  /** Words not yet final. */
  hearing(text: string): void
  heard(text: string, confidence: number): void
  /** It will not hear any more. */
  deaf(): void
}

const locales: Readonly<Record<CallLanguage, string>> = { fr: 'fr-FR', en: 'en-GB', ar: 'ar-SA' }
/** A recogniser that ends at once so many times in a row has no engine. */
const vainStarts = 4
const shortMs = 600

type Constructor = new () => Recognition

function constructor(): Constructor | null {
  const names = globalThis as unknown as {
    SpeechRecognition?: Constructor
    webkitSpeechRecognition?: Constructor
  }
  return names.SpeechRecognition ?? names.webkitSpeechRecognition ?? null
}

export class Ear {
  readonly #listener: EarListener
  #recognition: Recognition | null = null
  #open = false
  #language: CallLanguage = 'fr'
  #startedAt = 0
  #vain = 0
  #last = ''

  constructor(listener: EarListener) {
    this.#listener = listener
  }

  static get available(): boolean {
    return constructor() !== null
  }

  /** Listens until `close()`; restarts whenever the browser stops. */
  open(language: CallLanguage): void {
    if (this.#open && language === this.#language) return
    this.close()
    this.#language = language
    this.#open = true
    this.#start()
  }

  close(): void {
    this.#open = false
    this.#recognition?.abort()
    this.#recognition = null
  }

  #start(): void {
    const Recogniser = constructor()
    if (!Recogniser) return this.#giveUp()
    const recognition = new Recogniser()
    this.#recognition = recognition
    this.#startedAt = Date.now()
    recognition.lang = locales[this.#language]
    recognition.continuous = true
    recognition.interimResults = true
    recognition.addEventListener('result', (event) => this.#result(event as RecognitionResultEvent))
    recognition.addEventListener('error', (event) => {
      const { error } = event as Event & { readonly error: string }
      if (
        ['not-allowed', 'service-not-allowed', 'audio-capture', 'language-not-supported', 'network'].includes(
          error,
        )
      )
        this.#giveUp()
    })
    recognition.addEventListener('end', () => this.#ended(recognition))
    try {
      recognition.start()
    } catch {
      this.#giveUp()
    }
  }

  #result(event: RecognitionResultEvent): void {
    for (let index = event.resultIndex; index < event.results.length; index += 1) {
      const result = event.results[index]
      const best = result?.[0]
      if (!result || !best) continue
      const text = best.transcript.trim()
      if (!result.isFinal) this.#listener.hearing(text)
      else if (text !== '' && text !== this.#last) {
        this.#vain = 0
        this.#last = text
        this.#listener.heard(text, best.confidence)
      }
    }
  }

  #ended(recognition: Recognition): void {
    if (!this.#open || recognition !== this.#recognition) return
    this.#last = ''
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
