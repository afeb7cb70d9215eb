import { type Claims, standing, writes } from './claim.ts'
import { wrapped } from '../../tongues/wrapped.ts'

const is = "(?:is|are|has been|have been|(?<=\\p{L})['’]s been) (?:now |all |already )*"
const visit = '(?:appointment|booking|reservation|visit)'
const words = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu')

/** English as a receptionist says that it is done. */
export const en: Claims = {
  speaks: words("you|your|the|been|(?:I|you|we)['’](?:ve|re|ll)|(?:it|that)['’]s|booked|done"),
  hint: wrapped('i')`
    appointment|book|table|reserv|slot|visit|ticket|case|claim|message|cancel|moved|rescheduled|changed
    |confirm|all set|done|call(?:ed)? you|ring you|expect|see you|text|e-?mail|sms|sent|put you
    |you(?:['’]| a)re
  `,
  claims: [
    { by: ['cancelled'], words: words(`${is}cancell?ed|(?:have|['’]ve) (?:now )?cancell?ed`) },
    {
      by: ['moved'],
      words: words(
        `${visit}[^.?!]* ${is}(?:moved|changed|rescheduled)|(?:have|['’]ve) (?:now )?(?:moved|changed|rescheduled)`,
      ),
    },
    {
      by: ['booked', 'moved'],
      words: words(
        `(?:have|['’]ve) (?:now )?(?:booked|reserved|confirmed|put you (?:in|down))|(?:it|that)(?:['’]s| is| has been) (?:now )?(?:booked|confirmed|reserved)|you(?:['’]| a)re (?:now )?(?:all set|booked|confirmed|registered)`,
      ),
    },
    {
      by: standing,
      words: words(
        `(?:${visit}|your table|your slot)[^.?!]* ${is}(?:booked|confirmed|reserved|registered|made|scheduled)`,
      ),
    },
    {
      by: standing,
      dated: true,
      words: words(
        `see you|(?:we|I)(?:['’]ll| will)? expect you|you (?:now )?have (?:an? )?(?:appointment|booking|reservation|table)|has (?:already )?(?:an? |got an? )(?:appointment|booking|reservation)|your (?:next )?${visit} is|(?:the |your )?table ${is}(?:booked|reserved|confirmed)`,
      ),
    },
    {
      by: ['ticket'],
      words: words(
        `(?:ticket|case|claim)[^.?!]* ${is}(?:opened|created|registered)|(?:have|['’]ve) (?:opened|created|registered) (?:a|your|the) (?:ticket|case|claim)|(?:reference|number)[^.?!]*? is [^.?!]*TKT`,
      ),
    },
    {
      by: ['message', 'ticket'],
      words: words(
        `message[^.?!]* (?:is|has been|will be) (?:taken|passed|recorded)|(?:have|['’]ve) (?:taken|recorded|passed on) your message`,
      ),
    },
    {
      by: ['message', 'ticket', 'booked', 'knowledge'],
      words: words(`(?:will|['’]ll) (?:call|ring|phone) you(?: back)?|you will be called back`),
    },
    // A document may promise a message; none was sent in this call.
    {
      by: [],
      words: words(
        `(?:(?:have|['’]ve) (?:just )?(?:sent|e-?mailed|texted)(?: you)?)[^.?!]*(?:sms|text|e-?mail|confirmation)|(?:sms|text|e-?mail|confirmation)[^.?!]* has (?:just )?been sent`,
      ),
    },
    {
      by: ['knowledge'],
      words: words(
        `(?:you(?:['’]ll| will) (?:get|receive)|(?:have|['’]ve) sent you|has been sent)[^.?!]*(?:sms|text|e-?mail|confirmation)`,
      ),
    },
    {
      by: writes,
      words: /(?<!\p{L})(?:(?:that(?:['’]s| is)|it(?:['’]s| is)|all) (?:now )?|^)done(?=\s*(?:[,.;!]|$))/iu,
    },
  ],
  unless:
    /(?<!\p{L})(?:if|when|once|unless|until|before|that|not|never|no|nothing|any|every|each|without)(?!\p{L})|n['’]t(?!\p{L})/iu,
  tag: wrapped('iu')`
    (?:is that (?:right|correct|ok(?:ay)?|all right)|(?:right|correct|ok(?:ay)?|yes)
    |does that (?:work|suit)[^?]*|shall I[^?]*)\s*\?$
  `,
  transfer:
    /(?<!\p{L})(?:I['’]ll|I will|I['’]m|I am) (?:put(?:ting)?|transfer(?:ring)?|connect(?:ing)?) you(?!\p{L})/iu,
  polite: [],
}
