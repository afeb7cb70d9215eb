/** What no caller should hear, whoever wrote it: the name of a tool, JSON, the tags of a model's template. */
import type { Tool } from './tool.ts'

const marks = /[{}]|<\/?(?:tool|function|think|invoke|parameter)|\[\/?(?:TOOL|INST|ARGS)/i

/** The sentence is for a machine. */
export function isMachineTalk(sentence: string, tools: readonly Tool[]): boolean {
  if (!/[_{}<[]/.test(sentence)) return false
  return marks.test(sentence) || tools.some(({ name }) => name.includes('_') && sentence.includes(name))
}
