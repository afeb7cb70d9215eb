import OpenAI from 'openai'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FakeModels } from '../../../test/models/fake-models.ts'
import { openAiEmbedder } from './embedder.ts'

const models = new FakeModels()
beforeAll(() => models.open())
afterAll(() => models.close())
const embedder = () => openAiEmbedder({ apiKey: 'clef', baseUrl: `${models.url}/v1`, model: 'm' })
/** As the service answers (facts/llm.md, 7); the order of `data` is not promised. */
const vectors = (...data: readonly { index: number; embedding: unknown }[]) => ({
  status: 200,
  body: JSON.stringify({
    object: 'list',
    data: data.map((one) => ({ object: 'embedding', ...one })),
    model: 'm',
    usage: { prompt_tokens: 4, total_tokens: 4 },
  }),
})

test('S3-08: one vector of length 1 per text, in the order of the texts', async () => {
  models.will(vectors({ index: 1, embedding: [0, 2] }, { index: 0, embedding: [3, 4] }))
  expect(await embedder().embed(['a', 'b'])).toEqual([
    [0.6, 0.8],
    [0, 1],
  ])
  expect(models.received.at(-1)).toMatchObject({
    path: '/v1/embeddings',
    headers: { authorization: 'Bearer clef' },
    body: { model: 'm', input: ['a', 'b'], encoding_format: 'float' },
  })
})

test('the official client reads what our fake answers', async () => {
  models.will(vectors({ index: 0, embedding: [0.6, 0.8] }))
  const client = new OpenAI({ apiKey: 'x', baseURL: `${models.url}/v1`, maxRetries: 0 })
  const { data } = await client.embeddings.create({ model: 'm', input: 'a', encoding_format: 'float' })
  expect(data[0]?.embedding).toEqual([0.6, 0.8])
})

test('many texts are asked for in several requests', async () => {
  models.clear()
  const some = (count: number) =>
    vectors(...Array.from({ length: count }, (_, index) => ({ index, embedding: [1] })))
  models.will(some(128), some(2))
  expect(await embedder().embed(Array.from({ length: 130 }, () => 'a'))).toHaveLength(130)
  expect(models.received).toHaveLength(2)
})

test.each([
  ['an error', { status: 429, body: '{"error":{"message":"clef"}}' }],
  ['no vector', vectors()],
  ['something else', vectors({ index: 0, embedding: 'x' })],
  ['no JSON', { status: 200, body: '<html>' }],
])('%s fails, and tells nothing secret', async (_, reply) => {
  models.will(reply)
  const failure = await embedder()
    .embed(['mon secret'])
    .then(
      () => null,
      (error: Error) => error.message,
    )
  expect(failure).not.toBeNull()
  expect(failure).not.toMatch(/clef|secret/)
})
