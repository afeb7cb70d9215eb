/** The search by necessary words finds what the plain search finds: in the lists, and in whatever an expression may say. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLists } from '../../corpus/read-lists.ts'
import { heardIn } from '../heard.ts'
import '../understand.ts'
import { asMeant } from './as-meant.ts'
import { everySearch, isSaid, phrases } from './phrases.ts'

const searches = [...everySearch]

/** The same expression without what only looks around: what it says, and sometimes a little more. */
function sayable({ source }: RegExp): RegExp {
  let bare = source.replace(/^\(\?<= \)/, '')
  for (let at = bare.search(/\(\?<?[!=]/); at >= 0; at = bare.search(/\(\?<?[!=]/)) {
    let depth = 0
    let end = at
    do depth += bare[end] === '(' ? 1 : bare[end] === ')' ? -1 : 0
    while (depth > 0 && ++end < bare.length)
    bare = bare.slice(0, at) + bare.slice(end + 1)
  }
  return new RegExp(
    `^(?:${bare.replaceAll('\\S+', '[a-z]{1,6}').replaceAll('\\w', '[a-z]').replaceAll('\\S', '[a-z]')})$`,
  )
}

describe('expressions', () => {
  it('are found by their necessary words wherever they are found without', () => {
    const missed = readLists('fr').flatMap(({ text, asked }) => {
      const plain = asMeant(heardIn(text, asked).plain)
      return searches
        .filter(({ lines }) => lines.some((line) => line.test(` ${plain} `)))
        .filter((expressions) => !isSaid(expressions, plain))
        .map(() => plain)
    })
    expect(searches.length).toBeGreaterThan(55)
    expect(missed).toEqual([])
  })

  it('are found in whatever they may say, danger first', () => {
    let tried = 0
    for (const expressions of searches)
      for (const line of expressions.lines)
        for (const said of fc.sample(fc.stringMatching(sayable(line)), { numRuns: 3, seed: 7 })) {
          const plain = said.trim()
          if (!line.test(` ${plain} `)) continue
          tried += 1
          expect(isSaid(expressions, plain), `${line.source.slice(0, 200)} « ${plain} »`).toBe(true)
        }
    expect(tried).toBeGreaterThan(2 * searches.flatMap(({ lines }) => lines).length)
  })

  it.each([
    ['annul~', 'je veux annuler'],
    ['(pb|probleme)s?', 'des problemes'],
    ['c_est ?bien pris', 'c est pris'],
    ['!avant midi', 'a midi'],
    ['^ *{hello} (une?|des) x', 'bonjour une x'],
    ['psy~|ok', 'une psychologue'],
    ['\\w+ez pas', 'venez pas'],
    ['report(?!age)(er|e)', 'le reporter'],
  ])('« %s » is said in « %s »', (expression, sentence) => {
    expect(isSaid(phrases(expression), sentence)).toBe(true)
    expect(isSaid(phrases(expression), 'tout autre chose')).toBe(false)
  })

  it('without a necessary word are refused', () => {
    expect(() => phrases('?oui \\w+')).toThrow('no necessary word')
  })
})
