import { describe, expect, test } from 'vitest'
import { tongues } from '../../tongues/tongues.ts'
import type { Language, Trade } from '../../tongues/tongue.ts'
import type { CallEvent } from '../call.ts'
import type { ToolAnswer } from '../tool.ts'
import { factsOf, nothingStored } from './facts.ts'
import { claimsOf, humble, isLie, mayClaim, promisesTransfer } from './truth.ts'

const now = '2026-11-20T10:30'
const reader =
  (given: Language = 'fr', trade: Trade = 'medical') =>
  (sentence: string, language: Language = given) =>
    tongues[language].understand(sentence, {
      now,
      trade,
      practitioners: ['Dr. Martin', 'Dr. Benali'],
    })

const answered = (tool: string, answer: ToolAnswer): CallEvent => ({
  type: 'tool-answered',
  at: 1,
  id: 'a',
  tool,
  ms: 3,
  answer,
})
const done = (tool: string, data: Record<string, unknown> = {}) => answered(tool, { ok: true, data })
const refused = (tool: string) => answered(tool, { ok: false, why: 'taken', explain: '' })
const tuesday = { date: '2026-11-24', time: '09:00', endTime: '09:20', practitioner: 'Dr. Martin' }
const booked = done('book_appointment', { appointment: tuesday })

const lies = (sentence: string, events: readonly CallEvent[] = [], language: Language = 'fr'): boolean =>
  isLie(sentence, language, factsOf(events), reader(language))

describe('what an assistant claims', () => {
  test.each([
    'Votre rendez-vous est bien confirmé pour mardi.',
    'C’est réservé pour quatre personnes.',
    'C’est réservé, puis-je faire autre chose pour vous ?',
    'Je vous ai réservé une table pour ce soir.',
    'Je vous ai mis mardi à neuf heures avec le docteur Martin.',
    'Parfait, nous vous attendons mardi à neuf heures.',
    'Vous avez rendez-vous mardi à neuf heures.',
    'Votre rendez-vous est donc mardi à neuf heures.',
    'Oui, Paul Durand a rendez-vous mardi à neuf heures.',
    'Madame Petit a bien une réservation demain à vingt heures.',
    'Rendez-vous pris pour mardi.',
    'C’est bon pour mardi à neuf heures.',
    'Vous êtes bien inscrit.',
    'Votre rendez-vous a été annulé.',
    'C’est fait, votre rendez-vous est déplacé.',
    'Votre dossier est ouvert sous la référence suivante.',
    'Votre référence est TKT-2026-014.',
    'J’ai bien noté votre message.',
    'Un conseiller vous rappellera demain.',
    'Vous recevrez un SMS de confirmation.',
    'Voilà, c’est fait.',
    'La réservation est faite.',
    'J’ai bloqué jeudi 10 heures pour vous.',
    'Je viens de vous inscrire jeudi à 10 heures.',
    'Le créneau de jeudi 10 heures est à vous.',
    'C’est tout bon pour jeudi.',
    'Le docteur Martin vous attend jeudi à 10 heures.',
    'Un SMS de confirmation vient de vous être envoyé.',
    'On se voit jeudi à 10 heures !',
    'Voilà, c’est noté pour jeudi 10 heures, à bientôt.',
  ])('« %s » is a lie while nothing is stored', (sentence) => {
    expect(mayClaim(sentence, 'fr')).toBe(true)
    expect(lies(sentence)).toBe(true)
  })

  test.each([
    'Votre rendez-vous est confirmé ?',
    'Votre rendez-vous est donc fixé à mardi neuf heures, c’est bien ça ?',
    'Voulez-vous que je réserve cette table ?',
    'Le restaurant est fermé le dimanche.',
    'Je peux vous proposer un rendez-vous mardi à quinze heures.',
    'Il faut venir avec votre carte vitale à chaque rendez-vous.',
    'Ce créneau est déjà pris.',
    'La table de quatre n’est plus libre.',
    'Si votre rendez-vous est annulé, nous vous prévenons.',
    'Aucun rendez-vous n’est réservé à ce nom.',
    'Votre rendez-vous n’est pas encore confirmé.',
    'J’ai bien noté votre demande de rendez-vous.',
    'Chez nous, tout est fait maison.',
    'Nous vous attendons avec plaisir.',
    'Le docteur Martin n’a plus rien jeudi à 10 heures.',
    'À jeudi !',
    'Je vous réserve cela tout de suite.',
  ])('nothing is claimed by: %s', (sentence) => {
    expect(claimsOf(sentence, 'fr', reader())).toEqual([])
  })

  // The house briefed its assistant and its documents were read: « un SMS vous est envoyé la veille » may be true.
  test.each([
    ['Un SMS de confirmation vient de vous être envoyé.', 'fr'],
    ['Je viens de vous envoyer un SMS.', 'fr'],
    ['Je vous ai envoyé un e-mail de confirmation.', 'fr'],
    ['A confirmation text has been sent to you.', 'en'],
    ['I have just sent you a confirmation email.', 'en'],
  ] as const)('« %s » is a lie even where documents were read', (sentence, language) => {
    const facts = factsOf([done('search_knowledge'), booked], 'Un SMS est envoyé la veille.')
    expect(mayClaim(sentence, language)).toBe(true)
    expect(isLie(sentence, language, facts, reader(language))).toBe(true)
    expect(isLie('Un SMS de rappel vous est envoyé la veille.', 'fr', facts, reader('fr'))).toBe(false)
  })

  test.each([
    ['Your appointment has been booked for Tuesday.', 'en'],
    ['You’re all set, anything else?', 'en'],
    ['We’ll see you on Tuesday at nine.', 'en'],
    ['You’re confirmed for Tuesday at nine.', 'en'],
    ['Done! See you on Tuesday at nine.', 'en'],
    ['Yes, Paul Durand has an appointment on Tuesday at nine.', 'en'],
    ['تم حجز الموعد.', 'ar'],
    ['لقد سجلت موعدكم يوم الثلاثاء.', 'ar'],
    ['تم نقل الموعد.', 'ar'],
  ] as const)('« %s » is a lie while nothing is stored', (sentence, language) => {
    expect(mayClaim(sentence, language)).toBe(true)
    expect(lies(sentence, [], language)).toBe(true)
    const deeds = [booked, done('move_appointment', { appointment: tuesday, before: tuesday })]
    expect(lies(sentence, deeds, language)).toBe(false)
  })
})

test.each([
  ['Your appointment has been booked for Thursday.', 'fr'],
  ['You’re all set, see you on Thursday at nine!', 'fr'],
  ['Votre rendez-vous est confirmé.', 'en'],
  ['Nous vous attendons jeudi à neuf heures.', 'en'],
  ['تم حجز الموعد.', 'fr'],
  ['Votre rendez-vous est confirmé.', 'ar'],
] as const)('a claim in another language than the call’s is one too: %s (%s)', (sentence, language) => {
  expect(mayClaim(sentence, language)).toBe(true)
  expect(lies(sentence, [], language)).toBe(true)
  const thursday = { date: '2026-11-26', time: '09:00' }
  expect(lies(sentence, [done('book_appointment', { appointment: thursday })], language)).toBe(false)
  expect(lies(sentence, [done('book_appointment', { appointment: tuesday })], language)).toBe(
    /Thursday|jeudi/.test(sentence),
  )
})

test('what is free or asked about somebody claims nothing', () => {
  for (const sentence of [
    'Il y a un rendez-vous libre mardi à neuf heures.',
    'Si votre mère a rendez-vous mardi, à quel nom est-ce ?',
    'On a un rendez-vous possible mardi à neuf heures.',
  ])
    expect(lies(sentence), sentence).toBe(false)
})

test.each([
  'Votre message : « j’ai réservé ce soir, on aura du retard ».',
  'Votre message : « mon rendez-vous est annulé.',
  'C’est réservé à mon nom ». Est-ce que je l’envoie ?',
])('words of the caller’s, read again, claim nothing: %s', (sentence) => {
  expect(lies(sentence)).toBe(false)
})

describe('what is stored may be told, as it is stored', () => {
  test('only an answer that succeeded is a deed', () => {
    expect(lies('C’est réservé.', [refused('book_appointment')])).toBe(true)
    expect(lies('C’est réservé.', [booked])).toBe(false)
    expect(lies('C’est réservé.', [booked, refused('book_appointment')])).toBe(true)
  })

  test.each([
    ['C’est réservé mardi 24 novembre à neuf heures avec le docteur Martin.', false],
    ['C’est réservé mardi 24 novembre à neuf heures, merci d’arriver à huit heures cinquante.', false],
    ['C’est réservé mercredi 25 novembre à neuf heures.', true],
    ['C’est réservé mardi 24 novembre à dix heures.', true],
    ['C’est réservé mardi à neuf heures avec le docteur Benali.', true],
    ['J’ai aussi réservé un rendez-vous jeudi à neuf heures.', true],
  ])('%s → lie: %s', (sentence, lie) => {
    expect(lies(sentence, [booked])).toBe(lie)
  })

  test('an appointment that was found may be told, not moved nor cancelled', () => {
    const found = done('find_appointment', { appointments: [tuesday] })
    expect(lies('Vous avez rendez-vous mardi à neuf heures.', [found])).toBe(false)
    expect(lies('Vous avez rendez-vous mercredi à neuf heures.', [found])).toBe(true)
    expect(lies('Votre rendez-vous est déplacé à jeudi dix heures.', [found])).toBe(true)
    expect(lies('J’ai annulé votre rendez-vous.', [found])).toBe(true)
    const cancelled = done('cancel_appointment', { appointment: tuesday })
    expect(lies('C’est fait, votre rendez-vous de mardi à neuf heures est annulé.', [cancelled])).toBe(false)
    expect(lies('C’est réservé.', [found])).toBe(true)
  })

  test('a move may be told with both its hours', () => {
    const thursday = { date: '2026-11-26', time: '10:00' }
    const moved = done('move_appointment', { appointment: thursday, before: tuesday })
    expect(lies('Votre rendez-vous de mardi à neuf heures est déplacé à jeudi dix heures.', [moved])).toBe(
      false,
    )
    expect(lies('Votre rendez-vous est déplacé à vendredi dix heures.', [moved])).toBe(true)
  })

  test('a reference is told as it was given', () => {
    const ticket = done('create_ticket', { ticket: { reference: 'TKT-2026-007' } })
    expect(lies('Votre dossier est ouvert, référence TKT-2026-007.', [ticket])).toBe(false)
    expect(lies('Votre dossier est ouvert, référence TKT-2026-070.', [ticket])).toBe(true)
  })

  test('the guests are those of a table, or of all the tables of that hour', () => {
    const table = (time: string) => ({ date: '2026-11-24', time, partySize: 6 })
    const seated = [
      done('book_appointment', { appointment: table('20:00'), tables: 2 }),
      done('book_appointment', { appointment: table('12:00') }),
    ]
    const told = (guests: string) =>
      isLie(
        `C’est réservé : ${guests} mardi à vingt heures.`,
        'fr',
        factsOf(seated),
        reader('fr', 'restaurant'),
      )
    expect(told('une table de six personnes')).toBe(false)
    expect(told('deux tables de six personnes')).toBe(false)
    expect(told('trois tables de six personnes')).toBe(true)
    expect(told('une table pour quatre personnes')).toBe(true)
  })

  test('the documents and the house may promise what the call has not done', () => {
    expect(lies('Vous recevrez un SMS la veille.', [done('search_knowledge')])).toBe(false)
    const briefed = factsOf([], 'Un SMS part la veille.')
    expect(isLie('Vous recevrez un SMS la veille.', 'fr', briefed, reader())).toBe(false)
    expect(isLie('C’est réservé.', 'fr', briefed, reader())).toBe(true)
    expect(nothingStored(briefed)).toBe(true)
  })
})

test('a promise of somebody on the line is recognised, an offer is not', () => {
  expect(promisesTransfer('Je vous passe le secrétariat.', 'fr')).toBe(true)
  expect(promisesTransfer('Voulez-vous que je vous passe le secrétariat ?', 'fr')).toBe(false)
  expect(promisesTransfer('Si vous préférez, je vous mets en relation ?', 'fr')).toBe(false)
})

test('« c’est noté » waits for something to be stored', () => {
  expect(humble('C’est noté, Madame. Pour quel jour ?', 'fr')).toBe('D’accord, Madame. Pour quel jour ?')
})
