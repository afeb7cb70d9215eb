import { booking, row } from './booked.ts'
import type { Dice } from './dice.ts'
import { type Goal, nextSunday, openDays } from './goals.ts'
import { dinings } from './goals-restaurant.ts'
import { addDays, anyHour, around, exactly, type MomentWish, soonest, within, weekdayOf } from './moments.ts'
import { isWoman, someone } from './people.ts'
import type { Wish } from './persona.ts'

const doctors = ['Martin', 'Lefèvre', 'Benali']
const cabinetHours = [
  '09:00',
  '09:20',
  '10:10',
  '10:40',
  '11:30',
  '14:00',
  '14:30',
  '15:20',
  '16:40',
  '17:30',
]
const adviserHours = ['09:00', '09:30', '10:30', '11:30', '14:00', '14:30', '15:30', '16:30']
const books = [
  'je voudrais prendre rendez-vous',
  "j'aimerais un rendez-vous",
  'ce serait pour un rendez-vous',
  'est-ce que je pourrais avoir un rendez-vous',
  'il me faudrait un rendez-vous',
  'je vous appelle pour prendre un rendez-vous',
  'je souhaiterais consulter un médecin',
  'je voudrais voir le médecin',
  'vous auriez un créneau',
  "j'ai besoin de voir un docteur",
  'je cherche un rendez-vous',
  'est-ce que vous avez de la place',
  "c'est pour renouveler mon ordonnance, il me faut un rendez-vous",
  "j'ai mal au dos depuis trois jours, je voudrais un rendez-vous",
  'je tousse beaucoup, je voudrais voir quelqu’un',
  'je voudrais un rendez-vous pour le vaccin contre la grippe',
  'il me faudrait un certificat pour le sport',
  "c'est pour un suivi de tension",
  "je dois montrer des résultats d'analyses au médecin",
  'on peut prendre rendez-vous par téléphone ?',
  'je peux venir voir un docteur',
  'bonjour je prendrais bien un rendez-vous',
  "j'appelle pour un rdv",
]

const maybeDoctor = (chance: Dice) => (chance.chance(0.5) ? { practitioner: chance.pick(doctors) } : {})

/** Another day, at an hour of its own: for who changes their mind, or cannot have the first. */
function second(today: string, date: string, chance: Dice, hours = cabinetHours): MomentWish {
  const other = chance.pick(openDays(today, false, 2, 12).filter((one) => one !== date))
  return exactly(other, chance.pick(hours), today, chance)
}

const nearest: Goal = ({ chance, person, today }) =>
  booking({
    ask: chance.pick(books),
    person,
    ...maybeDoctor(chance),
    moment: soonest(addDays(today, 3), chance),
  })

const dayAndHour: Goal = ({ chance, person, today }) => {
  const date = chance.pick(openDays(today, false))
  return booking({
    ask: chance.pick(books),
    person,
    ...maybeDoctor(chance),
    moment: exactly(date, chance.pick(cabinetHours), today, chance),
    otherwise: second(today, date, chance),
  })
}

const dayAndPart: Goal = ({ chance, person, today }) => {
  const date = chance.pick(openDays(today, true))
  return booking({
    ask: chance.pick(books),
    person,
    ...maybeDoctor(chance),
    moment: chance.chance(0.8) ? around(date, today, chance) : anyHour(date, today, chance),
    otherwise: second(today, date, chance),
  })
}

const inAWeek: Goal = ({ chance, person, today }) => {
  // On a Sunday it is the one that begins tomorrow.
  const monday = weekdayOf(today) === 0 ? addDays(today, 1) : addDays(nextSunday(today), 1)
  const part = chance.pick([
    ['le matin', '00:00', '12:30'],
    ["en fin d'après-midi", '16:00', '19:00'],
    ['après 17 heures', '17:00', '19:00'],
  ] as const)
  return booking({
    ask: chance.pick(books),
    person,
    ...maybeDoctor(chance),
    moment: within('la semaine prochaine', monday, addDays(monday, 5), chance.chance(0.7) ? part : undefined),
  })
}

const firstVisit: Goal = ({ chance, person, today }) => {
  const date = chance.pick(openDays(today, false))
  return booking(
    {
      ask: chance.pick([
        "je n'ai jamais consulté chez vous, je voudrais un rendez-vous",
        'je suis nouvelle patiente, il me faudrait un rendez-vous',
        'je viens de déménager, je voudrais une première visite',
        "c'est pour un premier rendez-vous",
      ]),
      person,
      ...maybeDoctor(chance),
      moment: exactly(
        date,
        chance.pick(['09:00', '10:00', '11:00', '14:00', '15:00', '16:00']),
        today,
        chance,
      ),
      otherwise: second(today, date, chance, ['09:30', '10:30', '14:30', '16:30']),
    },
    { service: 'Première visite' },
  )
}

const forSomebody: Goal = ({ chance, person, today }) => {
  const date = chance.pick(openDays(today, false))
  return booking({
    ask: chance.pick(books),
    forWhom: chance.pick(
      isWoman(person)
        ? ['pour ma fille', 'pour ma mère', 'pour ma femme']
        : ['pour mon fils', 'pour mon mari', 'pour mon père'],
    ),
    person,
    ...maybeDoctor(chance),
    moment: around(date, today, chance),
    otherwise: second(today, date, chance),
  })
}

/** A doctor told by what they do. */
const byTrait: Goal = ({ chance, person, today }) => {
  const date = chance.pick(openDays(today, false))
  const [trait, practitioner] = chance.pick([
    ['avec le médecin qui suit les enfants', 'Lefèvre'],
    ['avec le docteur qui fait la médecine du sport', 'Benali'],
    ['avec un médecin qui parle arabe', 'Benali'],
    ['avec le médecin qui suit les grossesses', 'Lefèvre'],
    ['avec un docteur qui parle anglais', 'Benali'],
  ] as const)
  const made = booking({
    ask: chance.pick(books.slice(0, 6)),
    always: trait,
    person,
    moment: exactly(date, chance.pick(cabinetHours), today, chance),
  })
  return { ...made, want: { appointments: [row({ ask: '', person, practitioner })] } }
}

/** Where there is room at all: they take what is told first. */
const noIdea: Goal = ({ chance, person, today }) =>
  booking({
    ask: chance.pick([
      'quand est-ce que vous avez de la place ?',
      'vous avez de la place quand ?',
      "c'est quand votre prochain créneau ?",
      'vous pouvez me prendre quand ?',
      'je voudrais un rendez-vous mais je ne sais pas quand, vous avez quoi ?',
    ]),
    person,
    moment: {
      said: 'je ne sais pas, ce que vous avez',
      day: 'je ne sais pas, dites-moi',
      hour: 'peu importe',
      fits: (one) => one.date <= addDays(today, 20),
    },
  })

const twoPersons: Goal = ({ chance, person, today }) => {
  const date = chance.pick(openDays(today, false))
  const other = { ...someone(chance, person.last), phone: person.phone }
  const first: Wish = { ask: chance.pick(books), person, moment: exactly(date, '09:20', today, chance) }
  const then: Wish = {
    ask: chance.pick([
      `oui, et un autre rendez-vous pour ${isWoman(other) ? 'ma fille' : 'mon fils'} ${other.first} ${other.last}`,
      `il m'en faudrait aussi un pour ${isWoman(other) ? 'ma femme' : 'mon mari'}, ${other.first} ${other.last}`,
      `et ${isWoman(other) ? 'ma mère' : 'mon père'} aussi voudrait un rendez-vous, ${other.first} ${other.last}`,
    ]),
    person: other,
    moment: exactly(date, '10:40', today, chance),
  }
  return { ...booking(first), wishes: [first, then], want: { appointments: [row(first), row(then)] } }
}

/** Their hour is taken, with everybody: another of the same day will do. */
const taken: Goal = ({ chance, person, today }) => {
  const date = chance.pick(openDays(today, false))
  const practitioner = chance.pick(doctors)
  const wish: Wish = {
    ask: chance.pick(books),
    person,
    practitioner,
    moment: exactly(date, '10:00', today, chance),
    otherwise: within('le même jour, une autre heure', date, date),
  }
  return {
    ...booking(wish),
    given: doctors.map((one) => ({
      date,
      time: '10:00',
      person: 'Ana Prise',
      phone: '+33639980190',
      practitioner: one,
    })),
  }
}

/** Sunday first; then a day that is open. */
const closed: Goal = ({ chance, person, today }) => {
  const sunday = nextSunday(today)
  const date = chance.pick(openDays(today, false, 3))
  return booking({
    ask: chance.pick(books),
    person,
    ...maybeDoctor(chance),
    moment: { ...anyHour(sunday, today, chance), fits: () => false },
    otherwise: exactly(date, chance.pick(cabinetHours), today, chance),
  })
}

const holiday: Goal = ({ chance, person }) => {
  const today = '2026-12-18'
  const date = chance.pick(['2026-12-22', '2026-12-23', '2026-12-28', '2026-12-29'])
  const wish: Wish = {
    ask: chance.pick(books),
    person,
    moment: { said: 'le 25 décembre', day: 'le 25 décembre', hour: 'le matin', fits: () => false },
    otherwise: exactly(date, chance.pick(cabinetHours), today, chance),
  }
  return { ...booking(wish), now: '2026-12-18T11:00' }
}

const past: Goal = ({ chance, person, today }) => {
  const date = chance.pick(openDays(today, false, 3))
  const said = chance.pick(['hier à dix heures', 'le 3 novembre à quinze heures'])
  return booking({
    ask: chance.pick(books),
    person,
    moment: { said, day: said, hour: 'à dix heures', fits: () => false },
    otherwise: exactly(date, chance.pick(cabinetHours), today, chance),
  })
}

const askFirst: Goal = ({ chance, person, today }) => {
  const date = chance.pick(openDays(today, false))
  const question = chance.pick([
    { said: "c'est combien une consultation ?", told: /30|trente/ },
    { said: 'vous acceptez les nouveaux patients ?', told: /nouveaux patients|accept/i },
    { said: 'est-ce que vous avez un parking ?', told: /parking/i },
    { said: 'vous êtes ouverts le samedi ?', told: /samedi/i },
    { said: 'le docteur Benali parle arabe ?', told: /arabe/i },
  ])
  const wish: Wish = {
    ask: chance.pick([
      "d'accord, alors je voudrais un rendez-vous",
      'très bien, je voudrais prendre rendez-vous alors',
      'ok et je peux avoir un rendez-vous',
    ]),
    person,
    ...maybeDoctor(chance),
    moment: around(date, today, chance),
  }
  return { ...booking(wish), question, want: { appointments: [row(wish)], hears: [question.told] } }
}

const adviser: Goal = ({ chance, person, today }) => {
  const date = chance.pick(openDays(today, false))
  const wish: Wish = {
    ask: chance.pick([
      "je voudrais un rendez-vous d'information",
      "j'aimerais rencontrer un conseiller",
      'je voudrais un rendez-vous pour la formation anglais',
      'je suis intéressé par la formation développement web, je peux avoir un rendez-vous',
      "je voudrais m'inscrire à la bureautique, il me faut un rendez-vous je crois",
      'je voudrais me renseigner sur vos formations et voir quelqu’un',
      "j'aimerais en savoir plus sur la création d'entreprise, est-ce possible d'avoir un rendez-vous",
      'je suis au chômage et je cherche une formation, je peux rencontrer un conseiller',
      'je voudrais un entretien',
      "c'est pour un rendez-vous avec un conseiller",
    ]),
    person,
    ...(chance.chance(0.4) ? { practitioner: chance.pick(['Rousseau', 'Girard']) } : {}),
    moment: chance.chance(0.6)
      ? exactly(date, chance.pick(adviserHours), today, chance)
      : around(date, today, chance),
    otherwise: second(today, date, chance, adviserHours),
  }
  return { ...booking(wish, { person: new RegExp(person.last, 'i') }), line: 'formation' }
}

const trainingFirst: Goal = (setting) => {
  const made = adviser(setting)
  const question = setting.chance.pick([
    { said: "combien coûte la formation d'anglais ?", told: /1 ?480|mille quatre cent/ },
    { said: 'la formation bureautique dure combien de temps ?', told: /21|vingt et une|trois jours/ },
    { said: 'je peux utiliser mon CPF ?', told: /CPF|compte/i },
    { said: 'la formation web commence quand ?', told: /mars|septembre/i },
  ])
  return { ...made, question, want: { ...made.want, hears: [question.told] } }
}

export const bookings: Readonly<Record<string, Goal>> = {
  nearest,
  'day-and-hour': dayAndHour,
  'day-and-part': dayAndPart,
  'in-a-week': inAWeek,
  'first-visit': firstVisit,
  'for-somebody': forSomebody,
  'by-trait': byTrait,
  'no-idea': noIdea,
  'two-persons': twoPersons,
  taken,
  closed,
  holiday,
  past,
  'ask-first': askFirst,
  ...dinings,
  adviser,
  'training-first': trainingFirst,
}
