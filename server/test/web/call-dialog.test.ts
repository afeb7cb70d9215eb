import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ShownCall, startTestHouse, type TestHouse } from '../test-house.ts'
import { openBrowser, withoutBrowser } from './browser.ts'
import { CallDialog } from './call-dialog.ts'
import { fakeSpeech } from './fake-speech.ts'
import { saidMonday } from './given.ts'
import { visit } from './visit.ts'

describe.skipIf(withoutBrowser)('the call dialog of the agenda', { timeout: 60_000 }, () => {
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

  test('S1-01, S0-18, S0-19, S0-20, S1-09: the whole flow, step by step', async () => {
    const { page, go, close, complaints } = await visit(browser, house, { before: fakeSpeech })
    const steps: string[] = []
    const step = async (name: string, look: () => Promise<unknown>) => {
      await look()
      steps.push(name)
    }
    const dialog = new CallDialog(page)
    await step('the agenda is shown', () => go('/agenda'))
    await step('its button opens the dialog', () => dialog.open())
    await step('the green button is enabled', () => dialog.expectEnabled('Appeler'))
    await step('ready', () => dialog.expectStatus('Prêt', 'idle'))
    await step('click', () => dialog.press('Appeler'))
    await step('connected', () => dialog.expectStatus('En communication', 'connected'))
    await step('the dialog tells who answers', () =>
      page.getByRole('dialog').getByText('Cabinet CLAUDIO').first().waitFor(),
    )
    await step('the microphone is open', async () => expect(await dialog.tracks()).toEqual(['live']))
    await step('welcome, which says it is an AI', () => dialog.expectSaid('intelligence artificielle'))
    await step('the welcome is spoken', async () =>
      expect((await dialog.spoken()).join(' ')).toContain('intelligence artificielle'),
    )
    await step('it listens', () => dialog.expectActivity('Écoute…'))
    await step('words are shown before they are final', async () => {
      await dialog.overhear('je voudrais')
      await dialog.expectHearing('je voudrais')
    })
    await step('first question and answer, spoken', () =>
      dialog.hear(`je voudrais un rendez-vous ${saidMonday} à 10 heures`, /docteur|avec qui|nom|praticien/i),
    )
    await step('second question and answer, typed', () =>
      dialog.type('avec le docteur Martin, pour Jean Dupont', /confirm|réserv|numéro|note/i),
    )
    await step('third question and answer', () => dialog.until(['06 39 98 00 42', 'oui', 'oui']))
    await step('the appointment is extracted and shown', () => dialog.expectAppointment('Jean Dupont'))
    await step('it is saved', async () => {
      const last = (await (await house.get('/api/ivr/last-appointment')).json()) as { person: string }
      expect(last.person).toBe('Jean Dupont')
    })
    await step('hang-up', () => dialog.press('Raccrocher'))
    await step('ended', () => dialog.expectStatus('Appel terminé', 'ended'))
    await step('the microphone is released', async () => expect(await dialog.tracks()).toEqual(['ended']))
    await step('no toast yet', async () => expect(await page.getByText('RDV ajouté').count()).toBe(0))
    const fetched = page.waitForResponse((answer) => answer.url().includes('/api/agenda?'))
    await step('added to the agenda', () => dialog.press('Ajouter à l’agenda'))
    await step('the agenda is fetched', () => fetched)
    await step('the agenda goes to its day', () => page.waitForURL(/date=\d{4}-\d{2}-\d{2}/))
    await step('toast', () => page.getByText('RDV ajouté').waitFor())
    await step('the toast is there once', async () =>
      expect(await page.getByText('RDV ajouté').count()).toBe(1),
    )
    await step('the dialog says so', () => page.getByText('Ajouté à l’agenda').waitFor())
    await step('closed', () => dialog.press('Fermer'))
    await step('the focus is back on the opener', async () =>
      expect(await page.locator(':focus').textContent()).toBe('Appeler'),
    )
    await step('the agenda shows the appointment', () =>
      page
        .getByRole('button', { name: /Jean Dupont/ })
        .first()
        .waitFor(),
    )
    await step('the states came in order', async () => {
      expect(await dialog.states()).toEqual(['idle', 'connecting', 'connected', 'ended'])
      expect(await dialog.activities()).toEqual(expect.arrayContaining(['listening', 'thinking', 'speaking']))
    })
    await step('one call is stored, ended', async () => {
      await house.context.journal.flush()
      const { items } = (await (await house.get('/api/calls?channel=browser')).json()) as {
        items: ShownCall[]
      }
      expect(items.map(({ status }) => status)).toEqual(['ended'])
    })
    expect(steps).toHaveLength(32)
    expect(complaints).toEqual([])
    await close()
  })

  test('S4-07: typing stops the voice at once, and the house knows what was heard', async () => {
    const { page, go, close } = await visit(browser, house, { before: fakeSpeech })
    const dialog = new CallDialog(page)
    await go('/agenda')
    await page.evaluate(() => ((globalThis as unknown as Fake).__speech.silent = true))
    await dialog.open()
    await dialog.press('Appeler')
    await dialog.expectActivity('Parle…')
    await dialog.messageField().fill('quels sont vos horaires')
    await dialog.expectActivityNot('Parle…')
    expect(await page.evaluate(() => (globalThis as unknown as Fake).__speech.cancelled)).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await dialog.tracks()).toEqual(['ended'])
    await close()
  })

  test('a call can be typed from the beginning, keys included, without a microphone', async () => {
    const { page, go, close } = await visit(browser, house, { before: fakeSpeech })
    const dialog = new CallDialog(page)
    await go('/agenda')
    await dialog.open()
    await dialog.press('Écrire plutôt')
    await dialog.expectStatus('En communication', 'connected')
    await dialog.expectSaid('intelligence artificielle')
    expect(await dialog.tracks()).toEqual([])
    await dialog.press('Clavier')
    await dialog.press('Touche 1')
    await page.locator('.sd-line[data-who="assistant"]').nth(1).waitFor()
    await dialog.type('quels sont vos horaires', /heures|ouvert/i)
    await close()
  })

  test('a line that is cut in the middle comes back by itself, and the call goes on', async () => {
    const { page, go, close } = await visit(browser, house, { before: fakeSpeech })
    const dialog = new CallDialog(page)
    await go('/agenda')
    await dialog.open()
    await dialog.press('Écrire plutôt')
    await dialog.expectSaid('intelligence artificielle')
    await dialog.type('un rendez-vous mercredi prochain à 15 h avec le docteur Benali', /nom/i)
    await house.sockets.closeAll()
    await dialog.expectSaid(/ligne a été coupée/)
    await dialog.expectStatus('En communication', 'connected')
    await dialog.until(['Paul Garnier', '06 39 98 00 43', 'oui', 'oui'])
    await dialog.expectAppointment('Paul Garnier')
    await close()
  })

  test('S1-11, S4-30: a refused microphone is explained, and one may type instead', async () => {
    const strict = await openBrowser({ microphone: false })
    const { page, go, close } = await visit(strict, house)
    const dialog = new CallDialog(page)
    await go('/agenda')
    await dialog.open()
    await dialog.press('Appeler')
    await page.getByRole('alert').getByText('Le micro est bloqué').waitFor()
    await page.getByText(/cadenas/).waitFor()
    await dialog.expectStatus('Prêt', 'idle')
    await dialog.expectEnabled('Réessayer')
    await dialog.press('Écrire plutôt')
    await dialog.expectStatus('En communication', 'connected')
    await close()
    await strict.close()
  })

  test('S1-12: a house that is down is told within 5 s, and the page is ready again', async () => {
    const { page, context, go, close } = await visit(browser, house, { before: fakeSpeech })
    const dialog = new CallDialog(page)
    // A line that opens and never answers: the worst way to be down.
    await context.routeWebSocket(/calls\/browser/, () => {})
    await go('/agenda')
    await dialog.open()
    await dialog.press('Appeler')
    const since = Date.now()
    await page.getByRole('alert').getByText('Le standard ne répond pas').waitFor()
    expect(Date.now() - since).toBeLessThan(5_000)
    await dialog.expectStatus('Prêt', 'idle')
    expect(await dialog.tracks()).toEqual(['ended'])
    await close()
  })
})

interface Fake {
  __speech: { silent: boolean; cancelled: number }
}
