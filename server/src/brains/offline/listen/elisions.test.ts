import { expect, test } from 'vitest'
import { withElisions } from './elisions.ts'

const cases: readonly (readonly [heard: string, meant: string])[] = [
  ['j ai perdu l adresse', "j'ai perdu l'adresse"],
  ['c est pour aujourd hui qu il vient', "c'est pour aujourd'hui qu'il vient"],
  ['quelqu un peut m appeler s il vous plaît', "quelqu'un peut m'appeler s'il vous plaît"],
  ['il n y a pas d eau', "il n'y a pas d'eau"],
  ['M A R T I N, Anne', 'M A R T I N, Anne'],
  ['d u p o n t Alain', 'd u p o n t Alain'],
  ['je passe à l heure', "je passe à l'heure"],
  ["j'ai perdu l'adresse", "j'ai perdu l'adresse"],
]

test.each(cases)('the apostrophe that was dropped: « %s »', (heard, meant) =>
  expect(withElisions(heard, 'fr')).toBe(meant),
)
