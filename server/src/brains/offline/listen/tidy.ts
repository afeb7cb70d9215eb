/** « bonjour euh Marie Lenoir commande CMD-2025-00871 ma table est rayée » → « Ma table est rayée ». */
import type { Utterance } from './listen.ts'

/** The matter itself, ready to be stored. */
export function tidy({ text, understood, scene }: Utterance): string {
  const { preamble, order, withoutOrder, person, rude } = scene.words.heard
  let rest = ` ${text.trim()} `.replace(order, ' ').replace(withoutOrder, ' ').replace(rude, ' ')
  for (const name of scene.call.asked === 'problem' ? [] : understood.names)
    rest = rest.replace(
      new RegExp(`(?<!\\p{L})${person.replace('NAME', escaped(name))}(?!\\p{L})`, 'giu'),
      ' ',
    )
  rest = trimmed(rest)
  for (;;) {
    const shorter = trimmed(rest.replace(preamble, ''))
    if (shorter === rest) break
    rest = shorter
  }
  rest = rest.replace(/(?<!\p{L})(?:euh+|heu+|hum|hmm)(?!\p{L})[\s,]*/giu, '').trim()
  return rest.charAt(0).toLocaleUpperCase() + rest.slice(1)
}

function trimmed(text: string): string {
  return text
    .replace(/\s+(?=[,.])/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.!?…-]+|[\s,;:.…-]+$/g, '')
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
