/** A name that comes in pieces: spelled, completed, corrected. */
import type { Memory } from '../memory.ts'
import { lacksFirstName } from '../plans/person.ts'
import type { Utterance } from './listen.ts'

/** « L E G R A N D », behind « Simone Legrand »: how a part of it is written. */
export function spellsAgain({ name }: Memory, { understood }: Utterance): boolean {
  const [heard = ''] = understood.names
  return understood.spelled === true && name?.split(' ').some((part) => alike(part, heard)) === true
}

const alike = (one: string, other: string) =>
  one.slice(0, 3).toLowerCase() === other.slice(0, 3).toLowerCase()

/** First name and surname as the language orders them; the surname is given first where that tells nothing. */
function inOrder(family: string, first: string, { tongue, today }: Utterance['scene']): string {
  const context = { now: `${today}T12:00`, asked: 'name' } as const
  const [turned] = tongue.understand(`${first} ${family}`, context).names
  return turned ?? `${first} ${family}`
}

/** « Delmas Christophe », when « Delmas » is known; « Maria Da Silva », when « Da Silva » is. */
export function completes(known: string | undefined, heard: string): boolean {
  if (!known) return false
  const [before, now] = [known.toLocaleLowerCase(), heard.toLocaleLowerCase()]
  if (before.includes(' ')) return now.endsWith(` ${before}`)
  return now.includes(' ') && now.split(' ').includes(before)
}

/** « non pas Dupuis, Dupuy »: the name is said to be another. */
export function corrects({ name, goal }: Memory, { text, understood }: Utterance): boolean {
  const family = name?.split(' ').at(-1)
  return goal === 'book' && understood.answer === 'no' && family !== undefined && text.includes(family)
}

/** « Jean », after « Dupont »; « Dumont », correcting « Alain Dupont ». */
const longestPiece = 3

/** The name as it is to be noted, from what was known and what was just heard. */
export function wholeName(memory: Memory, heard: string, said: Utterance): string {
  const { understood, scene } = said
  const spelled = understood.spelled === true
  const before = memory.name
  const [opening, ...others] = heard.split(' ')
  // « Dupont, Jean Dupont »
  if (others.length > 1 && others.at(-1) === opening) return others.join(' ')
  if (before && opening === before && others.length === 1 && others[0])
    return inOrder(before, others[0], scene)
  if (!before || heard.includes(' ') || heard === before) return heard
  if (spellsAgain(memory, said))
    return before
      .split(' ')
      .map((part) => (alike(part, heard) ? heard : part))
      .join(' ')
  // « L, E », and then « F, E, U, V, R, E ».
  if (spelled && memory.spelled && before.length <= longestPiece) return before + heard.toLowerCase()
  // « Garnier », and then « Lucien », asked for or by itself; or « Garnié », better heard.
  if (memory.familyName || (lacksFirstName(memory, scene) && !alike(heard, before)))
    return inOrder(before, heard, scene)
  const [first, ...rest] = before.split(' ')
  // « c'est Alexandre, pas Alexandra »: the first name was misheard.
  if (first && rest.length > 0 && alike(heard, first) && !alike(heard, rest.at(-1) ?? ''))
    return [heard, ...rest].join(' ')
  return (memory.recapped || corrects(memory, said)) && first && rest.length > 0 ? `${first} ${heard}` : heard
}
