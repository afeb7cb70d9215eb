/**
 * What the caller really heard of our present turn. Twilio reports the words played (`tokensPlayed`); without
 * those reports, the fragment of the interruption is looked for in what was sent.
 */
export class PlayedWords {
  #sent = ''
  #fillers: string[] = []
  #played = ''
  #closed = false

  /** Words on their way to the caller. After the last ones of a turn, the next begin another. */
  sent({ text, droppable, last }: { text: string; droppable: boolean; last: boolean }): void {
    if (this.#closed) this.newTurn()
    this.#closed = last
    if (droppable) this.#fillers.push(text.trim())
    else this.#sent += text
  }

  heard(text: string): void {
    this.#played += text
  }

  newTurn(): void {
    this.#sent = ''
    this.#fillers = []
    this.#played = ''
    this.#closed = false
  }

  /** The words heard when the caller spoke over us; null when it cannot be known. `fragment`: null when it is not told. */
  until(fragment: string | null): string | null {
    const played = this.#withoutFillers(this.#played)
    const words = fragment?.trim() ?? ''
    const found = words === '' ? -1 : this.#sent.lastIndexOf(words)
    const upToFragment = found < 0 ? '' : this.#sent.slice(0, found + words.length).trim()
    const heard = played.length >= upToFragment.length ? played : upToFragment
    if (heard === '' && this.#played === '' && fragment !== '') return null
    this.#sent = ''
    this.#played = ''
    return heard
  }

  #withoutFillers(text: string): string {
    return this.#fillers
      .reduce((left, filler) => left.replace(filler, ''), text)
      .replace(/\s+/g, ' ')
      .trim()
  }
}
