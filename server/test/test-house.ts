/** The real house on a fresh database and a free port, with the demonstration businesses: what `npm start` opens. */
import { seedDemoBusinesses } from '../src/desk/seed-demo.ts'
import { readConfig } from '../src/host/config.ts'
import type { ContextOptions } from '../src/host/context.ts'
import { type House, startHouse } from '../src/host/start.ts'
import { freshStore } from './database.ts'

/** Not a real one. */
export const twilioToken = '0123456789abcdef0123456789abcdef'
export const adminPassword = 'mot-de-passe-de-test'

export interface TestHouse extends House {
  /** A request signed in as the platform admin. */
  get(path: string): Promise<Response>
  send(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<Response>
}

export async function startTestHouse(
  environment: Readonly<Record<string, string>> = {},
  options: ContextOptions = {},
): Promise<TestHouse> {
  const store = options.store ?? (await freshStore())
  await seedDemoBusinesses(store.db, { appointments: false })
  const config = readConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: 'memory://',
    DEMO: 'false',
    LOG_LEVEL: 'error',
    NODE_ENV: 'test',
    ADMIN_PASSWORD: adminPassword,
    TWILIO_AUTH_TOKEN: twilioToken,
    ...environment,
  })
  const house = await startHouse(config, { ...options, store })
  const cookie = await signIn(house.url, 'admin@standardiste.local', adminPassword)
  return {
    ...house,
    get: (path) => fetch(house.url + path, { headers: { cookie } }),
    send: (method, path, body) =>
      fetch(house.url + path, {
        method,
        headers: { cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  }
}

/** The cookie of a signed-in member. */
export async function signIn(url: string, email: string, password: string): Promise<string> {
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  if (answer.status !== 200) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`)
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ')
}

/** What `GET /api/calls/:id` answers, as far as tests look at it. */
export interface ShownCall {
  readonly id: string
  readonly status: string
  readonly endReason: string | null
  readonly messages: readonly { role: string; text: string; cut?: boolean }[]
  readonly events: readonly { type: string; [key: string]: unknown }[]
  readonly appointments: readonly Record<string, unknown>[]
  readonly tickets: readonly Record<string, unknown>[]
  readonly transfers: readonly unknown[]
  readonly costs: readonly unknown[]
}

export async function showCall(house: TestHouse, id: string): Promise<ShownCall> {
  await house.context.journal.flush()
  return (await (await house.get(`/api/calls/${id}`)).json()) as ShownCall
}
