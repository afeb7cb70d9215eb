/** How a goal ends: reached and stored, or given up. */
import { type Found, type Memory, settleGoal } from './memory.ts'
import { type Scene, spokenMoment, writtenScene } from './scene.ts'

/** Done and stored: only now is it said. */
export function reach(memory: Memory, words: string): void {
  settleGoal(memory)
  memory.lead.push(words)
  memory.done += 1
  memory.reached = true
}

/** Too late by the rules: whoever is expecting them is told what they wanted. */
export function tooLate(memory: Memory, found: Found, wanted: 'cancel' | 'move', scene: Scene): void {
  giveUp(memory, scene.words.tooLate)
  memory.shut = true
  memory.message = scene.words.lateMessage(wanted, spokenMoment(writtenScene(scene, found.date), found))
}

/** It cannot be done now: a message can. */
export function giveUp(memory: Memory, words: string): void {
  settleGoal(memory)
  memory.lead.push(words)
  memory.goal = 'message'
}
