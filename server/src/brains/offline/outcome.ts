/** How a goal ends: reached and stored, or given up. */
import { type Memory, settleGoal } from './memory.ts'

/** Done and stored: only now is it said. */
export function reach(memory: Memory, words: string): void {
  settleGoal(memory)
  memory.lead.push(words)
  memory.done += 1
  memory.reached = true
}

/** It cannot be done now: a message can. */
export function giveUp(memory: Memory, words: string): void {
  settleGoal(memory)
  memory.lead.push(words)
  memory.goal = 'message'
}
