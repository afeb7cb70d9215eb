/** What opens and closes a sentence, and how it is written down, change nothing to what it means. */
import { expect, it } from 'vitest'
import { tongues } from '../tongues.ts'
import { disagreements } from './compare.ts'
import type { Utterance } from './expectation.ts'
import { readLists } from './read-lists.ts'

interface Way {
  readonly say: (text: string) => string
  readonly when?: (utterance: Utterance) => boolean
}

/** A greeting that is answered « oui » would answer the question. */
const opens = ({ asked, expect: { answer } }: Utterance) =>
  (asked === undefined || asked === 'intent') && answer === undefined
const goesOn = ({ text }: Utterance) => !/\?\s*$|merci|voilà|plaît|hein/.test(text)

const ways: Readonly<Record<string, Way>> = {
  'after « alors »': { say: (text) => `alors ${text.replace(/^alors /i, '')}` },
  'after « ben écoutez »': {
    say: (text) => `ben écoutez ${text}`,
    when: ({ asked, expect: { answer } }) => asked !== 'confirm' && answer === undefined,
  },
  'after an excuse': { say: (text) => `bonjour madame, excusez-moi de vous déranger, ${text}`, when: opens },
  'after « oui bonjour monsieur, alors voilà »': {
    say: (text) => `oui bonjour monsieur alors voilà ${text}`,
    when: opens,
  },
  'before « s’il vous plaît »': { say: (text) => `${text} s'il vous plaît`, when: goesOn },
  'before « voilà »': { say: (text) => `${text} voilà`, when: goesOn },
  'before « merci »': { say: (text) => `${text}, merci`, when: goesOn },
  'without stops nor capitals': {
    say: (text) => text.toLowerCase().replaceAll(/[,.!;:](?=\s|$)/g, ''),
  },
}

const utterances = readLists('fr')

it.each(Object.entries(ways))('a sentence means the same %s', (_, { say, when }) => {
  const changed: string[] = []
  let tried = 0
  for (let index = 0; index < utterances.length; index += 5) {
    const utterance = utterances[index] as Utterance
    if (when && !when(utterance)) continue
    const { text, expect: expected, list, language, ...context } = utterance
    const { understand } = tongues[language]
    if (disagreements(expected, understand(text, context)).length > 0) continue
    tried += 1
    const wrong = disagreements(expected, understand(say(text), context))
    if (wrong.length > 0) changed.push(`${list} « ${say(text)} »: ${wrong.join(', ')}`)
  }
  expect(tried).toBeGreaterThan(300)
  expect(changed.length / tried, changed.join('\n')).toBeLessThan(0.01)
})
