/** Connects lines to sessions. Keeps the calls that speak through this instance; the rest is in the facts. */
import { randomUUID } from 'node:crypto'
import type { Assistant } from '../../phone/assistant.ts'
import type { TurnsBrain } from '../../phone/brain.ts'
import { countFacts, readFacts } from '../../office/calls/facts.ts'
import type { EndReason, OrganizationId } from '../../phone/call.ts'
import type { Answer, CarrierReport, Ring, Session, Switchboard } from '../../phone/channel.ts'
import type { Clock } from '../../phone/clock.ts'
import { ring as ringing } from '../../phone/fold.ts'
import type { House } from '../../phone/house.ts'
import { defaultLimits, type Limits } from '../../phone/limits.ts'
import { phrasesIn } from '../../phone/phrases/phrases.ts'
import { CallSession } from '../../phone/session.ts'
import type { Tool } from '../../phone/tool.ts'
import type { Db } from '../../store/db.ts'
import { detectLanguage } from '../../tongues/detect.ts'
import { tongueFor } from '../../tongues/tongue-for.ts'
import type { Log } from '../log.ts'
import { closeCall, findCall, insertCall, saveReport, saveState } from './call-rows.ts'
import type { Directory } from './directory.ts'
import type { CallJournal } from './journal.ts'

export interface SwitchboardParts {
  readonly db: Db
  /** Other instances write in this database: a call may have gone on through one of them. */
  readonly shared: boolean
  readonly log: Log
  readonly clock: Clock
  readonly directory: Directory
  readonly journal: CallJournal
  /** The brains an assistant asks for, the offline one last. */
  brainsOf(assistant: Assistant): readonly TurnsBrain[]
  toolsOf(organization: OrganizationId): readonly Tool[]
  readonly limits?: Limits
}

export class HouseSwitchboard implements Switchboard {
  readonly #parts: SwitchboardParts
  readonly #sessions = new Map<string, CallSession>()
  readonly #loading = new Map<string, Promise<CallSession | null>>()
  readonly #houses = new WeakMap<Assistant, House>()

  /** The house closes: calls under way are finished, others are to ring again. */
  draining = false

  constructor(parts: SwitchboardParts) {
    this.#parts = parts
  }

  /** Calls that speak through this instance. */
  get liveCalls(): number {
    return this.#sessions.size
  }

  sessions(): IterableIterator<CallSession> {
    return this.#sessions.values()
  }

  /** The session of a call that speaks through this instance now. */
  live(channel: string, carrierCallId: string): CallSession | undefined {
    return this.#sessions.get(keyOf(channel, carrierCallId))
  }

  async answer(asked: Ring): Promise<Answer> {
    const { db, directory, journal } = this.#parts
    const known = await this.resume(asked.channel, asked.carrierCallId)
    if (known) return this.#answered(known)
    const ring = { ...asked, to: await directory.addressOf(asked) }
    const assistant = await directory.find(ring.to)
    if (!assistant) return { kind: 'unknown-number' }
    if (!assistant.active)
      return {
        kind: 'closed',
        assistant,
        say: phrasesIn(assistant.languages[0] ?? 'fr').closed(assistant.business),
      }
    const language = assistant.languages[0] ?? 'fr'
    if (this.draining) return { kind: 'leaving', language }
    const row = await insertCall(db, ring, assistant, language)
    if (!row) {
      // Another instance, or the same request again, was a moment faster.
      const theirs = await this.resume(ring.channel, ring.carrierCallId)
      return theirs ? this.#answered(theirs) : { kind: 'unknown-number' }
    }
    const session = new CallSession(this.#houseOf(assistant), assistant, ringing(row.id, row.organizationId))
    this.#sessions.set(keyOf(ring.channel, ring.carrierCallId), session)
    const { channel, carrierCallId, from, to } = ring
    session.begin({ channel, carrierCallId, from, to, assistantId: assistant.id, language })
    for (const brain of this.#houseOf(assistant).brains) void brain.warm?.()
    const opening = session.openByCarrier()
    await journal.flush(row.id)
    return { kind: 'call', session, opening, fresh: true }
  }

  async resume(channel: string, carrierCallId: string): Promise<CallSession | null> {
    const key = keyOf(channel, carrierCallId)
    const live = this.#sessions.get(key)
    // Its line may have been given back while the facts were counted: it is read again then.
    if (live && !(await this.forgetIfOvertaken(live)) && this.#sessions.get(key) === live) return live
    const loading =
      this.#loading.get(key) ?? this.#load(channel, carrierCallId).finally(() => this.#loading.delete(key))
    this.#loading.set(key, loading)
    return loading
  }

  async report(channel: string, carrierCallId: string, report: CarrierReport): Promise<void> {
    await saveReport(this.#parts.db, channel, carrierCallId, report)
    const final: Partial<Record<CarrierReport['status'], EndReason>> = {
      completed: 'caller-hung-up',
      busy: 'busy',
      'no-answer': 'no-answer',
      failed: 'failed',
      canceled: 'caller-hung-up',
    }
    const reason = final[report.status]
    if (!reason) return
    const session = await this.resume(channel, carrierCallId)
    if (!session) return
    await this.end(session, session.call.status === 'transferred' ? 'transferred' : reason)
  }

  async end(session: Session, reason: EndReason): Promise<void> {
    const ending = session as CallSession
    await ending.end(reason)
    await this.release(ending)
  }

  /**
   * The line is gone from this instance: facts are stored, memory is freed, another instance may take over. `isGone` is
   * asked once the facts are stored: the caller may have come back meanwhile.
   */
  async release(session: CallSession, isGone = () => true): Promise<void> {
    const { db, journal } = this.#parts
    const { call } = session
    await session.settled()
    await journal.flush(call.id)
    if (session.call.status !== 'ended' && !isGone()) return
    const key = keyOf(call.channel, call.carrierCallId)
    if (this.#sessions.get(key) === session) {
      this.#sessions.delete(key)
      journal.forget(call.id)
    }
    if (session.call.status === 'ended') await closeCall(db, session.call)
    // A call that merely changes hands is as its row says, unless its language changed.
    else if (
      session.call.status !== 'in-progress' ||
      session.call.language !== session.assistant.languages[0]
    )
      await saveState(db, session.call)
  }

  /** True: the call has gone on through another instance, so what this one remembers of it is stale and let go. */
  async forgetIfOvertaken(session: CallSession): Promise<boolean> {
    const { db, journal, shared } = this.#parts
    if (!shared || session.busy) return false
    const { call } = session
    await journal.flush(call.id)
    if ((await countFacts(db, call.id)) <= session.events.length || session.busy) return false
    const key = keyOf(call.channel, call.carrierCallId)
    if (this.#sessions.get(key) === session) {
      this.#sessions.delete(key)
      journal.forget(call.id)
    }
    return true
  }

  #answered(session: CallSession): Answer {
    const opening = session.call.messages.find((message) => message.kind === 'opening')?.text
    return {
      kind: 'call',
      session,
      opening: opening ?? session.openByCarrier(),
      fresh: opening === undefined,
    }
  }

  async #load(channel: string, carrierCallId: string): Promise<CallSession | null> {
    const { db, directory, journal } = this.#parts
    const row = await findCall(db, channel, carrierCallId)
    const assistant = row?.assistantId ? await directory.assistant(row.assistantId) : null
    if (!row || !assistant) return null
    const events = await readFacts(db, row.id)
    journal.continue(row.id, events.length)
    const session = new CallSession(
      this.#houseOf(assistant),
      assistant,
      ringing(row.id, row.organizationId),
      events,
    )
    if (session.call.status !== 'ended') this.#sessions.set(keyOf(channel, carrierCallId), session)
    return session
  }

  #houseOf(assistant: Assistant): House {
    const before = this.#houses.get(assistant)
    if (before) return before
    const { journal, brainsOf, toolsOf, limits } = this.#parts
    const tools = toolsOf(assistant.organizationId)
    const house: House = {
      clock: this.#parts.clock,
      limits: limits ?? defaultLimits,
      journal,
      brains: brainsOf(assistant),
      tools:
        assistant.tools.length === 0 ? tools : tools.filter((tool) => assistant.tools.includes(tool.name)),
      tongue: tongueFor,
      detect: (text, spoken, told) => detectLanguage(text, spoken, assistant.languages, told),
    }
    this.#houses.set(assistant, house)
    return house
  }
}

function keyOf(channel: string, carrierCallId: string): string {
  return `${channel} ${carrierCallId}`
}

/** An id for calls of channels that have none of their own. */
export function newCarrierCallId(): string {
  return randomUUID()
}
