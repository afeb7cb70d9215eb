/** How a channel is reached over HTTP and WebSocket; the host mounts these, channels know no web framework. */
import type { Channel, Switchboard } from '../phone/channel.ts'

export interface DoorRequest {
  readonly method: string
  /** Path and query as received. */
  readonly url: string
  /** Where the world reaches us: `https://standard.example.fr`, without a slash at the end. */
  readonly publicUrl: string
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
}

export interface DoorReply {
  readonly status: number
  readonly contentType?: string
  readonly body?: string
}

export interface HttpDoor {
  readonly method: 'GET' | 'POST'
  readonly path: string
  answer(request: DoorRequest, switchboard: Switchboard): Promise<DoorReply>
  /** What is answered when we cannot: a caller is on the line. None: an error. */
  readonly onFault?: DoorReply
}

export interface SocketDoor {
  readonly path: string
  readonly channel: Channel
  /** Decided before the upgrade: the status that refuses it, or null. */
  refuse(request: DoorRequest): number | null
}

export interface Doors {
  readonly http: readonly HttpDoor[]
  readonly sockets: readonly SocketDoor[]
}
