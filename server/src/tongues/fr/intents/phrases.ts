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
 * A window (« ..4 ») never crosses a refusal nor another clause: « je veux pas de rendez-vous » asks for none.
 */
import { lexicon } from './lexicon.ts'

const barrier = '(?!(?:pas|jamais|rien|mais|aucune?|parce|sauf|sans) )'

function classed(item: string): string {
  return item.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const words = lexicon[name]
    if (words === undefined) throw new Error(`no class of words « ${name} »`)
    return `(?:${classed(words.trim().replaceAll(/\s+/g, '|'))})`
  })
}

function compiledItem(item: string): string {
  if (item === '^') return '(?<=^ )'
  if (item === '$') return '$'
  const window = /^\.\.(\d)$/.exec(item)
  if (window) return `(?:${barrier}\\S+ ){0,${window[1]}}?`
  if (item.split('(').length !== item.split(')').length) throw new Error(`parentheses of « ${item} »`)
  const sign = /^[?!<*]/.exec(item)?.[0] ?? ''
  const words = classed(item.slice(sign.length)).replaceAll('_', ' ').replaceAll('~', '\\w*')
  if (sign === '!') return `(?!(?:${words}) )`
  if (sign === '<') return `(?<! (?:${words}) )`
  if (sign === '*') return `(?:(?:${words}) )*`
  return sign === '?' ? `(?:(?:${words}) )?` : `(?:${words}) `
}

/** The search for any of these expressions. */
export function phrases(lines: string): RegExp {
  const alternatives = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/).map(compiledItem).join(''))
  return new RegExp(`(?<= )(?:${alternatives.join('|')})`)
}

/** Words that change nothing to what is wanted. */
const filler =
  /^(?:ne|euh|juste|simplement|donc|alors|vraiment|eventuellement|voila|svp|petite?s?|gentiment|rapidement|vite|seulement|ben|bah|bon|finalement|malheureusement|en fait|du coup|quand meme|s il vous plait|s il te plait|si possible|un peu|par hasard|a priori|je pense|je crois|vous savez|excusez moi|comment dire|disons)$/

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
    .replaceAll(/\bje (?=(?:ai|avais|aimerais|aurais|arrive|etais) )/g, 'j ')
}

const tellingsBefore = new Map<string, readonly string[]>()

/** What is searched: the sentence between spaces, and what is left of it without its filling when there was any. */
function tellingsOf(plain: string): readonly string[] {
  const known = tellingsBefore.get(plain)
  if (known !== undefined) return known
  const bare = thinned(plain)
  const tellings = bare === plain ? [` ${plain} `] : [` ${plain} `, ` ${bare} `]
  if (tellingsBefore.size > 200) tellingsBefore.clear()
  tellingsBefore.set(plain, tellings)
  return tellings
}

/** Is it said, in full or once the filling is left out? */
export function isSaid(pattern: RegExp, plain: string): boolean {
  return tellingsOf(plain).some((telling) => pattern.test(telling))
}
