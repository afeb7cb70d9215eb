/**
 * What any brain must do, whoever thinks in it. Call it from the brain's own test. `open` prepares a brain for a
 * situation: a provider's fake is told what to answer; the offline brain needs nothing.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BrainError, type Thought, type ThinkRequest, type TurnsBrain } from '../phone/brain.ts'
import { agendaTools, freeAt } from './testing/agenda-tools.ts'
import { callerSaid, type Fact, used } from './testing/facts.ts'
import { requestOf } from './testing/request-of.ts'

/** `greets`: it says words. `looks`: it calls `check_availability`. `tells`: its answer is there, it says words. */
export type BrainSituation = 'greets' | 'looks' | 'tells' | 'odd'

export interface BrainContract {
  open(situation: BrainSituation): TurnsBrain | Promise<TurnsBrain>
  /** The same log gives the same thoughts. */
  readonly deterministic?: boolean
  /** How many odd sentences are tried; few when each is a request. */
  readonly oddSentences?: number
}

const wish = callerSaid('je voudrais un rendez-vous mardi à 10 heures pour Jean Dupont')

/** Runs the suite on a brain. */
export function describeBrain(name: string, contract: BrainContract): void {
  describe(`the brain « ${name} »`, () => {
    it('answers a greeting in words', async () => {
      const thoughts = await think(contract, 'greets', [callerSaid('bonjour')])
      expect(wordsOf(thoughts)).not.toBe('')
    })

    it('calls a tool with JSON, under an id', async () => {
      const [call] = callsOf(await think(contract, 'looks', [wish]))
      expect(call?.tool).toBe('check_availability')
      expect(call?.id).not.toBe('')
      const input: unknown = typeof call?.input === 'string' ? JSON.parse(call.input) : call?.input
      expect(input).toBeTypeOf('object')
      expect(JSON.parse(JSON.stringify(input))).toEqual(input)
    })

    it('goes on from what the tool answered', async () => {
      const first = await think(contract, 'looks', [wish])
      const [call] = callsOf(first)
      const answered = used('check_availability', freeAt('2026-11-24', '10:00'), call?.id, name)
      const thoughts = await think(contract, 'tells', [wish, ...notesOf(first, name), ...answered])
      expect(wordsOf(thoughts)).not.toBe('')
      expect(callsOf(thoughts).map(({ tool }) => tool)).not.toContain('check_availability')
    })

    it('stops at once when aborted', async () => {
      const stop = new AbortController()
      const thoughts: Thought[] = []
      const brain = await contract.open('greets')
      await endedByAbort(async () => {
        for await (const thought of brain.think(ask([callerSaid('bonjour')]), stop.signal)) {
          thoughts.push(thought)
          stop.abort()
        }
      })
      expect(thoughts).toHaveLength(1)
    })

    it('says nothing when it was aborted before it began', async () => {
      const brain = await contract.open('greets')
      const thoughts: Thought[] = []
      await endedByAbort(async () => {
        for await (const thought of brain.think(ask([callerSaid('bonjour')]), AbortSignal.abort()))
          thoughts.push(thought)
      })
      expect(wordsOf(thoughts)).toBe('')
    })

    it('survives a log in which nothing was said', async () => {
      await expect(think(contract, 'greets', [])).resolves.toBeDefined()
    })

    it('never fails on odd words', async () => {
      const odd = fc.oneof(
        fc.string(),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', ' ', '…', '¿', '0'),
      )
      await fc.assert(
        fc.asyncProperty(odd, async (text) => {
          const thoughts = await think(contract, 'odd', [callerSaid(text)])
          expect(thoughts.length).toBeGreaterThan(0)
        }),
        { numRuns: contract.oddSentences ?? 100 },
      )
    })

    it('notes plain JSON', async () => {
      for (const { note } of notes(await think(contract, 'looks', [wish])))
        expect(JSON.parse(JSON.stringify(note))).toEqual(note)
    })

    it.skipIf(!contract.deterministic)('thinks the same of the same log (models need not)', async () => {
      const once = await think(contract, 'looks', [wish])
      expect(await think(contract, 'looks', [wish])).toEqual(once)
    })
  })
}

const ask = (facts: readonly Fact[]): ThinkRequest => requestOf({ facts, tools: agendaTools })

async function think(
  contract: BrainContract,
  situation: BrainSituation,
  facts: readonly Fact[],
): Promise<Thought[]> {
  const brain = await contract.open(situation)
  return Array.fromAsync(brain.think(ask(facts), new AbortController().signal))
}

/** An abort ends the thoughts, quietly or by the abort itself; a brain's own failure would be another thing. */
async function endedByAbort(run: () => Promise<void>): Promise<void> {
  await run().catch((error: unknown) => {
    if (error instanceof BrainError && error.why !== 'down' && error.why !== 'stalled') throw error
  })
}

const callsOf = (thoughts: readonly Thought[]) => thoughts.filter((one) => one.type === 'call')
const notes = (thoughts: readonly Thought[]) => thoughts.filter((one) => one.type === 'note')
const wordsOf = (thoughts: readonly Thought[]) =>
  thoughts.map((one) => (one.type === 'say' ? one.text : '')).join('')

function notesOf(thoughts: readonly Thought[], brain: string): Fact[] {
  return notes(thoughts).map(({ note }) => ({ type: 'brain-noted', brain, note }))
}
