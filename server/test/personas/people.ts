/** Invented people. */
import type { Dice } from './dice.ts'
import type { Person } from './persona.ts'

const women = [
  'Sophie',
  'Nadia',
  'Chloé',
  'Monique',
  'Aïcha',
  'Marie-Laure',
  'Léa',
  'Solange',
  'Inès',
  'Yvonne',
]
const men = [
  'Julien',
  'Karim',
  'Bernard',
  'Jean-Luc',
  'Hugo',
  'Mamadou',
  'Thierry',
  'Noé',
  'Étienne',
  'Rachid',
]
const families = [
  'Garnier',
  'Bouvier',
  'Benoît',
  'Traoré',
  'Lopez',
  'Le Goff',
  'Marchal',
  'Haddad',
  'Nguyen',
  'Perrot',
]
families.push(
  'Charpentier',
  'Delmas',
  'Roche',
  'Da Silva',
  'Weber',
  'Fontaine',
  'Meunier',
  'Diallo',
  'Lemoine',
  'Carpentier',
)

export const isWoman = ({ first }: Person) => women.includes(first)

export function someone(chance: Dice, last = chance.pick(families)): Person {
  const two = (sides: number, from: number) => String(from + chance.below(sides)).padStart(2, '0')
  return {
    first: chance.pick([...women, ...men]),
    last,
    phone: `+3363998${two(90, 10)}${two(90, 10)}`,
    birthDate: `19${two(60, 35)}-${two(12, 1)}-${two(28, 1)}`,
  }
}
