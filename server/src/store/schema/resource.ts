/** Who or what is booked: a practitioner or a table, and the services it does. */
import { boolean, index, pgTable, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, tenant } from './columns.ts'
import { service } from './service.ts'

export const resource = pgTable(
  'resource',
  {
    id: id(),
    organizationId: tenant(),
    /** `practitioner` or `table`. */
    kind: text().notNull(),
    /** « Dr. ». */
    title: text(),
    /** « Martin », « Table 4 ». */
    name: text().notNull(),
    /** Seats of a table. */
    capacity: smallint().notNull().default(1),
    active: boolean().notNull().default(true),
    position: smallint().notNull().default(0),
  },
  (t) => [index().on(t.organizationId), unique('resource_name').on(t.organizationId, t.kind, t.name)],
)

export const resourceService = pgTable(
  'resource_service',
  {
    organizationId: tenant(),
    resourceId: uuid()
      .notNull()
      .references(() => resource.id, { onDelete: 'cascade' }),
    serviceId: uuid()
      .notNull()
      .references(() => service.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.resourceId, t.serviceId] }), index().on(t.organizationId)],
)
