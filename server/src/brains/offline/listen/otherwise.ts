/** Words that answer nothing of what was asked are read once more, as the answer to another question. */
import type { Asked, ListeningContext, Understanding } from '../../../tongues/tongue.ts'
import type { Memory } from '../memory.ts'
import type { Scene } from '../scene.ts'
import { courtesyIn } from '../words/courtesy.ts'
import { lacksFirstName } from '../plans/person.ts'
import { completes } from './whole-name.ts'

/** What else callers say instead, most likely first. */
const others: Partial<Record<Asked, readonly Asked[]>> = {
  name: ['date', 'time'],
  choice: ['time', 'date', 'name'],
  date: ['time', 'name', 'party'],
  time: ['date', 'name'],
  party: ['date', 'name'],
  practitioner: ['date', 'name'],
  confirm: ['time', 'name', 'party'],
  phone: ['name'],
}

/** The same words as an answer to the other question; as they were when nothing comes of it. */
export function otherwise(
  memory: Memory,
  text: string,
  scene: Scene,
  context: ListeningContext,
  understood: Understanding,
): Understanding {
  const { asked, goal } = memory
  if (goal !== 'book' || !asked || meansSomething(understood)) return understood
  // « non, deux », to a recap, is a number of persons.
  if (asked === 'confirm' && understood.number !== undefined) return understood
  const { aside, anyone } = courtesyIn(scene.call.language)
  if (aside.test(text)) return understood
  // « avec n'importe qui », to « à quel nom ? », is no day.
  if (asked !== 'date' && asked !== 'time' && anyone.test(text)) return understood
  // « bon, vingt-deux heures alors », without the word that begins it.
  const bare = text.replace(scene.words.heard.preamble, '')
  // « bon quatre » is the figure that was said before.
  const same = bare === text || understood.number !== undefined
  const plainly = same ? understood : scene.tongue.understand(bare, context)
  // A leave that was found to be none is not taken after all.
  const leaves = plainly.intents.includes('goodbye') && !understood.intents.includes('goodbye')
  if (meansSomething(plainly) && !leaves) return plainly
  // « allergique aux fruits de mer » is no Wednesday.
  if (text.search(scene.words.heard.request) >= 0) return understood
  for (const other of others[asked] ?? []) {
    const read = scene.tongue.understand(text, { ...context, asked: other })
    // « Dupont », behind the recap, when only « Martin » was known.
    const lacking = lacksFirstName(memory, scene) && read.names.length > 0 && !text.trim().includes(' ')
    const named =
      other === 'name' &&
      (asked === 'phone'
        ? read.names.some((name) => completes(memory.name, name))
        : lacking || namedOutright(text, read))
    // « maintenant », somewhere in a long sentence, wishes for no moment.
    const wished =
      read.dates.some((when) => !when.soonest || when.time) || bare.split(/\s+/).length <= longestWish
    const dated = (other === 'date' || other === 'time') && read.dates.length > 0 && wished
    if (named || dated || (other === 'party' && read.partySize !== null)) return read
  }
  return understood
}

const longestWish = 6

function meansSomething(read: Understanding): boolean {
  const lists = [
    read.dates,
    read.names,
    read.practitioners,
    read.phones,
    read.excluded,
    read.orders,
    read.tickets,
  ]
  if (lists.some((list) => list.length > 0)) return true
  const intents = read.intents.filter((intent) => intent !== 'correct')
  return (
    intents.length > 0 ||
    read.anyPractitioner === true ||
    read.partySize !== null ||
    read.birthDate !== null ||
    read.chosen !== undefined ||
    read.partialPhone !== undefined ||
    read.sameNumber === true ||
    (read.answer !== null && read.answer !== 'no')
  )
}

/** « Tom Baker », and nothing around it: every word begins as names do. */
function namedOutright(text: string, { names }: Understanding): boolean {
  const words = text
    .replace(/[.!?,]/g, '')
    .trim()
    .split(/\s+/)
  // Arabic has no capitals: a first name and a surname, and nothing else.
  const arabic = words.length > 1 && words.every((word) => /^\p{Script=Arabic}{2,}$/u.test(word))
  const capitals = arabic || words.every((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word))
  return names.length > 0 && words.length <= 3 && capitals
}
