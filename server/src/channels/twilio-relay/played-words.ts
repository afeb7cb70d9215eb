/**
 * What the caller really heard of our present turn. Twilio reports the words played (`tokensPlayed`); without
 * those reports, the fragment of the interruption is looked for in what was sent.
 */
export class PlayedWords {
  #sent = ''
  #fillers: string[] = []
  #played = ''

  sent(text: string, droppable: boolean): void {
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
  }

  /** The words heard when the caller spoke over us; null when it cannot be known. */
  until(fragment: string): string | null {
    const played = this.#withoutFillers(this.#played)
    const found = fragment.trim() === '' ? -1 : this.#sent.lastIndexOf(fragment.trim())
    const upToFragment = found < 0 ? '' : this.#sent.slice(0, found + fragment.trim().length).trim()
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
