/** The socket to the house: says hello, and gives up on a house that does not answer. */
import type { HouseFrame, PageFrame } from './protocol.ts'

/** A house that has not answered by then is unreachable (S1-12: within 5 s). */
const answerMs = 4_000

/** WebSocket close code: the house has nothing more to say. */
const normalClosure = 1000

export interface LineListener {
  received(frame: HouseFrame): void
  /** Closed by the house or the network, not by `close()`. `final`: the house said that the call is over. */
  closed(final: boolean): void
}

export interface Line {
  send(frame: PageFrame): void
  close(): void
}

/** `call`: the id of a call whose line was cut, to go on with it. */
export function openLine(
  url: string,
  hello: { readonly line: string | undefined; readonly call?: string },
  listener: LineListener,
): Line {
  const socket = new WebSocket(url)
  let given = false
  const giveUp = (final = false) => {
    if (given) return
    given = true
    clearTimeout(late)
    listener.closed(final)
    socket.close()
  }
  // A socket that never opens takes its time to fail: it is not waited for.
  const late = setTimeout(() => giveUp(), answerMs)
  const send = (frame: PageFrame) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame))
  }
  socket.addEventListener('open', () => send({ type: 'hello', ...hello }))
  socket.addEventListener('message', (event) => {
    clearTimeout(late)
    if (!given) listener.received(JSON.parse(String(event.data)) as HouseFrame)
  })
  socket.addEventListener('close', ({ code }) => giveUp(code === normalClosure))
  return {
    send,
    close() {
      given = true
      clearTimeout(late)
      socket.close()
    },
  }
}
