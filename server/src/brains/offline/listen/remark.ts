/** Why they come, who comes: welcome while an appointment is being made, and no answer to what was asked. */
import type { Memory } from '../memory.ts'
import { unrecap } from '../memory.ts'
import { courtesyIn } from '../words/courtesy.ts'
import { remarksIn } from '../words/remarks.ts'
import type { Utterance } from './listen.ts'

/** True when the words were such a remark: what was asked is then asked again. */
export function listenForRemark(memory: Memory, said: Utterance): boolean {
  if (memory.goal !== 'book' || memory.begun) return false
  return noteReason(memory, said) || pointsAtPerson(memory, said) || refusesNothing(memory, said)
}

/** « c'est pour un renouvellement d'ordonnance » is written down for the practice. */
function noteReason(memory: Memory, said: Utterance): boolean {
  const { text, understood, scene } = said
  if (scene.assistant.trade !== 'medical' || understood.service || /[?؟]/u.test(text)) return false
  if (understood.dates.length + understood.excluded.length + understood.practitioners.length > 0) return false
  const { beforeReason } = remarksIn(scene.call.language)
  const reason = text
    .split(/[,.;!…،]+\s*/u)
    .map((piece) => piece.trim())
    .find((piece) => isReason(piece, said))
    ?.replace(beforeReason, '')
  if (!reason) return false
  if (!memory.requests.includes(reason)) memory.requests.push(reason)
  if (memory.recapped && !memory.proposed) unrecap(memory)
  return true
}

/** Said at the beginning of a call, it would ask for an appointment by itself. */
function isReason(piece: string, { scene, understood }: Utterance): boolean {
  const { reason, denies } = remarksIn(scene.call.language)
  const { anAppointment } = scene.words.heard
  if (denies.test(piece) || anAppointment.test(piece) || understood.names.length > 0) return false
  if (reason.test(piece)) return true
  if (piece.split(/\s+/).length < 3) return false
  const { intents, answer, dates } = scene.tongue.understand(piece, {
    now: `${scene.today}T12:00`,
    trade: scene.assistant.trade,
    asked: 'intent',
  })
  return intents[0] === 'book' && answer === null && dates.length === 0
}

/** « c'est elle qui viendra, pas moi », of the person already noted; « c'est pour ma fille ». */
function pointsAtPerson(memory: Memory, { text, understood, scene }: Utterance): boolean {
  const { names, dates, answer } = understood
  const { whoComes } = remarksIn(scene.call.language)
  if (names.length + dates.length > 0) return false
  // « c'est pour ma fille », to « à quel nom ? »: whose, comes next.
  const whose = memory.asked === 'name' && scene.words.heard.someoneElse.test(text)
  // « c'est elle qui viendra, pas moi » refuses nothing; « non, pas moi » does.
  const refuses = answer !== null && (answer !== 'no' || /^\s*(?:non|nan|no|لا)(?!\p{L})/iu.test(text))
  if (!whose && (!memory.name || refuses || !whoComes.test(text))) return false
  memory.lead.push(courtesyIn(scene.call.language).goOn)
  return true
}

/** « non… enfin c'est bon »; « non, Renaudin avec un i », while moments are on offer: of the name, not of the hour. */
function refusesNothing(memory: Memory, { text, understood, scene }: Utterance): boolean {
  const { answer, dates, excluded, names } = understood
  if (memory.asked !== 'choice' && memory.asked !== 'confirm') return false
  if (answer !== 'no' || dates.length + excluded.length + names.length > 0) return false
  const family = memory.name?.split(' ').at(-1)?.toLocaleLowerCase()
  const ofName = memory.asked === 'choice' && family && text.toLocaleLowerCase().includes(family)
  if (!ofName && !remarksIn(scene.call.language).takenBack.test(text)) return false
  memory.lead.push(courtesyIn(scene.call.language).goOn)
  return true
}
