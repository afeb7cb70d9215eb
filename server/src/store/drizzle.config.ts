/** Only for `npm run db:generate`: the SQL it writes is committed, nothing generates at start. */
import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/store/schema/index.ts',
  out: './src/store/migrations',
  casing: 'snake_case',
})
