import Anthropic from '@anthropic-ai/sdk'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anthropicCall, anthropicWords, FakeModels, openAiCall, openAiWords } from './fake-models.ts'

const models = new FakeModels()
beforeAll(() => models.open())
afterAll(() => models.close())

describe('the official clients read our fakes', () => {
  test('openai: words and usage', async () => {
    models.will(openAiWords('Bon', 'jour.'))
    const client = new OpenAI({ apiKey: 'x', baseURL: models.url, maxRetries: 0 })
    const stream = client.chat.completions.stream({
      model: 'm',
      messages: [{ role: 'user', content: 'a' }],
      stream_options: { include_usage: true },
    })
    const completion = await stream.finalChatCompletion()
    expect(completion.choices[0]?.message.content).toBe('Bonjour.')
    expect(completion.usage?.prompt_tokens).toBe(1000)
  })

  test('openai: a tool call', async () => {
    models.will(openAiCall('book_appointment', '{"da', 'te":"x"}'))
    const client = new OpenAI({ apiKey: 'x', baseURL: models.url, maxRetries: 0 })
    const completion = await client.chat.completions
      .stream({ model: 'm', messages: [{ role: 'user', content: 'a' }] })
      .finalChatCompletion()
    expect(completion.choices[0]?.message.tool_calls?.[0]).toMatchObject({
      id: 'call_1',
      function: { name: 'book_appointment', arguments: '{"date":"x"}' },
    })
  })

  test('anthropic: words, and a tool call after thinking', async () => {
    const client = new Anthropic({ apiKey: 'x', baseURL: models.url, maxRetries: 0 })
    models.will(anthropicWords('Bon', 'jour.'))
    const said = await client.messages
      .stream({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: 'a' }] })
      .finalMessage()
    expect(said.content).toMatchObject([{ type: 'text', text: 'Bonjour.' }])
    models.will(anthropicCall('book_appointment', '', '{"date":', '"x"}'))
    const called = await client.messages
      .stream({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: 'a' }] })
      .finalMessage()
    expect(called.content.at(-1)).toMatchObject({
      type: 'tool_use',
      name: 'book_appointment',
      input: { date: 'x' },
    })
    expect(called.stop_reason).toBe('tool_use')
  })
})
