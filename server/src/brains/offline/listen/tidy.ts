/** « bonjour euh Marie Lenoir commande CMD-2025-00871 ma table est rayée » → « Ma table est rayée ». */
import type { Scene } from '../scene.ts'
import { courtesyIn } from '../words/courtesy.ts'
import { messageWordsIn } from '../words/messages.ts'
import type { Utterance } from './listen.ts'
import { wrapped } from '../../../tongues/wrapped.ts'

/** The matter itself, ready to be stored. */
export function tidy({ text, understood, scene }: Utterance): string {
  const { preamble, order, withoutOrder, person, rude } = scene.words.heard
  const [address, ...others] = understood.emails
  // « karim point haddad arobase… » and nothing else.
  if (address && others.length === 0 && spokenAddress.test(text)) return address
  let rest = ` ${text.trim()} `.replace(order, ' ').replace(withoutOrder, ' ').replace(rude, ' ')
  // In the words of a message other people are named too: only who introduces themselves is taken out.
  const spoken =
    scene.call.asked === 'problem'
      ? understood.names.filter((name) => introduced(name, text, scene))
      : understood.names.filter((name) => !ofSomeoneElse(name, text, scene))
  const { workplace } = messageWordsIn(scene.call.language)
  for (const name of spoken.flatMap((one) => [one, one.split(' ').reverse().join(' ')])) {
    // « Marc Olivier, de la société Delta »: for whom they call stays in it.
    if (new RegExp(`${workplace.source}${escaped(name)}`, 'iu').test(rest)) continue
    // « les résultats de madame Roy »
    if (new RegExp(`(?<!part )de (?:madame|monsieur|mme|mlle|m\\.) ${escaped(name)}`, 'iu').test(rest))
      continue
    rest = rest.replace(
      new RegExp(`(?<!\\p{L})${person.replace('NAME', escaped(name))}(?!\\p{L})`, 'giu'),
      ' ',
    )
  }
  if (understood.phones.length > 0) rest = rest.replace(heardPhone, ' ')
  rest = trimmed(rest)
  for (;;) {
    const shorter = trimmed(rest.replace(preamble, ''))
    if (shorter === rest) break
    rest = shorter
  }
  const { tail } = courtesyIn(scene.call.language)
  rest = rest
    .replace(hesitation, '')
    .replace(tail, (said) => /[?!]\s*$/u.exec(said)?.[0] ?? '')
    .trim()
  return rest.charAt(0).toLocaleUpperCase() + rest.slice(1)
}

/** Letters, signs and an « arobase » between: the whole is an address. */
const spokenAddress = wrapped('iu')`
  ^\s*(?:(?:c['’]est|oui|voilà|alors|mon (?:mail|adresse) c['’]est)[\s,]+)*\S+(?: \S+){0,6} (?:arobase|at
  |آروباز) \S+(?: \S+){0,4}$
`

const hesitation = /(?<!\p{L})(?:euh+|heu+|hum|hmm)(?!\p{L})[\s,]*/giu

/** « je voudrais euh laisser un message pour le docteur, s'il vous plaît »: no matter yet. */
export function isBareMessage({ text, scene }: Utterance): boolean {
  const plain = text
    .replace(hesitation, '')
    .replace(courtesyIn(scene.call.language).tail, '')
    .replace(/[,\s-]+/g, ' ')
    .trim()
  return scene.words.heard.bareMessage.test(plain)
}

/** « je suis Annick Besnard », in the middle of a message. */
export function introduced(name: string, text: string, { words }: Scene): boolean {
  const at = text.toLocaleLowerCase().indexOf(name.toLocaleLowerCase())
  return at > 0 && words.heard.introduces.test(text.slice(0, at))
}

/** « ma mère Odette Blanc », « ma voisine, elle s'appelle Ginette Roy » */
export function ofSomeoneElse(name: string, text: string, { words, call }: Scene): boolean {
  const at = text.toLocaleLowerCase().indexOf(name.toLocaleLowerCase())
  const { calls, onBehalf } = messageWordsIn(call.language)
  const before = text.slice(0, Math.max(at, 0)).replace(calls, ' ')
  const related = new RegExp(`${words.heard.someoneElse.source}[\\s,]*$`, 'iu').exec(before)
  // « j'appelle pour ma fille Léa Fournier »: it is hers.
  return at > 0 && related !== null && !onBehalf.test(before.slice(0, related.index))
}

/** Written digits of a telephone number, and the little word before them. */
const heardPhone = /(?:(?<!\p{L})(?:au|le|sur|at|on|على)\s+)?\+?\d(?:[ .-]?\d){7,}/giu

function trimmed(text: string): string {
  return text
    .replace(/\s+(?=[,.])/g, '')
    .replace(/,(?=[\s,]*[,.!])/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.!?…-]+|[\s,;:.…-]+$/g, '')
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
