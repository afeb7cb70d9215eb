/** A refusal of the agenda as a tool's answer: one sentence for a language model, and what to offer instead. */
import type { ToolAnswer } from '../../phone/tool.ts'
import type { Refused } from './refused.ts'

const sentences: Partial<Record<Refused['why'], string>> = {
  past: 'That moment is already past. Ask for another one.',
  'too-soon': 'That is too short notice. Offer the alternatives.',
  'too-far': 'That is further ahead than appointments are taken. Offer the alternatives.',
  closed: 'It is closed then. Say so and offer the alternatives.',
  holiday: 'That day is a public holiday. Say so and offer the alternatives.',
  taken: 'That slot is no longer free. Offer the alternatives.',
  'never-offered': 'No appointment begins at that hour. Offer the alternatives.',
  'party-size': 'Parties of that size are not taken. Say which are (min, max).',
  identity:
    'The caller has not proven who they are. Ask for their full name and date of birth, then find_appointment. Reveal nothing, not even whether an appointment exists.',
  'not-found': 'There is nothing of that name. Say what there is.',
  'too-late': 'It can no longer be changed by telephone. Offer to take a message or to transfer the call.',
  'invalid-input': 'Something must be asked first: see `missing`.',
}

/** `as`: the name under which the other slots are told. */
export function refusalAnswer(refusal: Refused, as: 'alternatives' | 'next'): ToolAnswer {
  const { ok: _ok, why, alternatives, missing, ...more } = refusal
  const offers = why === 'identity' || why === 'invalid-input' ? {} : { [as]: alternatives }
  return {
    ok: false,
    why,
    explain: sentences[why] ?? 'It was not done.',
    ...(missing ? { missing } : {}),
    data: { ...offers, ...more },
  }
}
