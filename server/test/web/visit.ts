/** A person at the screen: a page of their own, signed in or not, in a language, a scheme and a size. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { adminPassword, type TestHouse } from '../test-house.ts'

export const cabinet = 'c1a0d100-0000-4000-8000-000000000001'
export const restaurant = 'c1a0d100-0000-4000-8000-000000000002'
export const afterSales = 'c1a0d100-0000-4000-8000-000000000003'

export interface VisitOptions {
  readonly language?: 'fr' | 'en' | 'ar'
  readonly scheme?: 'light' | 'dark'
  readonly width?: number
  readonly organization?: string
  readonly signedIn?: boolean
  /** Runs in the page before its own scripts. */
  readonly before?: string
}

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** What the page complained about. */
  readonly complaints: string[]
  go(path: string): Promise<void>
  close(): Promise<void>
}

export async function visit(browser: Browser, house: TestHouse, options: VisitOptions = {}): Promise<Visit> {
  const { language = 'fr', scheme = 'light', width = 1280, organization = cabinet, signedIn = true } = options
  const context = await browser.newContext({
    baseURL: house.url,
    viewport: { width, height: width < 500 ? 844 : 800 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  })
  if (signedIn) await signIn(context, house.url)
  const stored = {
    'standardiste-language': language,
    'standardiste-organization': JSON.stringify(organization),
  }
  // Once: a page that changes its own settings keeps them.
  await context.addInitScript((entries) => {
    for (const [key, value] of Object.entries(entries))
      if (localStorage.getItem(key) === null) localStorage.setItem(key, value)
  }, stored)
  if (options.before) await context.addInitScript({ content: options.before })
  const page = await context.newPage()
  // A look that never becomes true tells which one it was, before the test's own end.
  page.setDefaultTimeout(25_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text())
  })
  return {
    page,
    context,
    complaints,
    go: async (path) => void (await page.goto(path)),
    close: () => context.close(),
  }
}

async function signIn(context: BrowserContext, url: string): Promise<void> {
  const answer = await context.request.post('/api/auth/sign-in/email', {
    data: { email: 'admin@standardiste.local', password: adminPassword },
    headers: { origin: url },
  })
  if (!answer.ok()) throw new Error(`sign-in: ${answer.status()} ${await answer.text()}`)
}
