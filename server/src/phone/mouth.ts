/** Says one turn's words: speakable, true, once; and writes down what was said. */
import type { Asked, Language, Understanding } from '../tongues/tongue.ts'
import { BrainError, type TurnsBrain } from './brain.ts'
import { legible } from './legible.ts'
import { isMachineTalk, mayBeAPart } from './machine-talk.ts'
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
  /** The sentences of this turn, and those among them that another brain, or another attempt, said. */
  readonly #said = new Set<string>()
  #saidBefore: ReadonlySet<string> = new Set()
  #sentences: Sentences
  #brain = ''
  #trusted = false
  #pending = ''
  /** The last character of this turn that went to the line, and whether what comes next belongs to the same breath. */
  #lastSign = ''
  #sameBreath = false
  #leftMidway = false
  #asks: Asked | undefined
  #firstWordAt: number | null = null
  #closed = false
  /** Characters since the turn began, or since a tool was used: what it answered must be heard. */
  #length = 0
  /** The brain that has the floor has said something useful. */
  spoke = false
  /** Its last words leave nothing open: they came after the last tool, or they asked. */
  answered = false
  /** The caller was told that they are being put through. */
  promisedTransfer = false

  constructor(floor: Floor, onSpoken: (text: string) => void) {
    this.#floor = floor
    this.#onSpoken = onSpoken
    this.#startedAt = floor.house.clock.now()
    this.#sentences = new Sentences(() => true)
  }

  /** A brain takes the floor. `again`: another one spoke before it, so its sentences are compared before they are said. */
  begin(brain: TurnsBrain, again: boolean): void {
    this.#brain = brain.name
    this.#trusted = brain.composed === true
    this.spoke = false
    this.answered = false
    this.#saidBefore = new Set(this.#said)
    this.#sameBreath = false
    this.promisedTransfer = false
    this.#asks = undefined
    this.#sentences = new Sentences(
      (sentence) =>
        again ||
        (!this.#trusted &&
          (mayClaim(sentence, this.#floor.call().language) ||
            mayBeAPart(sentence) ||
            this.#isForeign(sentence, true))),
    )
  }

  /** In another language than the call's: no voice reads it as it stands. Of an `unfinished` one every sign counts. */
  #isForeign(sentence: string, unfinished = false): boolean {
    const { house, assistant, call } = this.#floor
    const { language } = call()
    const told = unfinished ? assistant.languages.filter((other) => other !== language) : [undefined]
    return told.some((other) => house.detect(sentence, language, other) !== language)
  }

  /** Words as they are thought. Throws `nonsense` when they claim what is not stored. */
  hear(text: string, asks?: Asked): void {
    if (asks) this.#asks = asks
    for (const piece of this.#sentences.push(text)) {
      if (this.hasSaidEnough) return
      this.#utter(piece)
    }
  }

  /** The brain has ended its words for this round. */
  finish(): void {
    for (const piece of this.#sentences.end()) this.#utter(piece)
  }

  /** The same, but it had more to say: what is not a whole sentence is left, and the caller may want the rest. */
  finishEarly(): void {
    if (/[.!?…؟]["»”)]*\s*$/u.test(this.#sentences.unfinished)) return this.finish()
    if (this.#sentences.drop()) this.#trailOff()
    if (this.spoke) this.offerToGoOn()
  }

  /** At the end of a sentence, or far beyond: longer than anybody listens to. */
  get hasSaidEnough(): boolean {
    const { answerLength } = this.#floor.house.limits
    const ended = /[.!?…؟]\s*$/u.test(this.#lastSign)
    return this.#length > (ended ? answerLength : 1.5 * answerLength)
  }

  /** What the brain had still to say is dropped; the caller may want it. */
  offerToGoOn(): void {
    if (!/[?؟]/u.test(this.#lastSign)) this.say(phrasesIn(this.#floor.call().language).shallIGoOn)
  }

  /** A sentence of the product's own. */
  say(text: string, asks?: Asked): void {
    if (asks) this.#asks = asks
    this.#sameBreath = false
    this.#send(text)
  }

  /** Says something that the answer may cut short; it is not remembered as an answer. */
  fill(text: string): string {
    if (this.#closed || this.#floor.signal.aborted) return ''
    const { language } = this.#floor.call()
    const apart = this.#lastSign === '' || /\s/.test(this.#lastSign)
    // A sentence that it is said into is left hanging, as a voice would.
    const before = this.#isMidway && !/[,;:]/.test(this.#lastSign) ? '… ' : apart ? '' : ' '
    this.#floor.speak({
      type: 'say',
      text: `${before}${text} `,
      language,
      last: false,
      droppable: true,
    })
    // A sentence that it was said into is left: whoever goes on begins a new one.
    this.#lastSign = '.'
    this.#floor.write({ type: 'assistant-said', at: this.#floor.house.clock.now(), kind: 'filler', text })
    return text
  }

  get #isMidway(): boolean {
    return /[^\s.!?…؟»"”)]/u.test(this.#lastSign)
  }

  /** The brain that had the floor is relieved: a sentence it left in its middle is not gone on with. */
  giveUp(): void {
    const midway = this.#isMidway
    if (midway) this.#trailOff()
    this.settle()
    this.#leftMidway = midway
  }

  /** Writes down what was said so far. */
  settle(): void {
    this.#sameBreath = false
    const text = this.#pending.trim()
    this.#pending = ''
    this.#length = 0
    if (text === '') return
    this.answered = /[?؟]["»”)]*$/u.test(text)
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
    const sentence = piece.sentence?.trim()
    if (sentence === undefined) return this.#send(this.#speakable(piece.text))
    const facts = factsOf(this.#floor.events(), this.#floor.assistant.context)
    if (!this.#maySay(sentence, facts, piece.text.trim() !== sentence)) return
    const { language } = this.#floor.call()
    this.#send(this.#speakable(nothingStored(facts) ? humble(piece.text, language) : piece.text))
  }

  /** False for what was said already. Throws `nonsense` for a lie and for what no ear should hear. `begun`: its first words are out. */
  #maySay(sentence: string, facts: readonly Fact[], begun: boolean): boolean {
    const { language } = this.#floor.call()
    if (!this.#trusted && (this.#isForeign(sentence) || isMachineTalk(sentence, this.#floor.house.tools)))
      throw new BrainError(this.#brain, 'nonsense')
    if (!this.#trusted && isLie(sentence, language, facts, (text, one) => this.#read(text, one))) {
      if (begun) {
        this.#trailOff()
        this.#send(this.#afterClause(phrasesIn(language).notYetDone))
      }
      throw new BrainError(this.#brain, 'nonsense')
    }
    if (promisesTransfer(sentence, language)) this.promisedTransfer = true
    // After a fail-over nobody wants to hear the same sentence twice.
    if (this.#saidBefore.has(sentence)) {
      this.answered = true
      return false
    }
    if (sentence !== '') this.#said.add(sentence)
    return true
  }

  #read(sentence: string, language: Language): Understanding {
    const { assistant, house } = this.#floor
    const { practitioners, services, timeZone, trade } = assistant
    const now = momentIn(timeZone, house.clock.now())
    return house.tongue(language).understand(sentence, { now, trade, practitioners, services })
  }

  #speakable(text: string): string {
    if (!written.test(text)) return text
    const { assistant, house } = this.#floor
    const { language } = this.#floor.call()
    const today = momentIn(assistant.timeZone, house.clock.now()).slice(0, 10)
    const spoken = house.tongue(language).say.speakable(legible(text, language, today), today)
    // A line that ends a sentence is heard as the space between two.
    if (spoken === '') return text.trim() === '' && /\S/.test(this.#lastSign) ? ' ' : ''
    // The tongue trims; the spaces between pieces belong to the stream.
    const before = /^\s/.test(text) && !/^\s/.test(spoken) ? ' ' : ''
    const after = /\s$/.test(text) && !/\s$/.test(spoken) ? ' ' : ''
    return `${before}${spoken}${after}`
  }

  /** Words of another brain, or of another round, after those that went before. */
  #joined(words: string): string {
    const apart = this.#lastSign === '' || /\s/.test(this.#lastSign) || /^\s/.test(words)
    const joined = apart ? words : ` ${words}`
    if (!this.#leftMidway) return joined
    this.#leftMidway = false
    return ` ${this.#afterClause(phrasesIn(this.#floor.call().language).startAgain)}${joined}`
  }

  /** A sentence is left in its middle: a voice lets it hang. */
  #trailOff(): void {
    this.#sameBreath = true
    if (!/[,;:]/.test(this.#lastSign)) this.#send('…')
    this.#sameBreath = false
  }

  #afterClause(words: string): string {
    return /[,;:]/.test(this.#lastSign) ? words.charAt(0).toLowerCase() + words.slice(1) : words
  }

  #send(words: string): void {
    if (words === '' || this.#floor.signal.aborted) return
    const { language } = this.#floor.call()
    const text = this.#sameBreath || words.trim() === '' ? words : this.#joined(words)
    this.#floor.speak({ type: 'say', text, language, last: false, droppable: false })
    if (text.trim() !== '') {
      this.spoke = true
      this.answered = true
      this.#firstWordAt ??= this.#floor.house.clock.now()
      this.#onSpoken(text)
      this.#sameBreath = true
    }
    this.#lastSign = text.at(-1) ?? ''
    this.#length += text.length
    this.#pending += text
  }
}

/** Signs that a voice may not read as they stand. */
const written = /[\d*_#`|<>[\]{}@/€$£°²№•→%\n.]|(?:^|\s)-\s|^\s*\p{L}+\s*:|\p{Extended_Pictographic}/u
