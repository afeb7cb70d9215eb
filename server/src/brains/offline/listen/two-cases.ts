/** « la CMD-2024-12345 avec un pied cassé et la CMD-2025-00871 avec une table rayée »: a case for each order. */
import type { Memory } from '../memory.ts'
import type { Scene } from '../scene.ts'
import { caseWordsIn } from '../words/cases.ts'

/** The words about the first order; what was said of the second is kept for after it. Undefined when there is one. */
export function firstCase(memory: Memory, text: string, scene: Scene): string | undefined {
  const { goal, problem } = memory
  if (!scene.tools.has('create_ticket') || (goal !== null && goal !== 'ticket')) return undefined
  const { several, before, between } = caseWordsIn(scene.call.language)
  const plain = text.replace(several, ' ').replace(before, '')
  const [first, second] = [...plain.matchAll(scene.words.heard.order)]
  if (!first || !second || first[0] === second[0]) return undefined
  // « la table CMD… est fendue et le lit CMD… grince »: the thing stands before its number.
  const thing = caseWordsIn(scene.call.language).thingBefore.exec(plain.slice(0, second.index))
  const at = thing?.index ?? second.index
  const now = matterOf(plain.slice(0, at).replace(between, ''), first, scene)
  const later = matterOf(plain.slice(at).replace(between, ''), { ...second, index: second.index - at }, scene)
  // « mes deux commandes CMD… et CMD… ne sont pas arrivées » is said of both.
  const ofBoth = now.matter === '' ? (problem ?? sharedMatter(text, scene)) : ''
  if (now.matter === '' && ofBoth === '') return undefined
  const ofSecond = [thing?.[1], later.matter].filter(Boolean).join(' ')
  memory.second = [ofBoth || ofSecond || now.matter, later.order].join(', ')
  const told =
    thing && now.matter
      ? [[now.greeting, now.matter].join(' ')]
      : [now.matter === '' ? '' : now.greeting, now.matter || (problem ? '' : ofBoth)]
  return [...told, now.order].filter(Boolean).join(', ')
}

const trim = (words: string) => words.replace(/^[\s,;:.]+|[\s,;:.]+$/gu, '')

/** An order number, what was said of it, and what was said before it. */
function matterOf(part: string, order: { readonly 0: string; readonly index: number }, scene: Scene) {
  const { after } = caseWordsIn(scene.call.language)
  return {
    order: order[0],
    greeting: trim(part.slice(0, order.index)),
    matter: trim(part.slice(order.index + order[0].length).replace(after, '')),
  }
}

/** The sentence without its order numbers; empty when nothing is left to tell. */
function sharedMatter(text: string, scene: Scene): string {
  const { before, listed } = caseWordsIn(scene.call.language)
  const left = trim(text.replace(before, '').replace(scene.words.heard.order, '#').replace(listed, ' '))
  return left.split(/\s+/).length > 3 ? left.replace(/\s+/g, ' ') : ''
}

/** What was kept is another case. */
export function isCase(words: string, scene: Scene): boolean {
  return words.search(scene.words.heard.order) >= 0
}
