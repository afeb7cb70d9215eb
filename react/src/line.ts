/** The socket to the house: says hello, and gives up on a house that does not answer. */
import type { HouseFrame, PageFrame } from './protocol.ts'

/** A house that has not answered by then is unreachable (S1-12: within 5 s). */
const answerMs = 4_500

export interface LineListener {
  received(frame: HouseFrame): void
  /** Closed by the house or the network, not by `close()`. */
  closed(): void
}

export interface Line {
  send(frame: PageFrame): void
  close(): void
}

export function openLine(url: string, key: string, listener: LineListener): Line {
  const socket = new WebSocket(url)
  let given = false
  const giveUp = () => {
    if (given) return
    given = true
    clearTimeout(late)
    listener.closed()
    socket.close()
  }
  // A socket that never opens takes its time to fail: it is not waited for.
  const late = setTimeout(giveUp, answerMs)
  const send = (frame: PageFrame) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame))
  }
  socket.addEventListener('open', () => send({ type: 'hello', line: key }))
  socket.addEventListener('message', (event) => {
    clearTimeout(late)
    if (!given) listener.received(JSON.parse(String(event.data)) as HouseFrame)
  })
  socket.addEventListener('close', giveUp)
  return {
    send,
    close() {
      given = true
      clearTimeout(late)
      socket.close()
    },
  }
}
