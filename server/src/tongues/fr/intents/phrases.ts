/**
 * Expressions, one a line, as they are said: words without accents between spaces, compiled into one search.
 *
 *     {want} ..4 {slot}       a word of the class « want », at most four words, then one of the class « slot »
 *     ?le rendez_vous|rdv     an optional word, then one of several; « _ » holds several words together
 *     annul~                  any ending
 *     *{hello}                as many of these as there are
 *     !avant  <pas            not followed by, not preceded by
 *     ^ … $                   the beginning, the end of the sentence
 *
 * An expression is searched only where one of its necessary words was said (`necessary-words.ts`).
 * A window (« ..4 ») never crosses a refusal nor another clause: « je veux pas de rendez-vous » asks for none.
 */
import { lexicon } from './lexicon.ts'
import { keysOf, necessaryKeys } from './necessary-words.ts'
import { wrapped } from '../../wrapped.ts'

const barrier = '(?!(?:pas|jamais|rien|mais|aucune?|parce|sauf|sans) )'

function classed(item: string): string {
  return item.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const words = lexicon[name]
    if (words === undefined) throw new Error(`no class of words « ${name} »`)
    return `(?:${classed(words.trim().replaceAll(/\s+/g, '|'))})`
  })
}

function itemWords(item: string): string {
  return classed(item).replaceAll('_', ' ').replaceAll('~', '\\w*')
}

function compiledItem(item: string): string {
  if (item === '^') return '(?<=^ )'
  if (item === '$') return '$'
  const window = /^\.\.(\d)$/.exec(item)
  if (window) return `(?:${barrier}\\S+ ){0,${window[1]}}?`
  if (item.split('(').length !== item.split(')').length) throw new Error(`parentheses of « ${item} »`)
  const sign = /^[?!<*]/.exec(item)?.[0] ?? ''
  const words = itemWords(item.slice(sign.length))
  if (sign === '!') return `(?!(?:${words}) )`
  if (sign === '<') return `(?<! (?:${words}) )`
  if (sign === '*') return `(?:(?:${words}) )*`
  return sign === '?' ? `(?:(?:${words}) )?` : `(?:${words}) `
}

/** Some expressions, any of which may be said. */
export interface Phrases {
  readonly lines: readonly RegExp[]
}

/** Every search of the tongue, for the test of the index. */
export const everySearch: Phrases[] = []

/** Every expression of the tongue under the keys of its necessary words. */
const indexed = new Map<string, { readonly phrases: Phrases; readonly line: RegExp }[]>()

/** The search for any of these expressions. */
export function phrases(text: string): Phrases {
  const lines: RegExp[] = []
  const compiled: Phrases = { lines }
  for (const written of text.split('\n').map((line) => line.trim())) {
    if (written === '' || written.startsWith('#')) continue
    const items = written.split(/\s+/)
    const source = items.map(compiledItem).join('')
    const line = new RegExp(`(?<= )(?:${source})`)
    lines.push(line)
    const keys = necessaryKeys(items.filter((item) => !/^(?:[?!<*^$]|\.\.\d$)/.test(item)).map(itemWords))
    if (keys === undefined) throw new Error(`« ${written} » has no necessary word`)
    for (const key of keys) indexed.set(key, [...(indexed.get(key) ?? []), { phrases: compiled, line }])
  }
  everySearch.push(compiled)
  return compiled
}

/** Words that change nothing to what is wanted. */
const filler = wrapped()`
  ^(?:ne|euh|juste|simplement|donc|alors|vraiment|eventuellement|voila|svp|petite?s?|gentiment|rapidement
  |vite|seulement|ben|bah|bon|finalement|malheureusement|en fait|du coup|quand meme|s il vous plait
  |s il te plait|si possible|un peu|par hasard|a priori|je pense|je crois|vous savez|excusez moi
  |comment dire|disons)$
`

/** The sentence without its filling: « je n'ai en fait pas vraiment compris » → « j ai pas compris ». */
function thinned(plain: string): string {
  const words = plain.split(' ')
  const kept: string[] = []
  for (let at = 0; at < words.length; ) {
    const size = [4, 3, 2, 1].find(
      (n) => filler.test(words.slice(at, at + n).join(' ')) && at + n <= words.length,
    )
    const elided = words[at] === 'n' && words[at + 1] !== 'importe'
    if (size === undefined && !elided) kept.push(words[at] as string)
    at += elided ? 1 : (size ?? 1)
  }
  return kept
    .join(' ')
    .replaceAll('c est y ', 'c est ')
    .replaceAll('ti pas ', 'pas ')
    .replace(/(?<=\S{3}) (?:merci(?: beaucoup| bien| d avance)?|hein)$/, '')
    .replaceAll(/\bje (?=(?:ai|avais|aimerais|aurais|arrive|etais) )/g, 'j ')
}

/** A way the sentence is told, and the expressions one necessary word of which it holds. */
interface Telling {
  readonly text: string
  readonly worthSearching: ReadonlyMap<Phrases, ReadonlySet<RegExp>>
}

function tellingOf(plain: string): Telling {
  const worthSearching = new Map<Phrases, Set<RegExp>>()
  for (const key of new Set(plain.split(' ').flatMap(keysOf)))
    for (const { phrases: whole, line } of indexed.get(key) ?? []) {
      const lines = worthSearching.get(whole)
      if (lines) lines.add(line)
      else worthSearching.set(whole, new Set([line]))
    }
  return { text: ` ${plain} `, worthSearching }
}

const tellingsBefore = new Map<string, readonly Telling[]>()

/** What is searched: the sentence between spaces, and what is left of it without its filling when there was any. */
function tellingsOf(plain: string): readonly Telling[] {
  const known = tellingsBefore.get(plain)
  if (known !== undefined) return known
  const bare = thinned(plain)
  const tellings = bare === plain ? [tellingOf(plain)] : [tellingOf(plain), tellingOf(bare)]
  if (tellingsBefore.size > 200) tellingsBefore.clear()
  tellingsBefore.set(plain, tellings)
  return tellings
}

/** Is one of them said, in full or once the filling is left out? */
export function isSaid(expressions: Phrases, plain: string): boolean {
  return tellingsOf(plain).some(({ text, worthSearching }) => {
    for (const line of worthSearching.get(expressions) ?? []) if (line.test(text)) return true
    return false
  })
}
