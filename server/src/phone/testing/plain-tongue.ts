import { nothing } from '../../tongues/contract/nothing.ts'
import type { Intent, Language, Sayings, Tongue } from '../../tongues/tongue.ts'

const same = (text: string) => text
const say: Sayings = {
  date: same,
  time: same,
  moment: (date, time) => `${date} ${time}`,
  hours: (from, to) => `${from}-${to}`,
  phone: same,
  phoneDigits: same,
  reference: same,
  email: same,
  spell: same,
  number: String,
  list: (items) => items.join(', '),
  minutes: String,
  speakable: same,
}

/** A tongue that knows the intents it is given, word for word: the call is tested without any language. */
export function plainTongue(known: Readonly<Record<string, Intent>> = {}, language: Language = 'fr'): Tongue {
  return {
    language,
    locale: 'fr-FR',
    direction: 'ltr',
    understand: (text) => {
      const intent = known[text]
      return intent ? { ...nothing, intents: [intent] } : nothing
    },
    mayBeReflex: (text) => text in known,
    say,
    rehearsal: [],
  }
}
