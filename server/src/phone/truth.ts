/**
 * The truth is spoken only after it is stored. Recognises the sentences by which an assistant tells that
 * something was done, and whether the log holds the deed.
 */
import type { Language } from '../tongues/tongue.ts'
import type { CallEvent } from './call.ts'

export type Deed = 'appointment' | 'cancellation' | 'ticket' | 'message'

/** Which tools, when they answered well, make which claim true. */
const deedOf: Readonly<Record<string, Deed>> = {
  book_appointment: 'appointment',
  move_appointment: 'appointment',
  find_appointment: 'appointment',
  cancel_appointment: 'cancellation',
  create_ticket: 'ticket',
  take_message: 'message',
}

interface Claims {
  /** Words that announce that the sentence may become a claim: it is then heard whole before it is said. */
  readonly hint: RegExp
  readonly claims: readonly { readonly deed: Deed; readonly words: RegExp }[]
  /** « c'est noté » said of a name: true only of what is stored, so a humbler word is said. */
  readonly polite: readonly [RegExp, string][]
}

const done = '(?:bien |maintenant |donc |désormais )*'
const claims: Record<Language, Claims> = {
  fr: {
    hint: /rendez-vous|rdv|réserv|table|dossier|ticket|message|annul|déplac|enregistr|confirm|\bc['’]est\b|not[ée]/i,
    claims: [
      {
        deed: 'cancellation',
        words: new RegExp(
          `(?:est|a été|ai) ${done}annulée?|annulation (?:est )?${done}(?:faite|enregistrée|confirmée)`,
          'i',
        ),
      },
      {
        deed: 'ticket',
        words: new RegExp(
          `(?:dossier|ticket|réclamation)[^.?!]* (?:est|a été) ${done}(?:ouvert|créé|enregistré)e?|ai ${done}(?:ouvert|créé|enregistré) (?:votre|un|le) (?:dossier|ticket|réclamation)`,
          'i',
        ),
      },
      {
        deed: 'message',
        words: new RegExp(
          `message[^.?!]* (?:est|a été|sera) ${done}(?:noté|transmis|enregistré)|ai ${done}(?:noté|transmis|enregistré) votre message`,
          'i',
        ),
      },
      {
        deed: 'appointment',
        words: new RegExp(
          `(?:rendez-vous|rdv|réservation|table|créneau)[^.?!]* (?:est|a été|sont) ${done}(?:réservé|enregistré|confirmé|noté|pris|fixé|déplacé|modifié|programmé)e?s?|(?:vous )?ai ${done}(?:réservé|enregistré|confirmé|fixé|pris|noté|déplacé|modifié|programmé)[^.?!]*(?:rendez-vous|rdv|table|réservation|créneau)|c['’]est ${done}(?:réservé|confirmé|enregistré)|(?:rendez-vous|réservation) ${done}confirmée?`,
          'i',
        ),
      },
    ],
    polite: [[/(?<!\p{L})c['’]est (?:bien )?noté(?!\p{L})/giu, 'd’accord']],
  },
  en: {
    hint: /appointment|book|table|reserv|ticket|case|message|cancel|moved|confirm|all set|done/i,
    claims: [
      { deed: 'cancellation', words: /(?:is|has been|have) (?:now )?cancell?ed/i },
      {
        deed: 'ticket',
        words:
          /(?:ticket|case|claim)[^.?!]* (?:is|has been) (?:now )?(?:opened|created|registered)|have (?:opened|created|registered) (?:a|your|the) (?:ticket|case)/i,
      },
      {
        deed: 'message',
        words:
          /message[^.?!]* (?:is|has been|will be) (?:taken|passed|recorded)|have (?:taken|recorded) your message/i,
      },
      {
        deed: 'appointment',
        words:
          /(?:appointment|booking|table|reservation|slot)[^.?!]* (?:is|has been) (?:now )?(?:booked|confirmed|reserved|moved|registered)|have (?:booked|reserved|confirmed|moved)|you(?:'|’| a)re (?:all set|booked)|it(?:'|’)s booked/i,
      },
    ],
    polite: [],
  },
  ar: {
    hint: /موعد|حجز|طاولة|رسالة|إلغاء|ألغي|تأكيد|سجل/,
    claims: [
      { deed: 'cancellation', words: /تم(?:ت)? (?:إلغاء|الإلغاء)|ألغيت/ },
      { deed: 'message', words: /تم تسجيل (?:ال)?رسال/ },
      {
        deed: 'appointment',
        words: /تم(?:ت)? (?:حجز|تأكيد|تسجيل|نقل) (?:ال)?(?:موعد|طاولة|حجز)|حجزت لكم|تم الحجز/,
      },
    ],
    polite: [],
  },
}

/** This unfinished sentence could become a claim. */
export function mayClaim(sentence: string, language: Language): boolean {
  return claims[language].hint.test(sentence)
}

/** The deed that the sentence tells as done; a question claims nothing. */
export function claimIn(sentence: string, language: Language): Deed | null {
  if (/[?؟]\s*$/.test(sentence)) return null
  return claims[language].claims.find(({ words }) => words.test(sentence))?.deed ?? null
}

/** What this call has really stored. */
export function deedsOf(events: readonly CallEvent[]): ReadonlySet<Deed> {
  const deeds = new Set<Deed>()
  for (const event of events) {
    const deed = event.type === 'tool-answered' && event.answer.ok ? deedOf[event.tool] : undefined
    if (deed) deeds.add(deed)
  }
  return deeds
}

/** « C'est noté » becomes « d'accord » while nothing is stored. */
export function humble(text: string, language: Language): string {
  return claims[language].polite.reduce(
    (said, [words, instead]) =>
      said.replace(words, (found) =>
        /^\p{Lu}/u.test(found) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead,
      ),
    text,
  )
}
