/**
 * Turns a stream of text into pieces fit for a voice. Plain words pass at once; whatever may need rewriting
 * (figures, Markdown, links) or checking (« c'est réservé ») waits for the end of its sentence.
 */

export interface Piece {
  /** What may be said now, spaces included. */
  readonly text: string
  /** Set on the piece that ends a sentence: the sentence as it was thought, whole. */
  readonly sentence?: string
}

/** Letters, spaces and soft punctuation: nothing to rewrite. A dash on its own may mark an item of a list. */
const plain = /^(?!(?:.*\s)?-(?:\s|$))[\p{L}\p{M}\s,;:'’()«»-]*$/su
/** The end of a sentence, known to be one because something else begins after it. */
const sentenceEnd = /[.!?…؟]+["»”)]*(?=\s)|\n+/u
/** « Dr. », « M. », « Mme », initials, « 1. » at the head of a line: their full stop ends nothing. */
const abbreviation =
  /(?:^|\s)(?:[A-ZÀ-Ý]|Dr|Pr|Me|Mme|Mlle|St|Ste|Mr|Mrs|Ms|av|bd|tél|env|etc)\.$|^\s*\d{1,2}\.$/u

/** Characters, about four seconds of a voice. */
const longestBreath = 60

export class Sentences {
  #buffer = ''
  /** The part of the present sentence that was already let through. */
  #spoken = ''
  /** So many characters were let through. */
  #let = 0
  readonly #mayWait: (sentence: string) => boolean

  /** `mayWait`: this unfinished sentence could turn out to claim something, keep it whole. */
  constructor(mayWait: (sentence: string) => boolean) {
    this.#mayWait = mayWait
  }

  push(text: string): Piece[] {
    this.#buffer += text
    const pieces: Piece[] = []
    for (;;) {
      const end = this.#endOfSentence()
      if (end < 0) break
      pieces.push(this.#close(end))
    }
    const early = this.#early()
    if (early) pieces.push(early)
    return pieces
  }

  /** Nothing more will come. */
  end(): Piece[] {
    if (this.#buffer === '' && this.#spoken === '') return []
    return [this.#close(this.#buffer.length)]
  }

  /** The sentence that has not ended, as far as it came. */
  get unfinished(): string {
    return this.#spoken + this.#buffer
  }

  /** Forgets the unfinished sentence; true when its beginning was let through. */
  drop(): boolean {
    const begun = this.#spoken.trim() !== ''
    this.#buffer = ''
    this.#spoken = ''
    return begun
  }

  #endOfSentence(): number {
    let from = 0
    for (;;) {
      const match = sentenceEnd.exec(this.#buffer.slice(from))
      if (!match) return -1
      const end = from + match.index + match[0].length
      if (!abbreviation.test(this.#spoken + this.#buffer.slice(0, end))) return end
      from = end
    }
  }

  #close(end: number): Piece {
    const text = this.#buffer.slice(0, end)
    const sentence = this.#spoken + text
    this.#buffer = this.#buffer.slice(end)
    this.#spoken = ''
    this.#let += text.length
    return { text, sentence }
  }

  #early(): Piece | null {
    const cut = this.#buffer.search(/\s\S*$/u)
    const words = this.#breath(cut < 0 ? '' : this.#buffer.slice(0, cut))
    if (words.trim() === '' || !plain.test(words) || this.#mayWait(this.#spoken + words)) return null
    this.#buffer = this.#buffer.slice(words.length)
    this.#spoken += words
    this.#let += words.length
    return { text: words }
  }

  /**
   * The first words leave at once. The next ones may wait for their clause, but never longer than what the voice has
   * still to say: no more letters than were let through before.
   */
  #breath(words: string): string {
    if (words.length >= Math.min(this.#let, longestBreath)) return words
    return /^.*[,;:](?=\s)/su.exec(words)?.[0] ?? ''
  }
}
