/** What a request consumed when its provider does not tell, or was not heard out. */
import type { UsageCount } from './call.ts'

/** French text: about 3.5 characters a token (facts/llm.md, 9). Flagged as an estimate. */
export function estimate(
  model: string,
  inputCharacters: number,
  outputCharacters: number,
): Omit<UsageCount, 'brain'> {
  return {
    model,
    inputTokens: Math.ceil(inputCharacters / 3.5),
    cachedInputTokens: 0,
    outputTokens: Math.ceil(outputCharacters / 3.5),
    estimated: true,
  }
}
