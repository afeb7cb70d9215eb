/** « vous êtes ouverts demain ? si oui je voudrais voir le docteur Martin »: what is asked, and the wish behind it. */
import type { ListeningContext } from '../../../tongues/tongue.ts'
import type { Memory } from '../memory.ts'
import type { Scene } from '../scene.ts'
import { caseWordsIn } from '../words/cases.ts'
import { messageWordsIn } from '../words/messages.ts'
import { turnsIn } from '../words/turns.ts'
import { takeQuestion } from './question.ts'

interface Halves {
  readonly question: string
  readonly wish: string
  /** The day, and the practitioner, that the question named. */
  readonly day?: string
  readonly practitioner?: string
}

/** The two halves; undefined when the words are one thing only. */
export function questionFirst(
  memory: Memory,
  text: string,
  scene: Scene,
  context: ListeningContext,
): Halves | undefined {
  if (memory.goal !== null) return undefined
  const at = text.search(/[?؟](?=[\s.…]*\p{L})/u)
  if (at < 0) return questionLast(text, scene, context)
  const [question, wish] = [text.slice(0, at + 1), text.slice(at + 1).trim()]
  if (wish.split(/\s+/).length < 4 || /[?؟]/u.test(wish)) return undefined
  const asked = scene.tongue.understand(question, context)
  const wished = scene.tongue.understand(wish, context)
  // « can I get a table for two tonight at seven? we'll need a high chair »: all of it is the wish.
  const itself = asked.partySize !== null || asked.intents.includes('book')
  const asks = asked.intents[0] === 'question' && asked.topic !== undefined && !itself
  const [first] = wished.intents
  const wishes = first === 'book' || first === 'move' || first === 'cancel' || first === 'ticket'
  const dated = first === undefined && wished.dates.some((when) => !when.past)
  if (!asks || !(wishes || dated)) return undefined
  const day = asked.dates.find((when) => !when.past)?.date
  const [practitioner] = wished.practitioners.length === 0 ? asked.practitioners : []
  return { question, wish, ...(day ? { day } : {}), ...(practitioner ? { practitioner } : {}) }
}

/** « le sommier s'affaisse, c'est couvert par la garantie ? » */
function questionLast(text: string, scene: Scene, context: ListeningContext): Halves | undefined {
  const found = /^(.*\p{L})\s*[,;.!…،]\s+((?:(?![,;.!…،]\s).)+[?؟])\s*$/su.exec(text)
  const [, wish = '', question = ''] = found ?? []
  if (wish.split(/\s+/).length < 3 || question.split(/\s+/).length < 3) return undefined
  // « j'ai perdu la notice, vous pouvez m'en renvoyer une ? » asks nothing of the house.
  if (turnsIn(scene.call.language).sendsUs.test(question)) return undefined
  const asked = scene.tongue.understand(question, context)
  const [first] = scene.tongue.understand(wish, context).intents
  // « je viens lundi, j'apporte quoi ? »: who asks that is expected already.
  if (asked.topic === 'documents' && !scene.words.heard.wants.test(wish)) return undefined
  if (caseWordsIn(scene.call.language).bought.test(wish)) return undefined
  const known = asked.topic !== undefined && asked.topic !== 'other'
  const asks = asked.intents[0] === 'question' && known && asked.dates.length === 0
  // « je voudrais rendre une chaise, j'ai combien de temps ? » is one question.
  const returns = messageWordsIn(scene.call.language).topics.some(([, words]) => words.test(text))
  return asks && !returns && (first === 'book' || first === 'ticket') ? { question, wish } : undefined
}

/** The question is answered before the wish goes on. */
export function answerFirst(memory: Memory, question: string, scene: Scene, context: ListeningContext): void {
  if (memory.wantsHuman || memory.question) return
  takeQuestion(memory, { text: question, understood: scene.tongue.understand(question, context), scene })
}
