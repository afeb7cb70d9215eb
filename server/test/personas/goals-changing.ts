import type { Dice } from './dice.ts'
import { type Goal, openDays } from './goals.ts'
import { exactly, type Moment, type MomentWish, sayDay, sayTime } from './moments.ts'
import type { Person, Wish } from './persona.ts'

/** « de mardi », « du mardi 24 » */
const ofDay = (date: string, today: string, chance: Dice) =>
  `de ${sayDay(date, today, chance)}`.replace(/^de le /, 'du ').replace(/^de (?=a)/, "d'")

const stranger = '+33639980666'

function existing(chance: Dice, today: string, person: Person) {
  const date = chance.pick(openDays(today, false, 2, 8))
  const time = chance.pick(['09:20', '10:40', '14:30', '16:00'])
  const practitioner = chance.pick(['Martin', 'Lefèvre', 'Benali'])
  return {
    date,
    time,
    practitioner,
    person: `${person.first} ${person.last}`,
    phone: person.phone,
    madeFrom: person.phone,
    birthDate: person.birthDate,
  }
}

const cancels = [
  'je ne peux plus venir à mon rendez-vous',
  'vous pouvez annuler mon rendez-vous',
  'je voudrais décommander mon rendez-vous',
  "finalement je n'ai plus besoin de mon rendez-vous",
  'je vais mieux, je voudrais annuler',

  'je voudrais annuler mon rendez-vous',
  'je dois annuler',
  'je ne pourrai pas venir',
  "j'ai un empêchement, il faut annuler",
]
const moves = [
  "j'ai un rendez-vous mais je ne peux plus, je voudrais le changer de jour",
  'je voudrais modifier la date de mon rendez-vous',
  'mon rendez-vous tombe mal, je peux en changer ?',

  'je voudrais déplacer mon rendez-vous',
  "je dois changer l'heure de mon rendez-vous",
  'est-ce que je peux décaler mon rendez-vous',
  'il faudrait reporter mon rendez-vous',
]

const cancel: Goal = ({ chance, today, person }) => {
  const one = existing(chance, today, person)
  const wish: Wish = {
    ask: chance.pick(cancels),
    always: chance.chance(0.5) ? ofDay(one.date, today, chance) : 'du cabinet',
    person,
  }
  return {
    line: 'cabinet',
    from: chance.chance(0.7) ? person.phone : stranger,
    given: [one],
    wishes: [wish],
    want: { appointments: [{ person: one.person, date: one.date, status: 'cancelled' }] },
  }
}

const move: Goal = ({ chance, today, person }) => {
  const one = existing(chance, today, person)
  const date = chance.pick(openDays(today, false, 2, 12).filter((day) => day !== one.date))
  const moment: MomentWish = exactly(date, chance.pick(['09:00', '11:30', '15:20', '17:30']), today, chance)
  const wish: Wish = { ask: chance.pick(moves), person, moment }
  return {
    line: 'cabinet',
    from: chance.chance(0.7) ? person.phone : stranger,
    given: [one],
    wishes: [{ ...wish, always: chance.pick(['', ofDay(one.date, today, chance)]), moment }],
    want: {
      appointments: [{ person: one.person, status: 'booked', practitioner: new RegExp(one.practitioner) }],
    },
  }
}

const find: Goal = ({ chance, today, person }) => {
  const one = existing(chance, today, person)
  const ask = chance.pick([
    'je ne sais plus quand est mon rendez-vous',
    "c'est à quelle heure mon rendez-vous ?",
    'je voudrais vérifier la date de mon rendez-vous',
    'je voulais confirmer mon rendez-vous',
  ])
  return {
    line: 'cabinet',
    from: chance.chance(0.7) ? person.phone : stranger,
    given: [one],
    wishes: [{ ask, person, enoughWhen: /je vois/i }],
    want: { appointments: [], hears: [new RegExp(sayTimeOf(one.time))] },
  }
}

/** Somebody else's appointment: wrong birth date, another number. Nothing is told. */
const wall: Goal = ({ chance, today, person }) => {
  const one = existing(chance, today, person)
  const impostor = { ...person, birthDate: '1971-02-02' }
  const ask = chance.pick([
    'je ne sais plus quand est mon rendez-vous',
    'je voudrais annuler mon rendez-vous',
    'je voudrais déplacer mon rendez-vous',
  ])
  return {
    line: 'cabinet',
    from: stranger,
    given: [one],
    wishes: [{ ask, person: impostor, enoughWhen: /message|vérifier votre identité/i }],
    want: { appointments: [], never: [new RegExp(sayTimeOf(one.time), 'i')] },
  }
}

const sayTimeOf = (time: string) =>
  sayTime(time, { below: () => 1, chance: () => false, pick: (from) => from[1] as never })

/** Cancelled, and another taken in the same call. */
const cancelAndBook: Goal = ({ chance, today, person }) => {
  const one = existing(chance, today, person)
  const date = chance.pick(openDays(today, false, 2, 12).filter((day) => day !== one.date))
  const moment = exactly(date, chance.pick(['09:00', '11:30', '15:20', '17:30']), today, chance)
  return {
    line: 'cabinet',
    from: person.phone,
    given: [one],
    wishes: [
      { ask: chance.pick(cancels), person },
      {
        ask: chance.pick([
          "et j'en reprendrais un autre",
          'je voudrais en reprendre un',
          'et il me faudrait un nouveau rendez-vous',
        ]),
        person,
        moment,
        always: moment.said,
      },
    ],
    want: {
      appointments: [
        { person: one.person, date: one.date, status: 'cancelled' },
        { person: one.person, status: 'booked' },
      ],
    },
  }
}

/** Booked, then thought better of. */
const otherDoctor: Goal = ({ chance, today, person }) => {
  const one = { ...existing(chance, today, person), practitioner: 'Martin' }
  return {
    line: 'cabinet',
    from: person.phone,
    given: [one],
    wishes: [
      {
        ask: chance.pick([
          'je voudrais garder mon rendez-vous mais avec le docteur Benali',
          'je préférerais voir le docteur Benali pour mon rendez-vous',
          'est-ce que je peux changer de médecin pour mon rendez-vous, avec le docteur Benali',
        ]),
        person,
        practitioner: 'Benali',
        moment: {
          said: 'le même jour à la même heure',
          day: 'le même jour',
          hour: 'la même heure',
          fits: (m) => m.date === one.date && m.time === one.time,
        },
      },
    ],
    want: {
      appointments: [
        { person: one.person, status: 'booked', practitioner: /Benali/, date: one.date, time: one.time },
      ],
    },
  }
}

/** Booked, and cancelled or moved before the telephone is put down. */
const thinksAgain: Goal = ({ chance, today, person }) => {
  const [date = today, other = today] = openDays(today, false, 2, 9)
  const first = exactly(date, '09:20', today, chance)
  const second = exactly(other, '14:30', today, chance)
  const gives = chance.chance(0.4)
  const then: Wish = gives
    ? {
        ask: chance.pick([
          'ah non finalement annulez-le',
          'en fait je vais annuler ce rendez-vous',
          'oh attendez non, annulez ce rendez-vous',
        ]),
        person,
      }
    : {
        ask: chance.pick([
          'en fait vous pouvez le mettre',
          'finalement je préférerais',
          "ah mince je ne peux pas ce jour-là, est-ce qu'on peut mettre",
        ]),
        always: second.said,
        person,
        moment: second,
      }
  const either = { ...first, fits: gives ? first.fits : (one: Moment) => first.fits(one) || second.fits(one) }
  const end = gives ? { status: 'cancelled' } : { status: 'booked', date: other, time: '14:30' }
  return {
    line: 'cabinet',
    given: [],
    wishes: [{ ask: 'je voudrais un rendez-vous', always: first.said, person, moment: either }, then],
    want: { appointments: [{ person: `${person.first} ${person.last}`, ...end }] },
  }
}

/** They let it be: nothing is stored. */
const givesUp: Goal = ({ chance, today, person }) => {
  const one = existing(chance, today, person)
  return {
    line: 'cabinet',
    from: person.phone,
    given: [one],
    wishes: [
      {
        ask: chance.pick([...cancels, ...moves]),
        person,
        enoughWhen: /je confirme|quel nouveau jour|quel jour/i,
      },
    ],
    want: { appointments: [] },
  }
}

/** The table that is there already. */
const tableOf = (person: Person, date: string) => ({
  date,
  time: '20:00',
  person: `${person.first} ${person.last}`,
  phone: person.phone,
  madeFrom: person.phone,
  partySize: 4,
})

const cancelTable: Goal = ({ chance, today, person }) => {
  const date = chance.pick(openDays(today, true, 2, 8))
  const one = tableOf(person, date)
  return {
    line: 'restaurant',
    from: person.phone,
    given: [one],
    wishes: [
      {
        ask: chance.pick([
          'je voudrais annuler ma réservation',
          'on ne pourra pas venir, il faut annuler la table',
          "c'est pour annuler une table",
        ]),
        person,
      },
    ],
    want: { appointments: [{ person: one.person, date, status: 'cancelled' }] },
  }
}

const moveTable: Goal = ({ chance, today, person }) => {
  const date = chance.pick(openDays(today, true, 2, 8))
  const other = chance.pick(openDays(today, true, 2, 10).filter((day) => day !== date))
  const one = tableOf(person, date)
  return {
    line: 'restaurant',
    from: person.phone,
    given: [one],
    wishes: [
      {
        ask: chance.pick([
          'je voudrais déplacer ma réservation',
          'est-ce qu’on peut changer la date de ma réservation',
          "j'ai réservé une table, il faudrait la décaler",
        ]),
        person,
        moment: exactly(other, chance.pick(['19:30', '20:30', '21:00']), today, chance),
      },
    ],
    want: { appointments: [{ person: one.person, status: 'booked', partySize: 4 }] },
  }
}

const moreGuests: Goal = ({ chance, today, person }) => {
  const date = chance.pick(openDays(today, true, 2, 8))
  const one = tableOf(person, date)
  return {
    line: 'restaurant',
    from: person.phone,
    given: [one],
    wishes: [
      {
        ask: chance.pick([
          'on sera finalement six au lieu de quatre pour notre réservation',
          "j'ai réservé pour quatre mais on sera six",
          'je voudrais modifier ma réservation, on sera six',
        ]),
        person,
        party: 6,
        moment: {
          said: 'le même jour à la même heure',
          day: 'le même jour',
          hour: 'la même heure',
          fits: (m) => m.date === date && m.time === '20:00',
        },
      },
    ],
    want: { appointments: [{ person: one.person, status: 'booked', partySize: 6, date, time: '20:00' }] },
  }
}

export const changes: Readonly<Record<string, Goal>> = {
  cancel,
  move,
  find,
  'cancel-and-book': cancelAndBook,
  'other-doctor': otherDoctor,
  'gives-up': givesUp,
  'thinks-again': thinksAgain,
  wall,
  'cancel-table': cancelTable,
  'move-table': moveTable,
  'more-guests': moreGuests,
}
