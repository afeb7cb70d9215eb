/** Compares what a tongue understood with what the list expects; says what differs. */
import type { Understanding, When } from '../tongue.ts'
import type { Expected, ExpectedWhen } from './expectation.ts'
import { whenKeys } from './expectation.ts'
import { matches, matchesPeriod } from './patterns.ts'

function sameMoment(expected: ExpectedWhen, got: When): boolean {
  return whenKeys.every((key) => {
    const pattern = expected[key]
    if (key === 'days' || key === 'hours') return matchesPeriod(pattern, got[key])
    if (key === 'impossible' && pattern === true) return Boolean(got.impossible)
    return matches(pattern ?? null, got[key])
  })
}

/** In order, or as a set when the caller will be asked which. */
function sameMoments(expected: readonly ExpectedWhen[], got: readonly When[], asSet: boolean): boolean {
  if (expected.length !== got.length) return false
  if (!asSet) return expected.every((when, i) => sameMoment(when, got[i] ?? {}))
  return (
    expected.every((when) => got.some((found) => sameMoment(when, found))) &&
    got.every((found) => expected.some((when) => sameMoment(when, found)))
  )
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0)
  )
}

function sameField(key: string, expected: unknown, got: unknown): boolean {
  if (Array.isArray(expected))
    return (
      Array.isArray(got) &&
      got.length === expected.length &&
      expected.every((pattern, i) => (key === 'names' ? matches(pattern, got[i]) : pattern === got[i]))
    )
  return matches(expected, got)
}

function agrees(key: string, expected: Expected, got: Understanding): boolean {
  switch (key) {
    case 'anyOf':
      return (expected.anyOf ?? []).some((note) => disagreements(note, got).length === 0)
    case 'dates':
      return (
        sameMoments(expected.dates ?? [], got.dates, expected.ask === true) &&
        (expected.ask === true || got.ask === undefined)
      )
    case 'excluded':
      return sameMoments(expected.excluded ?? [], got.excluded, true)
    case 'current':
      return sameMoment(expected.current ?? {}, got.current ?? {})
    case 'ask':
      return Boolean(got.ask) === expected.ask
    case 'intent':
      return matches(expected.intent, got.intents[0])
    case 'intentsInclude':
      return (expected.intentsInclude ?? []).every((intent) => got.intents.includes(intent))
    case 'intentsExclude':
      return (expected.intentsExclude ?? []).every((intent) => !got.intents.includes(intent))
    case 'absent':
      return (expected.absent ?? []).every((field) => isEmpty(got[field]))
    default:
      return sameField(key, expected[key as keyof Expected], got[key as keyof Understanding])
  }
}

/** The keys of the expectation that what was understood does not satisfy; empty when all is right. */
export function disagreements(expected: Expected, got: Understanding): readonly string[] {
  return Object.keys(expected).filter((key) => !agrees(key, expected, got))
}
