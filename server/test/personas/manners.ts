/** Manners of answering that go beyond the bare answer: whole sentences, and what will be asked next. */
import type { Dice } from './dice.ts'
import type { Asked } from './hearing.ts'
import type { MomentWish } from './moments.ts'
import { practitionerPhrase } from './opening.ts'
import type { Brief, Style, Wish } from './persona.ts'
import { formalAny, sentences } from './phrases.ts'
import { national, sayBirth } from './speech.ts'

/** The answer in this person's manner; null when they have no manner of their own for it. */
export function inManner(
  what: Asked,
  wish: Wish,
  moment: MomentWish | undefined,
  style: Style,
  line: Brief['line'],
  chance: Dice,
): string | null {
  if (style.volunteers) return withNext(what, wish, moment)
  if (!style.formal) return null
  if (what === 'practitioner' && !wish.practitioner) return chance.pick(formalAny)
  const kind = what === 'date' ? 'moment' : what
  const frames = sentences[kind]
  const bare = bareAnswer(what, wish, moment, line, chance)
  return frames && bare ? chance.pick(frames).replace('WHAT', bare) : null
}

function bareAnswer(
  what: Asked,
  { person, party, partySaid, order, practitioner, problem, message }: Wish,
  moment: MomentWish | undefined,
  line: Brief['line'],
  chance: Dice,
): string | undefined {
  switch (what) {
    case 'name':
      return `${person.first} ${person.last}`
    case 'phone':
      return national(person.phone)
    case 'birth':
      return sayBirth(person.birthDate, chance).replace(/^(?:je suis né )?le /, '')
    case 'date':
      return moment?.said
    case 'practitioner':
      return practitioner && practitionerPhrase(line, practitioner, chance).replace(/^(?:avec|plutôt) /, '')
    case 'party':
      return partySaid ?? (party ? `${party} personnes` : undefined)
    case 'order':
      return order ?? undefined
    case 'problem':
      return problem ?? message
    case 'message':
      return message ?? problem
    default:
      return undefined
  }
}

/** The answer, and the next one with it. */
function withNext(
  what: Asked,
  { person, party, order, problem }: Wish,
  moment: MomentWish | undefined,
): string | null {
  const name = `${person.first} ${person.last}`
  if (what === 'name') return `${name}, et mon téléphone c'est le ${national(person.phone)}`
  if (what === 'date' && moment) return `${moment.said}, c'est pour ${name}`
  if (what === 'party' && party && moment) return `${party}, ${moment.said}`
  if (what === 'problem' && problem && order) return `${problem}, c'est la commande ${order}`
  return null
}
