import { describe, expect, test } from 'vitest'
import { say } from './sayings.ts'

const today = '2026-11-20'

describe('numbers', () => {
  test.each([
    [0, 'zéro'],
    [21, 'vingt et un'],
    [71, 'soixante et onze'],
    [80, 'quatre-vingts'],
    [81, 'quatre-vingt-un'],
    [91, 'quatre-vingt-onze'],
    [200, 'deux cents'],
    [201, 'deux cent un'],
    [1000, 'mille'],
    [80_000, 'quatre-vingt mille'],
    [200_000, 'deux cent mille'],
    [2_000_000, 'deux millions'],
    [1986, 'mille neuf cent quatre-vingt-six'],
    [-3, 'moins trois'],
    [2.5, 'deux virgule cinq'],
  ])('%d', (value, words) => {
    expect(say.number(value)).toBe(words)
  })
})

describe('dates and hours', () => {
  test.each([
    [today, "aujourd'hui"],
    ['2026-11-21', 'demain'],
    ['2026-11-24', 'mardi vingt-quatre novembre'],
    ['2026-12-01', 'mardi premier décembre'],
    ['2027-03-15', 'lundi quinze mars deux mille vingt-sept'],
  ])('%s', (date, words) => {
    expect(say.date(date, today)).toBe(words)
  })
  test.each([
    ['09:00', 'neuf heures'],
    ['12:00', 'midi'],
    ['12:30', 'midi et demi'],
    ['14:30', 'quatorze heures trente'],
    ['21:00', 'vingt et une heures'],
    ['07:00', 'sept heures du matin'],
    ['00:00', 'minuit'],
  ])('%s', (time, words) => {
    expect(say.time(time)).toBe(words)
  })
  test('a period, a duration', () => {
    expect(say.hours('09:00', '12:30')).toBe('de neuf heures à midi et demi')
    expect(say.minutes(90)).toBe('une heure et demie')
    expect(say.minutes(1)).toBe('une minute')
  })
})

test('a telephone in pairs', () => {
  expect(say.phone('+33639980102')).toBe('zéro six, trente-neuf, quatre-vingt-dix-huit, zéro un, zéro deux')
})

test('a list', () => {
  expect(say.list(['mardi', 'jeudi', 'samedi'], 'or')).toBe('mardi, jeudi ou samedi')
})

describe('speakable', () => {
  test.each([
    [
      '**Dr Martin**, le 2026-11-24 à 14:30',
      'docteur Martin, le mardi vingt-quatre novembre à quatorze heures trente',
    ],
    ['Tarif : 12,50 € (20 %)', 'Tarif : douze euros cinquante (vingt pour cent)'],
    ['- un RDV\n- M. Petit', 'un rendez-vous. Monsieur Petit.'],
    ['Voir [le site](https://www.exemple.fr/a?b=1)', 'Voir le site'],
    [
      'Appelez le 01 99 00 12 34.',
      'Appelez le zéro un, quatre-vingt-dix-neuf, zéro zéro, douze, trente-quatre.',
    ],
    ['de 9h à 12h30', 'de neuf heures à midi et demi'],
    ['à 14h 45 €', 'à quatorze heures quarante-cinq euros'],
  ])('%s', (text, spoken) => {
    expect(say.speakable(text, today)).toBe(spoken)
  })
})
