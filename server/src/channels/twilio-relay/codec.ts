/** ConversationRelay's JSON frames (facts/twilio.md, 1.3 and 1.4). Unknown types and fields are ignored. */
import { z } from 'zod'
import type { Call, Speech } from '../../phone/call.ts'
import type { Incoming, Wire } from '../../phone/channel.ts'
import { e164 } from '../twilio/form.ts'
import { languageOf, localeOf } from './languages.ts'
import { PlayedWords } from './played-words.ts'

const frame = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('setup'),
    callSid: z.string(),
    from: z.string().nullish(),
    to: z.string().nullish(),
    callStatus: z.string().nullish(),
  }),
  z.object({
    type: z.literal('prompt'),
    voicePrompt: z.string(),
    lang: z.string().nullish(),
    last: z.boolean().nullish(),
  }),
  z.object({ type: z.literal('dtmf'), digit: z.string().regex(/^[0-9*#]$/) }),
  z.object({ type: z.literal('interrupt'), utteranceUntilInterrupt: z.string().nullish() }),
  z.object({ type: z.literal('error'), description: z.string().nullish() }),
  z.object({ type: z.literal('info'), name: z.string(), value: z.string().nullish() }),
])

/** One socket's codec. */
export class RelayWire implements Wire {
  readonly #played = new PlayedWords()

  decode(text: string): readonly Incoming[] {
    const read = frame.safeParse(parse(text))
    if (!read.success) return []
    const message = read.data
    switch (message.type) {
      case 'setup': {
        const ring = {
          channel: 'twilio-relay',
          carrierCallId: message.callSid,
          from: e164(message.from ?? null),
          to: message.to ?? '',
        }
        return [{ type: 'setup', ring, resumed: /^in.progress$/i.test(message.callStatus ?? '') }]
      }
      case 'prompt':
        return this.#prompt(message.voicePrompt, message.lang ?? undefined, message.last ?? true)
      case 'dtmf':
        return [{ type: 'key', key: message.digit }]
      case 'interrupt': {
        const heard = this.#played.until(message.utteranceUntilInterrupt ?? null)
        return [heard === null ? { type: 'cut-in' } : { type: 'cut-in', heard }]
      }
      case 'error':
        return [
          {
            type: 'carrier-error',
            code: /\b6\d{4}\b/.exec(message.description ?? '')?.[0] ?? '',
            text: message.description ?? '',
          },
        ]
      case 'info':
        return this.#info(message.name, message.value ?? '')
    }
  }

  /** The carrier says these itself: they were given to it as a greeting. */
  opened({ lastSaid }: Pick<Call, 'lastSaid'>): readonly string[] {
    this.#played.sent({ text: lastSaid, droppable: false, last: true })
    return []
  }

  encode(speech: Speech): readonly string[] {
    switch (speech.type) {
      case 'say':
        this.#played.sent(speech)
        return [
          JSON.stringify({
            type: 'text',
            token: speech.text,
            last: speech.last,
            lang: localeOf(speech.language),
            ...(speech.droppable ? { preemptible: true } : {}),
          }),
        ]
      case 'language': {
        const locale = localeOf(speech.language)
        return [JSON.stringify({ type: 'language', ttsLanguage: locale, transcriptionLanguage: locale })]
      }
      case 'transfer':
        return [end({ reasonCode: 'live-agent-handoff', reason: speech.reason, to: speech.to })]
      case 'hang-up':
        return [end({ reasonCode: 'hang-up', reason: speech.reason })]
    }
  }

  #prompt(text: string, lang: string | undefined, last: boolean): readonly Incoming[] {
    // An interim result only tells that somebody is speaking: the final one repeats it whole.
    if (!last) return [{ type: 'caller-speaking', on: true }]
    this.#played.newTurn()
    const language = lang === undefined ? undefined : languageOf(lang)
    return [language ? { type: 'said', text, language } : { type: 'said', text }]
  }

  #info(name: string, value: string): readonly Incoming[] {
    if (name === 'agentSpeaking') return [{ type: 'speaking', on: value === 'on' }]
    if (name === 'clientSpeaking') return [{ type: 'caller-speaking', on: value === 'on' }]
    if (name === 'tokensPlayed') this.#played.heard(value)
    return []
  }
}

/** The end of the session; the reason comes back to the action callback. Kept far below 4 KB. */
function end(handoff: Readonly<Record<string, string>>): string {
  const short = Object.fromEntries(Object.entries(handoff).map(([key, value]) => [key, value.slice(0, 500)]))
  return JSON.stringify({ type: 'end', handoffData: JSON.stringify(short) })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
