/** Every brain, in one explicit list. One that lacks its key is absent, and the start-up report says so. */
import type { TurnsBrain } from '../phone/brain.ts'
import type { Language, Tongue } from '../tongues/tongue.ts'
import { offlineBrain } from './offline/brain.ts'

export interface BrainSettings {
  readonly config: {
    readonly OPENAI_API_KEY?: string | undefined
    readonly OPENAI_BASE_URL?: string | undefined
    readonly OPENAI_MODEL: string
    readonly OPENAI_CLASSIC_FIELDS: boolean
    readonly ANTHROPIC_API_KEY?: string | undefined
    readonly ANTHROPIC_BASE_URL: string
    readonly ANTHROPIC_MODEL: string
  }
  readonly tongueOf: (language: Language) => Tongue
}

interface BrainKind {
  readonly name: string
  /** What the start-up report says it needs. */
  readonly needs: string
  open(settings: BrainSettings): TurnsBrain | null
}

export const brainKinds = [
  { name: 'offline', needs: 'rien', open: ({ tongueOf }) => offlineBrain(tongueOf) },
] as const satisfies readonly BrainKind[]

/** The brains that can think here, by name. */
export function openBrains(settings: BrainSettings): ReadonlyMap<string, TurnsBrain> {
  return new Map(
    brainKinds.flatMap((kind) => {
      const brain = kind.open(settings)
      return brain ? [[kind.name, brain] as const] : []
    }),
  )
}
