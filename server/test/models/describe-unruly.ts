/** What language models do wrong, through the telephone: it reaches neither the caller nor the agenda. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { StageClock } from '../stage-clock.ts'
import { showCall, startTestHouse, type TestHouse } from '../test-house.ts'
import type { FakeTwilio } from '../twilio/fake-twilio.ts'
import { FakeModels, type Reply } from './fake-models.ts'
import { ringUp } from '../twilio/ring-up.ts'

const json = (value: object) => JSON.stringify(value)
const booking = { date: 'mardi', time: 'neuf heures', client_name: 'paul durand' }

/** The frames by which a provider tells that its answer is over. */
const isEnd = (piece: string | Uint8Array) =>
  /"stop"|"choices":\[\]|\[DONE\]|message_delta|message_stop/.test(String(piece))

export interface Provider {
  readonly name: string
  /** An answer for which there was no room. */
  tooLong(...words: readonly string[]): Reply
  say(...words: readonly string[]): Reply
  call(tool: string, ...json: readonly string[]): Reply
  /** The environment of a house whose only model is this provider's, played at this address. */
  settings(url: string): Readonly<Record<string, string>>
}

/** Runs the suite on one provider's fake. One house a file: what a house remembers of its tenants is a process's. */
export function describeUnruly({ name, say, tooLong, call, settings }: Provider): void {
  describe(`what a model does wrong, by ${name}`, () => {
    const models = new FakeModels()
    beforeEach(() => models.clear())

    let house: TestHouse
    beforeAll(async () => {
      await models.open()
      house = await startTestHouse(settings(models.url), { clock: new StageClock() })
    })
    afterAll(async () => {
      await house.close()
      await models.close()
    })

    async function connected(): Promise<FakeTwilio> {
      return ringUp(house, '+33639980045')
    }
    const shown = (twilio: FakeTwilio) => showCall(house, twilio.callSid)
    const failures = async (twilio: FakeTwilio) =>
      (await shown(twilio)).events.filter((event) => event.type === 'brain-failed')

    test.each([
      ['bare', json({ name: 'check_availability', arguments: { date: 'mardi' } })],
      ['fenced', `\`\`\`json\n${json({ name: 'check_availability', arguments: { date: 'mardi' } })}\n\`\`\``],
      [
        'tagged',
        `<tool_call>${json({ name: 'check_availability', arguments: { date: 'mardi' } })}</tool_call>`,
      ],
    ])('S3-09 a tool call written as text is run, not read aloud: %s', async (_how, text) => {
      models.will(
        say('Je regarde. ', ...(text.match(/[^]{1,9}/g) ?? [])),
        say('Mardi à neuf heures, cela vous va ?'),
      )
      const twilio = await connected()
      const turn = await twilio.say('un rendez-vous mardi')
      expect(turn.text).toBe('Je regarde. Mardi à neuf heures, cela vous va ?')
      const answered = (await shown(twilio)).events.find((event) => event.type === 'tool-answered')
      expect(answered).toMatchObject({ tool: 'check_availability', answer: { ok: true } })
      twilio.hangUp()
    })

    test('S0-07 « oui, mais plutôt à quinze heures » is no yes to the recap; the dictated number is booked', async () => {
      const wish = json({ ...booking, date: 'mercredi', time: '11:20', practitioner: 'Martin' })
      models.will(call('book_appointment', wish))
      const twilio = await connected()
      await twilio.say(
        'mercredi à 11 h 20 avec le docteur Martin pour Paul Durand, je suis au 06 39 98 01 44',
      )
      models.will(call('book_appointment', wish))
      expect((await twilio.say('oui mais plutôt à quinze heures')).text).toMatch(/confirme \?/)
      expect((await shown(twilio)).appointments).toEqual([])
      const other = json({ ...booking, date: 'mercredi', time: '15:00', practitioner: 'Martin' })
      models.will(call('book_appointment', other))
      expect((await twilio.say('à quinze heures')).text).toMatch(/quinze heures.*confirme \?/)
      models.will(call('book_appointment', other), say('C’est réservé.'))
      await twilio.say('oui')
      expect((await shown(twilio)).appointments).toMatchObject([{ time: '15:00', phone: '+33639980144' }])
      twilio.hangUp()
    })

    test('S0-29 an answer in another language than the call’s is not read by its voice', async () => {
      const english = ['Sure! ', 'What day would you ', 'like to come in?']
      models.will(say(...english), say('Of course, which day is good for you?'))
      const twilio = await connected()
      const { text } = await twilio.say('je voudrais un rendez-vous')
      expect(text).not.toMatch(/what|would|which/i)
      expect(text).toMatch(/jour/)
      models.will(say(...english))
      expect((await twilio.say('hello, do you speak English please?')).text).toBe(english.join(''))
      twilio.hangUp()
    })

    test('a call of no tool, written as text, is not heard: another brain goes on', async () => {
      models.will(
        say(json({ name: 'delete_everything', arguments: {} })),
        say('J’appelle check_availability(date="mardi").'),
      )
      const twilio = await connected()
      const turn = await twilio.say('un rendez-vous mardi')
      expect(turn.text).not.toMatch(/delete|check_|[{}]/)
      expect(turn.text).not.toBe('')
      expect(await failures(twilio)).toHaveLength(2)
      twilio.hangUp()
    })

    test('reasoning is not heard', async () => {
      models.will(say('<think>Il veut mar', 'di. Je propose.</think>\n\nPour quelle heure ?'))
      const twilio = await connected()
      expect((await twilio.say('un rendez-vous mardi')).text).toBe('Pour quelle heure ?')
      twilio.hangUp()
    })

    test('S0-07 a model that books at once: the recap is asked, « non » writes nothing, « oui » writes once', async () => {
      models.will(call('book_appointment', json({ ...booking, practitioner: 'Martin' })))
      const twilio = await connected()
      const recap = await twilio.say('un rendez-vous mardi à 9 h avec le docteur Martin pour Paul Durand')
      expect(recap.text).toMatch(/récapitule.*mardi.*neuf heures.*docteur Martin.*Paul Durand.*\?/s)
      expect(models.received).toHaveLength(1)
      expect((await shown(twilio)).appointments).toEqual([])
      models.will(say('Que souhaitez-vous changer ?'))
      await twilio.say('non')
      expect((await shown(twilio)).appointments).toEqual([])
      models.will(call('book_appointment', json({ ...booking, time: '10:00' })))
      expect((await twilio.say('plutôt à dix heures')).text).toMatch(/dix heures.*\?/s)
      expect((await shown(twilio)).appointments).toEqual([])
      models.will(call('book_appointment', json({ ...booking, time: '10:00' })), say('C’est réservé.'))
      expect((await twilio.say('oui')).text).toBe('C’est réservé.')
      expect((await shown(twilio)).appointments).toMatchObject([
        { person: 'Paul Durand', time: '10:00', practitioner: 'Dr. Martin' },
      ])
      twilio.hangUp()
    })

    test('S0-07 a model that asked the recap itself is not made to ask twice', async () => {
      models.will(say('Mardi 24 novembre à 9 h avec le docteur Benali pour Anne Petit, je confirme ?'))
      const twilio = await connected()
      await twilio.say('un rendez-vous mardi à 9 h avec le docteur Benali pour Anne Petit')
      models.will(
        call('book_appointment', json({ ...booking, client_name: 'Anne Petit', practitioner: 'Benali' })),
        say('C’est réservé.'),
      )
      expect((await twilio.say('oui')).text).toBe('C’est réservé.')
      expect((await shown(twilio)).appointments).toHaveLength(1)
      twilio.hangUp()
    })

    test('S0-07 nobody is asked to agree to an hour that the agenda does not have, to book or to move', async () => {
      const input = { date: '2026-11-26', time: '15:00', client_name: 'Luc Morel', practitioner: 'Benali' }
      models.will(say('Jeudi à 15 h avec le docteur Benali pour Luc Morel, je confirme ?'))
      const twilio = await connected()
      await twilio.say('jeudi à 15 h avec le docteur Benali, pour Luc Morel')
      models.will(call('book_appointment', json(input)), say('C’est réservé.'))
      await twilio.say('oui')
      const [made] = (await shown(twilio)).appointments
      models.will(
        call('move_appointment', json({ appointment_id: made?.id, date: '2026-11-29', time: '10:00' })),
        say('Nous sommes fermés le dimanche.'),
      )
      expect((await twilio.say('finalement dimanche à dix heures')).text).toBe(
        'Nous sommes fermés le dimanche.',
      )
      const answers = (await shown(twilio)).events.filter((event) => event.type === 'tool-answered')
      expect(answers.at(-1)).toMatchObject({
        tool: 'move_appointment',
        answer: { ok: false, why: expect.stringMatching(/closed|never-offered/) as unknown },
      })
      models.will(
        call('move_appointment', json({ appointment_id: made?.id, date: '2026-11-27', time: '15:00' })),
      )
      expect((await twilio.say('alors vendredi à quinze heures')).text).toMatch(
        /vendredi.*quinze heures.*\?/s,
      )
      twilio.hangUp()
    })

    test('S0-07 a recap and its booking in one breath: the recap is heard once, nothing is written yet', async () => {
      const input = { date: '2026-11-25', time: '11:00', client_name: 'Anne Petit', practitioner: 'Benali' }
      models.will(
        say(
          `Mercredi à 11 h pour Anne Petit, je confirme ?\n${json({ name: 'book_appointment', arguments: input })}`,
        ),
      )
      const twilio = await connected()
      const turn = await twilio.say('un rendez-vous mercredi à 11 h avec le docteur Benali pour Anne Petit')
      expect(turn.text.match(/\?/g)).toHaveLength(1)
      expect((await shown(twilio)).appointments).toEqual([])
      models.will(call('book_appointment', json(input)), say('C’est réservé.'))
      expect((await twilio.say('oui')).text).toBe('C’est réservé.')
      twilio.hangUp()
    })

    test('S0-07 nobody is asked to confirm what is not free', async () => {
      models.will(
        call('book_appointment', json({ ...booking, date: '2026-11-22' })),
        say('Nous sommes fermés le dimanche. Lundi à neuf heures, cela vous va ?'),
      )
      const twilio = await connected()
      const turn = await twilio.say('un rendez-vous dimanche à 9 h avec le docteur Martin pour Paul Durand')
      expect(turn.text).toContain('fermés')
      const answered = (await shown(twilio)).events.find((event) => event.type === 'tool-answered')
      expect(answered).toMatchObject({
        answer: { why: 'closed', data: { alternatives: expect.any(Array) as unknown } },
      })
      twilio.hangUp()
    })

    test('S0-07 « confirmez directement » is a yes', async () => {
      models.will(
        call('book_appointment', json({ ...booking, time: '15:00', practitioner: 'Benali' })),
        say('C’est réservé.'),
      )
      const twilio = await connected()
      const turn = await twilio.say(
        'un rendez-vous mardi à 15 h avec le docteur Benali pour Paul Durand, confirmez directement',
      )
      expect(turn.text).toBe('C’est réservé.')
      twilio.hangUp()
    })

    test('S0-03 the practitioner the caller named is not lost when the model leaves them out', async () => {
      models.will(
        call('check_availability', json({ date: 'jeudi' })),
        say('Jeudi à neuf heures, ça vous va ?'),
      )
      const twilio = await connected()
      await twilio.say('je voudrais voir le docteur Benali jeudi')
      const { events } = await shown(twilio)
      const slots = JSON.stringify(events.find((event) => event.type === 'tool-answered'))
      expect(slots).toContain('Benali')
      expect(slots).not.toMatch(/Martin|Lefèvre/)
      twilio.hangUp()
    })

    test('a model that goes in circles is cut: three requests, and the call goes on', async () => {
      models.will(...Array.from({ length: 12 }, () => call('check_availability', json({ date: 'jeudi' }))))
      const twilio = await connected()
      const turn = await twilio.say('un rendez-vous jeudi')
      expect(models.received.length).toBe(3)
      expect(turn.text).not.toBe('')
      twilio.hangUp()
    })

    test('a model that never stops calling is cut after six requests', async () => {
      models.will(
        ...Array.from({ length: 12 }, (_, at) =>
          call('check_availability', json({ date: `2026-12-${String(at + 1).padStart(2, '0')}` })),
        ),
      )
      const twilio = await connected()
      expect((await twilio.say('un rendez-vous jeudi')).text).not.toBe('')
      expect(models.received.length).toBe(6)
      twilio.hangUp()
    })

    test('a claim in another language than the call’s is not heard', async () => {
      models.will(
        say('Your appointment has been booked for Thursday at nine.'),
        say('You’re all set, see you on Thursday!'),
      )
      const twilio = await connected()
      expect((await twilio.say('un rendez-vous jeudi')).text).not.toMatch(/booked|set|see you/i)
      expect(await failures(twilio)).toHaveLength(2)
      twilio.hangUp()
    })

    test('lists, headings, tables and emoji are said as sentences', async () => {
      models.will(
        say(
          '## Voici :\n',
          '- Mardi à 9 am\n',
          '- Mercredi 25/11\n',
          '1. Le matin 😊\n',
          '2. Le soir\n',
          'Ou plus tard.\n\n',
          'Consultation : 25,50 €, n° 3 ?',
        ),
      )
      const twilio = await connected()
      expect((await twilio.say('un rendez-vous')).text).toBe(
        'Voici : Mardi à neuf heures. mercredi vingt-cinq novembre. Le matin. Le soir. Ou plus tard. Consultation : vingt-cinq euros cinquante, numéro trois ?',
      )
      twilio.hangUp()
    })

    test('a model that was cut off by the caller has its price all the same, as an estimate', async () => {
      const [reply] = [say('Le cabinet ouvre à neuf heures. ', 'Il ferme à midi.')]
      if (!('pieces' in reply)) return
      models.will({ pieces: reply.pieces.filter((piece) => !isEnd(piece)), open: true })
      const twilio = await connected()
      twilio.send({ type: 'prompt', voicePrompt: 'vous êtes où ?', lang: 'fr-FR', last: true })
      await expect.poll(() => JSON.stringify(twilio.received)).toContain('neuf heures')
      models.will(say('Rue de la Paix.'))
      await twilio.say('non, dites-moi plutôt où')
      const [cost] = (await shown(twilio)).costs as { inputTokens: number }[]
      expect(cost).toMatchObject({ requests: 2, estimated: true })
      expect(cost?.inputTokens).toBeGreaterThan(2_000)
      twilio.hangUp()
    })

    test('an answer cut by max_tokens is not spoken as if it were whole', async () => {
      models.will(tooLong('Le cabinet ouvre à neuf heures. ', 'Le docteur Martin reçoit aussi quand on'))
      const twilio = await connected()
      const { text } = await twilio.say('vous êtes où ?')
      expect(text).toMatch(/^Le cabinet ouvre à neuf heures\. .*… Voulez-vous que je continue \?$/)
      twilio.hangUp()
    })

    test('a stream that ends in a sentence, with no word of its end, was cut: another brain goes on', async () => {
      const whole = say('Nous pouvons vous recevoir ', 'lundi au ')
      models.will('pieces' in whole ? { pieces: whole.pieces.filter((piece) => !isEnd(piece)) } : whole)
      const twilio = await connected()
      expect((await twilio.say('vous êtes où ?')).text).toMatch(/… Pardon, je reprends\. \p{Lu}/u)
      expect(await failures(twilio)).toMatchObject([{ why: 'down' }])
      twilio.hangUp()
    })

    test('a sentence left in its middle by a fail-over is ended, and nothing is glued', async () => {
      const whole = say('Nous pouvons vous recevoir ', 'lundi au ')
      models.will('pieces' in whole ? { pieces: whole.pieces.slice(0, -2), betweenMs: 5, cut: true } : whole)
      const twilio = await connected()
      const turn = await twilio.say('vous êtes où ?')
      expect(turn.text).toMatch(/^Nous pouvons vous recevoir( lundi au)?… Pardon, je reprends\. \p{Lu}/u)
      twilio.hangUp()
    })
  })
}
