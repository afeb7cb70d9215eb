/** « et si on fait deux tables de six ? »: a group that one table cannot hold. */
import { forgetOffer, type Memory, unrecap } from '../memory.ts'
import type { Scene } from '../scene.ts'
import { messageWordsIn } from '../words/messages.ts'
import { tableWordsIn } from '../words/tables.ts'
import type { Utterance } from './listen.ts'

/** More are nobody's to give by telephone. */
const mostTables = 4

/** True when several tables are wanted: each is then looked for with its own number of persons. */
export function listenForTables(memory: Memory, { text, understood, scene }: Utterance): boolean {
  if (scene.assistant.trade !== 'restaurant' || memory.goal !== 'book') return false
  const { several, numbers } = tableWordsIn(scene.call.language)
  const said = several.exec(text)
  const read = (word: string | undefined) => (word ? (numbers[word.toLowerCase()] ?? Number(word)) : 0)
  const tables = read(said?.[1])
  if (tables < 2 || tables > mostTables) return false
  // « trois tables » are no three persons.
  const told = understood.partySize === tables && !said?.[2] ? null : understood.partySize
  const sizes = sizesBehind(text.slice((said?.index ?? 0) + (said?.[0].length ?? 0)), scene)
  if (sizes.length === tables && new Set(sizes).size > 1) return unequal(memory, sizes, scene)
  const group = told ?? memory.group?.party ?? memory.partySize ?? 0
  const party = read(said?.[2]) || Math.ceil(group / tables)
  if (party < 2) return false
  memory.tables = tables
  memory.partySize = party
  delete memory.partyRefused
  delete memory.partyTaken
  delete memory.question
  unrecap(memory)
  forgetOffer(memory)
  return true
}

/** « huit, huit et quatre », behind « trois tables » */
function sizesBehind(text: string, { call }: Scene): number[] {
  const { numbers } = tableWordsIn(call.language)
  const words = text.match(/\p{L}+|\d+/gu) ?? []
  return words.map((word) => numbers[word.toLowerCase()] ?? Number(word)).filter((count) => count > 1)
}

/** Nobody here sets tables of several sizes: somebody calls back. */
function unequal(memory: Memory, sizes: readonly number[], scene: Scene): true {
  const party = sizes.reduce((sum, size) => sum + size, 0)
  memory.group = { party, wish: memory.group?.wish ?? memory.wish }
  delete memory.partySize
  delete memory.tables
  delete memory.question
  memory.partyRefused = true
  const words = messageWordsIn(scene.call.language)
  const { say } = scene.tongue
  memory.requests.push(words.sizes(say.list(sizes.map(say.number), 'and')))
  memory.lead.push(words.unequal)
  return true
}
