/** What callers tell of their life, before or after what they wish: it refuses nothing, names nobody, asks nothing. */
import { expect, it } from 'vitest'
import type { When } from '../tongue.ts'
import { understand } from './understand.ts'

const told = {
  medical: [
    'j’ai mal au dos',
    'j’ai vraiment mal',
    'ma fille a de la fièvre',
    'mon fils tousse beaucoup',
    'les enfants sont malades',
    'il ne mange plus rien',
    'je ne dors plus',
    'j’ai perdu un plombage',
    'c’est ma fille qui me conduit',
    'je n’ai pas la voiture',
    'je suis en voiture',
    'je suis en arrêt',
    'je suis au chômage',
    'je travaille à côté',
    'je travaille pas loin',
    'c’est pas pressé',
    'c’est juste pour un contrôle',
    'je n’arrive pas à me connecter',
    'le site ne marche pas',
    'j’ai raté votre appel',
    'il faut que je voie quelqu’un',
    'je ne sais pas si c’est possible',
  ],
  restaurant: [
    'on fête un anniversaire',
    'c’est l’anniversaire de ma femme',
    'on n’est pas pressés',
    'on n’est pas difficiles',
    'on va au théâtre après',
    'on vient de loin',
    'mon fils est allergique aux noix',
  ],
} as const

const wishes: Readonly<Record<keyof typeof told, readonly (readonly [string, When])[]>> = {
  medical: [
    ['je voudrais un rendez-vous jeudi à 15h', { date: '2027-02-11', time: '15:00' }],
    ['il me faudrait une place vendredi', { date: '2027-02-12' }],
    ['je peux venir lundi à dix heures', { date: '2027-02-15', time: '10:00' }],
  ],
  restaurant: [
    ['je voudrais une table pour quatre samedi à 20h', { date: '2027-02-13', time: '20:00' }],
    [
      'on aimerait réserver pour quatre demain soir',
      { date: '2027-02-10', hours: { from: '18:00', to: '23:00' } },
    ],
  ],
}

const trades = ['medical', 'restaurant'] as const

it.each(trades)('what is told beside a wish changes nothing to it (%s)', (trade) => {
  for (const [wish, moment] of wishes[trade])
    for (const clause of told[trade])
      for (const text of [`${wish}, ${clause}`, `${wish} ${clause}`, `bonjour, ${clause}, ${wish}`]) {
        const heard = understand(text, { now: '2027-02-09T10:15', trade })
        expect(heard.dates, text).toStrictEqual([moment])
        expect(heard.excluded, text).toStrictEqual([])
        expect(heard.names, text).toStrictEqual([])
        expect(heard.answer, text).toBeNull()
        expect(heard.partySize, text).toBe(trade === 'restaurant' ? 4 : null)
        expect(['book', 'availability'], text).toContain(heard.intents[0])
      }
})

it('a circumstance opposed to a wish refuses it', () => {
  for (const text of [
    'je voudrais jeudi mais j’ai kiné, plutôt vendredi',
    'je voudrais jeudi, ah non je travaille, vendredi',
    'jeudi j’ai kiné vendredi je suis libre',
    'le jeudi je suis à Paris le vendredi ça va',
  ]) {
    const { dates, excluded } = understand(text, { now: '2027-02-09T10:15', trade: 'medical', asked: 'date' })
    expect(dates, text).toStrictEqual([{ date: '2027-02-12' }])
    expect(excluded, text).toStrictEqual([{ date: '2027-02-11' }])
  }
})

it('a refusal ends where another sentence begins, written with a full stop or not', () => {
  for (const before of ['j’ai pas de voiture', 'c’est pas urgent', 'il marche pas bien', 'je dors pas'])
    for (const wish of ['je voudrais venir', 'il me faudrait une place', 'vous avez de la place']) {
      const text = `${before} ${wish} lundi`
      const { dates, excluded } = understand(text, { now: '2027-02-09T10:15', trade: 'medical' })
      expect(dates, text).toStrictEqual([{ date: '2027-02-15' }])
      expect(excluded, text).toStrictEqual([])
    }
})
