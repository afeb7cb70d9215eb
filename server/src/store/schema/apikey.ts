/** Keys for programs: better-auth's api-key plugin. `referenceId` is the user or organization it speaks for. */
import { boolean, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { authId, instant, since } from './columns.ts'

export const apikey = pgTable(
  'apikey',
  {
    id: authId(),
    configId: text().notNull().default('default'),
    name: text(),
    start: text(),
    referenceId: text().notNull(),
    prefix: text(),
    key: text().notNull(),
    refillInterval: integer(),
    refillAmount: integer(),
    lastRefillAt: instant(),
    enabled: boolean().default(true),
    rateLimitEnabled: boolean().default(true),
    rateLimitTimeWindow: integer().default(86_400_000),
    rateLimitMax: integer().default(10),
    requestCount: integer().default(0),
    remaining: integer(),
    lastRequest: instant(),
    expiresAt: instant(),
    createdAt: since(),
    updatedAt: since(),
    permissions: text(),
    metadata: text(),
  },
  (t) => [index().on(t.configId), index().on(t.referenceId), index().on(t.key)],
)
