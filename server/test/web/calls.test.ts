import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestHouse, type TestHouse, twilioToken } from '../test-house.ts'
import { FakeTwilio } from '../twilio/fake-twilio.ts'
import { saidMonday } from './given.ts'
import { openBrowser, withoutBrowser } from './browser.ts'
import { afterSales, visit } from './visit.ts'

describe.skipIf(withoutBrowser)('calls and files', { timeout: 60_000 }, () => {
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
  const ring = async (to: string, from = '+33639980042') => {
    const phone = new FakeTwilio({ url: house.url, authToken: twilioToken, to, from })
    await phone.ring()
    await phone.connect()
    return phone
  }
  const hangUp = async (phone: FakeTwilio) => {
    phone.hangUp()
    await phone.post('/webhooks/twilio/action', { CallStatus: 'completed', SessionStatus: 'completed' })
  }

  test('S2-17: a call appears in the list while it happens, and its page grows with it', async () => {
    const { page, go, close, complaints } = await visit(browser, house)
    await go('/calls')
    await page.getByText('Aucun appel', { exact: true }).waitFor()
    const phone = await ring('+33199000001')
    const row = page.getByRole('row').filter({ hasText: '06 39 98 00 42' })
    await row.getByText('En cours').waitFor()
    await row.getByText('Téléphone (Twilio)').waitFor()
    await row.getByRole('link').first().click()
    const timeline = page.getByTestId('timeline')
    await timeline.getByText(/intelligence artificielle/).waitFor()
    await phone.say(`je voudrais un rendez-vous ${saidMonday} à 10 h avec le docteur Martin pour Jean Dupont`)
    await timeline.getByText(`${saidMonday} à 10 h`).waitFor()
    await phone.say('oui')
    await page
      .locator('[data-appointment]')
      .getByText(/Jean Dupont/)
      .waitFor()
    await timeline.getByText('Prendre le rendez-vous').first().waitFor()
    await timeline.locator('[data-fact="tool-called"]').first().getByText('Demande').click()
    await page.getByText('Premier mot').first().waitFor()
    const untimed = timeline.locator('[data-fact]:not([data-fact="call-started"])')
    expect(await untimed.filter({ hasNotText: /\d ms/ }).count()).toBe(0)
    await phone.say('non merci')
    await hangUp(phone)
    await page.locator('[data-status="ended"]').waitFor()
    await page.getByRole('tab', { name: 'Conversation' }).click()
    await page.getByTestId('transcript').getByText(`${saidMonday} à 10 h`).waitFor()
    await page.getByRole('link', { name: 'Tous les appels' }).click()
    await page.getByLabel('Résultat').selectOption('RDV pris')
    await page.waitForURL(/outcome=booked/)
    await page.locator('[data-outcome="booked"]').first().waitFor()
    await page.getByLabel('Résultat').selectOption('Dossier ouvert')
    await page.getByText('Aucun appel trouvé').waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  test('filters: by status and by number, kept in the address', async () => {
    const phone = await ring('+33199000001', '+33639980077')
    const { page, go, close } = await visit(browser, house)
    await go('/calls')
    await page.getByRole('row').filter({ hasText: '06 39 98 00 77' }).waitFor()
    await page.getByLabel('Statut').selectOption('En cours')
    await page.getByRole('row').filter({ hasText: '06 39 98 00 42' }).waitFor({ state: 'detached' })
    await page.getByLabel('Statut').selectOption('Tous')
    await page.getByLabel('Numéro').fill('06 39 98 00 42')
    await page.getByRole('row').filter({ hasText: '06 39 98 00 77' }).waitFor({ state: 'detached' })
    await page.waitForURL(/phone=/)
    await page.getByLabel('Numéro').fill('06 39 98 99 99')
    await page.getByText('Aucun appel trouvé').waitFor()
    await hangUp(phone)
    await close()
  })

  test('a file opened by a call appears, and its state is changed', async () => {
    const { page, go, close } = await visit(browser, house, { organization: afterSales })
    await go('/tickets')
    await page.getByText('Aucun dossier', { exact: true }).waitFor()
    const phone = await ring('+33199000003')
    let turn = await phone.say(
      'mon canapé est arrivé avec un pied cassé, commande CMD-2024-12345, je suis Paul Garnier',
    )
    // Whatever order the assistant asks in, the caller answers what was asked.
    for (let asked = 0; asked < 6 && !/dossier est ouvert/i.test(turn.text); asked += 1) {
      const [, answer = 'oui'] =
        [
          [/numéro de commande/i, 'CMD-2024-12345'],
          [/quel nom|votre nom/i, 'Paul Garnier'],
          [/problème \?|décrire/i, 'un pied du canapé est cassé'],
          [/téléphone/i, '06 39 98 01 01'],
        ].find(([question]) => (question as RegExp).test(turn.text)) ?? []
      turn = await phone.say(answer as string)
    }
    const row = page.getByRole('row').filter({ hasText: 'TKT-' })
    await row.getByText(/CMD-2024-12345/).waitFor()
    await row.getByRole('combobox').selectOption('Fermé')
    await page.reload()
    await page.getByLabel('État', { exact: true }).selectOption('Fermé')
    await page.getByRole('row').filter({ hasText: 'TKT-' }).waitFor()
    await hangUp(phone)
    await close()
  })

  test('a message left by a caller waits for somebody to call back, and is settled', async () => {
    const { page, go, close } = await visit(browser, house)
    await go('/messages')
    await page.getByText('Aucun message', { exact: true }).waitFor()
    const phone = await ring('+33199000001')
    let turn = await phone.say('je voudrais laisser un message au docteur Martin, qu’il me rappelle')
    const answers = ['Jeanne Moreau', 'c’est au sujet de mes résultats', 'oui', 'oui', 'non merci']
    for (const answer of answers) if (!turn.closed) turn = await phone.say(answer)
    const row = page.locator('[data-message]')
    await row.getByText('06 39 98 00 42').waitFor()
    await page.getByLabel('1 à rappeler').waitFor()
    await row.getByLabel('Rappelé').check()
    await page.getByLabel('1 à rappeler').waitFor({ state: 'detached' })
    await page.getByLabel('Suivi').selectOption('À rappeler')
    await page.getByText('Aucun message ici').waitFor()
    await page.getByLabel('Suivi').selectOption('Rappelé')
    await row.getByLabel('Rappelé').waitFor()
    await row.getByRole('link').first().click()
    await page.getByText('Message laissé').first().waitFor()
    await hangUp(phone)
    await close()
  })

  test('a failure is told with a way to try again', async () => {
    const { page, context, go, close } = await visit(browser, house)
    await context.route('**/api/calls?*', (route) => route.fulfill({ status: 500, body: '{}' }))
    await go('/calls')
    await page.getByRole('alert').getByText('Impossible d’afficher cette page').waitFor()
    await context.unroute('**/api/calls?*')
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await page.getByRole('table').waitFor()
    await close()
  })

  test('the API is described on a page', async () => {
    const { page, go, close } = await visit(browser, house)
    await go('/agenda')
    await page.getByRole('link', { name: 'API' }).click()
    await page.getByText('/api/agenda/slots').click()
    const slots = page.locator('details[open]')
    await slots.getByText('partySize').waitFor()
    await slots.getByText('Réponse 200').waitFor()
    await slots.getByText('practitioner?: string').waitFor()
    await slots.getByText('Refus possibles : 400, 401, 404, 422, 429').waitFor()
    await slots.screenshot({
      path: join(import.meta.dirname, '../../../screenshots/api-ouverte-1280-light-fr.png'),
    })
    await close()
  })
})
