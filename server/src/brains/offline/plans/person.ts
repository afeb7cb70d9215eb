/** Who is speaking, and how to reach them. */
import type { Memory } from '../memory.ts'
import { ask, type Scene, type Step } from '../scene.ts'

/** After this many vain tries a name is not asked again. */
const enoughTries = 3
const enoughFirstNames = 3

export function askName(memory: Memory, scene: Scene): Step | null {
  if (memory.name) return askFirstName(memory, scene)
  const tries = memory.tries.name ?? 0
  const { words } = scene
  // Only an answer that held no name is a vain try: a question, or « d'accord », is none.
  const inVain = memory.asked === 'name' && (memory.lost === true || memory.reluctant === true)
  if (tries >= enoughTries) return null
  if (!inVain) return ask(words.askName(scene.assistant.trade), 'name')
  memory.tries.name = tries + 1
  if (tries + 1 >= enoughTries) return null
  if (memory.reluctant && tries === 0) return ask(words.askName(scene.assistant.trade), 'name')
  return ask(tries === 0 ? words.askNameAgain : words.askSpelling, 'name')
}

/** Who comes is known as well as this house needs it. */
export function knowsWho(memory: Memory, scene: Scene): boolean {
  return memory.name !== undefined && !lacksFirstName(memory, scene)
}

/** « Dupont » alone, where there are patients. */
export function lacksFirstName({ name }: Memory, { assistant }: Scene): boolean {
  return assistant.trade === 'medical' && name !== undefined && (!/\s/.test(name) || onlySurname.test(name))
}

/** « Le Goff », « Da Silva », « de La Tour »: two words, and no first name. */
const onlySurname = /^(?:(?:le|la|les|de|du|des|da|dos|di|del|della|van|von|el|saint|sainte)\s+)+\S+$/iu

/** « Dupont » alone is no patient; at a restaurant it is enough. */
function askFirstName(memory: Memory, scene: Scene): Step | null {
  const { name, tries } = memory
  if (!name || !lacksFirstName(memory, scene)) return null
  const asked = tries.firstName ?? 0
  // Once more when something else was said instead; not to who has none to give.
  const inVain = memory.asked === 'name' && (memory.lost === true || memory.reluctant === true)
  tries.firstName = asked > 0 && inVain ? enoughFirstNames : asked + 1
  if (tries.firstName > enoughFirstNames || (asked > 0 && inVain)) return null
  memory.familyName = true
  return ask(scene.words.askFirstName(name), 'name')
}

/** Only when the calling number is hidden: a secretary uses the one on the display. */
export function askPhone(memory: Memory, scene: Scene): Step | null {
  if (memory.phone || scene.call.from) return null
  const tries = memory.tries.phone ?? 0
  if (tries >= enoughTries + 1 || (memory.tries.refusals ?? 0) > 1) return null
  if (!memory.reluctant) memory.tries.phone = tries + 1
  if (memory.partialPhone)
    return ask(scene.words.askRestOfPhone(inPairs(memory.partialPhone, scene)), 'phone')
  return ask(scene.words.askPhone, 'phone')
}

/** « zéro six, trente-neuf » */
function inPairs(digits: string, { tongue }: Scene): string {
  const pairs = digits.match(/..?/g) ?? []
  return pairs
    .map((pair) =>
      pair.startsWith('0') && pair.length > 1
        ? `${tongue.say.number(0)} ${tongue.say.number(Number(pair[1]))}`
        : tongue.say.number(Number(pair)),
    )
    .join(', ')
}

/** What the business wants to know besides (« Quelle est votre mutuelle ? »). */
export function askExtra(memory: Memory, scene: Scene): Step | null {
  const field = scene.assistant.extraFields.find((one) => memory.extra[one.key] === undefined)
  if (!field) return null
  memory.askedField = field.key
  return ask(field.question[scene.call.language] ?? field.question.fr ?? field.key, 'problem')
}

/** The number to write down: the one given, else the one they call from. */
export function phoneOf(memory: Memory, scene: Scene): string {
  return memory.phone ?? scene.call.from
}
