/** « et si on fait deux tables de six ? »: a group that one table cannot hold. */
import { forgetOffer, type Memory, unrecap } from '../memory.ts'
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
  const group = understood.partySize ?? memory.group?.party ?? memory.partySize ?? 0
  const party = read(said?.[2]) || Math.ceil(group / tables)
  if (party < 1) return false
  memory.tables = tables
  memory.partySize = party
  delete memory.partyRefused
  delete memory.partyTaken
  delete memory.question
  unrecap(memory)
  forgetOffer(memory)
  return true
}
