/** Meanings as numbers from OpenAI's `/v1/embeddings`, or a server that speaks it (facts/llm.md, 7). */
import { request } from 'undici'

export interface OpenAiEmbedderSettings {
  readonly apiKey: string | null
  readonly baseUrl: string
  readonly model: string
}

/** Items per request; the service takes 2048, and 300 000 tokens in all. */
const atOnce = 128
/** A caller waits for the search; documents are embedded aside, and tried again. */
const timeoutMs = 2_000
/**
 * Likeness from which a passage answers a question. Uncertain: reported for `text-embedding-3-*`, whose likenesses are
 * low; no service could be reached from where this was written.
 */
const sameMeaning = 0.4

interface Answer {
  readonly data?: readonly { readonly index?: number; readonly embedding?: unknown }[]
}

/** Fails with an `Error` that tells the status, never the key nor the texts. */
export function openAiEmbedder({ apiKey, baseUrl, model }: OpenAiEmbedderSettings) {
  const embedSome = async (texts: readonly string[]): Promise<number[][]> => {
    const answer = await request(`${baseUrl}/embeddings`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}),
      },
      body: JSON.stringify({ model, input: texts, encoding_format: 'float' }),
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (answer.statusCode !== 200) {
      await answer.body.dump()
      throw new Error(`embeddings: ${answer.statusCode}`)
    }
    const { data = [] } = (await answer.body.json()) as Answer
    const vectors = texts.map((_, place) => data.find(({ index }, at) => (index ?? at) === place)?.embedding)
    return vectors.map((vector) => {
      if (!isNumbers(vector)) throw new Error('embeddings: an answer without vectors')
      return normalised(vector)
    })
  }
  return {
    model,
    sameMeaning,
    /** One vector of length 1 per text. */
    async embed(texts: readonly string[]): Promise<number[][]> {
      const vectors: number[][] = []
      for (let from = 0; from < texts.length; from += atOnce)
        vectors.push(...(await embedSome(texts.slice(from, from + atOnce))))
      return vectors
    },
  }
}

function isNumbers(vector: unknown): vector is number[] {
  return Array.isArray(vector) && vector.length > 0 && vector.every((one) => typeof one === 'number')
}

function normalised(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1
  return vector.map((one) => one / length)
}
