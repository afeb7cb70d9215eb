/**
 * What any tongue must pass, whatever its language: it never fails, it is a function, and what it says it understands.
 * Call it from the tongue's own test; a skip states its reason.
 */
import { describe, expect, it } from 'vitest'
import { describeRobustness } from './contract/describe-robustness.ts'
import { describeRoundTrips } from './contract/describe-round-trips.ts'
import { describeSpeech } from './contract/describe-speech.ts'
import { subjectOf, type TongueContract } from './contract/subject.ts'
import type { Tongue } from './tongue.ts'

/** Runs the suite on a tongue. */
export function describeTongue(tongue: Tongue, contract: TongueContract = {}): void {
  const subject = subjectOf(tongue, contract)
  describe(`the tongue « ${tongue.language} »`, () => {
    describeRobustness(subject)
    describeRoundTrips(subject)
    describeSpeech(subject)
    it('skips only tests that exist', () => {
      expect([...subject.unused]).toStrictEqual([])
    })
  })
}
