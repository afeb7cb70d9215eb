import { expect, test } from 'vitest'
import { openLog } from './log.ts'

const logged = (write: (log: ReturnType<typeof openLog>) => void) => {
  const lines: string[] = []
  write(openLog('info', (line) => void lines.push(line)))
  return lines.join('')
}

test('personal data is dropped, whatever is logged with it', () => {
  const line = logged((log) => log.info('call-answered', { callId: 'c', pii: { phone: '+33639980001' } }))
  expect(JSON.parse(line)).toMatchObject({ event: 'call-answered', callId: 'c' })
  expect(line).not.toContain('33639980001')
})

test('a failed query is told without the values that it carried', () => {
  const error = new Error('Failed query: insert into "call" values ($1)\nparams: +33639980001,Jean Dupont')
  const line = logged((log) => log.error('request-failed', { error }))
  expect(line).toContain('Failed query')
  expect(line).not.toMatch(/33639980001|Dupont/)
})

test('what is below the level is not written', () => expect(logged((log) => log.debug('x'))).toBe(''))
