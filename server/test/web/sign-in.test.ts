import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { member, user } from '../../src/store/schema/index.ts'
import { eq } from 'drizzle-orm'
import { adminPassword, startTestHouse, type TestHouse } from '../test-house.ts'
import { openBrowser, withoutBrowser } from './browser.ts'
import { cabinet, visit } from './visit.ts'

describe.skipIf(withoutBrowser)('signing in', { timeout: 60_000 }, () => {
  let house: TestHouse
  let browser: Browser
  beforeAll(async () => {
    house = await startTestHouse()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  test('a visitor is asked who they are, told of a wrong password, and led to where they wanted to go', async () => {
    const { page, go, close } = await visit(browser, house, { signedIn: false })
    await go('/calls?status=ended')
    await page.getByRole('heading', { name: 'Connexion' }).waitFor()
    await page.getByLabel('Adresse électronique').fill('admin@standardiste.local')
    await page.getByLabel('Mot de passe', { exact: true }).fill('pas-le-bon-mot')
    await page.getByRole('button', { name: 'Se connecter' }).click()
    await page.getByRole('alert').getByText('Adresse ou mot de passe incorrect.').waitFor()
    await page.getByLabel('Mot de passe', { exact: true }).fill(adminPassword)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Appels' }).waitFor()
    expect(new URL(page.url()).search).toBe('?status=ended')
    await close()
  })

  test('too many attempts are told so', async () => {
    const { page, context, go, close } = await visit(browser, house, { signedIn: false })
    await context.route('**/api/auth/sign-in/email', (route) => route.fulfill({ status: 429, body: '{}' }))
    await go('/sign-in')
    await page.getByLabel('Adresse électronique').fill('admin@standardiste.local')
    await page.getByLabel('Mot de passe', { exact: true }).fill(adminPassword)
    await page.getByRole('button', { name: 'Se connecter' }).click()
    await page
      .getByRole('alert')
      .getByText(/Trop d’essais/)
      .waitFor()
    await close()
  })

  test('signing out, or a session that ends, leads back to the sign-in page', async () => {
    const { page, context, go, close } = await visit(browser, house)
    await go('/agenda')
    await page.getByRole('button', { name: 'Mon compte' }).click()
    await page.getByRole('menuitem', { name: 'Se déconnecter' }).click()
    await page.getByRole('heading', { name: 'Connexion' }).waitFor()
    await close()
    const other = await visit(browser, house)
    await other.go('/agenda')
    await other.page.getByRole('heading', { name: 'Agenda' }).waitFor()
    await other.context.clearCookies()
    await other.page.getByRole('link', { name: 'Dossiers' }).click()
    await other.page.getByRole('heading', { name: 'Connexion' }).waitFor()
    expect(new URL(other.page.url()).searchParams.get('next')).toBe('/tickets')
    await other.close()
    await context.close()
  })

  test('a member sees their own business only, a reader cannot write, and foreign calls do not exist', async () => {
    await house.context.auth.api.createUser({
      body: { email: 'lecture@exemple.fr', password: 'motdepasse-lecture', name: 'Lecture', role: 'user' },
    })
    const { db } = house.context.store
    const [reader] = await db.select().from(user).where(eq(user.email, 'lecture@exemple.fr'))
    await db.insert(member).values({ organizationId: cabinet, userId: reader?.id ?? '', role: 'reader' })
    const { page, go, close } = await visit(browser, house, { signedIn: false })
    await go('/agenda')
    await page.getByLabel('Adresse électronique').fill('lecture@exemple.fr')
    await page.getByLabel('Mot de passe', { exact: true }).fill('motdepasse-lecture')
    await page.getByRole('button', { name: 'Se connecter' }).click()
    await page.getByRole('heading', { name: 'Agenda' }).waitFor()
    expect(await page.getByRole('combobox', { name: 'Entreprise' }).count()).toBe(0)
    expect(await page.getByText('Le Gourmet').count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Nouveau RDV' }).count()).toBe(0)
    await go('/calls/00000000-0000-4000-8000-000000000000')
    await page.getByRole('alert').getByText('Cet appel n’existe pas.').waitFor()
    await close()
  })

  test('a page that does not exist says so', async () => {
    const { page, go, close } = await visit(browser, house)
    await go('/nulle-part')
    await page.getByText('Cette page n’existe pas').first().waitFor({ state: 'attached' })
    await page.getByRole('link', { name: 'Retour à l’agenda' }).click()
    await page.getByRole('heading', { name: 'Agenda' }).waitFor()
    await close()
  })
})
