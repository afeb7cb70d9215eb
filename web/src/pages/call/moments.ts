/** The facts of a call as moments of a timeline: a tool's question and answer are one. */
import {
  IconAlertTriangle,
  IconArrowForwardUp,
  IconBolt,
  IconBulb,
  IconDialpad,
  IconEar,
  IconLanguage,
  IconMicrophoneOff,
  IconPhone,
  IconPhoneEnd,
  IconPhoto,
  IconTool,
  IconVolume,
} from '@tabler/icons-react'
import type { CallFact } from '../../api/types.ts'

export interface Moment {
  readonly key: string
  readonly fact: CallFact
  /** Milliseconds since the fact before it. */
  readonly sinceMs: number
  /** Of a tool: what it answered. */
  readonly answer?: CallFact | undefined
}

/** Counts of tokens are on the costs' screens. */
const unseen = ['usage-counted']

export function momentsOf(events: readonly CallFact[]): Moment[] {
  const answers = new Map(
    events.filter(({ type }) => type === 'tool-answered').map((one) => [String(one['id']), one]),
  )
  const asked = new Set(events.filter(({ type }) => type === 'tool-called').map((one) => String(one['id'])))
  return events.flatMap((fact, index) => {
    if (unseen.includes(fact.type)) return []
    if (fact.type === 'tool-answered' && asked.has(String(fact['id']))) return []
    const answer = fact.type === 'tool-called' ? answers.get(String(fact['id'])) : undefined
    const before = events[index - 1] ?? fact
    return [
      {
        key: `${index} ${fact.type}`,
        fact,
        answer,
        sinceMs: Math.max(0, Date.parse(fact.at) - Date.parse(before.at)),
      },
    ]
  })
}

const looks: Readonly<Record<string, { icon: typeof IconPhone; color: string }>> = {
  'call-started': { icon: IconPhone, color: 'green.7' },
  'caller-said': { icon: IconEar, color: 'blue.8' },
  'caller-pressed': { icon: IconDialpad, color: 'blue.8' },
  'caller-silent': { icon: IconMicrophoneOff, color: 'gray.7' },
  'photo-sent': { icon: IconPhoto, color: 'blue.8' },
  'assistant-said': { icon: IconVolume, color: 'indigo.7' },
  'assistant-cut-off': { icon: IconBolt, color: 'orange.9' },
  'tool-called': { icon: IconTool, color: 'teal.9' },
  'tool-answered': { icon: IconTool, color: 'teal.9' },
  'brain-noted': { icon: IconBulb, color: 'gray.7' },
  'brain-failed': { icon: IconAlertTriangle, color: 'red.8' },
  'language-changed': { icon: IconLanguage, color: 'gray.7' },
  'call-transferred': { icon: IconArrowForwardUp, color: 'violet.8' },
  'transfer-settled': { icon: IconArrowForwardUp, color: 'violet.8' },
  'call-returned': { icon: IconPhone, color: 'violet.8' },
  'call-ended': { icon: IconPhoneEnd, color: 'red.8' },
}

export const lookOf = ({ type }: CallFact) => looks[type] ?? { icon: IconBulb, color: 'gray.7' }
