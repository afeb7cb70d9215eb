/** The search by necessary words finds what the plain search finds, in every sentence of the lists. */
import { describe, expect, it } from 'vitest'
import { readLists } from '../../corpus/read-lists.ts'
import * as answerWords from '../answer-words.ts'
import { heardIn } from '../heard.ts'
import { topics } from '../topic-expressions.ts'
import * as appointments from './appointments.ts'
import { asMeant } from './as-meant.ts'
import * as conversation from './conversation.ts'
import * as people from './people.ts'
import { isSaid, type Phrases, phrases } from './phrases.ts'
import * as troubles from './troubles.ts'

const everyPhrases: readonly Phrases[] = [
  ...[answerWords, appointments, conversation, people, troubles].flatMap((module) => Object.values(module)),
  ...topics.map(([, expressions]) => expressions),
].flatMap((value: unknown) =>
  typeof value === 'object' && value !== null && 'lines' in value ? [value as Phrases] : [],
)

describe('expressions', () => {
  it('are found by their necessary words wherever they are found without', () => {
    const missed = readLists('fr').flatMap(({ text, asked }) => {
      const plain = asMeant(heardIn(text, asked).plain)
      return everyPhrases
        .filter(({ lines }) => lines.some((line) => line.test(` ${plain} `)))
        .filter((expressions) => !isSaid(expressions, plain))
        .map(() => plain)
    })
    expect(everyPhrases.length).toBeGreaterThan(50)
    expect(missed).toEqual([])
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
