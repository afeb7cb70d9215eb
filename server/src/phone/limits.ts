/** How long a caller waits for what. Milliseconds. */
export interface Limits {
  /** Without a useful word for this long, a filler is said (facts/complaints.md, 2: about one second). */
  readonly fillerMs: number
  /** Then another one each time this much passes: nobody hears nothing for 3 s. */
  readonly nextFillerMs: number
  /** A brain that has produced nothing for this long is given up for the next one (facts/llm.md, 4). */
  readonly firstThoughtMs: number
  /** Between two thoughts of a brain that had begun. */
  readonly stallMs: number
  /** Tool rounds of one brain in one turn. */
  readonly rounds: number
  /** Requests to language models in one turn; a second one may always make two. */
  readonly requests: number
  /** Tool calls of one request: a caller's wish takes two or three. */
  readonly calls: number
  readonly toolMs: number
  /** Of tools that write: their outcome is worth a longer wait than « I do not know », and fillers are said meanwhile. */
  readonly writeMs: number
  /** Thoughts of one request: a model that never stops is stopped. */
  readonly thoughts: number
  /** Characters of one answer, about eighty seconds of a voice: then the caller is asked whether to go on. */
  readonly answerLength: number
}

export const defaultLimits: Limits = {
  fillerMs: 1_200,
  nextFillerMs: 2_900,
  firstThoughtMs: 4_000,
  stallMs: 4_000,
  rounds: 6,
  requests: 6,
  calls: 8,
  toolMs: 5_000,
  writeMs: 20_000,
  thoughts: 4_000,
  answerLength: 1_200,
}
