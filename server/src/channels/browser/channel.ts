import type { Channel } from '../../phone/channel.ts'
import type { Doors } from '../door.ts'
import { BrowserWire } from './codec.ts'

/** A call from a web page: text both ways; the page itself listens and speaks. */
export const browser: Channel = {
  name: 'browser',
  can: { stream: true, interrupt: true, keys: true, transfer: false, language: true, silence: false },
  callbacks: false,
  open: () => new BrowserWire(),
}

/** Open to every page that has a line's key, as a telephone number is open to everybody. */
export function browserDoors(): Doors {
  return { http: [], sockets: [{ path: '/calls/browser', channel: browser, refuse: () => null }] }
}
