/** Says one turn's words: speakable, true, once; and writes down what was said. */
import type { Asked, Understanding } from '../tongues/tongue.ts'
import { BrainError } from './brain.ts'
import { momentIn } from './moment.ts'
import { phrasesIn } from './phrases/phrases.ts'
import { type Piece, Sentences } from './sentences.ts'
import { type Fact, factsOf, nothingStored } from './truth/facts.ts'
import { humble, isLie, mayClaim, promisesTransfer } from './truth/truth.ts'
import type { Floor } from './turn.ts'

export class Mouth {
  readonly #floor: Floor
  readonly #startedAt: number
  readonly #onSpoken: (text: string) => void
  readonly #saidSentences = new Set<string>()
  #sentences: Sentences
  #brain = ''
  #pending = ''
  #asks: Asked | undefined
  #firstWordAt: number | null = null
  #closed = false
  /** This turn has said something useful. */
  spoke = false
  /** The caller was told that they are being put through. */
  promisedTransfer = false

  constructor(floor: Floor, onSpoken: (text: string) => void) {
    this.#floor = floor
    this.#onSpoken = onSpoken
    this.#startedAt = floor.house.clock.now()
    this.#sentences = new Sentences(() => true)
  }

  /** A brain takes the floor. `again`: another one spoke before it, so its sentences are compared before they are said. */
  begin(brain: string, again: boolean): void {
    this.#brain = brain
    this.promisedTransfer = false
    this.#asks = undefined
    this.#sentences = new Sentences((sentence) => again || mayClaim(sentence, this.#floor.call().language))
  }

  /** Words as they are thought. Throws `nonsense` when they claim what is not stored. */
  hear(text: string, asks?: Asked): void {
    if (asks) this.#asks = asks
    for (const piece of this.#sentences.push(text)) this.#utter(piece)
  }

  /** The brain has ended its words for this round. */
  finish(): void {
    for (const piece of this.#sentences.end()) this.#utter(piece)
  }

  /** A sentence of the product's own. */
  say(text: string, asks?: Asked): void {
    if (asks) this.#asks = asks
    this.#send(text)
  }

  /** Says something that the answer may cut short; it is not remembered as an answer. */
  fill(text: string): string {
    if (this.#closed || this.#floor.signal.aborted) return ''
    const { language } = this.#floor.call()
    this.#floor.speak({ type: 'say', text: `${text} `, language, last: false, droppable: true })
    this.#floor.write({ type: 'assistant-said', at: this.#floor.house.clock.now(), kind: 'filler', text })
    return text
  }

  /** Writes down what was said so far. */
  settle(): void {
    const text = this.#pending.trim()
    this.#pending = ''
    if (text === '') return
    const { clock } = this.#floor.house
    this.#floor.write({
      type: 'assistant-said',
      at: clock.now(),
      kind: 'answer',
      text,
      brain: this.#brain,
      ...(this.#asks ? { asks: this.#asks } : {}),
      ...(this.#firstWordAt === null ? {} : { firstWordMs: this.#firstWordAt - this.#startedAt }),
    })
    this.#firstWordAt = null
  }

  close(): void {
    this.settle()
    this.#closed = true
    const { language } = this.#floor.call()
    if (!this.#floor.signal.aborted)
      this.#floor.speak({ type: 'say', text: '', language, last: true, droppable: false })
  }

  #utter(piece: Piece): void {
    const { language } = this.#floor.call()
    const sentence = piece.sentence?.trim()
    const facts = sentence === undefined ? null : this.#facts()
    if (sentence !== undefined && facts) {
      if (isLie(sentence, language, facts, (text) => this.#read(text))) {
        if (piece.text.trim() !== sentence) this.#send(` ${phrasesIn(language).notYetDone} `)
        throw new BrainError(this.#brain, 'nonsense')
      }
      if (promisesTransfer(sentence, language)) this.promisedTransfer = true
      // After a fail-over nobody wants to hear the same sentence twice.
      if (sentence !== '' && this.#saidSentences.has(sentence)) return
      this.#saidSentences.add(sentence)
    }
    const honest = facts && nothingStored(facts) ? humble(piece.text, language) : piece.text
    this.#send(this.#speakable(honest))
  }

  #facts(): readonly Fact[] {
    return factsOf(this.#floor.events(), this.#floor.assistant.context)
  }

  #read(sentence: string): Understanding {
    const { assistant, house } = this.#floor
    const { practitioners, services, timeZone, trade } = assistant
    const now = momentIn(timeZone, house.clock.now())
    return house
      .tongue(this.#floor.call().language)
      .understand(sentence, { now, trade, practitioners, services })
  }

  #speakable(text: string): string {
    if (!/[\d*_#`|<>[\]{}@/€%\n.]/.test(text)) return text
    const { assistant, house } = this.#floor
    const today = momentIn(assistant.timeZone, house.clock.now()).slice(0, 10)
    const spoken = house.tongue(this.#floor.call().language).say.speakable(text, today)
    // The tongue trims; the spaces between pieces belong to the stream.
    const before = /^\s/.test(text) && !/^\s/.test(spoken) ? ' ' : ''
    return `${before}${spoken}`
  }

  #send(text: string): void {
    if (text === '' || this.#floor.signal.aborted) return
    const { language } = this.#floor.call()
    this.#floor.speak({ type: 'say', text, language, last: false, droppable: false })
    if (text.trim() !== '') {
      this.spoke = true
      this.#firstWordAt ??= this.#floor.house.clock.now()
      this.#onSpoken(text)
    }
    this.#pending += text
  }
}
