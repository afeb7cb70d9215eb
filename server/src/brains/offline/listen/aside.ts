/** « oui attends je suis au téléphone, chut »: said to somebody else in the room. */
import { courtesyIn } from '../words/courtesy.ts'
import type { Utterance } from './listen.ts'

/** Every piece of it is for the others; whatever is told to us besides makes it ours. */
export function isAside({ text, understood, scene }: Utterance): boolean {
  const { aside } = courtesyIn(scene.call.language)
  if (!aside.test(text) || text.trim().split(/\s+/).length > longestAside) return false
  const { dates, names, phones, orders, practitioners, partySize, answer, birthDate } = understood
  const told = [dates, names, phones, orders, practitioners].some((list) => list.length > 0)
  if (told || partySize !== null || birthDate !== null || answer === 'no') return false
  return text
    .split(/[,.!?;…،]+/u)
    .filter((piece) => /\p{L}{2}/u.test(piece.replace(scene.words.heard.preamble, '')))
    .every((piece) => aside.test(piece))
}

const longestAside = 10
