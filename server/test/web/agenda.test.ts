import type { Browser, Page } from 'playwright-core'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appointment } from '../../src/store/schema/index.ts'
import { startTestHouse, type TestHouse } from '../test-house.ts'
import { openBrowser, withoutBrowser } from './browser.ts'
import { cabinet, restaurant, visit } from './visit.ts'
import { bookAt, freeSlots, nextMonday, saidMonday } from './given.ts'
import { ringUp } from '../twilio/ring-up.ts'

const eventOf = (page: Page, person: string) => page.getByRole('button', { name: new RegExp(person) }).first()

describe.skipIf(withoutBrowser)('the agenda', { timeout: 60_000 }, () => {
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

  test('an appointment is booked by hand from a free slot, and cancelled', async () => {
    const { page, go, close, complaints } = await visit(browser, house)
    await go(`/agenda?date=${nextMonday}`)
    const nothing = page.getByText('Aucun rendez-vous sur cette période.')
    await nothing.waitFor()
    await page
      .getByRole('button', { name: /Créneau du .* 10:00/ })
      .first()
      .click()
    const form = page.getByRole('dialog', { name: 'Nouveau rendez-vous' })
    await form.getByLabel('Nom et prénom').fill('Jeanne Colin')
    await form.getByLabel('Téléphone').fill('06 39 98')
    await form.getByRole('radio', { name: '10:00', exact: true }).waitFor({ state: 'attached' })
    await form.getByRole('button', { name: 'Enregistrer le RDV' }).click()
    await form.getByText(/Numéro incomplet/).waitFor()
    await form.getByLabel('Téléphone').fill('06 39 98 01 07')
    await form.getByRole('button', { name: 'Enregistrer le RDV' }).click()
    await page.getByText('RDV ajouté').waitFor()
    await nothing.waitFor({ state: 'detached' })
    await eventOf(page, 'Jeanne Colin').click()
    const details = page.getByRole('dialog', { name: 'Jeanne Colin' })
    await details.getByText('06 39 98 01 07').waitFor()
    // Nobody has come to an appointment of next week.
    expect(await details.getByRole('button', { name: /Présent|Absent/ }).count()).toBe(0)
    await details.getByRole('button', { name: 'Annuler le RDV' }).click()
    await page
      .getByRole('dialog', { name: 'Annuler ce rendez-vous ?' })
      .getByRole('button', { name: 'Annuler le RDV' })
      .click()
    await page.getByText('RDV annulé').waitFor()
    await eventOf(page, 'Jeanne Colin').waitFor({ state: 'detached' })
    expect(await freeSlots(house, cabinet)).toContain('10:00')
    expect(complaints).toEqual([])
    await close()
  })

  test('who came, and who did not, is noted once the hour has come', async () => {
    const { page, go, close, complaints } = await visit(browser, house)
    const { id } = await bookAt(house, cabinet, { time: '16:00', person: 'Luce Morel' })
    const refused = await house.send('PATCH', `/api/appointments/${id}`, { status: 'done' })
    expect(refused.status).toBe(409)
    expect(((await refused.json()) as { error: string }).error).toMatch(/L’heure .* n’est pas venue/)
    const weekAgo = sql`- interval '14 days'`
    await house.context.store.db
      .update(appointment)
      .set({
        startsAt: sql`${appointment.startsAt} ${weekAgo}`,
        endsAt: sql`${appointment.endsAt} ${weekAgo}`,
      })
      .where(eq(appointment.id, id))
    const day = new Date(Date.parse(nextMonday) - 14 * 86_400_000).toISOString().slice(0, 10)
    await go(`/agenda?date=${day}`)
    await eventOf(page, 'Luce Morel').click()
    const details = page.getByRole('dialog', { name: 'Luce Morel' })
    await details.getByRole('button', { name: 'Présent' }).click()
    await details.getByText('Venu').waitFor()
    await details.getByRole('button', { name: 'Absent' }).click()
    await details.getByText('Venu').waitFor({ state: 'detached' })
    await details.getByRole('button', { name: 'Absent' }).click()
    expect(complaints).toEqual([])
    await close()
  })

  test('a slot taken meanwhile is refused with what is free instead, one click away', async () => {
    const { page, go, close } = await visit(browser, house)
    await go(`/agenda?date=${nextMonday}`)
    await page
      .getByRole('button', { name: /Créneau du .* 11:00/ })
      .first()
      .click()
    const form = page.getByRole('dialog', { name: 'Nouveau rendez-vous' })
    await form.getByLabel('Nom et prénom').fill('Hugo Blanc')
    await form.getByLabel('Praticien').selectOption('Dr. Martin')
    await form.getByRole('radio', { name: '11:00', exact: true }).waitFor({ state: 'attached' })
    // The screen has not heard of it yet.
    await page.context().setOffline(true)
    await bookAt(house, cabinet, { time: '11:00', person: 'Paul Garnier', practitioner: 'Dr. Martin' })
    await page.context().setOffline(false)
    await form.getByRole('button', { name: 'Enregistrer le RDV' }).click()
    const refusal = form.getByRole('alert').filter({ hasText: 'Ce créneau est déjà pris.' })
    await refusal.getByRole('button').first().click()
    await form.getByRole('button', { name: 'Enregistrer le RDV' }).click()
    await page.getByText('RDV ajouté').waitFor()
    await close()
  })

  test('an appointment is dragged to another hour; a refusal puts it back and says why', async () => {
    const { id } = await bookAt(house, cabinet, {
      time: '09:00',
      person: 'Karim Haddad',
      practitioner: 'Dr. Benali',
    })
    const { page, go, close } = await visit(browser, house)
    await go(`/agenda?date=${nextMonday}`)
    await drag(page, 'Karim Haddad', '10:30')
    await page.getByText('RDV déplacé').waitFor()
    const moved = (await (
      await house.get(`/api/appointments?organization=${cabinet}&search=Karim`)
    ).json()) as Listed
    expect(moved.items.map(({ id: one, time }) => [one, time])).toEqual([[id, '10:30']])
    await drag(page, 'Karim Haddad', '12:30')
    await page.getByText('Le RDV n’a pas été déplacé').waitFor()
    await eventOf(page, 'Karim Haddad').getByText('10:30').waitFor()
    await close()
  })

  test('what a telephone call books appears without a reload', async () => {
    const { page, go, close } = await visit(browser, house)
    await go(`/agenda?date=${nextMonday}`)
    await page.getByText('09:00').first().waitFor()
    const phone = await ringUp(house, '+33639980042')
    await phone.say(
      `je voudrais un rendez-vous ${saidMonday} à 17 h avec le docteur Martin pour Sofia Almeida`,
    )
    await phone.say('oui')
    await eventOf(page, 'Sofia Almeida').waitFor()
    await eventOf(page, 'Sofia Almeida').click()
    await page.getByText('Par téléphone : voir l’appel').click()
    await page.getByRole('heading', { name: 'Appel', exact: true }).waitFor()
    phone.hangUp()
    await close()
  })

  test('tables: a party is seated by the agenda, week, month and rows show it', async () => {
    const { page, go, close } = await visit(browser, house, { organization: restaurant })
    await go(`/agenda?date=${nextMonday}`)
    await page.getByRole('button', { name: 'Nouveau RDV' }).click()
    const form = page.getByRole('dialog', { name: 'Nouveau rendez-vous' })
    await form.getByLabel('Nom et prénom').fill('Claire Dubois')
    await form.getByLabel('Nombre de personnes').fill('4')
    await form.getByText('20:00', { exact: true }).click()
    await form.getByRole('button', { name: 'Enregistrer le RDV' }).click()
    await eventOf(page, 'Claire Dubois').getByText('4 pers.').waitFor()
    for (const view of ['Semaine', 'Mois', 'Tables']) {
      await page.getByText(view, { exact: true }).click()
      await eventOf(page, 'Claire Dubois').waitFor()
    }
    await close()
  })

  test('S4-25: in Arabic the page reads from right to left, and stays so', async () => {
    const { page, go, close } = await visit(browser, house)
    await go(`/agenda?date=${nextMonday}`)
    await page.getByRole('combobox', { name: 'Langue' }).selectOption('ar')
    await page.getByRole('heading', { name: 'المواعيد' }).waitFor()
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    await page.reload()
    await page.getByRole('heading', { name: 'المواعيد' }).waitFor()
    await page.getByRole('button', { name: 'اتصال' }).click()
    await page.getByRole('dialog').getByText('جاهز').waitFor()
    expect(await page.locator('.sd-backdrop').getAttribute('dir')).toBe('rtl')
    await close()
  })
})

interface Listed {
  readonly items: readonly { readonly id: string; readonly time: string }[]
}

/** By the mouse, as a hand does: it is grabbed near its top and let go near the top of a slot. */
async function drag(page: Page, person: string, hour: string): Promise<void> {
  const slot = page.getByRole('button', { name: new RegExp(`Créneau du .* ${hour}`) }).first()
  await eventOf(page, person).waitFor()
  const [from, to] = [await eventOf(page, person).boundingBox(), await slot.boundingBox()]
  if (!from || !to) throw new Error('nothing to drag, or nowhere to')
  await page.mouse.move(from.x + 60, from.y + 6)
  await page.mouse.down()
  await page.mouse.move(from.x + 64, from.y + 8, { steps: 2 })
  await page.mouse.move(to.x + 64, to.y + 8, { steps: 8 })
  await page.mouse.up()
}
