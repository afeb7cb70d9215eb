/** Texts nobody would say, and texts made of what people say. */
import fc from 'fast-check'
import { readLists } from '../corpus/read-lists.ts'
import type { Language } from '../tongue.ts'

/** Pieces that make careless patterns explode once repeated, each text far longer than any utterance. */
const explosive = [
  [
    'euh ',
    'uh ',
    'non ',
    'pas ',
    'de ',
    'M comme ',
    'arobase ',
    'point ',
    'zéro ',
    'mardi ou ',
    'entre ',
    'deux ',
  ],
  [
    'vingt ',
    'quatre ',
    '06 ',
    '1',
    '1/',
    '1 1 ',
    'a.',
    'a@',
    'a b ',
    '(',
    '**',
    '](',
    '`',
    '\n# ',
    '€ ',
    'é',
    'A',
  ],
  [
    'one ',
    'at ',
    'the ',
    'double ',
    'tuesday or ',
    'twenty ',
    'الساعة ',
    'و',
    'واحد ',
    '٣',
    '\u0000',
    '\ud800',
  ],
].flat()

export const attacks: readonly string[] = explosive.map((piece) =>
  piece.repeat(Math.max(2000, Math.ceil(10_000 / piece.length))),
)

/** Any sequence of UTF-16 units: lone surrogates and controls included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => units.map((unit) => String.fromCharCode(unit)).join('')),
)

/** The words of a language's published lists, in any order. */
export function jumblesOf(language: Language): fc.Arbitrary<string> {
  const words = readLists(language).flatMap(({ text }) => text.split(/\s+/))
  return fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((some) => some.join(' '))
}

/** What models and documents write: markup, addresses, figures, among ordinary words. */
export function writtenIn(language: Language): fc.Arbitrary<string> {
  const marks = [
    '**gras**',
    '# Titre\n',
    '- un\n- deux\n',
    '[ici](https://www.exemple.fr/a?b=1)',
    '`code`',
    '| a | b |',
  ]
  const figures = ['2026-11-24', '14:30', '14h30', '45 €', '12,50 €', '20 %', '06 39 98 12 34', '0199001234']
  const names = [
    'https://exemple.fr/rdv',
    'www.exemple.fr/page',
    'jean.dupont@exemple.fr',
    'CMD-2024-12345',
    'TKT-2026-001',
  ]
  const rest = [
    '+33639981234',
    '_souligné_',
    '> cité\n',
    '1. un\n2. deux\n',
    '***',
    '~~non~~',
    'http://www.exemple.fr',
  ]
  const piece = fc.oneof(jumblesOf(language), fc.constantFrom(...marks, ...figures, ...names, ...rest))
  return fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(' '))
}
