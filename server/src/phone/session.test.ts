import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { BrainError } from './brain.ts'
import type { CallEvent } from './call.ts'
import { callTool, say, scriptedBrain } from './testing/scripted-brain.ts'
import { settle } from './testing/fake-clock.ts'
import { testCall } from './testing/test-house.ts'
import { defineTool } from './tool.ts'

const said = (text: string) => ({ type: 'said', text }) as const
const types = (events: readonly CallEvent[]) => events.map((event) => event.type)

const transfer = defineTool({
  name: 'transfer_to_human',
  description: '',
  input: z.object({ reason: z.string() }),
  run: async ({ reason }) => ({ ok: true, data: {}, line: { type: 'transfer', to: '+33639980000', reason } }),
})

const booking = defineTool({
  name: 'book_appointment',
  description: '',
  input: z.object({ date: z.string() }),
  writes: true,
  meanwhile: 'looking-in-agenda',
  run: async () => ({ ok: true, data: {} }),
})

describe('a call', () => {
  test('S0-01 opens with who answers, for whom, and that it is an AI', async () => {
    const call = testCall({ brains: [] })
    const words = await call.words({ type: 'arrived' })
    expect(words).toContain('Cabinet CLAUDIO')
    expect(words).toContain('intelligence artificielle')
    expect(call.journal.events.at(-1)).toMatchObject({
      kind: 'opening',
      wording: expect.stringContaining('fr-'),
    })
    expect(await call.words({ type: 'arrived' })).toBe('')
  })

  test('S1-18 words are spoken while the brain still thinks', async () => {
    let goOn = () => {}
    const wait = new Promise<void>((resolve) => (goOn = resolve))
    const brain = scriptedBrain([[say('Bien sûr Madame, '), wait, say('pour quel jour ?')]])
    const call = testCall({ brains: [brain] })
    const stream = call.session.respond(said('un rendez-vous'))
    expect(await stream.next()).toMatchObject({ value: { type: 'say', text: 'Bien sûr Madame,' } })
    goOn()
    for await (const _ of stream) continue
    expect(call.journal.events.at(-1)).toMatchObject({
      type: 'assistant-said',
      text: 'Bien sûr Madame, pour quel jour ?',
    })
  })

  test('S3-12 key 0 transfers at once', async () => {
    const call = testCall({ brains: [], tools: [transfer] })
    const speeches = await call.hear({ type: 'key', key: '0' })
    expect(speeches.at(-1)).toMatchObject({ type: 'transfer', to: '+33639980000' })
    expect(call.session.call.status).toBe('transferred')
  })

  test('S3-13 key 1 repeats the same words without a brain', async () => {
    const brain = scriptedBrain([[say('Nous ouvrons à neuf heures.')]])
    const call = testCall({ brains: [brain] })
    await call.hear(said('vos horaires ?'))
    expect(await call.words({ type: 'key', key: '1' })).toBe('Nous ouvrons à neuf heures.')
    expect(brain.asked).toHaveLength(1)
  })

  test('S3-14 key 9 takes leave, then hangs up', async () => {
    const call = testCall({ brains: [] })
    const speeches = await call.hear({ type: 'key', key: '9' })
    expect(speeches.map((speech) => speech.type)).toEqual(['say', 'hang-up'])
    expect(call.session.call).toMatchObject({ status: 'ended', endReason: 'keypad' })
  })

  test('a caller dictating a number is not pressing a menu', async () => {
    const brain = scriptedBrain([[{ type: 'say', text: 'Votre numéro ?', asks: 'phone' }], [say('Merci.')]])
    const call = testCall({ brains: [brain], tools: [transfer] })
    await call.hear(said('rendez-vous'))
    for (const key of '0199000112') await call.hear({ type: 'key', key })
    expect(call.session.call.messages.at(-2)?.text).toBe('0199000112')
    expect(call.session.call.status).toBe('in-progress')
  })

  test('S0-22 silence: ask again, simpler, take leave', async () => {
    const call = testCall({ brains: [] })
    const silence = { type: 'silence', silenceMs: 10_000 } as const
    expect(await call.words(silence)).toContain('toujours là')
    expect(await call.words(silence)).toContain('zéro')
    expect((await call.hear(silence)).at(-1)).toMatchObject({ type: 'hang-up', reason: 'silence' })
  })

  test('after a silence a choice is put again with what there is to choose', async () => {
    const offer = 'Mardi à neuf heures ou à dix heures. Qu’est-ce qui vous arrange ?'
    const brain = scriptedBrain([[{ type: 'say', text: offer, asks: 'choice' }]])
    const call = testCall({ brains: [brain] })
    await call.hear(said('mardi'))
    expect(await call.words({ type: 'silence', silenceMs: 10_000 })).toContain('dix heures')
  })

  test('S3-23 memory is what was heard', async () => {
    const brain = scriptedBrain([[say('Nous avons de la place mardi, mercredi et jeudi.')], [say('Oui.')]])
    const call = testCall({ brains: [brain] })
    await call.hear(said('quand ?'))
    await call.hear({ type: 'cut-in', heard: 'Nous avons de la place mardi' })
    await call.hear(said('mardi'))
    expect(call.session.call.messages[1]).toMatchObject({ text: 'Nous avons de la place mardi', cut: true })
  })

  test('an action that was committed stays remembered though its announcement was cut', async () => {
    let release = () => {}
    const slow = defineTool({
      ...booking,
      run: async () => {
        await new Promise<void>((resolve) => (release = resolve))
        return { ok: true, data: { id: 'a' } }
      },
    })
    const brain = scriptedBrain([
      [callTool('book_appointment', { date: '2026-11-24' })],
      [say('Oui, c’est fait.')],
    ])
    const call = testCall({ brains: [brain], tools: [slow] })
    const first = call.hear(said('oui'))
    await settle()
    const second = call.hear(said('allô ?'))
    await settle()
    release()
    await Promise.all([first, second])
    expect(types(call.journal.events)).toEqual([
      'call-started',
      'caller-said',
      'tool-called',
      'tool-answered',
      'caller-said',
      'assistant-said',
    ])
  })
})

describe('never silent', () => {
  test.each([
    ['an utterance without words', { type: 'said', text: '  ' }],
    ['a key that means nothing here', { type: 'key', key: '5' }],
  ] as const)('S1-14 %s does not take the answer away', async (_what, heard) => {
    let goOn = () => {}
    const wait = new Promise<void>((resolve) => (goOn = resolve))
    const brain = scriptedBrain([[say('Nous ouvrons '), wait, say('à neuf heures.')]])
    const call = testCall({ brains: [brain] })
    const answer = call.words(said('vos horaires ?'))
    const nothing = call.words(heard)
    goOn()
    expect(await answer).toBe('Nous ouvrons à neuf heures.')
    expect(await nothing).toBe('')
    expect(call.session.busy).toBe(false)
  })

  test('keys that come together keep their order', async () => {
    const brain = scriptedBrain([[{ type: 'say', text: 'Votre numéro ?', asks: 'phone' }], [say('Merci.')]])
    const call = testCall({ brains: [brain] })
    await call.hear(said('allô'))
    const words = [...'0639980144'].map((key) => call.words({ type: 'key', key }))
    expect((await Promise.all(words)).join('')).toBe('Merci.')
    expect(call.journal.events.filter(({ type }) => type === 'caller-said').at(-1)).toMatchObject({
      text: '0639980144',
    })
  })

  test('a slow tool is filled once, then again; the answer follows', async () => {
    const slow = defineTool({
      ...booking,
      timeoutMs: 20_000,
      run: async () => {
        await call.clock.wait(8_000)
        return { ok: true, data: {} }
      },
    })
    const brain = scriptedBrain([
      [callTool('book_appointment', { date: '2026-11-24' })],
      [say('Votre rendez-vous est confirmé.')],
    ])
    const call = testCall({ brains: [brain], tools: [slow] })
    const turn = call.hear(said('oui'))
    await call.clock.pass(8_500)
    const texts = (await turn).flatMap((speech) => (speech.type === 'say' ? [speech] : []))
    expect(texts[0]).toMatchObject({ text: expect.stringContaining('agenda'), droppable: true })
    expect(texts.filter((speech) => speech.droppable).length).toBeGreaterThan(1)
    expect(texts.map((speech) => speech.text).join('')).toContain('confirmé')
  })

  test('a quick tool is not filled', async () => {
    const brain = scriptedBrain([
      [callTool('book_appointment', { date: '2026-11-24' })],
      [say('Votre rendez-vous est confirmé.')],
    ])
    const call = testCall({ brains: [brain], tools: [booking] })
    expect(await call.words(said('oui'))).toBe('Votre rendez-vous est confirmé.')
    expect(call.journal.events.filter((event) => event.type === 'assistant-said')).toHaveLength(1)
  })

  test('S1-13 a brain that is rate limited is followed by the next one in the same turn', async () => {
    const failing = scriptedBrain([[new BrainError('gpt', 'rate')]], 'gpt')
    const call = testCall({ brains: [failing, scriptedBrain([[say('Bonjour.')]])] })
    expect(await call.words(said('allô'))).toBe('Bonjour.')
    expect(types(call.journal.events)).toContain('brain-failed')
  })

  test('a brain that hangs is given up, and the caller heard a filler', async () => {
    const hanging = scriptedBrain([[new Promise<void>(() => {})]], 'gpt')
    const call = testCall({ brains: [hanging, scriptedBrain([[say('Je vous écoute.')]])] })
    const turn = call.words(said('allô'))
    await call.clock.pass(5_000)
    expect(await turn).toMatch(/instant.*Je vous écoute\./s)
  })

  test('a filler said into a sentence ends it: whoever goes on begins a new one', async () => {
    const hanging = scriptedBrain([[say('Bien sûr, je '), new Promise<void>(() => {})]], 'gpt')
    const call = testCall({ brains: [hanging, scriptedBrain([[say('Quel jour ?')]])] })
    const turn = call.words(said('allô'))
    await call.clock.pass(12_000)
    expect((await turn).replace(/ +/g, ' ')).toMatch(
      /^Bien sûr, (je… )?\p{Lu}[^.]*instant[^.]*\. Quel jour \?$/u,
    )
  })

  test('what was already said is not said twice after a fail-over', async () => {
    const broken = scriptedBrain([[say('Bonjour Madame. Nous '), new BrainError('gpt', 'down')]], 'gpt')
    const call = testCall({ brains: [broken, scriptedBrain([[say('Bonjour Madame. Quel jour ?')]])] })
    const words = await call.words(said('allô'))
    expect(words.match(/Bonjour Madame/g)).toHaveLength(1)
    expect(words).toContain('Quel jour ?')
  })

  test.each([
    [
      'Le cabinet ouvre à neuf heures. Le doc',
      'Le cabinet ouvre à neuf heures. Voulez-vous que je continue ?',
    ],
    [
      'Le docteur Martin reçoit aussi quand on',
      /^Le docteur Martin reçoit [^.]*… Voulez-vous que je continue \?$/,
    ],
    ['Nous ouvrons à neuf heures.', 'Nous ouvrons à neuf heures.'],
  ])('an answer cut by its length ends at its last whole sentence: %s', async (cut, heard) => {
    const brain = scriptedBrain([[say(cut), { type: 'cut-short' }]])
    const words = await testCall({ brains: [brain] }).words(said('allô'))
    if (typeof heard === 'string') expect(words).toBe(heard)
    else expect(words).toMatch(heard)
  })

  test('a model that asks for fifty tools at once is relieved before any is used', async () => {
    const calls = Array.from({ length: 50 }, (_, day) => callTool('book_appointment', { date: `${day}` }))
    const call = testCall({
      brains: [
        { ...scriptedBrain([calls, calls], 'gpt'), languageModel: true },
        scriptedBrain([[say('Quel jour ?')]]),
      ],
      tools: [booking],
    })
    expect(await call.words(said('allô'))).toBe('Quel jour ?')
    expect(types(call.journal.events)).not.toContain('tool-called')
  })

  test('a sentence left in its middle is ended before another brain goes on, and nothing is glued', async () => {
    const broken = scriptedBrain([[say('Je vous propose lundi au '), new BrainError('gpt', 'down')]], 'gpt')
    const call = testCall({ brains: [broken, scriptedBrain([[say('Le Cabinet ouvre à neuf heures.')]])] })
    expect(await call.words(said('allô'))).toBe(
      'Je vous propose lundi au… Pardon, je reprends. Le Cabinet ouvre à neuf heures.',
    )
    expect(call.session.call.messages.map((message) => message.text).slice(-2)).toEqual([
      'Je vous propose lundi au…',
      'Pardon, je reprends. Le Cabinet ouvre à neuf heures.',
    ])
  })

  test('the words of two rounds are not glued', async () => {
    const brain = scriptedBrain([
      [say('Je regarde.'), callTool('book_appointment', { date: '2026-11-24' })],
      [say('Votre rendez-vous est confirmé.')],
    ])
    const call = testCall({ brains: [brain], tools: [booking] })
    expect(await call.words(said('oui'))).toBe('Je regarde. Votre rendez-vous est confirmé.')
  })

  test('a brain may repeat itself: only what another one said is dropped', async () => {
    const answer = 'Oui. Mardi à neuf heures. Oui. Jeudi à dix heures. Oui.'
    const call = testCall({ brains: [scriptedBrain([[say(answer)]])] })
    expect(await call.words(said('allô'))).toBe(answer)
    const broken = scriptedBrain([[say('Oui. Nous '), new BrainError('gpt', 'down')]], 'gpt')
    const next = testCall({ brains: [broken, scriptedBrain([[say('Oui. Mardi. Mardi.')]])] })
    expect(await next.words(said('allô'))).toMatch(/^Oui\. Nous… Pardon, je reprends\. Mardi\. Mardi\.$/)
  })

  test('an answer longer than anybody listens to ends with a sentence, and whether to go on', async () => {
    const long = Array.from({ length: 90 }, (_, at) => `Voici le numéro ${at} de la liste. `)
    const whole = long.join('')
    for (const thoughts of [long.map((text) => say(text)), [say(whole)]]) {
      const call = testCall({ brains: [scriptedBrain([thoughts])] })
      const heard = await call.words(said('dites-moi tout'))
      expect(heard).toMatch(/la liste\. Voulez-vous que je continue \?$/)
      expect(heard.length).toBeGreaterThan(1_200)
      expect(heard.length).toBeLessThan(1_300)
    }
    const brain = scriptedBrain([
      [say(long.slice(0, 30).join('')), callTool('book_appointment', { date: '2026-11-24' })],
      [say('La suite est courte. '.repeat(20)), say('Voilà qui est dit.')],
    ])
    const afterTool = testCall({ brains: [brain], tools: [booking] })
    expect(await afterTool.words(said('dites-moi tout'))).toMatch(/Voilà qui est dit\.$/)
    const endless = testCall({ brains: [scriptedBrain([[say('et encore '.repeat(400))]])] })
    expect((await endless.words(said('dites-moi tout'))).length).toBeLessThan(4_100)
  })

  test('an answer that stops before or after a tool is no answer: another brain goes on', async () => {
    const mute = scriptedBrain(
      [[say('Je regarde.'), callTool('book_appointment', { date: '2026-11-24' })], [], []],
      'gpt',
    )
    const call = testCall({
      brains: [mute, scriptedBrain([[say('Et pour quelle heure ?')]])],
      tools: [booking],
    })
    expect(await call.words(said('mardi'))).toBe('Je regarde. Et pour quelle heure ?')
  })

  test('an empty turn is nonsense, and when nobody thinks the caller is still answered', async () => {
    const call = testCall({ brains: [scriptedBrain([[]])] })
    expect(await call.words(said('allô'))).toContain('difficulté technique')
  })

  test('a tool that throws is an answer that the brain can explain', async () => {
    const throwing = defineTool({ ...booking, run: async () => Promise.reject(new Error('boom')) })
    const brain = scriptedBrain([
      [callTool('book_appointment', { date: '2026-11-24' })],
      [say('Je n’y arrive pas.')],
    ])
    const call = testCall({ brains: [brain], tools: [throwing] })
    await call.hear(said('oui'))
    const answered = call.journal.events.find((event) => event.type === 'tool-answered')
    expect(answered).toMatchObject({ answer: { ok: false, why: 'failed' } })
    expect(JSON.stringify(answered)).not.toContain('boom')
  })
})

describe('the truth is spoken only after it is stored', () => {
  test('a phantom confirmation is never heard; the brain is told once, then relieved', async () => {
    const lying = scriptedBrain(
      [[say('Votre rendez-vous est confirmé.')], [say('Votre rendez-vous est confirmé.')]],
      'gpt',
    )
    const honest = scriptedBrain([[say('Pour quel jour ?')]])
    const call = testCall({ brains: [lying, honest] })
    expect(await call.words(said('un rendez-vous'))).not.toContain('confirmé')
    expect(lying.asked).toHaveLength(2)
    expect(lying.asked[1]?.circumstances).toContain('qui n’est pas faite')
  })

  test('a lie whose first words are out is broken off as one would', async () => {
    const lying = scriptedBrain([[say('Très bien Madame alors '), say('c’est réservé.')], []], 'gpt')
    const call = testCall({ brains: [lying, scriptedBrain([[say('Pour quelle heure ?')]])] })
    expect(await call.words(said('mardi'))).toMatch(
      /^Très bien Madame alors… Attendez, rien n’est encore enregistré\. Pour quelle heure \?$/,
    )
  })

  test('the name of a tool is not for an ear', async () => {
    const brain = scriptedBrain([[say('Bien. book_appointment(date="mardi")')], []], 'gpt')
    const call = testCall({ brains: [brain, scriptedBrain([[say('Pour quel jour ?')]])], tools: [booking] })
    expect(await call.words(said('rendez-vous'))).toBe('Bien. Pour quel jour ?')
  })

  test('a model that writes the caller’s part too is stopped before it', async () => {
    const playing = scriptedBrain(
      [[say('Assistant : Mardi ou jeudi ?\n'), say('Client : mardi.')], []],
      'gpt',
    )
    const call = testCall({ brains: [playing, scriptedBrain([[say('Quel jour ?')]])] })
    const words = await call.words(said('rendez-vous'))
    expect(words).toContain('Mardi ou jeudi ?')
    expect(words).not.toMatch(/Client|mardi\./)
  })

  test('the same words pass once the row is stored', async () => {
    const brain = scriptedBrain([
      [callTool('book_appointment', { date: '2026-11-24' })],
      [say('Votre rendez-vous est confirmé.')],
    ])
    const call = testCall({ brains: [brain], tools: [booking] })
    expect(await call.words(said('oui'))).toContain('confirmé')
  })
})
