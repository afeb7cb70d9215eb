import { describe, expect, test } from 'vitest'
import type { Language } from '../../tongues/tongue.ts'
import { tongues } from '../../tongues/tongues.ts'
import type { CallEvent, Message } from '../call.ts'
import { consentTo, recapIn } from './consent.ts'
import type { Conversation } from './conversation.ts'

const now = '2026-11-20T10:30'
const booking = { date: '2026-11-24', time: '09:00', client_name: 'Paul Durand', practitioner: 'Dr. Martin' }

/** « … » is the assistant, « > … » the caller. */
function conversation(
  lines: readonly string[],
  events: readonly CallEvent[] = [],
  language: Language = 'fr',
) {
  const messages = lines.map(
    (line, at): Message =>
      line.startsWith('> ')
        ? { role: 'caller', text: line.slice(2), at }
        : { role: 'assistant', text: line, at, kind: 'answer' },
  )
  const facts = messages.flatMap((message): CallEvent[] =>
    message.role === 'caller' ? [{ type: 'caller-said', at: message.at, text: message.text }] : [],
  )
  const { understand, say } = tongues[language]
  const context = {
    now,
    trade: 'medical',
    practitioners: ['Dr. Martin', 'Dr. Benali'],
    services: [],
  } as const
  return {
    messages,
    events: [...events, ...facts],
    language,
    today: '2026-11-20',
    practitioners: ['Dr. Martin'],
    say,
    understand: (text, more) => understand(text, { ...context, ...more }),
  } satisfies Conversation
}

const book = (...lines: string[]) => consentTo('book_appointment', booking, conversation(lines))
const wish = '> un rendez-vous mardi à 9 h avec le docteur Martin pour Paul Durand'
const proposal = 'Mardi à neuf heures avec le docteur Martin, ça vous va ?'

describe('S0-07 nothing is booked before the yes', () => {
  test('at once: the recap is asked, in spoken words, of what was completed', () => {
    const answer = book(wish)
    expect(answer).toMatchObject({ ok: false, why: 'confirm-first' })
    expect(answer && recapIn(answer)).toBe(
      'Je récapitule : mardi vingt-quatre novembre à neuf heures, avec le docteur Martin, au nom de Paul Durand. Je confirme ?',
    )
  })

  test.each([
    [
      'the model’s own recap and a yes',
      [wish, 'Mardi 24 novembre à 9 h, au nom de Paul Durand, c’est bien ça ?', '> oui'],
    ],
    [
      'a precise proposal and a yes with the name',
      ['> je voudrais voir le docteur Martin', proposal, '> oui, au nom de Paul Durand'],
    ],
    ['the name comes after the yes', ['> mardi', proposal, '> oui', 'À quel nom ?', '> Paul Durand']],
    ['the name comes for a yes', ['> mardi', 'Mardi, j’ai neuf heures. À quel nom ?', '> Paul Durand']],
    [
      'the day was the caller’s, the hour was proposed',
      ['> mardi pour Paul Durand', 'J’ai neuf heures, ça vous va ?', '> parfait'],
    ],
    ['one of two hours, named', ['> mardi, Paul Durand', 'Neuf heures ou dix heures ?', '> neuf heures']],
    [
      'one of two hours, by its rank',
      [
        '> mardi, Paul Durand',
        'J’ai mardi neuf heures ou mardi dix heures. Que préférez-vous ?',
        '> le premier',
      ],
    ],
    [
      '« non, plutôt » one of those told',
      ['> mardi, Paul Durand', 'Dix heures, ou neuf heures ?', '> non pas dix heures, neuf heures'],
    ],
    [
      'a « non » to another question',
      ['> Paul Durand', proposal, '> oui', 'Souhaitez-vous ajouter une remarque ?', '> non'],
    ],
    [
      'a question between, then a yes',
      ['> Paul Durand', proposal, '> c’est combien ?', 'Vingt-cinq euros. Je réserve ?', '> oui'],
    ],
    ['an order by who said everything', [`${wish}, confirmez directement`]],
    ['who said everything, and a yes to « je confirme ? »', [wish, 'Je confirme ?', '> oui']],
    ['who said everything, and a yes to nothing', [wish, 'Très bien, je regarde.', '> oui, allez-y']],
    [
      'who said everything bit by bit',
      [
        '> le docteur Martin',
        'Quel jour ?',
        '> mardi à 9 h',
        'À quel nom ?',
        '> Paul Durand',
        'Je réserve ?',
        '> oui',
      ],
    ],
    ['« c’est ça »', [wish, 'Mardi 24 novembre à 9 h, au nom de Paul Durand, c’est bien ça ?', '> c’est ça']],
    ['an order without a comma', [`${wish} vous pouvez réserver directement je confirme`]],
    [
      'the recap was cut by the yes',
      [wish, 'Je récapitule : mardi à neuf heures, au nom de Paul Durand, c’est', '> oui'],
    ],
    [
      'a statement and a yes',
      ['> mardi, Paul Durand', 'Je vous propose mardi à neuf heures.', '> oui, parfait'],
    ],
    [
      'a date of birth is no other day',
      ['> mardi', proposal, '> oui, Paul Durand', 'Votre date de naissance ?', '> le 12 mars 1980'],
    ],
    ['a yes and a question', ['> Paul Durand', proposal, '> oui, faut apporter quoi ?']],
    [
      'a yes after a moment',
      ['> Paul Durand', proposal, '> euh', 'Prenez votre temps.', "> oui c'est bon allez-y"],
    ],
    [
      'one of two hours that were stated',
      ['> mardi, Paul Durand', 'J’ai neuf heures, ou dix heures.', '> neuf heures'],
    ],
    ['the name was spelled', ['> mardi', proposal, '> oui', 'Votre nom ?', '> D U R A N D']],
  ])('it goes through: %s', (what, lines) => {
    const said = conversation(lines)
    if (what.includes('cut')) said.messages[1] = { ...said.messages[1]!, cut: true }
    expect(consentTo('book_appointment', booking, said)).toBeNull()
  })

  test.each([
    ['a refusal', ['> Paul Durand', proposal, '> non']],
    ['another day', ['> Paul Durand', proposal, '> plutôt jeudi']],
    [
      'taken back later',
      ['> Paul Durand', proposal, '> oui', 'Autre chose ?', '> attendez, plutôt jeudi à dix heures'],
    ],
    ['a hesitation', ['> Paul Durand', proposal, '> je ne sais pas']],
    ['a question', ['> Paul Durand', proposal, '> c’est combien ?']],
    [
      'a yes that takes none of two hours',
      ['> mardi, Paul Durand', 'J’ai mardi neuf heures ou dix heures, ça vous va ?', '> oui'],
    ],
    ['another hour than was told', ['> mardi, Paul Durand', 'Mardi à dix heures, ça vous va ?', '> oui']],
    ['another day than was told', ['> Paul Durand', 'Mercredi à neuf heures, ça vous va ?', '> oui']],
    ['a name that nobody said', ['> mardi', proposal, '> oui']],
    ['a yes to another hour than was wished', [wish, 'Neuf heures est pris, dix heures ?', '> oui']],
    [
      'told, but neither asked nor agreed',
      ['> mardi, Paul Durand', 'Le docteur Martin est libre mardi à neuf heures.', '> et le parking ?'],
    ],
  ])('it is asked first: %s', (_what, lines) => {
    expect(consentTo('book_appointment', booking, conversation(lines))).toMatchObject({
      why: 'confirm-first',
    })
  })

  test('the recap of the same answer is not said twice, and counts', () => {
    const answer = book(wish, 'Mardi à neuf heures pour Paul Durand, je confirme ?')
    expect(answer && recapIn(answer)).toBeNull()
    expect(answer).toMatchObject({ data: { key: expect.stringContaining('09:00') as unknown } })
  })

  test('a yes to our recap is enough, however it is worded; a refusal is not', () => {
    const asked: CallEvent = {
      type: 'tool-answered',
      at: 0,
      id: 'a',
      tool: 'book_appointment',
      ms: 0,
      answer: book(wish) ?? { ok: true, data: {} },
    }
    const after = (words: string) =>
      consentTo('book_appointment', booking, conversation(['Hum.', `> ${words}`], [asked]))
    for (const words of ['oui', 'allez-y', 'Paul Durand, D U R A N D']) expect(after(words), words).toBeNull()
    const unheard = conversation([wish, '> oui'], [asked])
    expect(consentTo('book_appointment', booking, unheard)).not.toBeNull()
    for (const words of ['non', 'attendez', 'je ne sais pas']) expect(after(words), words).not.toBeNull()
    for (const words of [
      'oui mais plutôt à 15 heures',
      'oui mais jeudi',
      'd’accord mais avec le docteur Benali',
      'oui, à dix heures',
      'allô ?',
      'je rappellerai',
    ])
      expect(after(words), words).not.toBeNull()
    for (const words of ['oui, mardi à neuf heures', 'oui avec le docteur Martin', 'oui, 06 39 98 01 44'])
      expect(after(words), words).toBeNull()
  })

  test.each([
    ['en', 'Tuesday at nine for Paul Durand', 'Let me recap: Tuesday the twenty-fourth of November'],
    ['ar', 'الثلاثاء الساعة التاسعة باسم بول', 'ألخص'],
  ] as const)('the recap is in the call’s language: %s', (language, words, recap) => {
    const answer = consentTo('book_appointment', booking, conversation([`> ${words}`], [], language))
    expect(answer && recapIn(answer)).toContain(recap)
  })
})

describe('the other deeds', () => {
  const appointment = { id: 'a1', date: '2026-11-24', time: '09:00' }
  const found: CallEvent = {
    type: 'tool-answered',
    at: 0,
    id: 'f',
    tool: 'find_appointment',
    ms: 1,
    answer: { ok: true, data: { appointments: [appointment] } },
  }

  test('an appointment is cancelled once it was named in a question', () => {
    const cancel = (...lines: string[]) =>
      consentTo('cancel_appointment', { appointment_id: 'a1' }, conversation(lines, [found]))
    expect(cancel('> je veux annuler')).toMatchObject({
      data: {
        say: 'J’annule donc votre rendez-vous : mardi vingt-quatre novembre à neuf heures. C’est bien cela ?',
      },
    })
    expect(cancel('> je veux annuler', 'Je vois mardi à neuf heures. Je l’annule ?', '> oui')).toBeNull()
    expect(cancel('> je veux annuler', 'Je vois mardi à neuf heures. Je l’annule ?', '> non')).not.toBeNull()
    for (const words of ['euh finalement je le garde', 'oui mais je préfère le déplacer', 'allô ?'])
      expect(
        cancel('> je veux annuler', 'Mardi à neuf heures. Je l’annule ?', `> ${words}`),
        words,
      ).not.toBeNull()
  })

  test('an appointment is moved to the hour that was agreed', () => {
    const move = (...lines: string[]) =>
      consentTo(
        'move_appointment',
        { appointment_id: 'a1', date: '2026-11-26', time: '10:00' },
        conversation(lines, [found]),
      )
    expect(move('> décalez à jeudi')).not.toBeNull()
    expect(move('> décalez à jeudi', 'Jeudi à dix heures, ça vous va ?', '> très bien')).toBeNull()
  })

  test('S4-10 a ticket is opened once its order, or its problem, was recapped', () => {
    const order = {
      client_name: 'Paul Durand',
      problem: 'le lave-vaisselle fuit',
      order_number: 'CMD-2024-12345',
    }
    const open = (input: object, ...lines: string[]) =>
      consentTo('create_ticket', { ...input }, conversation(lines))
    const said = '> Paul Durand, mon lave-vaisselle fuit, commande CMD 2024 12345'
    expect(open(order, said)).toMatchObject({
      data: { say: expect.stringContaining('lave-vaisselle fuit') as unknown },
    })
    expect(open(order, said, 'La commande CMD-2024-12345 fuit, c’est bien ça ?', '> oui')).toBeNull()
    const { order_number: _none, ...without } = order
    const recap = 'Votre lave-vaisselle fuit, est-ce bien cela ?'
    expect(
      open(without, said, recap, '> non je n’ai pas de numéro', 'J’ouvre le dossier ?', '> oui'),
    ).toBeNull()
    expect(open(without, said, recap, '> non')).not.toBeNull()
    expect(open(without, said, 'Votre lave-vaisselle fuit, j’ouvre un dossier ?', '> oui')).toBeNull()
  })

  test('a message needs no yes', () => {
    expect(
      consentTo('take_message', { message: 'Rappelez-moi' }, conversation(['> rappelez-moi'])),
    ).toBeNull()
  })
})
