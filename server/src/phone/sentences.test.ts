import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Sentences } from './sentences.ts'

const spoken = (chunks: string[], mayWait: (sentence: string) => boolean = () => false) => {
  const sentences = new Sentences(mayWait)
  const pieces = chunks.flatMap((chunk) => sentences.push(chunk))
  return [...pieces, ...sentences.end()]
}

describe('sentences', () => {
  test('plain words pass before their sentence ends', () => {
    const sentences = new Sentences(() => false)
    expect(sentences.push('Bonjour Madame, je ')).toEqual([{ text: 'Bonjour Madame, je' }])
  })

  test('the next words leave by clauses, and wait no longer than the voice has still to say', () => {
    const sentences = new Sentences(() => false)
    const words = 'Bien sûr, je peux vous aider, il y a encore de la place demain matin chez nous'.split(
      /(?<= )/,
    )
    const texts = words.flatMap((word) => sentences.push(word).map(({ text }) => text))
    expect(texts).toEqual(['Bien', ' sûr,', ' je peux vous', ' aider,', ' il y a encore de la place demain'])
    for (const [at, text] of texts.entries())
      if (!text.endsWith(',')) expect(text.length).toBeLessThan(texts.slice(0, at).join('').length + 12)
  })

  test('figures wait for the end of their sentence', () => {
    const sentences = new Sentences(() => false)
    expect(sentences.push('C’est le 2026-11-24 à ')).toEqual([])
    expect(sentences.push('15:00. Cela vous va ?')[0]?.text).toBe('C’est le 2026-11-24 à 15:00.')
  })

  test('a sentence that may claim something is kept whole', () => {
    const pieces = spoken(['Votre rendez-vous ', 'est ', 'confirmé. ', 'Merci.'], (s) =>
      s.includes('rendez-vous'),
    )
    expect(pieces.map((piece) => piece.sentence)).toContain('Votre rendez-vous est confirmé.')
  })

  test('the full stop of « Dr. Martin » ends nothing', () => {
    const sentences = spoken(['Le Dr. Martin est là. ', 'Oui.']).flatMap((piece) => piece.sentence ?? [])
    expect(sentences[0]).toBe('Le Dr. Martin est là.')
  })

  test('whatever the cutting, no character is lost, added or moved', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 })), fc.boolean(), (chunks, wait) => {
        const text = spoken(chunks, () => wait)
          .map((piece) => piece.text)
          .join('')
        expect(text).toBe(chunks.join(''))
      }),
    )
  })

  test('the sentences of the pieces are the whole text too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Oui. ', 'le Dr. ', 'Martin ', '14:30 ', 'vient ? ', '\n', 'a')),
        (chunks) => {
          const sentences = spoken(chunks).flatMap((piece) => piece.sentence ?? [])
          expect(sentences.join('')).toBe(chunks.join(''))
        },
      ),
    )
  })
})
