import type { Heard } from './words.ts'

export const heard: Heard = {
  sameHour: /\bsame (?:time|hour)\b/i,
  preamble:
    /^(?:(?:hello|hi|hey|good (?:morning|afternoon|evening)|well|so|um+|uh+|er+|okay|ok|yes|yeah|no|please|sorry|actually|and|because|tell (?:him|her|them) that|it's that)(?=[\s,.!?…]|$)[\s,.!?…]*)+/i,
  rude: /(?<!\p{L})(?:bloody|damn(?:ed)?|fucking|shit|crap|idiots?|assholes?)(?!\p{L})/giu,
  bareMessage:
    /(?:leave|take|pass on)(?: \p{L}+){0,2} message(?: (?:to|for)(?: [\p{L}-]+){1,4})?(?: please)?\s*[.!?]?$|^(?:[\p{L}']+ ){0,6}call (?:me )?back(?: later| please)*\s*[.!?]?$/iu,
  vague:
    /^(?:i have |i've got |there is |i've )?(?:a|some) ?(?:small |big )?(?:problems?|issues?|complaint)(?: (?:with|about|on) (?:\p{L}+[' -]?){1,4})?[.!]?$/iu,
  order: /(?:(?:and |with )?(?:my |the )?order (?:number )?(?:is )?)?\bc\s?m\s?d[-\s]*\d{4}[-\s]*\d{5}\b/giu,
  withoutOrder: /(?:without|no|do not have an?|don't have an?) order number/iu,
  person: "(?:(?:i am|i'm|this is|my name is|it's|mister|mrs|miss|for) )*NAME(?: speaking| here)?",
  fields: [
    ['time', /\btime\b|\bhour\b/i],
    ['date', /\bday\b|\bdate\b/i],
    ['name', /\bname\b/i],
    ['phone', /\bnumber\b|\bphone\b/i],
    ['practitioner', /\bdoctor\b/i],
    ['party', /\bpeople\b|\bpersons\b/i],
  ],
  topics: {},
  toYou: (text) =>
    /(?<!\p{L})(?:i|i'm|me|we|our|us)(?!\p{L})/iu.test(text)
      ? text
      : text.replace(/(?<!\p{L})my(?!\p{L})/giu, 'your'),
}
