import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import type { Pool } from 'pg'
import { expect, test } from 'vitest'
import { ServerBus } from './server-bus.ts'

const message = (type: string, body: Buffer) => {
  const length = Buffer.alloc(4)
  length.writeInt32BE(body.length + 4)
  return Buffer.concat([Buffer.from(type), length, body])
}
const ready = message('Z', Buffer.from('I'))
const welcome = Buffer.concat([message('R', Buffer.alloc(4)), ready])
const listening = Buffer.concat([message('C', Buffer.from('LISTEN\0')), ready])

test('a server that is away for long is asked again once a second, by one at a time', async () => {
  let isAway = false
  let asked = 0
  const sockets: Socket[] = []
  const server = createServer((socket) => {
    asked += 1
    sockets.push(socket)
    socket.on('error', () => {})
    if (isAway) socket.destroy()
    else
      socket.on('data', (data) => {
        if (data[0] !== 0x58) socket.write(data[0] === 0x51 ? listening : welcome)
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const bus = new ServerBus(`postgres://nobody@127.0.0.1:${port}/none`, {} as Pool)
  await bus.open()
  isAway = true
  for (const socket of sockets) socket.destroy()
  asked = 0
  await new Promise((resolve) => setTimeout(resolve, 4_600))
  expect(asked).toBeGreaterThan(1)
  expect(asked).toBeLessThanOrEqual(5)
  let missed = 0
  bus.onGap(() => (missed += 1))
  isAway = false
  await expect.poll(() => missed, { timeout: 5_000 }).toBe(1)
  await bus.close()
  server.close()
}, 30_000)
