/**
 * The browser's own voice, one sentence at a time: Chrome cuts long utterances, `onend` may never come, and stopping
 * must be immediate (facts/speech.md, 6.2).
 */
import type { CallLanguage } from './protocol.ts'

const locales: Readonly<Record<CallLanguage, string>> = { fr: 'fr-FR', en: 'en-GB', ar: 'ar-SA' }
const longestUtterance = 200
const perCharacterMs = 90
const graceMs = 3_000

export interface MouthListener {
  /** The voice began, or fell silent. */
  speaking(on: boolean): void
}

export class Mouth {
  readonly #listener: MouthListener
  #queue: { text: string; language: CallLanguage }[] = []
  #current: SpeechSynthesisUtterance | null = null
  #timer: ReturnType<typeof setTimeout> | null = null
  /** The words of this turn that were really said. */
  #played = ''
  #buffer = ''
  #silent = false

  constructor(listener: MouthListener) {
    this.#listener = listener
  }

  static get available(): boolean {
    return 'speechSynthesis' in globalThis
  }

  /** True: words are shown, not said. */
  set silent(silent: boolean) {
    this.#silent = silent
    if (silent) this.stop()
  }

  /** Words as they come; said once they make a sentence, or the turn is over. */
  say(text: string, language: CallLanguage, last: boolean): void {
    if (this.#silent || !Mouth.available) return
    this.#buffer += text
    const sentences = this.#buffer.match(/[^.!?؟…]+[.!?؟…]+\s*/gu) ?? []
    for (const sentence of sentences) this.#enqueue(sentence, language)
    this.#buffer = this.#buffer.slice(sentences.join('').length)
    if (!last) return
    this.#enqueue(this.#buffer, language)
    this.#buffer = ''
  }

  /** A new turn of the assistant begins. */
  newTurn(): void {
    this.#played = ''
  }

  /** Stops at once; returns the words of this turn that were heard. */
  stop(): string {
    const heard = this.#played.trim()
    this.#queue = []
    this.#buffer = ''
    if (this.#current) {
      this.#current = null
      this.#clear()
      globalThis.speechSynthesis?.cancel()
      this.#listener.speaking(false)
    }
    return heard
  }

  get speaking(): boolean {
    return this.#current !== null
  }

  #enqueue(text: string, language: CallLanguage): void {
    const pieces = text.trim().match(new RegExp(`.{1,${longestUtterance}}(?:\\s|$)`, 'gsu')) ?? []
    for (const piece of pieces) this.#queue.push({ text: piece.trim(), language })
    if (!this.#current) this.#next()
  }

  #next(): void {
    const next = this.#queue.shift()
    if (!next) {
      if (this.#current) this.#listener.speaking(false)
      this.#current = null
      return
    }
    const utterance = new SpeechSynthesisUtterance(next.text)
    utterance.lang = locales[next.language]
    const voice = speechSynthesis
      .getVoices()
      .find((one) => one.lang.replace('_', '-').startsWith(next.language))
    if (voice) utterance.voice = voice
    const wasSilent = this.#current === null
    this.#current = utterance
    const done = () => {
      if (this.#current !== utterance) return
      this.#clear()
      this.#played += `${next.text} `
      this.#next()
    }
    utterance.addEventListener('end', done)
    utterance.addEventListener('error', done)
    this.#timer = setTimeout(done, next.text.length * perCharacterMs + graceMs)
    if (wasSilent) this.#listener.speaking(true)
    speechSynthesis.speak(utterance)
  }

  #clear(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
  }
}
