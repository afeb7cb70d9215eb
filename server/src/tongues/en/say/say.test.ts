import { describe, expect, it } from 'vitest'
import { say } from './index.ts'

const today = '2026-11-20'

describe('English, spoken', () => {
  it.each([
    ['2026-11-20', 'today'],
    ['2026-11-21', 'tomorrow'],
    ['2026-11-24', 'Tuesday the twenty-fourth of November'],
    ['2026-12-31', 'Thursday the thirty-first of December'],
    ['2027-01-11', 'Monday the eleventh of January, twenty twenty-seven'],
  ])('says the date %s', (date, spoken) => {
    expect(say.date(date, today)).toBe(spoken)
  })

  it.each([
    ['00:00', 'midnight'],
    ['09:00', "nine o'clock in the morning"],
    ['12:00', 'noon'],
    ['14:30', 'half past two in the afternoon'],
    ['18:15', 'quarter past six in the evening'],
    ['20:05', 'eight oh five in the evening'],
  ])('says the hour %s', (time, spoken) => {
    expect(say.time(time)).toBe(spoken)
  })

  it('says numbers and ranks as the British do', () => {
    expect(say.number(999)).toBe('nine hundred and ninety-nine')
    expect(say.number(2026)).toBe('two thousand and twenty-six')
    expect(say.number(80)).toBe('eighty')
  })

  it('says what must be written down slowly', () => {
    expect(say.phone('+33639981234')).toBe('zero six, three nine, nine eight, one two, three four')
    expect(say.phoneDigits('+33199001234')).toBe('zero, one, nine, nine, zero, zero, one, two, three, four')
    expect(say.reference('CMD-2024-12345')).toBe('C M D, two zero two four, one two three four five')
    expect(say.email('jean.dupont42@exemple.fr')).toBe('jean dot dupont four two at exemple dot F R')
    expect(say.spell("O'Hara")).toBe('O, apostrophe, H, A, R, A')
  })

  it('says lists and durations', () => {
    expect(say.list(['a', 'b', 'c'], 'or')).toBe('a, b or c')
    expect(say.minutes(20)).toBe('twenty minutes')
    expect(say.minutes(90)).toBe('an hour and a half')
  })

  it.each([
    ['Open **9h-12h30**', "Open from nine o'clock in the morning to half past twelve in the afternoon"],
    ['See https://www.exemple.fr/a?b=c', 'See exemple dot F R'],
    ['It costs 45,50 €.', 'It costs forty-five euros and fifty cents.'],
    ['Ring 06 39 98 12 34', 'Ring zero six, three nine, nine eight, one two, three four'],
    ['- one\n- two', 'one. two'],
    ['Already fine, thank you!', 'Already fine, thank you!'],
  ])('reads « %s » aloud', (written, spoken) => {
    expect(say.speakable(written, today)).toBe(spoken)
  })
})

it.each([
  ['from 9 am to 12:30 pm', "from nine o'clock in the morning to half past twelve in the afternoon"],
  ['until 6:30 in the afternoon', 'until half past six in the evening'],
  ['at 12 am', 'at midnight'],
  ['by 10.30 p.m.', 'by half past ten at night.'],
  ['We close at 7 pm. See you!', "We close at seven o'clock in the evening. See you!"],
  ['at 7 p.m. sharp', "at seven o'clock in the evening sharp"],
])('« %s » says the half of the day once', (written, spoken) => {
  expect(say.speakable(written, '2026-11-20')).toBe(spoken)
})
