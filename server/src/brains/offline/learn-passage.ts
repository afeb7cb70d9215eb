/** What the documents answer, in a few words. */
import type { ToolAnswer } from '../../phone/tool.ts'
import { detectLanguage } from '../../tongues/detect.ts'
import type { Language } from '../../tongues/tongue.ts'
import { learnSubject } from './listen/subject.ts'
import type { Memory } from './memory.ts'
import { plainWords } from './plain-words.ts'
import type { Scene } from './scene.ts'
import { trainingWordsIn } from './words/training.ts'

export function learnPassage(memory: Memory, answer: ToolAnswer, scene: Scene): void {
  const { question } = memory
  if (memory.subject?.given === null)
    return learnSubject(memory, answer.ok && answer.data['unnamed'] !== true, scene)
  if (!answer.ok && question && question.query !== topicWords(memory, scene) && topicWords(memory, scene)) {
    memory.question = { query: topicWords(memory, scene) ?? question.query }
    return
  }
  delete memory.question
  memory.answered = true
  const { language } = scene.call
  const passages = answer.ok ? (answer.data['passages'] as readonly { text: string }[]) : []
  const text = inTheirTongue(passages, language)
  if (passages.length > 0 && text === null) {
    memory.lead.push(scene.words.onlyInFrench)
    return
  }
  const said = shortAnswer(text ?? '', question?.query ?? '')
  memory.lead.push(said === '' ? scene.words.unknownAnswer : said)
}

/** The first passage that this caller can follow. */
function inTheirTongue(passages: readonly { text: string }[], language: Language): string | null {
  return passages.find(({ text }) => isIn(text, language))?.text ?? null
}

function isIn(text: string, language: Language): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const arabic = (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) > letters / 2
  if (arabic || language === 'ar') return arabic === (language === 'ar')
  const other = language === 'fr' ? 'en' : 'fr'
  return detectLanguage(text, language, ['fr', 'en']) !== other
}

/** The usual words for what was asked; undefined when there are none. */
export function topicWords({ question, service, subject }: Memory, scene: Scene): string | undefined {
  const words = question?.topic ? scene.words.heard.topics[question.topic] : undefined
  if (!words || question?.topic !== 'duration') return words
  if (subject?.given) return trainingWordsIn(scene.call.language).interestedIn(subject.said)
  return `${words} ${service ?? scene.assistant.services[0] ?? ''}`.trim()
}

const longestAnswer = 220

/** The sentence that speaks of the question, and the next while it is short: nobody wants to hear a page. */
function shortAnswer(passage: string, query: string): string {
  const text = passage
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
