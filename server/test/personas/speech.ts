/** How a persona says what it knows. */
import { tongues } from '../../src/tongues/tongues.ts'
import type { Dice } from './dice.ts'
import type { Person, Style } from './persona.ts'

/** 06 39 98 07 77. */
export function national(phone: string): string {
  return phone.replace('+33', '0').replace(/(..)(?=.)/g, '$1 ')
}

const inWords = (phone: string) => tongues.fr.say.phone(phone).replaceAll(',', '')

/** A number, or its first half: the second is said when it is asked for. */
export function sayPhone(
  phone: string,
  how: Style['phone'],
  half: 'first' | 'second' | 'whole',
  chance: Dice,
): string {
  const pairs = how === 'figures' ? national(phone).split(' ') : tongues.fr.say.phone(phone).split(', ')
  if (half === 'first') return pairs.slice(0, 3).join(' ')
  if (half === 'second') return pairs.slice(3).join(' ')
  if (how === 'digits')
    return national(phone)
      .replaceAll(' ', '')
      .split('')
      .join(chance.pick(['', ' ']))
  const said = how === 'figures' ? national(phone) : inWords(phone)
  return chance.pick([said, said, `c'est le ${said}`, `alors c'est le ${said}`])
}

const letters = (word: string) => [...word.toLocaleUpperCase('fr')].join(' ')

export function sayName({ first, last }: Person, how: Style['names'], chance: Dice): string {
  if (how === 'family-first') return chance.pick([`${last} ${first}`, `${last}, prénom ${first}`])
  if (how === 'family-only') return last
  if (how === 'spelled')
    return chance.pick([`${first} ${last}, ${letters(last)}`, `${last}, ${letters(last)}, ${first}`])
  return chance.pick([
    `${first} ${last}`,
    `${first} ${last}`,
    `c'est ${first} ${last}`,
    `je m'appelle ${first} ${last}`,
    `au nom de ${first} ${last}`,
  ])
}

const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet']
months.push('août', 'septembre', 'octobre', 'novembre', 'décembre')

export function sayBirth(date: string, chance: Dice): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const written = `${Number(day) === 1 ? 'premier' : Number(day)} ${months[Number(month) - 1]} ${year}`
  const spoken = `${tongues.fr.say.number(Number(day))} ${months[Number(month) - 1]} ${tongues.fr.say.number(Number(year))}`
  const short = `${day}/${month}/${year}`
  return chance.pick([
    spoken,
    `${Number(day)} ${months[Number(month) - 1]} ${year.slice(2)}`,
    short,
    `le ${written}`,
    written,
    `je suis né le ${written}`,
  ])
}

export function sayOrder(order: string, chance: Dice): string {
  const [, year = '', digits = ''] = order.split('-')
  return chance.pick([
    order,
    `c'est la commande ${order}`,
    `C M D ${year} ${digits}`,
    `CMD ${year} ${[...digits].join(' ')}`,
    `alors c'est ${year} ${digits}`,
  ])
}

const courtesies = ["s'il vous plaît", 'je vous remercie', 'si cela ne vous dérange pas', 'si c’est possible']

const digressions = [
  "j'espère que je ne vous dérange pas",
  'excusez-moi il y a du bruit ici',
  'ma voisine m’a donné votre numéro',
  'je suis en voiture mais je suis garé',
  'je vous ai déjà appelé tout à l’heure',
]

const hesitations = ['euh', 'alors', 'attendez', 'voyons', 'ah oui', 'bon']

/** The same words, as this person's voice or the recogniser gives them. */
export function inRegister(text: string, register: Style['register'], chance: Dice): string {
  if (register === 'recognised')
    return text
      .toLocaleLowerCase('fr')
      .replace(/[.,;:!?…]/g, '')
      .replaceAll('’', "'")
      .replace(/\s+/g, ' ')
      .trim()
  // Some recognisers drop the apostrophe.
  if (register === 'unmarked') return inRegister(text, 'recognised', chance).replaceAll("'", ' ')
  if (register === 'polite') return chance.chance(0.5) ? `${text} ${chance.pick(courtesies)}` : text
  if (register === 'elderly') {
    const words = text.split(' ')
    const start = `${chance.pick(hesitations)}${chance.pick(['', '...', ', '])} ${text}`.replace(/\s+/g, ' ')
    if (words.length < 5 || chance.chance(0.5)) return start
    const at = 2 + chance.below(words.length - 3)
    return [...words.slice(0, at), 'euh', ...words.slice(at)].join(' ')
  }
  if (register === 'chatty' && text.split(' ').length > 3 && chance.chance(0.4))
    return chance.pick([`${text}, ${chance.pick(digressions)}`, `${chance.pick(digressions)}, ${text}`])
  return text
}
