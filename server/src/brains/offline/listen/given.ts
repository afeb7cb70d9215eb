/** How the caller is addressed, and what they gave without being asked. */
import type { Given, Memory } from '../memory.ts'
import { spokenAppointment } from '../scene.ts'
import { courtesyIn } from '../words/courtesy.ts'
import { turnsIn } from '../words/turns.ts'
import type { Utterance } from './listen.ts'

/** What was known before these words. */
export type Known = Pick<Memory, 'name' | 'phone' | 'practitioner' | 'anyPractitioner'> & { requests: number }

export function known(memory: Memory): Known {
  const { name, phone, practitioner, anyPractitioner } = memory
  return {
    requests: memory.requests.length,
    ...(name ? { name } : {}),
    ...(phone ? { phone } : {}),
    ...(practitioner ? { practitioner } : {}),
    ...(anyPractitioner ? { anyPractitioner } : {}),
  }
}

/** To be said thank you for. */
export function listenForGiven(memory: Memory, before: Known, said: Utterance): void {
  const { asked } = memory
  const given: Given[] = []
  if (memory.name && memory.name !== before.name) {
    addressed(memory, said)
    if (asked !== 'name') given.push('name')
  }
  if (memory.phone && memory.phone !== before.phone && asked !== 'phone') given.push('phone')
  if (said.understood.dates.length > 0 && asked !== 'date') given.push('day')
  if (memory.requests.length > before.requests) given.push('request')
  const other =
    memory.practitioner !== before.practitioner || memory.anyPractitioner !== before.anyPractitioner
  if (other && asked === 'name') given.push('other')
  memory.given = given
}

/** « madame Amina Cherif » is « madame Cherif »: the title as it was said. */
function addressed(memory: Memory, { text, scene }: Utterance): void {
  delete memory.address
  const title = courtesyIn(scene.call.language).title.exec(text)
  const family = memory.name?.split(' ').at(-1)
  if (!title?.[1] || !family || !memory.name) return
  const behind = text.slice(title.index + title[0].length).toLocaleLowerCase()
  const [first = ''] = memory.name.toLocaleLowerCase().split(' ')
  if (behind.startsWith(first) || behind.startsWith(family.toLocaleLowerCase()))
    memory.address = `${inFull(title[1])} ${family}`
}

function inFull(title: string): string {
  const short: Readonly<Record<string, string>> = { mme: 'madame', mlle: 'mademoiselle', 'm.': 'monsieur' }
  const plain = title.toLocaleLowerCase()
  if (/^m(?:iste)?r|^mrs|^ms|^miss/.test(plain)) return plain.charAt(0).toUpperCase() + plain.slice(1)
  return short[plain] ?? plain
}

/** « je disais Lacombe », « je vous entends mal », « avec n'importe qui »: heard, and nothing to be sorry for. */
export function listenForAsides(memory: Memory, said: Utterance): void {
  const { text, scene, understood } = said
  const courtesy = courtesyIn(scene.call.language)
  if (courtesy.hearsBadly.test(text)) {
    memory.deviates = 'badly'
    delete memory.lost
  }
  const { hearsUs, weHear } = turnsIn(scene.call.language)
  if (hearsUs.test(text) && understood.dates.length === 0) {
    delete memory.question
    delete memory.lost
    memory.lead.push(weHear)
  }
  if (saidAgain(memory, said)) return
  if (!memory.lost) return
  const family = memory.name?.split(' ').at(-1)?.toLocaleLowerCase()
  if (family && memory.goal === null && text.toLocaleLowerCase().includes(family)) {
    delete memory.lost
    memory.listening = true
    return
  }
  if (memory.goal !== 'book' || understood.names.length > 0) return
  if (courtesy.anyone.test(text)) memory.anyPractitioner = true
  else if (memory.asked !== 'name' || !courtesy.besidesName.test(text)) return
  delete memory.lost
  memory.given = ['other']
}

/** « redites-moi le numéro »: what was just made is told again. */
function saidAgain(memory: Memory, { text, scene }: Utterance): boolean {
  const { file, made, goal } = memory
  const { sayAgain, yourFile } = turnsIn(scene.call.language)
  if (goal !== null || !(file ?? made) || !sayAgain.test(text)) return false
  delete memory.lost
  delete memory.deviates
  delete memory.question
  memory.answered = true
  if (file) memory.lead.push(yourFile(scene.tongue.say.reference(file)))
  else if (made) memory.lead.push(scene.words.yourAppointment(spokenAppointment(scene, made)))
  return true
}
