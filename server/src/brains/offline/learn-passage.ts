/** What the documents answer, in a few words. */
import type { ToolAnswer } from '../../phone/tool.ts'
import { detectLanguage } from '../../tongues/detect.ts'
import type { Memory } from './memory.ts'
import { plainWords } from './plain-words.ts'
import type { Scene } from './scene.ts'

export function learnPassage(memory: Memory, answer: ToolAnswer, scene: Scene): void {
  const { question } = memory
  if (!answer.ok && question && question.query !== topicWords(memory, scene) && topicWords(memory, scene)) {
    memory.question = { query: topicWords(memory, scene) ?? question.query }
    return
  }
  delete memory.question
  memory.answered = true
  const said = answer.ok ? shortAnswer(answer.data, question?.query ?? '') : ''
  const { language } = scene.call
  const foreign = said !== '' && detectLanguage(said, language, ['fr', 'en', 'ar']) !== language
  memory.lead.push(said === '' || foreign ? scene.words.unknownAnswer : said)
}

/** The usual words for what was asked; undefined when there are none. */
export function topicWords({ question, service }: Memory, scene: Scene): string | undefined {
  const words = question?.topic ? scene.words.heard.topics[question.topic] : undefined
  if (!words || question?.topic !== 'duration') return words
  return `${words} ${service ?? scene.assistant.services[0] ?? ''}`.trim()
}

const longestAnswer = 220

/** The sentence that speaks of the question, and the next while it is short: nobody wants to hear a page. */
function shortAnswer(data: Readonly<Record<string, unknown>>, query: string): string {
  const passages = data['passages'] as readonly { text: string }[]
  const text = (passages[0]?.text ?? '')
    .replace(/^#+\s.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
  const sentences = text.match(/[^.!?؟]+[.!?؟]*\s*/gu) ?? [text]
  const asked = plainWords(query)
  const scores = sentences.map((sentence) => {
    const words = plainWords(sentence)
    return asked.filter((word) => words.some((other) => other.startsWith(word) || word.startsWith(other)))
      .length
  })
  const best = Math.max(0, ...scores)
  const first = best > (scores[0] ?? 0) ? scores.indexOf(best) : 0
  let said = ''
  for (const sentence of sentences.slice(first)) {
    if (said !== '' && said.length + sentence.length > longestAnswer) break
    said += sentence
  }
  return said.trim()
}
