import { describe, expect, it } from 'vitest'
import { wordsOf } from './line.ts'
import { type Figures, takePhones } from './phones.ts'

const figures: Figures = {
  at: (words, index) => {
    const word = words[index]?.word ?? ''
    return /^\d+$/.test(word) ? { digits: word, next: index + 1 } : null
  },
  silent: /^and$/,
  correction: /^sorry$/,
}
const hear = (text: string, asked = true) =>
  takePhones(
    wordsOf(text, (raw) => raw.toLowerCase()),
    figures,
    asked,
  )

describe('telephone numbers', () => {
  it.each([
    ['06 39 98 12 34', '+33639981234'],
    ['+33 6 39 98 12 34', '+33639981234'],
    ['0033 6 39 98 12 34', '+33639981234'],
    ['6 39 98 12 34', '+33639981234'],
    ['06 39 98 12 sorry 13 34', '+33639981334'],
  ])('hears %s', (text, phone) => {
    expect(hear(text).phones).toEqual([phone])
  })

  it('keeps what was said of an unfinished number', () => {
    expect(hear('06 39 98')).toMatchObject({ phones: [], partialPhone: '063998' })
  })

  it('hears two numbers, and one after a date', () => {
    expect(hear('06 39 98 12 34 then 01 99 00 12 34').phones).toEqual(['+33639981234', '+33199001234'])
    expect(hear('tuesday 24 06 39 98 12 34', false).phones).toEqual(['+33639981234'])
  })

  it('takes the number out of the words', () => {
    expect(hear('call 06 39 98 12 34 today').words.map(({ word }) => word)).toEqual(['call', '§', 'today'])
  })

  it('hears no number in a year or a price', () => {
    expect(hear('in 2024 for 45', false).phones).toEqual([])
  })
})
