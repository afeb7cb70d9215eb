/**
 * One socket of one call: frames in, words out. Knows when our voice is being played, counts the silence after it,
 * and lets a good-bye be heard before the line is closed. Works for any channel with a wire.
 */
import { once } from 'node:events'
import type { WebSocket } from 'ws'
import type { EndReason, Heard, Speech } from '../../phone/call.ts'
import type { Answer, Channel, Incoming, Ring, Wire } from '../../phone/channel.ts'
import { within } from '../../phone/clock.ts'
import { patience } from '../../phone/patience.ts'
import { phrasesIn } from '../../phone/phrases/phrases.ts'
import type { CallSession } from '../../phone/session.ts'
import { speakingMsPerCharacter } from '../../phone/watch.ts'
import type { Log } from '../log.ts'
import type { LostLines } from './lost-lines.ts'
import type { HouseSwitchboard } from './switchboard.ts'

/** A facts' store that does not answer must not keep words from the caller. */
const longestFlushMs = 1_000
/** How long last words may take when the carrier does not tell what it plays. */
const unseenPartingMs = 2_500
const longestPartingMs = 20_000
/** Whoever speaks is heard out this long; a carrier that never tells the end must not leave the line dead. */
const longestUntoldMs = 20_000
/** The other side closes once it was told the end; one that does not is left. */
const lingeringMs = 10_000
/** A carrier that does not answer our goodbye. */
const closingMs = 1_000
/** WebSocket close codes: the network's doing (1006), our own restart (1012). */
const cutCodes = [1006, 1012]
const goodbyeCode = 1000
/** Tells an older line of the same call that the caller speaks through another one now. */
const takenOver = 4_000
/** A socket with this many unreadable frames in a row is not one of ours. */
const strangeFrames = 100

/** Which line each call speaks through; a caller who was cut off may be back before the old line is known to be dead. */
const lines = new WeakMap<CallSession, Connection>()

/** The caller speaks through a socket of this instance. */
export function hasLine(session: CallSession): boolean {
  return lines.has(session)
}

export interface ConnectionParts {
  readonly switchboard: HouseSwitchboard
  readonly lostLines: LostLines
  readonly log: Log
  /** For whom the visitor of the page that opened the line works. */
  readonly whose?: Ring['whose']
}

export class Connection {
  readonly #socket: WebSocket
  readonly #channel: Channel
  readonly #wire: Wire
  readonly #switchboard: HouseSwitchboard
  readonly #lostLines: LostLines
  readonly #log: Log
  readonly #whose: Ring['whose']
  #session: CallSession | null = null
  #introduced = false
  #queue: Promise<void> = Promise.resolve()
  #silence: NodeJS.Timeout | null = null
  /** Our voice should be heard until then; the carrier corrects it when it tells. */
  #talkingUntil = 0
  #speaking = false
  #tellsSpeaking = false
  #callerSpeaks = false
  #onQuiet: (() => void) | null = null
  #strange = 0
  #stopWatching = () => {}
  #leaving: Promise<void> = Promise.resolve()

  constructor(socket: WebSocket, channel: Channel, { switchboard, lostLines, log, whose }: ConnectionParts) {
    this.#socket = socket
    this.#channel = channel
    this.#wire = channel.open()
    this.#switchboard = switchboard
    this.#lostLines = lostLines
    this.#log = log
    this.#whose = whose
    // Synchronously: the first frame comes in the first milliseconds.
    socket.on('message', (frame) => this.#receive((frame as Buffer).toString()))
    socket.on('close', (code) => this.#closed(code))
    socket.on('error', (error) => log.warn('socket-failed', { error }))
  }

  /** What comes while the call is being looked for waits for it: only then is it known what is being played. */
  #receive(frame: string): void {
    if (this.#session || !this.#introduced) this.#hear(frame)
    else
      this.#queue = this.#queue.then(
        () => this.#hear(frame),
        () => {},
      )
  }

  #hear(frame: string): void {
    const incoming = this.#wire.decode(frame)
    this.#strange = incoming.length === 0 ? this.#strange + 1 : 0
    if (this.#strange >= strangeFrames) this.#socket.close(1007, 'Trop de messages illisibles')
    for (const one of incoming) {
      if (one.type !== 'setup') this.#take(one)
      // One line, one call: another one would leave the first without an end.
      else if (!this.#introduced) {
        this.#introduced = true
        this.#queue = this.#queue.then(
          () => this.#begin(one.ring, one.resumed),
          () => {},
        )
      }
    }
  }

  async #begin(ring: Ring, resumed: boolean): Promise<void> {
    try {
      const answer = await this.#switchboard.answer({
        ...ring,
        channel: this.#channel.name,
        ...(this.#whose ? { whose: this.#whose } : {}),
      })
      if (answer.kind !== 'call') {
        this.#refuse(wordsFor(answer))
        return
      }
      const session = answer.session as CallSession
      if (session.call.status === 'ended') return this.#socket.close(1000)
      this.#session = session
      const older = lines.get(session)
      lines.set(session, this)
      if (older) older.#socket.close(takenOver, 'Reprise sur une autre ligne')
      // The older line was being given back at this very moment: the call is read again.
      if (this.#switchboard.live(session.call.channel, session.call.carrierCallId) !== session) {
        this.#session = null
        return await this.#begin(ring, resumed)
      }
      this.#write(this.#wire.opened?.(session.call, session.assistant) ?? [])
      if (this.#wire.tell)
        this.#stopWatching = session.watch((event) => this.#write(this.#wire.tell?.(event) ?? []))
      const { language } = session.call
      if (answer.fresh)
        this.#voice({ type: 'say', text: answer.opening, language, last: true, droppable: false })
      // A carrier that calls back has been told what to say by its callback.
      else if (resumed && !this.#channel.callbacks)
        this.#run({ type: 'returned', from: 'drop', outcome: 'socket' })
      else if (!session.busy) this.#startSilence(session)
    } catch (error) {
      this.#log.error('call-not-answered', { error })
      this.#socket.close(1011)
    }
  }

  #refuse(words: string): void {
    if (this.#wire.refused) this.#write(this.#wire.refused(words))
    else {
      this.#send({ type: 'say', text: words, language: 'fr', last: true, droppable: false })
      this.#send({ type: 'hang-up', reason: 'closed' })
    }
    this.#socket.close(1000)
  }

  #take(incoming: Incoming): void {
    if (incoming.type === 'setup') return
    if (incoming.type === 'speaking') return this.#carrierSpeaks(incoming.on)
    if (incoming.type === 'caller-speaking') return this.#callerSpeaking(incoming.on)
    if (incoming.type === 'carrier-error') {
      this.#log.warn('carrier-refused', { channel: this.#channel.name, code: incoming.code })
      return
    }
    if (!this.#session) return
    this.#stopSilence()
    this.#callerSpeaks = false
    if (incoming.type === 'cut-in') {
      this.#speaking = false
      this.#talkingUntil = Date.now()
    }
    this.#run(incoming)
  }

  #run(heard: Heard): void {
    const session = this.#session
    if (!session) return
    this.#say(session.respond(heard), session).catch((error: unknown) => {
      this.#log.error('turn-failed', { callId: session.call.id, error })
    })
  }

  async #say(stream: AsyncGenerator<Speech>, session: CallSession): Promise<void> {
    for await (const speech of stream) {
      if (speech.type === 'say') {
        // The last word of a turn leaves once its facts are stored: what was acknowledged is there.
        if (speech.last) await within(longestFlushMs, session.flush())
        this.#voice(speech)
      } else if (speech.type === 'language') this.#send(speech)
      else {
        await within(longestFlushMs, session.flush())
        await this.#quiet()
        this.#send(speech)
        if (speech.type === 'hang-up' || this.#channel.callbacks)
          setTimeout(() => this.#socket.close(1000), lingeringMs).unref()
      }
    }
    const { status, channel, carrierCallId } = session.call
    // Its row is closed at once: the carrier may tell the end late, or not at all.
    if (status === 'ended') {
      if (this.#switchboard.live(channel, carrierCallId) === session) await this.#switchboard.release(session)
    } else if (!session.busy) this.#startSilence(session)
  }

  #voice(speech: Speech & { type: 'say' }): void {
    this.#talkingUntil =
      Math.max(Date.now(), this.#talkingUntil) + speech.text.length * speakingMsPerCharacter
    this.#send(speech)
    if (this.#session && !this.#session.busy) this.#startSilence(this.#session)
  }

  #send(speech: Speech): void {
    this.#write(this.#wire.encode(speech))
  }

  #write(frames: readonly string[]): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    for (const frame of frames) this.#socket.send(frame)
  }

  #carrierSpeaks(on: boolean): void {
    this.#tellsSpeaking = true
    this.#speaking = on
    if (!on) {
      this.#talkingUntil = Date.now()
      this.#onQuiet?.()
    }
    this.#listen()
  }

  /** The words of a caller who stops speaking come at once; a cough has none. */
  #callerSpeaking(on: boolean): void {
    this.#callerSpeaks = on
    this.#listen()
  }

  #listen(): void {
    if (this.#session && !this.#session.busy) this.#startSilence(this.#session)
    else this.#stopSilence()
  }

  /** Waits until our last words were heard. */
  #quiet(): Promise<void> {
    const left = this.#talkingUntil - Date.now()
    const most = this.#tellsSpeaking
      ? Math.min(left + 2_000, longestPartingMs)
      : Math.min(left, unseenPartingMs)
    if (most <= 0) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, most)
      this.#onQuiet = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  #startSilence(session: CallSession): void {
    this.#stopSilence()
    if (session.call.status !== 'in-progress') return
    const silenceMs = patience(session.call, session.assistant)
    const heardOut = this.#speaking || this.#callerSpeaks ? longestUntoldMs : 0
    const wait = Math.max(0, this.#talkingUntil - Date.now()) + heardOut + silenceMs
    const timer = setTimeout(() => {
      this.#fallSilent(session, silenceMs, () => this.#silence === timer).catch((error: unknown) => {
        this.#log.error('turn-failed', { callId: session.call.id, error })
      })
    }, wait)
    this.#silence = timer
  }

  /** Nothing is heard: nobody speaks, or the caller speaks through another instance and this line is dead. */
  async #fallSilent(session: CallSession, silenceMs: number, lasts: () => boolean): Promise<void> {
    if (await this.#switchboard.forgetIfOvertaken(session))
      this.#socket.close(takenOver, 'Reprise sur une autre ligne')
    else if (lasts()) this.#run({ type: 'silence', silenceMs })
  }

  #stopSilence(): void {
    if (this.#silence) clearTimeout(this.#silence)
    this.#silence = null
  }

  #closed(code: number): void {
    this.#stopSilence()
    this.#stopWatching()
    this.#onQuiet?.()
    const session = this.#session
    if (!session || lines.get(session) !== this) return
    lines.delete(session)
    this.#leaving = this.#leave(session, code).catch((error: unknown) => {
      this.#log.error('call-not-released', { callId: session.call.id, error })
    })
  }

  /** A channel without callbacks has nobody else to tell that the caller left, or is about to come back. */
  async #leave(session: CallSession, code: number): Promise<void> {
    const reason: EndReason = 'caller-hung-up'
    const ours = !this.#channel.callbacks
    const wasCut = cutCodes.includes(code)
    if (ours && (await this.#switchboard.forgetIfOvertaken(session))) return
    if (ours && !wasCut) await session.end(reason)
    await this.#switchboard.release(session, () => !lines.has(session))
    if (lines.has(session)) return
    // A carrier that calls back ends its call itself, unless its callback is lost: its goodbye is remembered.
    const mayBeLost = ours ? wasCut : code === goodbyeCode && session.call.status === 'in-progress'
    if (mayBeLost && session.call.status !== 'ended') await this.#lostLines.wait(session)
  }

  /** Resolves when the call of a closed line is stored. */
  left(): Promise<void> {
    return this.#leaving
  }

  /** The house closes: the line is handed back, and everything of its call is stored. */
  async close(): Promise<void> {
    if (this.#socket.readyState !== this.#socket.CLOSED) {
      this.#socket.close(1012, 'Redémarrage')
      const giveUp = setTimeout(() => this.#socket.terminate(), closingMs)
      await once(this.#socket, 'close').catch(() => {})
      clearTimeout(giveUp)
    }
    await this.#leaving
  }
}

/** Why there is no call. */
function wordsFor(answer: Exclude<Answer, { kind: 'call' }>): string {
  switch (answer.kind) {
    case 'closed':
      return answer.say
    case 'leaving':
      return phrasesIn(answer.language).restarting
    case 'unknown-number':
      return phrasesIn('fr').unknownNumber
  }
}
