import type { Heard } from './words.ts'
import { wrapped } from '../../../tongues/wrapped.ts'

export const heard: Heard = {
  sameHour: /\bsame (?:time|hour)\b/i,
  preamble: wrapped('i')`
    ^(?:(?:hello|hi|hey|good (?:morning|afternoon|evening)|well|so|um+|uh+|er+|okay|ok|right|alright|yes
    |yeah|no|please|sorry|actually|and|because|tell (?:him|her|them) that|it's that)(?=[\s,.!?…]
    |$)[\s,.!?…]*)+
  `,
  rude: /(?<!\p{L})(?:bloody|damn(?:ed)?|fucking|shit|crap|idiots?|assholes?)(?!\p{L})/giu,
  bareMessage: wrapped('iu')`
    (?:leave|take|pass on)(?: \p{L}+){0,2} message(?: (?:to|for)(?: [\p{L}-]+){1,4})?(?: please)?\s*[.!?]?$
    |^(?:[\p{L}']+ ){0,6}call (?:me )?back(?: later| please)*\s*[.!?]?$
  `,
  vague: wrapped('iu')`
    ^(?:i have |i've got |there is |i've )?(?:a|some) ?(?:small |big )?(?:problems?|issues?
    |complaint)(?: (?:with|about|on) (?:\p{L}+[' -]?){1,4})?[.!]?$
  `,
  order:
    /(?:(?:and |with )?(?:my |the )?order (?:number )?(?:is )?)?(?:it(?:'|’)s |it is )?\bc\s?m\s?d[-\s]*\d{4}[-\s]*\d{5}\b/giu,
  withoutOrder: wrapped('iu')`
    (?:without|no|do not have an?|don't have an?) order number
    |(?:do not|don't|haven't|hasn't|doesn't) (?:have|got|know|remember) (?:it|that|the number)
  `,
  person: "(?:(?:i am|i'm|this is|my name is|it's|mister|mrs|miss|for) )*NAME(?: speaking| here)?",
  fields: [
    ['time', /\btime\b|\bhour\b/i],
    ['date', /\bday\b|\bdate\b/i],
    ['name', /\bname\b/i],
    ['order', /\border\b/i],
    ['matter', /\bproblem\b|\bfault\b|\bmessage\b/i],
    ['phone', /\bnumber\b|\bphone\b/i],
    ['practitioner', /\bdoctor\b/i],
    ['party', /\bpeople\b|\bpersons\b/i],
  ],
  topics: {
    address: 'address',
    access: 'address tram bus',
    parking: 'parking',
    hours: 'opening hours',
    price: 'prices',
    payment: 'payment',
    documents: 'what to bring',
    insurance: 'payment and insurance',
    funding: 'funding',
    allergens: 'allergies and diets',
    duration: 'how long it takes',
    warranty: 'warranty',
    delivery: 'delivery',
    delay: 'delivery days',
    returns: 'returns and refunds',
  },
  why: /\b(?:why|what for)\b/i,
  refuses:
    /\b(?:rather not|don't want to (?:say|give|tell)|prefer not|anonymous|none of your business|won't (?:say|tell))\b/i,
  someoneElse: wrapped('i')`
    \bmy (?:little )?(?:daughter|son|boy|girl|husband|wife|partner|mother|mum|mom|father|dad|child|baby
    |brother|sister|friend|grandmother|grandfather)\b
  `,
  several: wrapped('i')`
    \b(?:(?:two|three) appointments|(?:my|our) (?:two|three) (?:kids|children|daughters|sons|girls|boys)
    |both of us|one for me|for me and (?:for )?my|one after the other)\b
  `,
  andAsks: wrapped('iu')`
    [,?]?\s+and\s+(?=(?:also |is |are |do |does |can |may |how |what |when |where |which )\b)
    |\?\s+(?:and |also )*(?=[a-z].*\?\s*$)
  `,
  andAlso:
    /[\s,]+(?:and (?:also|then)(?: an?(?:other)?)?|and another|and a second|plus another)(?: (?:table|appointment|one))?\s+/i,
  wishAgain: 'I would like to book',
  rightAfter: /\b(?:right|straight|just) after\b/i,
  follows:
    /\b(?:where .{0,20} (?:is|are|stand)|any news|status|follow(?:ing)? up|progress)\b.*\b(?:case|complaint|ticket|claim|repair)\b/i,
  moves: /\b(?:move|put|change|shift|push|bring) it\b/i,
  wants: /\b(?:i (?:want|need|would like|am looking)|i'd like|i'm calling|can i|could (?:i|you)|just)\b/i,
  changes: /\b(?:change|modify|add|postpone|bring forward)\b/i,
  introduces: /(?:i am|i'm|my name is|this is|it's|under)(?: (?:mr|mrs|ms|miss))?\s*$/i,
  yesFirst: /^\s*(?:yes|yeah|yep|ok|okay|sure|right|correct|perfect|great|fine)\b/i,
  reserve: /\b(?:but|before|first|except|wait|unless)\b/i,
  besides: /\b(?:also|too|as well|in addition|and then)\b/i,
  describedPractitioner: wrapped('i')`
    \b(?:who saw me|from last time|the same doctor|(?:with|see) my (?:usual )?doctor
    |(?:a )?(?:female|woman|lady|male) doctor|(?:a )?woman)\b
  `,
  request: wrapped('gi')`
    (?<!no )\b(?:(?:a |two )?high ?chairs?|booster seat|pushchair|stroller|wheelchair
    |(?:allerg\w+|intoleran\w+)(?: to (?:the )?\w+(?: (?:and|or) \w+)?)?|gluten[- ]free|vegetarian|vegan
    |(?:a )?birthday(?: party)?|anniversary|by the window|quiet (?:table|corner)|on the terrace|a cake
    |by video|online)\b
  `,
  figures: wrapped('gi')`
    \d+|\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|double|triple|my|phone|number|is|it's
    |call|me|on|at|yes|so)\b
  `,
  toYou: (text) =>
    /(?<!\p{L})(?:i|i'm|me|we|our|us)(?!\p{L})/iu.test(text)
      ? undefined
      : text.replace(/(?<!\p{L})my(?!\p{L})/giu, 'your'),
  asks: wrapped('i')`
    \?|^(?:(?:and|but|so|oh|well|ok|yes|no)[\s,]+)*(?:when|how|what|where|why|which|do you|are you|is there
    |can i|could i|will you)\b
  `,
  aMessage: /\b(?:message|note|pass|first|call(?:ed)? (?:me )?back)\b/i,
  anAppointment: /\b(?:appointments?|bookings?|book|table|new|second)\b/i,
  wrong:
    /\b(?:wrong|not (?:the|my) (?:right|name|number|order|phone)|mistake|incorrect|change|correct it)\b/i,
  dictation: /^\s*(?:(?:hello|yes|well|so)[\s,]+)*(?:that|tell|ask|let (?:him|her|them)|to say)\b/i,
}
