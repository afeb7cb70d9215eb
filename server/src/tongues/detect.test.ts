import { expect, test } from 'vitest'
import { detectLanguage } from './detect.ts'
import type { Language } from './tongue.ts'

const allowed = ['fr', 'en', 'ar'] as const
const heard = (text: string, spoken: Language, told?: Language) => detectLanguage(text, spoken, allowed, told)

test.each<[string, Language, Language]>([
  ['hello, I would like to book an appointment', 'fr', 'en'],
  ['bonjour je voudrais un rendez-vous', 'en', 'fr'],
  ['أريد موعدا مع الدكتور', 'fr', 'ar'],
  ['صباح الخير', 'fr', 'ar'],
  ['a table for two tonight please', 'fr', 'en'],
  ['see doctor Martin next Tuesday', 'fr', 'en'],
  ['un rendez-vous on verra', 'fr', 'fr'],
  ['yes', 'fr', 'fr'],
  ['oui', 'en', 'en'],
  ['نعم', 'fr', 'fr'],
  ['John Carter', 'fr', 'fr'],
  ['demain à 10 heures', 'en', 'fr'],
  ['vers 10 heures', 'en', 'en'],
  ['نعم', 'ar', 'ar'],
  ['I am looking for the docteur Martin', 'fr', 'en'],
])('« %s » in a call held in %s is %s', (text, spoken, expected) => {
  expect(heard(text, spoken)).toBe(expected)
})

test.each<[string, Language, Language, Language]>([
  // A recogniser that was not told of the change keeps saying what it was set to.
  ['yes please', 'en', 'fr', 'en'],
  ['half past ten', 'en', 'fr', 'en'],
  ['نعم', 'ar', 'fr', 'ar'],
  ['Fatima Zahra', 'ar', 'fr', 'ar'],
  // One that listens to several languages is believed at the first word.
  ['hello', 'fr', 'en', 'en'],
  ['oui', 'en', 'fr', 'fr'],
  ['نعم', 'fr', 'ar', 'ar'],
  ['John Carter', 'fr', 'en', 'fr'],
])('« %s » in a call held in %s, told to be %s, is %s', (text, spoken, told, expected) => {
  expect(heard(text, spoken, told)).toBe(expected)
})

test('a language that the business does not speak is not followed', () => {
  expect(detectLanguage('I would like to book please', 'fr', ['fr'], 'en')).toBe('fr')
})
