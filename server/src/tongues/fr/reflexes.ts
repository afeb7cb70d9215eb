/** Whether an utterance may call for a reflex: a small part of what `understand` reads, for every turn of every call. */
import type { ListeningContext } from '../tongue.ts'
import { isEmergency } from './emergencies.ts'
import { heardIn } from './heard.ts'
import { asMeant } from './intents/as-meant.ts'
import * as conversation from './intents/conversation.ts'
import { wantedLanguageOf } from './intents/people.ts'
import { isSaid } from './intents/phrases.ts'

/** See `Tongue.mayBeReflex`: what `intentsOf` needs before it says « emergency », « language », « repeat » or « goodbye ». */
export function mayBeReflex(text: string, context: ListeningContext): boolean {
  const plain = asMeant(heardIn(text, context.asked).plain)
  return (
    isEmergency(plain, context.trade) ||
    wantedLanguageOf(plain) !== undefined ||
    isSaid(conversation.repeat, plain) ||
    conversation.sorry.test(plain) ||
    isSaid(conversation.goodbye, plain)
  )
}
