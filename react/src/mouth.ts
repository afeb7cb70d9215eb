/**
 * The browser's own voice, made dependable: Chrome cuts long utterances, `onend` may never come, and stopping
 * must be immediate (facts/speech.md, 6.2).
 */
import type { CallLanguage } from './protocol.ts'
import { chooseVoice, voiceLocales } from './voice.ts'

const longestUtterance = 200
const perCharacterMs = 90
const graceMs = 3_000
/** « Dr. » is not a sentence. */
const sentence = /[^]{12,}?[.!?؟…]+(?=\s)\s*/gu

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
  /** What is being said now, and what was just before: an echo may be late. */
  #aloud: string[] = []

  constructor(listener: MouthListener) {
    this.#listener = listener
    // Voices load in the background from the first time they are asked for.
    globalThis.speechSynthesis?.getVoices()
  }

  static get available(): boolean {
    return 'speechSynthesis' in globalThis
  }

  /** True: words are shown, not said. */
  set silent(silent: boolean) {
    this.#silent = silent
    if (silent) this.stop()
  }

  get speaking(): boolean {
    return this.#current !== null
  }

  get aloud(): string {
    return this.#aloud.join(' ')
  }

  /** Words as they come; said once they make a sentence, or the turn is over. */
  say(text: string, language: CallLanguage, last: boolean): void {
    if (this.#silent || !Mouth.available) return
    this.#buffer += text
    const whole = this.#buffer.match(sentence) ?? []
    this.#buffer = this.#buffer.slice(whole.join('').length)
    for (const one of whole) this.#enqueue(one, language)
    if (!last) return
    const rest = this.#buffer
    this.#buffer = ''
    this.#enqueue(rest, language)
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

  #enqueue(text: string, language: CallLanguage): void {
    const pieces = text.trim().match(new RegExp(`.{1,${longestUtterance}}(?:\\s|$)`, 'gsu')) ?? []
    for (const piece of pieces) this.#queue.push({ text: piece.trim(), language })
    if (!this.#current) this.#next()
  }

  #next(): void {
    const wasSpeaking = this.#current !== null
    const next = this.#queue.shift()
    if (!next) {
      this.#current = null
      if (wasSpeaking) this.#listener.speaking(false)
      return
    }
    const utterance = new SpeechSynthesisUtterance(next.text)
    utterance.lang = voiceLocales[next.language]
    const voice = chooseVoice(speechSynthesis.getVoices(), next.language)
    if (voice) utterance.voice = voice
    this.#current = utterance
    this.#aloud = [...this.#aloud.slice(-1), next.text]
    const done = () => {
      if (this.#current !== utterance) return
      this.#clear()
      this.#played += `${next.text} `
      this.#next()
    }
    utterance.addEventListener('end', done)
    utterance.addEventListener('error', done)
    this.#timer = setTimeout(done, next.text.length * perCharacterMs + graceMs)
    if (!wasSpeaking) this.#listener.speaking(true)
    speechSynthesis.speak(utterance)
  }

  #clear(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
  }
}
