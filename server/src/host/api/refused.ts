/** A request that cannot be served, with the sentence for its author. */
export class Refused extends Error {
  override name = 'Refused'
  readonly statusCode: number
  readonly data: Readonly<Record<string, unknown>>
  constructor(statusCode: number, sentence: string, data: Readonly<Record<string, unknown>> = {}) {
    super(sentence)
    this.statusCode = statusCode
    this.data = data
  }
}
