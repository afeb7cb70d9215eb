/** Upgrades sockets at the channels' paths; everything else is refused before the upgrade. */
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { OrganizationId } from '../phone/call.ts'
import type { DoorRequest } from '../channels/door.ts'
import { headersOf, visitorOf } from './api/visitor.ts'
import { Connection } from './calls/connection.ts'
import { LostLines } from './calls/lost-lines.ts'
import type { Context } from './context.ts'
import { singleHeaders } from './mount-doors.ts'

/** Frames of text: a longer one is not speech. */
const longestFrame = 64 * 1024

export class Sockets {
  readonly #context: Context
  readonly #server: WebSocketServer
  readonly #connections = new Set<Connection>()
  readonly #lostLines: LostLines

  constructor(context: Context, http: Server) {
    this.#context = context
    this.#lostLines = new LostLines(context.store.db, context.switchboard, context.log)
    this.#server = new WebSocketServer({ noServer: true, maxPayload: longestFrame, perMessageDeflate: false })
    http.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head))
  }

  get open(): number {
    return this.#connections.size
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy())
    const path = (request.url ?? '').split('?', 1)[0]
    const door = this.#context.doors.sockets.find((candidate) => candidate.path === path)
    const refused = door ? door.refuse(this.#doorRequest(request)) : 404
    if (!door || refused !== null) {
      refuse(socket, refused ?? 404)
      return
    }
    this.#server.handleUpgrade(request, socket, head, (opened) => {
      const connection = new Connection(opened, door.channel, {
        switchboard: this.#context.switchboard,
        log: this.#context.log,
        lostLines: this.#lostLines,
        whose: () => this.#employersOf(request),
      })
      this.#connections.add(connection)
      opened.on('close', () => void connection.left().then(() => this.#connections.delete(connection)))
    })
  }

  /** Of a page opened by a member; a platform admin works for everybody, so for nobody. */
  async #employersOf(request: IncomingMessage): Promise<readonly OrganizationId[]> {
    const { auth, store } = this.#context
    const visitor = await visitorOf(auth, store.db, headersOf(request))
    return visitor && !visitor.platformAdmin ? visitor.organizations.map(({ id }) => id) : []
  }

  #doorRequest(request: IncomingMessage): DoorRequest {
    const { PUBLIC_URL, TRUSTED_PROXIES } = this.#context.config
    const headers = singleHeaders(request.headers)
    const scheme = 'encrypted' in request.socket ? 'https' : 'http'
    // As for webhooks: the name by which the carrier was told to come, which it has signed.
    const forwarded = TRUSTED_PROXIES.length > 0 ? headers['x-forwarded-host'] : undefined
    const host = forwarded?.split(',').at(-1)?.trim() ?? headers['host'] ?? ''
    return {
      method: 'GET',
      url: request.url ?? '/',
      publicUrl: PUBLIC_URL ?? `${scheme}://${host}`,
      headers,
      body: '',
    }
  }

  /** Tells every line that this instance closes; resolves when their calls are stored. */
  async closeAll(): Promise<void> {
    await Promise.all([...this.#connections].map((connection) => connection.close()))
    this.#lostLines.close()
  }
}

const reasons: Readonly<Record<number, string>> = {
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
}

function refuse(socket: Duplex, status: number): void {
  socket.end(
    `HTTP/1.1 ${status} ${reasons[status] ?? 'Refused'}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  )
}
