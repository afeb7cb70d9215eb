/** Reads the lists of a language. A word it does not know in an entry is an error: a typing slip proves nothing. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Language, ListeningContext } from '../tongue.ts'
import { contextKeys, expectKeys, type Expected, type Utterance, whenKeys } from './expectation.ts'
import { partsOfTheDay } from './patterns.ts'

interface List {
  readonly defaults: ListeningContext
  readonly entries: readonly (Partial<ListeningContext> & {
    readonly text: string
    readonly expect: Expected
  })[]
}

function refuseUnknown(object: object, known: readonly string[], where: string): void {
  const unknown = Object.keys(object).filter((key) => !known.includes(key))
  if (unknown.length > 0) throw new Error(`${where}: unknown ${unknown.join(', ')}`)
}

function checkExpectation(expected: Expected, where: string): void {
  refuseUnknown(expected, expectKeys, where)
  if (Object.keys(expected).length === 0) throw new Error(`${where}: expects nothing`)
  if (expected.anyOf) {
    if (Object.keys(expected).length > 1 || expected.anyOf.length < 2)
      throw new Error(`${where}: anyOf stands alone`)
    for (const note of expected.anyOf) checkExpectation(note, where)
  }
  for (const when of [
    ...(expected.dates ?? []),
    ...(expected.excluded ?? []),
    ...(expected.current ? [expected.current] : []),
  ]) {
    refuseUnknown(when, whenKeys, where)
    if (Object.keys(when).length === 0) throw new Error(`${where}: an empty moment`)
    if (typeof when.hours === 'string')
      for (const part of when.hours.split('|'))
        if (part !== 'absent' && !(part in partsOfTheDay)) throw new Error(`${where}: unknown part ${part}`)
    for (const period of [when.days, when.hours])
      if (typeof period === 'object') refuseUnknown(period, ['from', 'to'], where)
  }
  refuseUnknown(Object.fromEntries((expected.absent ?? []).map((key) => [key, true])), expectKeys, where)
}

/** The list of what is known to be missed. */
const notYet = 'not-yet.yaml'

/** Every utterance of a language, its header applied; or, apart, those known to be missed. */
export function readLists(language: Language, which: 'held' | 'not yet' = 'held'): readonly Utterance[] {
  const folder = new URL(`./${language}/`, import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && (name === notYet) === (which === 'not yet'))
    .sort()
    .flatMap((name) => {
      const list = parse(readFileSync(new URL(name, folder), 'utf8'), { merge: true }) as List
      refuseUnknown(list, ['defaults', 'entries'], name)
      refuseUnknown(list.defaults, contextKeys, name)
      return list.entries.map((entry) => {
        const where = `${language}/${name} « ${entry.text} »`
        refuseUnknown(entry, [...contextKeys, 'text', 'expect'], where)
        if (typeof entry.text !== 'string') throw new Error(`${where}: the text is not a text`)
        checkExpectation(entry.expect, where)
        return { ...list.defaults, ...entry, list: name, language }
      })
    })
}
