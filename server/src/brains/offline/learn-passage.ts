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
  // « le menu de Noël »: the usual menus are no answer to it; the usual hours are, when the agenda says it is open.
  const other = !answer.ok && answer.data?.['unnamed'] === true && question?.topic !== 'hours'
  const usual = topicWords(memory, scene)
  if (!answer.ok && !other && question && question.query !== usual && usual) {
    memory.question = { query: usual }
    return
  }
  delete memory.question
  memory.answered = true
  const { language } = scene.call
  const passages = answer.ok ? (answer.data['passages'] as readonly Passage[]) : []
  const kept =
    question?.about && question.topic === 'price'
      ? passages.filter(({ heading, text: words }) => isAbout(heading, memory.heading) && priced.test(words))
      : []
  const passage = inTheirTongue(kept.length > 0 ? kept : passages, language)
  const text = passage?.text ?? null
  if (passages.length > 0 && text === null) {
    memory.lead.push(scene.words.onlyInFrench)
    return
  }
  const said = answerFrom(memory, text ?? '', question, passage?.heading ?? '')
  settlePractitioner(memory, said, question, scene)
  // What is asked of a thing does not take its place.
  if (passage?.heading && !question?.about) keepHeading(memory, passage.heading, scene)
  memory.lead.push(said === '' ? scene.words.unknownAnswer : said)
}

/** « un médecin qui parle arabe »: the only one that the answer names. */
function settlePractitioner(
  memory: Memory,
  said: string,
  question: Memory['question'],
  { assistant }: Scene,
): void {
  if (!memory.described || memory.goal !== 'book' || question?.topic !== 'practitioners') return
  const only =
    onlyNamed(said, assistant.practitioners) ?? namedBeside(question.query, said, assistant.practitioners)
  if (!only) return
  memory.practitioner = only
  delete memory.described
}

function onlyNamed(said: string, practitioners: readonly string[]): string | undefined {
  const [only, ...others] = practitioners.filter((one) => said.includes(one))
  return others.length === 0 ? only : undefined
}

/** « qui suit les grossesses »: whoever stands alone in the part of the answer that speaks of it. */
function namedBeside(query: string, said: string, practitioners: readonly string[]): string | undefined {
  const asked = plainWords(query)
  // « c'est qui, déjà ? » asks who; it chooses nobody yet.
  if (/(?<!\p{L})(?:qui|who|lequel|laquelle)(?: déjà| again)?\s*(?:\?|$)/iu.test(query)) return undefined
  const scored = said
    .split(/[,;.]/)
    .map((clause) => ({
      who: onlyNamed(clause, practitioners),
      score: plainWords(clause).filter(
        (word) => asked.some((other) => akin(word, other)) && !ofAnyDoctor.test(word),
      ).length,
    }))
    .filter(({ who, score }) => who !== undefined && score > 0)
    .toSorted((a, b) => b.score - a.score)
  const [best, next] = scored
  return best && (!next || best.score > next.score || best.who === next.who) ? best.who : undefined
}

const ofAnyDoctor = /^(?:docteur|medecin|doctor|rendez|vous)/u

interface Passage {
  readonly text: string
  readonly heading?: string
}

const priced = /\d ?(?:€|euros?|يورو)/iu

const begins = /(?<!\p{L})(?:commenc|début|démarr|begin|start)\p{L}*/iu

/** « et c'est payant ? », behind the returns: what was read out before says it, when it is found again. */
function isAbout(heading: string | undefined, before: string | undefined): boolean {
  return (
    heading !== undefined && before !== undefined && heading.split(' › ').at(-1)?.endsWith(before) === true
  )
}

/** Of what is under a heading more may be asked; of a training, « Programme Anglais », under its own only. */
function keepHeading(memory: Memory, heading: string, { assistant }: Scene): void {
  const last = heading.split(' › ').at(-1) ?? heading
  const named = last.replace(ofTraining, '')
  if (assistant.trade === 'training' && named === last) delete memory.heading
  else memory.heading = named
}

const ofTraining = /^(?:programme|formation)s? /iu

/** The first passage that this caller can follow. */
function inTheirTongue(passages: readonly Passage[], language: Language): Passage | undefined {
  return passages.find(({ text }) => isIn(text, language))
}

/** What was just read out is not read again: only the part of it that was asked for. */
function answerFrom(memory: Memory, passage: string, question: Memory['question'], heading: string): string {
  const query = question?.query ?? ''
  const said = shortAnswer(passage, query, heading, memory.briefly ? longestOfTwo : longestAnswer)
  const again = said !== '' && said === memory.readPassage
  memory.readPassage = said
  return again ? (partOf(said, query, question?.topic === 'price') ?? said) : said
}

function partOf(said: string, query: string, price: boolean): string | undefined {
  const asked = plainWords(query)
  const parts = said.split(/(?<=[,;:.!?])\s+/u)
  const part =
    parts.find((one) => plainWords(one).some((word) => asked.includes(word))) ??
    (price ? parts.find((one) => priced.test(one)) : undefined) ??
    (begins.test(query) ? parts.find((one) => begins.test(one)) : undefined)
  // « mais pas les chèques » is no sentence by itself.
  if (
    !part ||
    part.endsWith(':') ||
    parts.length < 2 ||
    /^(?:mais|et|ou|car|but|and|or)(?!\p{L})/iu.test(part)
  )
    return undefined
  return `${part.charAt(0).toLocaleUpperCase()}${part.slice(1).replace(/[,;.]$/u, '')}.`
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
const longestOfTwo = 110

/** The sentence that speaks of the question, and the next while it is short: nobody wants to hear a page. */
function shortAnswer(passage: string, query: string, heading: string, longest: number): string {
  const text = passage
    .replace(/^#+\s.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
  const sentences = text.match(/[^.!?؟]+[.!?؟]*\s*/gu) ?? [text]
  // Whether it is open or closed, the hours are told from their beginning.
  const asked = plainWords(query).filter((word) => !/^(?:ferm|ouv|ouvr|open|clos)/u.test(word))
  // « les délais de livraison », asked in the words of the heading: all that is under it.
  const named = plainWords(heading.split(' › ').at(-1) ?? '')
  const whole = named.length > 1 && named.every((word) => asked.some((other) => akin(word, other)))
  const scores = sentences.map((sentence) => {
    const words = plainWords(sentence)
    return asked.filter((word) => words.some((other) => akin(word, other))).length
  })
  const best = Math.max(0, ...scores)
  const nearest = !whole && best > (scores[0] ?? 0) ? scores.indexOf(best) : 0
  // « … apportez aussi… » goes on from what stands before.
  const goesOn = nearest === 1 && /(?<!\p{L})(?:aussi|également|also)(?!\p{L})/iu.test(sentences[1] ?? '')
  const first = goesOn ? 0 : nearest
  let said = ''
  for (const sentence of sentences.slice(first)) {
    if (said !== '' && said.length + sentence.length > (goesOn ? longest * 1.5 : longest)) break
    said += sentence
  }
  return said.trim()
}

/** One begins as the other: « privatiser » and « privatisation » too. */
function akin(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  const length = Math.max(shorter - 2, Math.min(shorter, 6))
  return a.slice(0, length) === b.slice(0, length)
}
