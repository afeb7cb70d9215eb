/** What guests call a restaurant for. */
import { tongues } from '../../src/tongues/tongues.ts'
import { booking } from './booked.ts'
import type { Dice } from './dice.ts'
import { type Goal, openDays } from './goals.ts'
import { exactly } from './moments.ts'
import type { Wish } from './persona.ts'

const dinners = ['19:00', '19:30', '20:00', '20:15', '20:45', '21:00', '21:30']
const tables = [
  'je voudrais réserver une table',
  "j'aimerais réserver",
  "c'est pour une réservation",
  'vous auriez une table',
  'est-ce que je peux réserver',
  'on voudrait venir manger chez vous',
  'il vous reste de la place',
  "j'aurais voulu une table",
  'je souhaite réserver',
  'vous avez une table de libre',
  "c'est pour manger",
  'je voudrais retenir une table',
] as const

function table(
  chance: Dice,
  today: string,
  date: string,
  more: Partial<Wish>,
): Pick<Wish, 'ask' | 'party' | 'moment' | 'otherwise'> & Partial<Wish> {
  const other = chance.pick(openDays(today, true, 2).filter((one) => one !== date))
  return {
    ask: chance.pick(tables),
    party: 2 + chance.below(5),
    moment: exactly(date, chance.pick([...dinners, '12:15', '12:30', '13:00']), today, chance),
    otherwise: exactly(other, chance.pick(dinners), today, chance),
    ...more,
  }
}

const dinner: Goal = ({ chance, person, today }) => {
  const wish = { person, ...table(chance, today, chance.pick(openDays(today, true)), {}) }
  return { ...booking(wish, { person: new RegExp(person.last, 'i') }), line: 'restaurant' }
}

const dinnerWithRequest: Goal = ({ chance, person, today }) => {
  const [request, notes] = chance.pick([
    ["il nous faudrait une chaise haute s'il vous plaît", /chaise/i],
    ['une personne est allergique aux noix', /noix|allerg/i],
    ['nous aurons un bébé dans une poussette', /bébé|poussette/i],
    ["c'est pour un anniversaire", /anniversaire/i],
    ['une table au calme si possible', /calme/i],
  ] as const)
  const wish = { person, ...table(chance, today, chance.pick(openDays(today, true)), { request }) }
  return { ...booking(wish, { person: new RegExp(person.last, 'i'), notes }), line: 'restaurant' }
}

const family: Goal = ({ chance, person, today }) => {
  const [partySaid, party] = chance.pick([
    ['deux adultes et deux enfants', 4],
    ['quatre adultes et un enfant', 5],
    ['nous serons cinq dont un bébé', 5],
    ['moi, ma femme et nos deux enfants', 4],
    ['un couple', 2],
  ] as const)
  const wish = { person, ...table(chance, today, chance.pick(openDays(today, true)), { party, partySaid }) }
  return { ...booking(wish, { person: new RegExp(person.last, 'i') }), line: 'restaurant' }
}

const group: Goal = ({ chance, person, today }) => {
  const date = chance.pick(openDays(today, true, 3))
  const party = chance.pick([10, 12, 15, 20, 25])
  const message = `une table pour ${party} personnes`
  const wish: Wish = {
    ask: chance.pick(tables),
    person,
    party,
    message,
    moment: exactly(date, '20:00', today, chance),
    wayOut: chance.pick(['oui', "oui s'il vous plaît", 'oui laissez un message']),
  }
  return {
    line: 'restaurant',
    given: [],
    wishes: [wish],
    want: {
      appointments: [],
      messages: [
        {
          person: new RegExp(person.last, 'i'),
          phone: person.phone,
          message: new RegExp(`${party}|${tongues.fr.say.number(party)}`, 'i'),
        },
      ],
    },
  }
}

const dinnerClosed: Goal = ({ chance, person, today }) => {
  const date = chance.pick(openDays(today, true, 2))
  const wish = {
    person,
    ...table(chance, today, date, {
      moment: { said: `dimanche à 20h`, day: 'dimanche', hour: 'à 20h', fits: () => false },
    }),
  }
  return { ...booking(wish, { person: new RegExp(person.last, 'i') }), line: 'restaurant' }
}

export const dinings: Readonly<Record<string, Goal>> = {
  dinner,
  'dinner-with-request': dinnerWithRequest,
  family,
  group,
  'dinner-closed': dinnerClosed,
}
