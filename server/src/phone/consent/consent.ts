/**
 * S0-07: what a language model writes was told to the caller in a question, and not refused. Otherwise the tool answers
 * `confirm-first` with the recap to say, and the same write goes through after a yes.
 */
import type { Intent, Understanding, When } from '../../tongues/tongue.ts'
import type { ToolAnswer } from '../tool.ts'
import { type Conversation, type Exchange, exchangesOf } from './conversation.ts'
import { type Deed, deedOf } from './deeds.ts'

/** Null: it may be written. Otherwise what the tool answers in its place. */
export function consentTo(
  tool: string,
  input: Readonly<Record<string, unknown>>,
  conversation: Conversation,
): ToolAnswer | null {
  const deed = deedOf(tool, input, conversation)
  if (!deed) return null
  const key = `${tool} ${deed.key}`
  const exchanges = exchangesOf(conversation.messages)
  const replied = exchanges.filter(({ replies }) => replies.length > 0)
  if (agreed(deed, replied, conversation) || saidYesTo(key, deed, conversation)) return null
  const now = exchanges.at(-1)
  // The model has just asked something itself: its own recap, or what must be known before any recap.
  if (now?.asked && now.replies.length === 0) return confirmFirst(tool, deed.tells(now.told) ? { key } : {})
  return confirmFirst(tool, { key, say: conversation.say.speakable(deed.recap(), conversation.today) })
}

/** The recap to say; null when the caller was asked something already; undefined for any other answer. */
export function recapIn(answer: ToolAnswer): string | null | undefined {
  if (answer.ok || answer.why !== 'confirm-first') return undefined
  const say = answer.data?.['say']
  return typeof say === 'string' ? say : null
}

function confirmFirst(tool: string, data: { readonly key?: string; readonly say?: string }): ToolAnswer {
  const explain = `Nothing is written yet: the caller must first say yes to the recap. Then call ${tool} again with the same input.`
  return { ok: false, why: 'confirm-first', explain, data }
}

/** The last time it was told, the caller said yes, or did not refuse the question; nor have they taken it back since. */
function agreed(deed: Deed, exchanges: readonly Exchange[], { understand }: Conversation): boolean {
  const last = exchanges.at(-1)?.replies.at(-1)
  if (last === undefined) return false
  const at = exchanges.findLastIndex(
    ({ told, asked, replies }) => deed.tells(told) && (asked || accepts(replies[0] ?? '', deed, understand)),
  )
  const question = exchanges[at]
  if (!question) return wishedAndAgreed(deed, exchanges, last, understand)
  const offered = deed.offered(question.told)
  const replies = exchanges.slice(at).flatMap((exchange) => exchange.replies)
  const [first, ...others] = replies.map((reply, nth) =>
    nth === 0 ? replyTo(question, offered, reply, understand) : understand(reply, { asked: 'confirm' }),
  )
  if (offered.length > 0 && first && !deed.named(first)) return false
  const madeGood = deed.only === true && others.at(-1)?.answer === 'yes'
  if (!first || (isNo(first, deed) && !madeGood)) return false
  // A later « non » answers another question; « non, plutôt jeudi » takes back what was agreed.
  return (
    [first, ...others].some((reply) => goesOn(reply, deed)) &&
    ![first, ...others].some((reply) => takesBack(reply, deed)) &&
    !hesitates(others.at(-1) ?? first, deed)
  )
}

/** A yes, or the hour itself, said to what was no question. */
function accepts(reply: string, deed: Deed, understand: Conversation['understand']): boolean {
  const understood = understand(reply, { asked: 'confirm' })
  return understood.answer === 'yes' || (understood.answer === null && deed.named(understood))
}

/** The caller named it all, and then said yes to whatever was asked, or ordered it outright. */
function wishedAndAgreed(
  deed: Deed,
  exchanges: readonly Exchange[],
  last: string,
  understand: Conversation['understand'],
): boolean {
  if (!deed.wished(exchanges.flatMap(({ replies }) => replies))) return false
  const told = exchanges.at(-1)?.told ?? ''
  const answers = told !== '' && !deed.contradicted(understand(told))
  return orders(last, understand) || (answers && understand(last, { asked: 'confirm' }).answer === 'yes')
}

/** « Le premier » is the first of what was offered; « c'est ça » is a yes to what was asked. */
function replyTo(
  { asked }: Exchange,
  offered: readonly When[],
  reply: string,
  understand: Conversation['understand'],
): Understanding {
  if (offered.length === 0) return understand(reply, asked ? { asked: 'confirm' } : {})
  const understood = understand(reply, { asked: 'choice', offered })
  const taken = understood.chosen === undefined ? undefined : offered[understood.chosen]
  return taken ? { ...understood, dates: [taken] } : understood
}

/** The caller was asked for this yes before, heard the question, and their last words are no refusal. */
function saidYesTo(key: string, deed: Deed, { events, messages, understand }: Conversation): boolean {
  const at = events.findLastIndex(
    (event) =>
      event.type === 'tool-answered' && recapIn(event.answer) !== undefined && keyOf(event.answer) === key,
  )
  const replies = at < 0 ? [] : events.slice(at).filter((event) => event.type === 'caller-said')
  const [first, last] = [replies.at(0), replies.at(-1)]
  if (!first || !last || !followsOurs(first.at, messages)) return false
  const read = replies.map(({ text }) => understand(text, { asked: 'confirm' }))
  // « Oui, mais plutôt à quinze heures » is a yes to something else.
  const about = read.findLast((reply) => deed.named(reply) || deed.contradicted(reply))
  if (about && deed.contradicted(about)) return false
  const { answer, intents } = understand(last.text, { asked: 'confirm' })
  if (answer === 'yes') return true
  return (
    answer === null &&
    read.some((reply) => goesOn(reply, deed)) &&
    !intents.some((intent) => against.has(intent))
  )
}

/** A yes, or what is given only by who agrees: the hour itself, a name, a number. « Allô ? » is neither. */
function goesOn(reply: Understanding, deed: Deed): boolean {
  if (reply.answer === 'yes' || deed.named(reply)) return true
  const { names, phones, emails, birthDate, partySize } = reply
  const given = [...names, ...phones, ...emails, ...reply.orders]
  return given.length > 0 || (birthDate ?? partySize) !== null
}

/** Something of ours was heard before these words: a question that the caller spoke over entirely asked nothing. */
function followsOurs(at: number, messages: Conversation['messages']): boolean {
  const heard = messages.filter(({ kind }) => kind !== 'filler')
  const reply = heard.findIndex((message) => message.role === 'caller' && message.at === at)
  return heard[reply - 1]?.role === 'assistant'
}

function keyOf(answer: ToolAnswer): unknown {
  return answer.data?.['key']
}

/** What somebody who has not agreed says. */
const against: ReadonlySet<Intent> = new Set([
  'correct',
  'insult',
  'wait',
  'repeat',
  'slower',
  'question',
  'human',
])

function isNo(reply: Understanding, deed: Deed): boolean {
  return reply.answer === 'no' && !deed.named(reply)
}

function takesBack(reply: Understanding, deed: Deed): boolean {
  return (
    deed.contradicted(reply) || reply.intents.some((intent) => intent === 'correct' || intent === 'insult')
  )
}

/** « Attendez », « je ne sais pas », « c'est combien ? » are no yes. */
function hesitates(reply: Understanding, deed: Deed): boolean {
  if (reply.answer === 'yes' || deed.named(reply)) return false
  return reply.answer === 'unsure' || reply.intents.some((intent) => against.has(intent))
}

/** « …, confirmez directement »: a wish that ends in a yes is an order. */
function orders(words: string, understand: Conversation['understand']): boolean {
  const clauses = words.split(/[,.;:!،]\s*/u).filter((clause) => clause.trim() !== '')
  const spoken = words.trim().split(/\s+/u)
  if (spoken.length < 4 || /[?؟]\s*$/u.test(words)) return false
  const ends = [spoken.slice(-2).join(' '), spoken.slice(-3).join(' '), ...clauses.slice(1).slice(-1)]
  return ends.some((end) => understand(end).answer === 'yes')
}
