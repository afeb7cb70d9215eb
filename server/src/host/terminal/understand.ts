/**
 * `npm run understand -- fr "plutôt mardi en huit"`: what a sentence means, as JSON.
 * With `--lines`: one JSON question per line on the input, one JSON answer per line on the output, at once.
 */
import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import {
  type Asked,
  everyAsked,
  type ListeningContext,
  type Trade,
  type Understanding,
  type When,
} from '../../tongues/tongue.ts'
import { tongueOf, tongues } from '../../tongues/tongues.ts'

const trades = new Map<string, Trade>([
  ['medical', 'medical'],
  ['cabinet', 'medical'],
  ['medecin', 'medical'],
  ['médical', 'medical'],
  ['restaurant', 'restaurant'],
  ['sav', 'after-sales'],
  ['after-sales', 'after-sales'],
  ['after_sales', 'after-sales'],
  ['aftersales', 'after-sales'],
  ['service après-vente', 'after-sales'],
  ['formation', 'training'],
  ['training', 'training'],
  ['other', 'other'],
  ['autre', 'other'],
])
const isAsked = (text: string): text is Asked => everyAsked.some((one) => one === text)

interface Question {
  readonly text: string
  readonly lang: string
  readonly now?: string
  readonly trade?: string
  readonly asked?: string
  readonly context?: Partial<ListeningContext>
}

/** A flattened moment: a window of hours is `from`/`to`, or `timeFrom`/`timeTo` beside a range of days. */
export function flattened(when: When): Record<string, unknown> {
  const { days, hours, date, time, ...flags } = when
  const bounds = days ? { ...days } : {}
  const window = !hours
    ? {}
    : days
      ? { ...(hours.from ? { timeFrom: hours.from } : {}), ...(hours.to ? { timeTo: hours.to } : {}) }
      : { ...hours }
  return { ...(date ? { date } : {}), ...(time ? { time } : {}), ...bounds, ...window, ...flags }
}

/** The answer printed for a question. */
export function answered(question: Question): Record<string, unknown> {
  const tongue = tongueOf(question.lang)
  if (!tongue) {
    const known = Object.keys(tongues).join(', ')
    throw new Error(`La langue « ${question.lang} » n'est pas connue. Langues disponibles : ${known}.`)
  }
  const trade = question.trade === undefined ? undefined : trades.get(question.trade.toLowerCase())
  const context: ListeningContext = {
    ...question.context,
    now: localNow(question.now),
    ...(trade ? { trade } : {}),
    ...(question.asked !== undefined && isAsked(question.asked) ? { asked: question.asked } : {}),
  }
  return shaped(tongue.understand(question.text, context))
}

function shaped(heard: Understanding): Record<string, unknown> {
  const { intents, topic, dates, excluded, current, ...rest } = heard
  return {
    intents,
    ...(topic ? { topic } : {}),
    dates: dates.map(flattened),
    excluded: excluded.map(flattened),
    ...(current ? { current: flattened(current) } : {}),
    ...rest,
  }
}

const paris = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** `YYYY-MM-DDTHH:MM` in Paris: an instant (Z, offset) is converted, a local time is kept as it is. */
function localNow(now: string | undefined): string {
  if (now === undefined || now === '') return inParis(new Date())
  const local = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?)?$/.exec(now.trim())
  if (local) return `${local[1]}T${local[2] ?? '09:00'}`
  const instant = new Date(now.replace(/\[.*\]$/, ''))
  if (Number.isNaN(instant.getTime())) throw new Error(`L'heure « ${now} » n'est pas une date ISO lisible.`)
  return inParis(instant)
}

function inParis(instant: Date): string {
  return paris.format(instant).replace(' ', 'T')
}

function parsed(line: string): Question {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Error("La ligne n'est pas du JSON lisible.")
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('La ligne doit être un objet JSON.')
  const { text, lang, now, trade, asked, ...more } = value as Record<string, unknown>
  if (typeof text !== 'string') throw new Error('Le champ « text » manque ou n’est pas un texte.')
  if (lang !== undefined && typeof lang !== 'string')
    throw new Error('Le champ « lang » doit être un texte : fr, en ou ar.')
  const context: Record<string, unknown> = {}
  for (const key of ['offered', 'practitioners', 'services', 'aboutDate'])
    if (more[key] !== undefined) context[key] = more[key]
  return {
    text,
    lang: lang ?? 'fr',
    context: context,
    ...(typeof now === 'string' ? { now } : {}),
    ...(typeof trade === 'string' ? { trade } : {}),
    ...(typeof asked === 'string' ? { asked } : {}),
  }
}

/** Writes at once, even in a pipe: the reader may wait for each line. */
function print(text: string): void {
  let rest = Buffer.from(`${text}\n`)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
    }
  }
}

function answerLine(line: string): string {
  try {
    return JSON.stringify(answered(parsed(line)))
  } catch (error) {
    return JSON.stringify({ error: error instanceof Error ? error.message : String(error) })
  }
}

async function run(args: readonly string[]): Promise<number> {
  if (args.includes('--lines')) {
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
      if (line.trim()) print(answerLine(line))
    return 0
  }
  const options = new Map<string, string>()
  const words: string[] = []
  for (let i = 0; i < args.length; i += 1) {
    const option = /^--(now|trade|asked)(?:=(.*))?$/.exec(args[i] ?? '')
    if (!option) words.push(args[i] as string)
    else options.set(option[1] as string, option[2] ?? args[(i += 1)] ?? '')
  }
  const [lang, ...text] = words
  if (!lang || text.length === 0) {
    process.stderr.write(
      'Usage : npm run understand -- fr "je voudrais un rendez-vous mardi" [--now …] [--trade …] [--asked …]\n',
    )
    return 2
  }
  try {
    print(JSON.stringify(answered({ text: text.join(' '), lang, ...Object.fromEntries(options) }), null, 2))
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

if (import.meta.main) process.exitCode = await run(process.argv.slice(2))
