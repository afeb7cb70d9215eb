/** What no caller should hear, whoever wrote it: the name of a tool, JSON, the tags of a model's template. */
import type { Tool } from './tool.ts'
import { wrapped } from '../tongues/wrapped.ts'

const marks = /[{}]|<\/?(?:tool|function|think|invoke|parameter)|\[\/?(?:TOOL|INST|ARGS)/i

/** A model that writes the caller's part too, or names its own. */
const part = wrapped('iu')`
  ^\s*\**(?:client|appelant|patient|utilisateur|usager|user|human|caller|customer|assistante?|agent
  |standardiste|réceptionniste|receptionist)e?\**(\s*:|\s*$)
`
const ownPart = /^\s*\**(?:assistant|agent|standardiste|réceptionniste|receptionist)/iu

/** The sentence may begin with the name of a part, as in a written dialogue. */
export function mayBeAPart(sentence: string): boolean {
  return part.test(sentence)
}

/** The sentence is for a machine, or the caller's own. */
export function isMachineTalk(sentence: string, tools: readonly Tool[]): boolean {
  if (part.exec(sentence)?.[1]?.includes(':') && !ownPart.test(sentence)) return true
  if (!/[_{}<[]/.test(sentence)) return false
  return marks.test(sentence) || tools.some(({ name }) => name.includes('_') && sentence.includes(name))
}
