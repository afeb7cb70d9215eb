/** Removes what a model thinks aloud between `<think>` marks: it must never be spoken. The marks may be cut anywhere. */
export class ReasoningFilter {
  #held = ''
  #inside = false

  push(text: string): string {
    this.#held += text
    let said = ''
    for (;;) {
      const mark = this.#inside ? '</think>' : '<think>'
      const at = this.#held.indexOf(mark)
      if (at < 0) {
        const keep = partialMark(this.#held, mark)
        if (!this.#inside) said += this.#held.slice(0, this.#held.length - keep)
        this.#held = keep === 0 ? '' : this.#held.slice(-keep)
        return said
      }
      if (!this.#inside) said += this.#held.slice(0, at)
      this.#held = this.#held.slice(at + mark.length)
      this.#inside = !this.#inside
    }
  }

  end(): string {
    return this.#inside ? '' : this.#held
  }
}

/** How many last characters could be the beginning of the mark. */
function partialMark(text: string, mark: string): number {
  for (let length = Math.min(mark.length - 1, text.length); length > 0; length -= 1)
    if (mark.startsWith(text.slice(-length))) return length
  return 0
}
