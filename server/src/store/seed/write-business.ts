/** Writes a demonstration business: its organization, assistant, lines and the rules of its agenda. */
import type { Tx } from '../db.ts'
import {
  assistant,
  business,
  line,
  opening,
  organization,
  purchase,
  resource,
  resourceService,
  service,
} from '../schema/index.ts'
import type { Demo, DemoOpening } from './demo.ts'

/** False when the organization is there already: what its people changed since is theirs. */
export async function writeBusiness(tx: Tx, demo: Demo): Promise<boolean> {
  const { organizationId, assistantId } = demo
  const [created] = await tx
    .insert(organization)
    .values({ id: organizationId, name: demo.name, slug: demo.slug })
    .onConflictDoNothing()
    .returning()
  if (!created) return false
  await tx.insert(business).values({
    organizationId,
    trade: demo.trade,
    email: demo.email,
    closedOnHolidays: demo.closedOnHolidays,
    transferTo: demo.transferTo,
    // The number of a demonstration always answers: key 0 can be tried at any hour.
    transferHours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opensAt: '00:00', closesAt: '24:00' })),
  })
  await tx.insert(assistant).values({
    id: assistantId,
    organizationId,
    business: demo.name,
    trade: demo.trade,
    greeting: demo.greeting,
    context: demo.context,
    personality: demo.personality,
    languages: ['fr', 'en', 'ar'],
    // Those without a key are passed over; the offline brain is always the last.
    brains: ['openai', 'anthropic', 'offline'],
    tools: [...demo.tools],
    transferTo: demo.transferTo,
  })
  await tx.insert(line).values([
    { organizationId, assistantId, kind: 'phone', address: demo.number },
    { organizationId, assistantId, kind: 'widget', address: demo.widgetKey },
  ])
  await tx.insert(opening).values(demo.openings.flatMap((one) => periods(organizationId, one)))
  await writeServices(tx, demo)
  if (demo.purchases) {
    await tx.insert(purchase).values(
      demo.purchases.map(({ orderedAt, items, ...rest }) => ({
        organizationId,
        ...rest,
        items: [...items],
        orderedAt: new Date(`${orderedAt}T10:00:00Z`),
      })),
    )
  }
  return true
}

function periods(organizationId: string, [days, opensAt, closesAt]: DemoOpening) {
  const [first = 1, last = first] = days.split('-').map(Number)
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    organizationId,
    weekday: first + index,
    opensAt,
    closesAt,
  }))
}

/** Every resource does every service of its kind. */
async function writeServices(tx: Tx, { organizationId, services, resources }: Demo): Promise<void> {
  if (services.length === 0) return
  const written = await tx
    .insert(service)
    .values(
      services.map(({ synonyms, ...one }, position) => ({
        organizationId,
        position,
        synonyms: [...synonyms],
        ...one,
      })),
    )
    .returning()
  const people = await tx
    .insert(resource)
    .values(resources.map((one, position) => ({ organizationId, position, ...one })))
    .returning()
  await tx
    .insert(resourceService)
    .values(
      people.flatMap((person) =>
        written
          .filter(({ kind }) => kind === person.kind)
          .map(({ id: serviceId }) => ({ organizationId, resourceId: person.id, serviceId })),
      ),
    )
}
