/** The first words about a wish: how much is said depends on the style. */
import type { Dice } from './dice.ts'
import { addDays, sayDay } from './moments.ts'
import type { Style, Wish } from './persona.ts'
import { national } from './speech.ts'

export function practitionerPhrase(line: string, name: string, chance: Dice): string {
  if (line === 'cabinet')
    return chance.pick([
      `le docteur ${name}`,
      `le docteur ${name}`,
      `docteur ${name}`,
      name,
      `avec le docteur ${name}`,
      `plutôt le docteur ${name}`,
    ])
  return chance.pick([name === 'Rousseau' ? 'madame Rousseau' : `monsieur ${name}`, name])
}

export function openingOf(wish: Wish, style: Style, today: string, chance: Dice): string {
  const { ask, forWhom, always, person, problem, request, message } = wish
  const about = [ask, forWhom, always].filter(Boolean).join(' ')
  if (style.opening === 'bare') return about
  const said = [about]
  const all = style.opening === 'all'
  const full = all || style.opening === 'full'
  if (problem && (full || chance.chance(0.6))) said.push(problem)
  if (message && !problem && full) said.push(message)
  const doctor = wish.practitioner ? `avec ${title(wish.practitioner)}` : ''
  const moment = momentOf(wish, style, today, chance)
  const party = wish.party
    ? (wish.partySaid ??
      chance.pick([`pour ${wish.party}`, `pour ${wish.party} personnes`, `on sera ${wish.party}`]))
    : ''
  if (full) said.push(doctor, party, moment, request ?? '')
  else said.push(chance.pick([doctor, party, moment, moment]))
  if (all)
    said.push(`au nom de ${person.first} ${person.last}`, `mon numéro c'est le ${national(person.phone)}`)
  if (all && wish.order) said.push(`commande ${wish.order}`)
  return said.filter(Boolean).join(chance.pick([', ', ' ']))
}

function title(practitioner: string): string {
  if (practitioner === 'Rousseau') return 'madame Rousseau'
  return practitioner === 'Girard' ? 'monsieur Girard' : `le docteur ${practitioner}`
}

/** « lundi, euh non, mardi à quinze heures » */
function momentOf({ moment }: Wish, style: Style, today: string, chance: Dice): string {
  if (!moment) return ''
  if (!style.corrects || !moment.day || !/\p{L}{4,}/u.test(moment.day)) return moment.said
  const wrong = sayDay(addDays(today, 3 + chance.below(3)), today, chance)
  return `${wrong}${chance.pick([', euh non, ', ' non pardon ', '... ah non plutôt '])}${moment.said}`
}
