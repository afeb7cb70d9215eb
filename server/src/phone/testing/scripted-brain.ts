import type { Thought, ThinkRequest, TurnsBrain } from '../brain.ts'

type Step = Thought | Error | Promise<void> | (() => Promise<void>)
type Turn = readonly Step[] | ((request: ThinkRequest) => readonly Step[])

/** Plays its turns in order; one turn too many is an error that names it. */
export function scriptedBrain(
  turns: readonly Turn[],
  name = 'scripted',
): TurnsBrain & { asked: ThinkRequest[] } {
  const asked: ThinkRequest[] = []
  return {
    kind: 'turns',
    name,
    model: 'script',
    asked,
    async *think(request) {
      const turn = turns[asked.length]
      asked.push(request)
      if (!turn) throw new Error(`${name}: turn ${asked.length} was not in the script`)
      for (const step of typeof turn === 'function' ? turn(request) : turn) {
        if (step instanceof Error) throw step
        if (step instanceof Promise) await step
        else if (typeof step === 'function') await step()
        else yield step
      }
    },
  }
}

export const say = (text: string): Thought => ({ type: 'say', text })
export const callTool = (tool: string, input: unknown = {}, id = tool): Thought => ({
  type: 'call',
  id,
  tool,
  input,
})
