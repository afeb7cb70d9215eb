/** What the ear makes of an utterance, before any grammar: words, mended, with the sound that was meant. */
import type { Asked } from '../tongue.ts'
import { soundedOut } from './homophones.ts'
import { tokenise, type Token } from './normalise.ts'
import { withoutOpening, withoutPadding } from './padding.ts'
import { mended } from './typos.ts'

/** Longer than anything anybody says in one breath. */
const longest = 2000
/** « on avait dit vendredi, non ? »: that « non » refuses nothing. */
const tag = /(?<=(?!alors)\p{L}{5},? )(?:non|hein|n[’']est[ -]ce pas) ?\?\s?$/iu

export interface Hearing {
  /** The words as they came, cut to what anybody says in one breath. */
  readonly spoken: string
  /** Without what opens and closes it and carries nothing. */
  readonly tokens: readonly Token[]
  /** All the words between spaces: no accents, no capitals. */
  readonly plain: string
  /** The words of the tokens, in the same way. */
  readonly core: string
}

const plainOf = (tokens: readonly Token[]) => tokens.map((token) => token.word).join(' ')

/** `asked`: the question being answered. */
export function heardIn(text: string, asked: Asked | undefined): Hearing {
  const spoken = text.slice(0, longest).replace(tag, '?')
  const whole = withoutOpening(soundedOut(mended(tokenise(spoken), asked), asked))
  const tokens = withoutPadding(whole, /\?\s*$/.test(spoken))
  return { spoken, tokens, plain: plainOf(whole), core: plainOf(tokens) }
}
