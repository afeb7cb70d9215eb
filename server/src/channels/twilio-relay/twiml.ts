/** The TwiML of a ConversationRelay call. Only attributes valid for the chosen provider are written. */
import type { Assistant, Voice } from '../../phone/assistant.ts'
import type { Language } from '../../tongues/tongue.ts'
import { element } from '../twilio/xml.ts'
import { localeOf } from './languages.ts'

/** Voices that need no enablement at Twilio (facts/twilio.md, 1.2). */
const defaultVoices: Readonly<Record<Language, Voice>> = {
  fr: { provider: 'Amazon', name: 'Lea-Neural' },
  en: { provider: 'Amazon', name: 'Amy-Neural' },
  ar: { provider: 'Google', name: 'ar-XA-Chirp3-HD-Aoede' },
}

/** Attributes an assistant may set, with our defaults (facts/twilio.md, 8). */
const defaults: Readonly<Record<string, string>> = {
  transcriptionProvider: 'Deepgram',
  speechModel: 'nova-3-general',
  interruptible: 'any',
  interruptSensitivity: 'medium',
  ignoreBackchannel: 'true',
  reportInputDuringAgentSpeech: 'none',
  deepgramSmartFormat: 'true',
  welcomeGreetingInterruptible: 'any',
}

const settable = [...Object.keys(defaults), 'speechTimeout', 'eotThreshold', 'profanityFilter']

export interface RelayCall {
  readonly assistant: Assistant
  readonly language: Language
  readonly socketUrl: string
  readonly actionUrl: string
  /** Said by Twilio as soon as it answers: our opening, or the words of a return. */
  readonly greeting: string
}

/** `<Connect><ConversationRelay>`. */
export function relayVerb(call: RelayCall): string {
  const { assistant, language } = call
  const chosen = Object.fromEntries(
    Object.entries(assistant.speech).filter(([name]) => settable.includes(name)),
  )
  const speech = { ...defaults, ...chosen }
  if (speech['transcriptionProvider'] !== 'Deepgram') delete speech['deepgramSmartFormat']
  const voice = voiceFor(assistant, language)
  const relay = element(
    'ConversationRelay',
    {
      url: call.socketUrl,
      welcomeGreeting: call.greeting,
      language: localeOf(language),
      ttsProvider: voice.provider,
      voice: voice.name,
      ...speech,
      dtmfDetection: true,
      events: 'speaker-events tokens-played',
      hints: hintsOf(assistant),
      ...(voice.provider === 'ElevenLabs' ? { elevenlabsTextNormalization: 'on' } : {}),
    },
    ...assistant.languages.map((other) => languageElement(assistant, other, speech)),
  )
  return element('Connect', { action: call.actionUrl, method: 'POST' }, relay)
}

function languageElement(
  assistant: Assistant,
  language: Language,
  speech: Readonly<Record<string, string>>,
): string {
  const voice = voiceFor(assistant, language)
  return element('Language', {
    code: localeOf(language),
    ttsProvider: voice.provider,
    voice: voice.name,
    transcriptionProvider: speech['transcriptionProvider'],
    speechModel: speech['speechModel'],
  })
}

function voiceFor(assistant: Assistant, language: Language): Voice {
  return assistant.voices[language] ?? defaultVoices[language]
}

/** The recogniser's vocabulary of the house. */
function hintsOf(assistant: Assistant): string {
  return [assistant.business, ...assistant.practitioners, ...assistant.services, 'rendez-vous']
    .map((hint) => hint.replaceAll(',', ' ').slice(0, 100))
    .slice(0, 100)
    .join(',')
}
