/** After-sales tickets and messages to call back. */
import type { Memory } from '../memory.ts'
import { ask, type Scene, type Step, use } from '../scene.ts'
import { messageWordsIn } from '../words/messages.ts'
import { turnsIn } from '../words/turns.ts'
import { askName, askPhone, phoneOf } from './person.ts'

export function planTicket(memory: Memory, scene: Scene): Step {
  const { words, tongue } = scene
  const name = askName(memory, scene)
  if (name) return name
  if (!memory.problem) return ask(words.askProblem, 'problem')
  if (!memory.order && !memory.noOrder) {
    if (memory.partialOrder !== undefined) return ask(turnsIn(scene.call.language).restOfOrder, 'order')
    const tries = memory.tries.order ?? 0
    memory.tries.order = tries + 1
    const unread = memory.unreadOrder === true || memory.lost === true
    const again = unread ? words.askOrderAgain : words.askOrderStill
    if (tries < 3) return ask(tries === 0 ? words.askOrder : again, 'order')
    memory.noOrder = true
  }
  const phone = askOtherPhone(memory, scene) ?? askPhone(memory, scene)
  if (phone) return phone
  const unsure = lookUpOrder(memory, scene)
  if (unsure) return unsure
  if (memory.confirmed)
    return use('create_ticket', {
      client_name: memory.name ?? '',
      problem: memory.problem,
      ...(memory.order ? { order_number: memory.order } : {}),
      ...(phoneOf(memory, scene) ? { client_phone: phoneOf(memory, scene) } : {}),
    })
  memory.recapped = true
  const order = memory.order ? tongue.say.reference(memory.order) : null
  const parts = {
    name: memory.name ?? '',
    problem: saidBack(memory.problem, scene) ?? words.inYourWords(quoted(memory.problem)),
    order,
    phone: memory.phone ? tongue.say.phone(memory.phone) : null,
  }
  const recap = words.recapTicket(parts)
  if (memory.readBack === recap) return ask(words.openIt, 'confirm')
  memory.readBack = recap
  return ask(recap, 'confirm')
}

/** Whether the order exists is known before the recap is said. */
function lookUpOrder({ order, looked }: Memory, { tools }: Scene): Step | null {
  if (!order || looked?.order === order || !tools.has('find_order')) return null
  return use('find_order', { order_number: order })
}

export function planMessage(memory: Memory, scene: Scene): Step {
  const { words, tongue } = scene
  if (!memory.message) return ask(words.askMessage, 'problem')
  const unsure = lookUpOrder(memory, scene)
  if (unsure) return unsure
  const person = askName(memory, scene) ?? askOtherPhone(memory, scene) ?? askPhone(memory, scene)
  if (person) return person
  const order = askOrderOf(memory, scene)
  if (order) return order
  const phone = phoneOf(memory, scene)
  if (memory.confirmed)
    return use('take_message', {
      message: withOrder(memory, scene, memory.message, memory.order),
      ...(memory.name ? { client_name: memory.name } : {}),
      ...(phone ? { client_phone: phone } : {}),
    })
  memory.recapped = true
  const spoken = phone ? tongue.say.phone(phone) : null
  const [before, number] = (memory.readBack ?? '').split('\n')
  memory.readBack = `${memory.message}\n${spoken ?? ''}`
  if (before === memory.message && number === (spoken ?? '')) return ask(words.sendIt, 'confirm')
  if (before === memory.message && spoken) {
    memory.lead.push(words.calledBackOn(spoken))
    return ask(words.sendIt, 'confirm')
  }
  const said = saidBack(memory.message, scene) ?? quoted(memory.message)
  const message = withOrder(memory, scene, said, memory.order && tongue.say.reference(memory.order))
  return ask(words.recapMessage({ message: lowerFirst(message), phone: spoken }), 'confirm')
}

/** « où en est ma livraison ? »: somebody looks for it by its number. */
function askOrderOf(memory: Memory, { words }: Scene): Step | null {
  const tries = memory.tries.order ?? 0
  if (!memory.wantsOrder || memory.order || memory.noOrder || tries >= 2) return null
  memory.tries.order = tries + 1
  return ask(tries === 0 ? words.askOrder : words.askOrderStill, 'order')
}

/** The number of the order belongs to the message about it, as it is written or as it is said. */
function withOrder({ order, message }: Memory, { call }: Scene, words: string, as = ''): string {
  const digits = (text = '') => text.replace(/\D/g, '')
  if (!order || digits(message).includes(digits(order))) return words
  return messageWordsIn(call.language).ofOrder(as, lowerFirst(words))
}

/** Not on the number they call from: which one then. */
function askOtherPhone(memory: Memory, scene: Scene): Step | null {
  const tries = memory.tries.phone ?? 0
  if (!memory.otherPhone || memory.phone || !scene.call.from || tries >= 2) return null
  memory.tries.phone = tries + 1
  return ask(scene.words.askPhone, 'phone')
}

/** The caller's words in our mouth: « votre canapé est arrivé… »; undefined when they cannot be turned. */
function saidBack(matter: string, { words }: Scene): string | undefined {
  const said = words.heard.toYou(matter)
  return said === undefined ? undefined : quoted(said)
}

/** A question in it would sound like ours. */
function quoted(matter: string): string {
  const said = matter.replace(/\s*[?؟]/gu, (_, at: number, all: string) => (at > all.length - 4 ? '' : ','))
  // « I bought… » keeps its capital.
  return lowerFirst(said)
}

const lowerFirst = (text: string) =>
  /^I(?!\p{L})/u.test(text) ? text : text.charAt(0).toLocaleLowerCase() + text.slice(1)
