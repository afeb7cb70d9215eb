/** What is said around the words and carries nothing: « ben écoutez… », « alors… », « … voilà, merci », « … hein ». */
import { afterBen } from './name-words.ts'
import type { Token } from './normalise.ts'
import { wrapped } from '../wrapped.ts'

/** What may stand before such words, and is kept. */
const greeted = /^(?:oui|ouais|bonjour|bonsoir|allo|rebonjour|madame|monsieur|ah|oh|ok)$/
const opening = wrapped()`
  ^(?:ben|bah|alors|donc|voila|ecoutez|ecoute|tenez|ma foi|eh bien|he bien|bon|bref|s il (?:vous|te) plait
  |(?:je m )?(?:excusez?|desolee?|pardon)(?: moi)? de vous (?:deranger|embeter)(?: encore)?
  |j espere que je (?:ne )?vous derange pas|c est encore moi)$
`
/** The longest of these, in words. */
const longest = 8
/** They open a sentence and are said in its midst. */
const anywhere = /^(?:ecoutez|ecoute)$/
const closing = wrapped()`
  ^(?:s il (?:vous|te) plait|svp|stp|merci(?: (?:beaucoup|bien|d avance|a vous|madame|monsieur))?|voila|hein
  |quoi|je vous remercie(?: beaucoup| bien| d avance)?
  |si (?:ca|cela) (?:ne )?vous (?:derange|embete|ennuie|gene) pas(?: trop)?)$
`
/** « écoutez-moi », « vous écoutez la messagerie »: the verb, said of something. */
const listened = /^(?:moi|nous)$/
const listenedTo = /^(?:moi|nous|le|la|les|ca|bien|pas)$/
/** After « bon », another sentence: but « bon réveillon » is a wish. */
const afterBon =
  /^(?:je|j|on|c|ca|il|elle|le|la|les|l|vous|pour|a|oui|non|ok|d|et|mais|y|pas|plutot|ben|bah|alors|donc|ecoutez|voila)$/

const sizes = Array.from({ length: longest }, (_, index) => longest - index)

/** Without its opening and closing words, unless nothing would be left. */
export function withoutPadding(tokens: readonly Token[], question: boolean): readonly Token[] {
  const kept = withoutOpening(tokens)
  const inner = kept.slice(0, endOf(kept, question))
  return inner.length === 0 ? tokens : inner
}

/** Without the words that only open it: « ben écoutez, le 12 » → « le 12 ». */
export function withoutOpening(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = []
  let opens = true
  let apart = false
  for (let at = 0; at < tokens.length; ) {
    const size = opens ? openingAt(tokens, at) : strayAt(tokens, at) ? 1 : 0
    if (size > 0) {
      at += size
      apart = opens
      continue
    }
    const token = tokens[at] as Token
    opens &&= greeted.test(token.word)
    // « bonjour monsieur, alors voilà, fin mars »: what follows stands apart.
    result.push(apart && result.length > 0 ? { ...token, pause: true } : token)
    apart = false
    at += 1
  }
  return result.length === 0 ? tokens : result
}

/** How many words open the sentence here; a last word is what was said. */
function openingAt(tokens: readonly Token[], at: number): number {
  const size = sizes.find((words) => opening.test(wordsAt(tokens, at, words))) ?? 0
  const next = tokens[at + size]
  if (size === 0 || next === undefined || isName(tokens, at)) return 0
  if (tokens[at]?.word === 'bon' && !next.pause && !afterBon.test(next.word)) return 0
  return /^ecoutez?$/.test(tokens[at]?.word ?? '') && listened.test(next.word) ? 0 : size
}

/** « Ben Ali », « ben ali karim », « Bon Édouard » */
function isName(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.word ?? '', tokens[at + 1]]
  if (!next || next.pause || !/^(?:ben|bon)$/.test(word)) return false
  return (word === 'ben' && afterBen.test(next.word)) || /^\p{Lu}/u.test(next.raw)
}

function strayAt(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || !anywhere.test(token.word) || next === undefined) return false
  return !listenedTo.test(next.word) && !/^(?:que|vous|pas)$/.test(tokens[at - 1]?.word ?? '')
}

function endOf(tokens: readonly Token[], question: boolean): number {
  let end = tokens.length
  for (;;) {
    const size = sizes.find(
      (words) =>
        words < end && closing.test(wordsAt(tokens, end - words, words)) && mayClose(tokens, end - words),
    )
    if (size === undefined) return end
    // « à quelle heure, quoi ? »
    if (question && tokens[end - 1]?.word === 'quoi') return end
    end -= size
  }
}

/** « c'est quoi », « n'importe quoi », « en voilà »: no closing words. */
function mayClose(tokens: readonly Token[], at: number): boolean {
  const [word, before] = [tokens[at]?.word ?? '', tokens[at - 1]?.word ?? '']
  if (word === 'quoi') return !/^(?:est|importe|de|a|en|sur|pour|avec|fait|ou|comme|dit|avez|c)$/.test(before)
  return !/^(?:dieu|grand|dire|dit|en|nous|me|le|la|les)$/.test(before)
}

function wordsAt(tokens: readonly Token[], at: number, count: number): string {
  return tokens
    .slice(at, at + count)
    .map(({ word }) => word)
    .join(' ')
}
