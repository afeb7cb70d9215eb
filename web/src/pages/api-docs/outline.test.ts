import { expect, test } from 'vitest'
import type { OpenApi } from '../../api/use-openapi.ts'
import { outline } from './outline.ts'

const document: OpenApi = {
  info: { title: 'Standardiste', version: '1' },
  paths: {},
  components: {
    schemas: {
      Slot: {
        type: 'object',
        required: ['date'],
        properties: { date: { type: 'string', description: 'AAAA-MM-JJ' }, practitioner: { type: 'string' } },
      },
    },
  },
}
const slot = { $ref: '#/components/schemas/Slot' }

test('a schema is read line by line, its names replaced with what they stand for', () => {
  const schema = {
    type: 'object',
    required: ['slots', 'closed'],
    properties: {
      slots: { type: 'array', items: slot },
      closed: { anyOf: [{ enum: ['closed', 'holiday'] }, { type: 'null' }] },
      total: { type: ['integer', 'null'] },
      at: { type: 'string', format: 'date-time' },
      anything: {},
    },
  }
  expect(outline(schema, document)).toBe(`{
  slots: [{
    date: string  — AAAA-MM-JJ
    practitioner?: string
  }]
  closed: "closed" | "holiday" | null
  total?: integer | null
  at?: string (date-time)
  anything?: …
}`)
})
