/** What a plan may look at besides the memory. */
import type { Assistant } from '../../phone/assistant.ts'
import type { Call } from '../../phone/call.ts'
import type { Asked, CivilDate, Tongue } from '../../tongues/tongue.ts'
import type { Found, Memory, Slot } from './memory.ts'
import type { Words } from './words/words.ts'

export interface Scene {
  readonly assistant: Assistant
  readonly call: Call
  readonly tongue: Tongue
  readonly words: Words
  readonly today: CivilDate
  /** Names of the tools this assistant may use. */
  readonly tools: ReadonlySet<string>
}

/** One thing to do next: words, a question, a tool; words may precede a tool. */
export interface Step {
  readonly say?: string
  readonly asks?: Asked
  readonly use?: { readonly tool: string; readonly input: Readonly<Record<string, unknown>> }
}

export const ask = (say: string, asks: Asked): Step => ({ say, asks })
export const use = (tool: string, input: Readonly<Record<string, unknown>>): Step => ({
  use: { tool, input },
})

export function spokenMoment(scene: Scene, slot: Slot): string {
  return scene.tongue.say.moment(slot.date, slot.time, scene.today)
}

/** The day in full, for words that will be read another day: never « demain ». */
export function writtenScene(scene: Scene, date: CivilDate): Scene {
  return { ...scene, today: `${date.slice(0, 4)}-${date.slice(5) > '06' ? '01-01' : '12-31'}` }
}

export function spokenWho(scene: Scene, practitioner: string | undefined): string | null {
  return practitioner ? scene.words.practitioner(practitioner) : null
}

/** « Dr. Martin », where they are all doctors. */
export function titled(name: string, { trade }: Assistant): string {
  return trade === 'medical' && !/^Dr/i.test(name) ? `Dr. ${name}` : name
}

/** With whom the picked slot is, « Dr. Martin ». */
export function labelled({ pick, practitioner }: Memory, { assistant }: Scene): string | undefined {
  if (pick?.practitioner || !practitioner) return pick?.practitioner
  return titled(practitioner, assistant)
}

/** « mardi 24 novembre à neuf heures, dix heures ou onze heures »: the day is said once when they share it. */
export function spokenSlots(scene: Scene, slots: readonly Slot[]): string {
  const { say } = scene.tongue
  const oneDay = slots.every((slot) => slot.date === slots[0]?.date)
  const moments = slots.map((slot, index) =>
    oneDay && index > 0 ? say.time(slot.time) : spokenMoment(scene, slot),
  )
  return say.list(moments, 'or')
}

export function spokenAppointment(scene: Scene, found: Found): string {
  return scene.words.appointment(
    scene.tongue.say.moment(found.date, found.time, scene.today),
    found.partySize ? null : (found.service ?? null),
    spokenWho(scene, found.practitioner),
    found.partySize ?? null,
  )
}
