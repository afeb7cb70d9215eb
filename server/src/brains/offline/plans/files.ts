/** After-sales tickets and messages to call back. */
import type { Memory } from '../memory.ts'
import { ask, type Scene, type Step, use } from '../scene.ts'
import { askName, askPhone, phoneOf } from './person.ts'

export function planTicket(memory: Memory, scene: Scene): Step {
  const { words, tongue } = scene
  const name = askName(memory, scene)
  if (name) return name
  if (!memory.problem) return ask(words.askProblem, 'problem')
  if (!memory.order && !memory.noOrder) {
    const tries = memory.tries.order ?? 0
    memory.tries.order = tries + 1
    if (tries < 3) return ask(tries === 0 ? words.askOrder : words.askOrderAgain, 'order')
    memory.noOrder = true
  }
  const phone = askPhone(memory, scene)
  if (phone) return phone
  if (memory.confirmed)
    return use('create_ticket', {
      client_name: memory.name ?? '',
      problem: memory.problem,
      ...(memory.order ? { order_number: memory.order } : {}),
      ...(phoneOf(memory, scene) ? { client_phone: phoneOf(memory, scene) } : {}),
    })
  memory.recapped = true
  const order = memory.order ? tongue.say.reference(memory.order) : null
  return ask(
    words.recapTicket({
      name: memory.name ?? '',
      problem: saidBack(memory.problem, scene),
      order,
      phone: memory.phone ? tongue.say.phone(memory.phone) : null,
    }),
    'confirm',
  )
}

export function planMessage(memory: Memory, scene: Scene): Step {
  const { words, tongue } = scene
  if (!memory.message) return ask(words.askMessage, 'problem')
  const person = askName(memory, scene) ?? askPhone(memory, scene)
  if (person) return person
  const phone = phoneOf(memory, scene)
  if (memory.confirmed)
    return use('take_message', {
      message: memory.message,
      ...(memory.name ? { client_name: memory.name } : {}),
      ...(phone ? { client_phone: phone } : {}),
    })
  memory.recapped = true
  return ask(
    words.recapMessage({
      message: saidBack(memory.message, scene),
      phone: phone ? tongue.say.phone(phone) : null,
    }),
    'confirm',
  )
}

/** The caller's words in our mouth: « votre canapé est arrivé… ». */
function saidBack(matter: string, { words }: Scene): string {
  // A question in it would sound like ours.
  const said = words.heard
    .toYou(matter)
    .replace(/\s*[?؟]/gu, (_, at: number, all: string) => (at > all.length - 4 ? '' : ','))
  return said.charAt(0).toLocaleLowerCase() + said.slice(1)
}
