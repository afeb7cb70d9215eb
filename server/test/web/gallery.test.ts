/** Every page, in both schemes and sizes: no finding of axe, no sideways scrolling, a picture to look at. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDesk } from '../../src/desk/desk.ts'
import type { OrganizationId } from '../../src/phone/call.ts'
import { startTestHouse, type TestHouse, twilioToken } from '../test-house.ts'
import { FakeTwilio } from '../twilio/fake-twilio.ts'
import { openBrowser, withoutBrowser } from './browser.ts'
import { fakeSpeech } from './fake-speech.ts'
import { bookAt, nextMonday, saidMonday } from './given.ts'
import { afterSales, cabinet, restaurant, visit, type VisitOptions } from './visit.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'screenshots')

interface Picture {
  readonly name: string
  readonly path: string
  /** True when the page is all there. */
  readonly ready: (page: Page) => Promise<unknown>
  readonly options?: VisitOptions
  /** What it waits for, or does, has a French name. */
  readonly inFrench?: true
}

interface Look {
  readonly scheme: 'light' | 'dark'
  readonly width: number
  readonly language: 'fr' | 'ar'
}

const dated = (view: string) => `/agenda?date=${nextMonday}&view=${view}`
const eventThere = (page: Page) => page.getByText('Inès Roche').first().waitFor()
const pictures: readonly Picture[] = [
  {
    name: 'connexion',
    inFrench: true,
    path: '/sign-in',
    options: { signedIn: false },
    ready: (page) => page.getByLabel('Adresse électronique').waitFor(),
  },
  { name: 'agenda-jour', path: dated('day'), ready: eventThere },
  { name: 'agenda-semaine', path: dated('week'), ready: eventThere },
  { name: 'agenda-mois', path: dated('month'), ready: eventThere },
  { name: 'agenda-praticiens', path: dated('resources'), ready: eventThere },
  {
    name: 'agenda-tables',
    path: dated('resources'),
    options: { organization: restaurant },
    ready: (page) => page.getByText('Thomas Renard').waitFor(),
  },
  {
    name: 'rdv-nouveau',
    inFrench: true,
    path: dated('day'),
    ready: async (page) => {
      await page.getByRole('button', { name: 'Nouveau RDV' }).click()
      await page.getByRole('dialog').getByText('09:00', { exact: true }).waitFor()
    },
  },
  {
    name: 'rdv-details',
    inFrench: true,
    path: dated('day'),
    ready: async (page) => {
      await page
        .getByRole('button', { name: /Inès Roche/ })
        .first()
        .click()
      await page.getByRole('dialog').getByRole('button', { name: 'Déplacer' }).click()
      await page.getByRole('dialog').getByText('09:00', { exact: true }).waitFor()
    },
  },
  {
    name: 'appel-en-cours',
    inFrench: true,
    path: dated('day'),
    options: { before: fakeSpeech },
    ready: async (page) => {
      await page.getByRole('main').getByRole('button', { name: 'Appeler' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Écrire plutôt' }).click()
      await page.getByText(/intelligence artificielle/).waitFor()
      await page.getByRole('button', { name: 'Clavier' }).click()
    },
  },
  { name: 'appels', path: '/calls', ready: (page) => page.getByRole('cell').first().waitFor() },
  {
    name: 'appel',
    path: '/calls?phone=%2B33639980042',
    ready: async (page) => {
      await page.getByRole('cell').first().getByRole('link').click()
      await page.getByTestId('timeline').waitFor()
    },
  },
  {
    name: 'dossiers',
    path: '/tickets',
    options: { organization: afterSales },
    ready: (page) => page.getByText(/TKT-/).waitFor(),
  },
  {
    name: 'messages',
    path: '/messages',
    ready: (page) => page.getByText('Jeanne Moreau').waitFor(),
  },
  { name: 'api', path: '/api-docs', ready: (page) => page.getByText('/api/agenda/slots').waitFor() },
  {
    name: 'introuvable',
    inFrench: true,
    path: '/nulle-part',
    ready: (page) => page.getByRole('link', { name: 'Retour à l’agenda' }).waitFor(),
  },
]

describe.skipIf(withoutBrowser)('every page', { timeout: 120_000 }, () => {
  let house: TestHouse
  let browser: Browser
  beforeAll(async () => {
    house = await startTestHouse()
    browser = await openBrowser()
    await furnish(house)
  })
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  const looks = (['light', 'dark'] as const).flatMap((scheme) =>
    pictures.map((picture) => ({ ...picture, scheme })),
  )
  test.each(looks)('$scheme, $name: accessible, at 1280 and 390 pixels', async ({ scheme, ...picture }) => {
    for (const width of [1280, 390]) await photograph(picture, { scheme, width, language: 'fr' })
  })

  test.each(pictures.filter(({ inFrench }) => !inFrench))('in Arabic, $name', async (picture) => {
    await photograph(picture, { scheme: 'light', width: 1280, language: 'ar' })
    await photograph(picture, { scheme: 'dark', width: 390, language: 'ar' })
  })

  async function photograph({ name, path, ready, options }: Picture, look: Look): Promise<void> {
    const { page, go, close, complaints } = await visit(browser, house, { ...options, ...look })
    await go(path)
    await ready(page)
    const { scheme, width, language } = look
    await page.screenshot({ path: join(folder, `${name}-${width}-${scheme}-${language}.png`) })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id, nodes }) => [
        id,
        nodes.length,
        nodes[0]?.html.slice(0, 300),
        nodes[0]?.failureSummary?.slice(0, 300),
      ]),
    ).toEqual([])
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    expect(overflow, `${name} scrolls sideways at ${width}`).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
    await close()
  }
})

/** A house that has lived: appointments, a finished call, a call under way, a file. */
async function furnish(house: TestHouse): Promise<void> {
  await bookAt(house, cabinet, {
    time: '09:20',
    person: 'Camille Perrin',
    phone: '+33639980104',
    practitioner: 'Dr. Martin',
  })
  await bookAt(house, cabinet, {
    time: '10:10',
    person: 'Inès Roche',
    phone: '+33639980102',
    practitioner: 'Dr. Lefèvre',
  })
  await bookAt(house, cabinet, {
    time: '10:00',
    person: 'Louis Morel',
    phone: '+33639980105',
    practitioner: 'Dr. Martin',
  })
  await bookAt(house, cabinet, { time: '16:40', person: 'Anne de La Tour', practitioner: 'Dr. Benali' })
  await bookAt(house, restaurant, { time: '12:30', person: 'Thomas Renard', partySize: 5 })
  await bookAt(house, restaurant, { time: '20:00', person: 'Nadia Fournier', partySize: 2 })
  const done = await ring(house, '+33199000001', '+33639980042')
  await done.say(`je voudrais un rendez-vous ${saidMonday} à 17 h avec le docteur Martin pour Jean Dupont`)
  await done.say('oui')
  await done.say('non merci')
  done.hangUp()
  await done.post('/webhooks/twilio/action', { CallStatus: 'completed', SessionStatus: 'completed' })
  const desk = openDesk(house.context.store.db, cabinet as OrganizationId)
  await desk.messages.take({
    message: 'Souhaite que le docteur Martin la rappelle au sujet de ses résultats.',
    person: 'Jeanne Moreau',
    phone: '+33639980103',
  })
  const file = await ring(house, '+33199000003', '+33639980101')
  await file.say('mon canapé est arrivé avec un pied cassé, commande CMD-2024-12345, je suis Paul Garnier')
  for (const words of ['06 39 98 01 01', 'oui', 'oui']) {
    const { items } = (await (await house.get('/api/tickets')).json()) as { items: unknown[] }
    if (items.length > 0) break
    await file.say(words)
  }
}

async function ring(house: TestHouse, to: string, from: string): Promise<FakeTwilio> {
  const phone = new FakeTwilio({ url: house.url, authToken: twilioToken, to, from })
  await phone.ring()
  await phone.connect()
  return phone
}
