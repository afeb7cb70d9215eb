/** The call dialog as a person uses it; looks wait until they are true. */
import type { Page } from 'playwright-core'

interface Speech {
  readonly spoken: string[]
  readonly states: string[]
  readonly activities: string[]
  readonly tracks: { readonly readyState: string }[]
  readonly current: { hear(text: string, isFinal: boolean): void } | null
}
interface Faked {
  readonly __speech: Speech
}

export class CallDialog {
  readonly #page: Page
  constructor(page: Page) {
    this.#page = page
  }

  get #dialog() {
    return this.#page.getByRole('dialog')
  }

  async open(): Promise<void> {
    await this.#page.getByRole('main').getByRole('button', { name: 'Appeler' }).click()
    await this.#dialog.waitFor()
  }

  async press(name: string): Promise<void> {
    await this.#dialog.getByRole('button', { name, exact: true }).click()
  }

  async expectEnabled(name: string): Promise<void> {
    await this.#dialog.getByRole('button', { name, exact: true, disabled: false }).waitFor()
  }

  async expectStatus(word: string, state: string): Promise<void> {
    await this.#dialog.locator(`.sd-body[data-state="${state}"]`).waitFor()
    await this.#dialog.getByRole('status').getByText(word, { exact: true }).waitFor()
  }

  async expectActivity(word: string): Promise<void> {
    await this.#dialog.getByTestId('activity').getByText(word).waitFor()
  }

  async expectActivityNot(word: string): Promise<void> {
    await this.#dialog.getByTestId('activity').getByText(word).waitFor({ state: 'hidden' })
  }

  async expectSaid(words: string | RegExp): Promise<void> {
    await this.#dialog.locator('[data-who="assistant"]').getByText(words).last().waitFor()
  }

  async expectHearing(words: string): Promise<void> {
    await this.#dialog.locator('[data-hearing]').getByText(words).waitFor()
  }

  async expectAppointment(person: string): Promise<void> {
    await this.#dialog.getByRole('region', { name: 'Rendez-vous enregistré' }).getByText(person).waitFor()
  }

  messageField() {
    return this.#dialog.getByRole('textbox', { name: 'Votre message' })
  }

  overhear(words: string): Promise<void> {
    return this.#listen(words, false)
  }

  /** Says something aloud, and waits for an answer that has these words. */
  async hear(words: string, answer: RegExp): Promise<void> {
    const before = await this.#answers()
    await this.#listen(words, true)
    await this.#expectAnswer(before, answer)
  }

  async type(words: string, answer: RegExp): Promise<void> {
    const before = await this.#answers()
    await this.messageField().fill(words)
    await this.press('Envoyer')
    await this.#expectAnswer(before, answer)
  }

  /** Answers the questions that are left, until the appointment is there. */
  async until(answers: readonly string[]): Promise<void> {
    const card = this.#dialog.locator('[data-appointment]')
    for (const words of answers) if ((await card.count()) === 0) await this.type(words, /./)
    await card.waitFor()
  }

  spoken(): Promise<string[]> {
    return this.#page.evaluate(() => (globalThis as unknown as Faked).__speech.spoken)
  }

  states(): Promise<string[]> {
    return this.#page.evaluate(() => (globalThis as unknown as Faked).__speech.states)
  }

  activities(): Promise<string[]> {
    return this.#page.evaluate(() => (globalThis as unknown as Faked).__speech.activities)
  }

  tracks(): Promise<string[]> {
    return this.#page.evaluate(() =>
      (globalThis as unknown as Faked).__speech.tracks.map(({ readyState }) => readyState),
    )
  }

  async #listen(words: string, isFinal: boolean): Promise<void> {
    await this.#page.waitForFunction(() => (globalThis as unknown as Faked).__speech.current !== null)
    await this.#page.evaluate(
      ([text, final]) => (globalThis as unknown as Faked).__speech.current?.hear(text, final),
      [words, isFinal] as const,
    )
  }

  #answers(): Promise<number> {
    return this.#dialog.locator('[data-who="assistant"]').count()
  }

  async #expectAnswer(before: number, words: RegExp): Promise<void> {
    const answer = this.#dialog.locator('[data-who="assistant"]').nth(before)
    await answer.locator('p').getByText(words).waitFor()
    // The turn is over: the house listens again, or speaks.
    await this.#dialog.locator('.sd-body:not([data-activity="thinking"])').waitFor()
  }
}
