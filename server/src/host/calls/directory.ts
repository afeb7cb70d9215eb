/** Whose line it is, and which assistant answers it: kept in memory, read again when something changes. */
import { and, asc, eq } from 'drizzle-orm'
import { firstLine } from '../../channels/browser/codec.ts'
import type { Assistant } from '../../phone/assistant.ts'
import type { OrganizationId } from '../../phone/call.ts'
import type { Ring } from '../../phone/channel.ts'
import type { Db } from '../../store/db.ts'
import type { Bus } from '../../store/bus.ts'
import * as schema from '../../store/schema/index.ts'
import type { Language, Trade } from '../../tongues/tongue.ts'

/** Changes made by another way (a script, another version) are seen after this time at the latest. */
const staleMs = 30_000

export class Directory {
  readonly #db: Db
  #byAddress = new Map<string, Assistant>()
  #byId = new Map<string, Assistant>()
  /** Widgets, the one that was opened first before the others. */
  #widgets: readonly { address: string; organizationId: string }[] = []
  #readAt = 0
  #reading: Promise<void> | null = null

  constructor(db: Db, bus: Bus) {
    this.#db = db
    for (const topic of ['assistant', 'line', 'agenda']) bus.listen(topic, () => (this.#readAt = 0))
    bus.onGap(() => (this.#readAt = 0))
  }

  /** The assistant behind a phone number in E.164 or a widget's key. */
  async find(address: string): Promise<Assistant | null> {
    await this.#fresh()
    return this.#byAddress.get(address) ?? null
  }

  /**
   * The line that is meant by a page that names none: the first of those for whom its visitor works, else, in a house that
   * may well have one business only, the first of the house.
   */
  async addressOf({ to, whose }: Pick<Ring, 'to' | 'whose'>): Promise<string> {
    if (to !== firstLine) return to
    await this.#fresh()
    const organizations = (await whose?.()) ?? []
    const [widget] =
      organizations.length === 0
        ? this.#widgets
        : this.#widgets.filter(({ organizationId }) => organizations.some((id) => id === organizationId))
    return widget?.address ?? to
  }

  async assistant(id: string): Promise<Assistant | null> {
    await this.#fresh()
    return this.#byId.get(id) ?? null
  }

  /** Reads again now. */
  async refresh(): Promise<void> {
    this.#readAt = 0
    await this.#fresh()
  }

  /** A stale directory still answers while it is read again: a caller never waits for the disk. */
  async #fresh(): Promise<void> {
    if (Date.now() - this.#readAt < staleMs) return
    this.#reading ??= this.#read().finally(() => (this.#reading = null))
    if (this.#byId.size === 0 || this.#readAt === 0) await this.#reading
  }

  async #read(): Promise<void> {
    const readAt = Date.now()
    const db = this.#db
    const assistants = await db
      .select()
      .from(schema.assistant)
      .innerJoin(schema.business, eq(schema.business.organizationId, schema.assistant.organizationId))
    const lines = await db
      .select()
      .from(schema.line)
      .orderBy(asc(schema.line.createdAt), asc(schema.line.address))
    const practitioners = await db
      .select()
      .from(schema.resource)
      .where(and(eq(schema.resource.kind, 'practitioner'), eq(schema.resource.active, true)))
      .orderBy(asc(schema.resource.position))
    const services = await db
      .select()
      .from(schema.service)
      .where(eq(schema.service.active, true))
      .orderBy(asc(schema.service.position))
    const ofOrganization = <T extends { organizationId: string }>(rows: readonly T[], id: string) =>
      rows.filter((row) => row.organizationId === id)
    this.#byId = new Map(
      assistants.map(({ assistant, business }) => [
        assistant.id,
        assemble(
          assistant,
          business,
          ofOrganization(practitioners, assistant.organizationId).map((row) => row.name),
          ofOrganization(services, assistant.organizationId).map((row) => row.name),
        ),
      ]),
    )
    this.#byAddress = new Map(
      lines.flatMap(({ address, assistantId }) => {
        const assistant = this.#byId.get(assistantId)
        return assistant ? [[address, assistant] as const] : []
      }),
    )
    this.#widgets = lines.filter(({ kind }) => kind === 'widget')
    this.#readAt = readAt
  }
}

function assemble(
  row: typeof schema.assistant.$inferSelect,
  business: typeof schema.business.$inferSelect,
  practitioners: readonly string[],
  services: readonly string[],
): Assistant {
  return {
    id: row.id,
    organizationId: row.organizationId as OrganizationId,
    business: row.business,
    trade: row.trade as Trade,
    greeting: row.greeting,
    context: row.context,
    personality: row.personality,
    languages: row.languages as Language[],
    voices: row.voices,
    brains: row.brains,
    tools: row.tools,
    extraFields: row.extraFields,
    transferTo: row.transferTo ?? business.transferTo,
    timeZone: business.timeZone,
    practitioners,
    services,
    silenceMs: row.silenceMs,
    maxCallMs: row.maxCallMs,
    speech: row.speech,
    active: row.active,
  }
}
