/** Every brain, in one explicit list. One that lacks its key is absent, and the start-up report says so. */
import type { TurnsBrain } from '../phone/brain.ts'
import type { Language, Tongue } from '../tongues/tongue.ts'
import { anthropicBrain } from './anthropic/brain.ts'
import { openAiBrain } from './openai/brain.ts'
import { openAiEmbedder } from './openai/embedder.ts'
import { offlineBrain } from './offline/brain.ts'

const openAi = 'https://api.openai.com/v1'

export interface BrainSettings {
  readonly config: {
    readonly OPENAI_API_KEY?: string | undefined
    readonly OPENAI_BASE_URL?: string | undefined
    readonly OPENAI_MODEL: string
    readonly OPENAI_CLASSIC_FIELDS: boolean
    readonly OPENAI_EMBEDDING_MODEL?: string | undefined
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
  {
    name: 'openai',
    needs: 'OPENAI_API_KEY (ou OPENAI_BASE_URL pour un serveur compatible)',
    open: ({ config }) =>
      config.OPENAI_API_KEY || config.OPENAI_BASE_URL
        ? openAiBrain({
            apiKey: config.OPENAI_API_KEY ?? null,
            baseUrl: config.OPENAI_BASE_URL ?? openAi,
            model: config.OPENAI_MODEL,
            classicFields: config.OPENAI_CLASSIC_FIELDS,
          })
        : null,
  },
  {
    name: 'anthropic',
    needs: 'ANTHROPIC_API_KEY',
    open: ({ config }) =>
      config.ANTHROPIC_API_KEY
        ? anthropicBrain({
            apiKey: config.ANTHROPIC_API_KEY,
            baseUrl: config.ANTHROPIC_BASE_URL,
            model: config.ANTHROPIC_MODEL,
          })
        : null,
  },
  { name: 'offline', needs: 'rien', open: ({ tongueOf }) => offlineBrain(tongueOf) },
] as const satisfies readonly BrainKind[]

/** The meanings of documents, when a provider offers them; null: the search goes by words. */
export function openEmbedder({ config }: Pick<BrainSettings, 'config'>) {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: elsewhere } = config
  const model = config.OPENAI_EMBEDDING_MODEL ?? (apiKey && !elsewhere ? 'text-embedding-3-small' : null)
  if (!model || !(apiKey ?? elsewhere)) return null
  return openAiEmbedder({ apiKey: apiKey ?? null, baseUrl: elsewhere ?? openAi, model })
}

/** The brains that can think here, by name. */
export function openBrains(settings: BrainSettings): ReadonlyMap<string, TurnsBrain> {
  return new Map(
    brainKinds.flatMap((kind) => {
      const brain = kind.open(settings)
      return brain ? [[kind.name, brain] as const] : []
    }),
  )
}
