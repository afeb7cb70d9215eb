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

export class Sentences {
  #buffer = ''
  /** The part of the present sentence that was already let through. */
  #spoken = ''
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
    return { text, sentence }
  }

  #early(): Piece | null {
    const cut = this.#buffer.search(/\s\S*$/u)
    const words = cut < 0 ? '' : this.#buffer.slice(0, cut)
    if (words.trim() === '' || !plain.test(words) || this.#mayWait(this.#spoken + words)) return null
    this.#buffer = this.#buffer.slice(words.length)
    this.#spoken += words
    return { text: words }
  }
}
