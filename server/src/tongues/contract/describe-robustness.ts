/** Whatever is said: no failure, a well-formed note, always the same. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { readLists } from '../corpus/read-lists.ts'
import { everyAsked, type Understanding } from '../tongue.ts'
import { nothing } from './nothing.ts'
import { asking, plain, type Subject, today } from './subject.ts'
import { anyText, attacks, jumblesOf } from './texts.ts'
import { shapeFaults } from './understanding-shape.ts'

/** Declares these tests. */
export function describeRobustness({ tongue, must, understand }: Subject): void {
  const jumbles = jumblesOf(tongue.language)

  must('understands nothing in nothing', () => {
    for (const silence of ['', ' ', '\n\t ', '…', '\u0000'])
      expect(understand(silence)).toStrictEqual(nothing)
  })

  must('never throws and keeps the shape, whatever is said', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, jumbles), (text) => {
        expect(shapeFaults(understand(text)), text).toStrictEqual([])
      }),
      { numRuns: 500 },
    )
  })

  must('keeps the shape, whatever was asked', () => {
    const offered = [{ date: '2026-11-24', time: '09:30' }]
    fc.assert(
      fc.property(fc.constantFrom(...everyAsked), fc.oneof(jumbles, anyText), (question, text) => {
        const context = {
          ...asking(question),
          offered,
          aboutDate: '2026-11-24',
          trade: 'restaurant' as const,
        }
        expect(shapeFaults(understand(text, context)), text).toStrictEqual([])
      }),
      { numRuns: 500 },
    )
  })

  must('calls no reflex that mayBeReflex denies', () => {
    fc.assert(
      fc.property(fc.constantFrom(undefined, ...everyAsked), fc.oneof(jumbles, anyText), (question, text) => {
        const context = question ? asking(question) : plain
        expect(tongue.mayBeReflex(text, context) || !callsReflex(understand(text, context)), text).toBe(true)
      }),
      { numRuns: 500 },
    )
    for (const { text, expect: _, list: __, language: ___, ...context } of readLists(tongue.language))
      expect(tongue.mayBeReflex(text, context) || !callsReflex(understand(text, context)), text).toBe(true)
  })

  must('is a function: the same words give the same note', () => {
    fc.assert(
      fc.property(jumbles, jumbles, (text, between) => {
        const first = understand(text)
        understand(between)
        expect(understand(text)).toStrictEqual(first)
      }),
      { numRuns: 100 },
    )
  })

  // Two tests, each within the runner's time limit: what grows faster than the text does not end.
  must('listens to texts made to explode', () => {
    for (const text of attacks) {
      understand(text)
      understand(text, asking('phone'))
      understand(text, asking('name'))
    }
  })
  must('reads aloud texts made to explode', () => {
    for (const text of attacks) tongue.say.speakable(text, today)
  })
}

/** The call may answer by itself, without any brain. */
function callsReflex({ intents, wantedLanguage }: Understanding): boolean {
  return (
    wantedLanguage !== undefined ||
    intents.some((intent) => /^(?:emergency|language|repeat|goodbye)$/.test(intent))
  )
}
