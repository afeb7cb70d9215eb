/** Turns of English talk. */
import { wrapped } from '../../../tongues/wrapped.ts'
import type { TurnsOfPhrase } from './turns.ts'

export const en: TurnsOfPhrase = {
  rebooks: /\b(?:instead|rather|reschedule|another (?:day|time|one)|move|put|push|change|shift)\b/iu,
  hasOne:
    /\b(?:i|we)(?:'|’)?(?:ve| have)(?: got)? (?:an?|my|our) (?:appointment|booking|table|reservation)\b/iu,
  ownMoment: wrapped('iu')`
    \b(?:i|we)(?:'|’)?(?:ve| have)(?: got)? (?:an?|my|our) (?:appointment|booking|table
    |reservation)\b[^,.;?!]*?(?=[,.;?!]|\b(?:but|and|only)\b)
  `,
  forWhom: /\bit(?:'|’)s for (\p{Lu}[\p{L}'’-]+)\s*[.!]?$/u,
  opening: /^(?:(?:[Hh]ello|[Hh]i|[Gg]ood (?:morning|evening|afternoon)|yes)[\s,]+)+/u,
  confirmsOwn: /\b(?:want(?:ed)?|calling|like) to (?:just )?confirm\b/iu,
  cannot: /\b(?:can(?:'|’)?t|cannot|won(?:'|’)t be able)\b/iu,
  withOther: /\b(?:but|rather|instead) with\b/iu,
  calledBefore: /\b(?:called|rang|phoned|spoke) (?:you )?(?:earlier|before|already)\b/iu,
  waitsFirst:
    /^(?:(?:oh|well|um|hm)[\s,.]+)*(?:wait|hold on|one (?:moment|second)|just a (?:moment|second))[\s,.…!]+(\S.*)$/isu,
  wrongNumber: /\bwrong (?:phone )?number\b/iu,
  changesWho: /\b(?:change|another|different) (?:doctor|adviser)\b/iu,
  nextSlot: /\b(?:next|first|earliest) (?:available )?(?:slot|appointment|opening|time)\b/iu,
  takesAnother: /\b(?:take|book|have) another\b/iu,
  theOther: /\b(?:the one on|my (?:other )?(?:appointment|booking|table|reservation))\b/iu,
  measures:
    /^(?:(?:hello|hi|and|so)[\s,]+)*(?:how (?:long|much) (?:does|do|is|are)|what is the)\b(?!.*\bmy\b)/iu,
  asksWhom: /\bwho (?:do|can|should) i (?:call|contact|ring)\b/iu,
  insteadOf: /\binstead\b/iu,
  withThem: /\b(?:with|see) (?:him|her|that (?:one|doctor))\b/iu,
  givesUp: wrapped('iu')`
    \b(?:free up (?:the|my|that) (?:slot|table|place)|won(?:'|’)t be (?:there|coming)
    |no longer need (?:the|my) (?:appointment|table|booking))\b
  `,
  sendsUs: /\b(?:can|could) you (?:please )?(?:send|replace|repair|fix)\b/iu,
  ownThing: /\b(?:my|our) (?:appointment|booking|table|reservation|order|case|message)\b/iu,
  comes: /\b(?:sees?|is seeing|comes?|is coming|is due|has (?:an|her|his) appointment)\b/iu,
  bookedAs: wrapped('u')`
    \b(?:table|booking|reservation|appointment)(?: for| under| in the name of
    |,? name(?: of| is)?) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?!\p{L})|\bname of (\p{Lu}[\p{L}'’-]+)
  `,
  callsAgain:
    /\b(?:i(?:'|’)ll|i will) (?:call|ring|phone)(?: you)? (?:back|again)|\b(?:i(?:'|’)ll|i will|let me) (?:have a )?think\b/iu,
  hearsUs: /\b(?:can you hear me|are you (?:still )?there|anybody there)\b/iu,
  weHear: 'Yes, I can hear you.',
  newcomer:
    /\b(?:new patients?|first (?:visit|consultation|time)|a first appointment|never been (?:here|to you))\b/iu,
  firstVisit: /premi[èe]re|first/iu,
  whoDoes: /\b(?:one|someone|somebody|the (?:one|doctor)|a doctor) (?:who|that) \p{L}+/iu,
  whoWorksHere: 'doctors general practitioners',
  speaks: /\b(?:speak|talk|put me through|on the phone|a human|a real person)\b/iu,
  meets: /\b(?:meet|see|come|visit|drop by|eat|dine|have (?:lunch|dinner))\b/iu,
  shows: /\bto show (?:to |(?:\p{L}+ ){0,3}to )?(?:dr|doctor)\b/iu,
  renames:
    /\b(?:(?:no|sorry|wait|actually|rather)[\s,]+)+(?:[\p{L}'’-]+ ){0,3}?(?:in the name of|under|it is|it(?:'|’)s|for)\s+/iu,
  speaking: /\b(?:speaking|here|on the (?:line|phone))\b/iu,
  busyUntil: /\b(?:i(?:'|’)m (?:busy|working|at work)|i work|i have)\b[^,.;?]{0,50}? until ([^,.;?]+)/iu,
  arrivesAt: /\b(?:arrives?|lands?|finish(?:es)?|gets? in|ends?) (?:only )?at ([^,.;?]+)/iu,
  after: 'after',
  pointsAt: /^(?:it(?:'|’)?s |it is |it was )?(?:the (?:one|other)|those)\b/iu,
  thing:
    /\b(?:my|our) ((?!order|delivery|problem|issue|case|money|warranty|husband|wife|daughter|son|purchase)\p{L}{3,})\b/iu,
  onlySoMany: /\b(?:will|'ll) (?:now )?only be (\p{L}+)/iu,
  ofThat: /^(?:and|but|ok|okay|right|oh|so)\b|\b(?:it|that|this|they)\b/iu,
  restOfOrder: 'I have the beginning. What comes next in the number?',
  settled: 'Very well.',
  noMatter: 'That is no problem.',
  shift: wrapped('iu')`
    \b(?:an hour|half an hour|(?:two|2) hours|(?:fifteen|twenty|thirty|15|20|30) minutes
    |a quarter of an hour) (?:earlier|later|forward|back)\b
    |\b(?:forward|back|forwards|backwards)\b[^?.!]{0,20}? (?:by )?(?:an hour|half an hour|two hours)\b
  `,
  earlier: /\b(?:earlier|forwards?)\b/iu,
  amounts: [
    [/half an hour|thirty|30/iu, 30],
    [/quarter|fifteen|15/iu, 15],
    [/twenty|20/iu, 20],
    [/(?:two|2) hours/iu, 120],
    [/hour/iu, 60],
  ],
  offers: /\b(?:can|could|may|should) i (?:send|email|show|attach)\b/iu,
  sayAgain:
    /\b(?:say|repeat|give me|tell me|what is|what was|what(?:'|’)s)\b[^?.]*\b(?:number|reference|time|date|day)\b[^?.]*(?:again)?/iu,
  yourFile: (reference) => `Your case number is ${reference}.`,
  enrolment: /\b(?:enrolment|registration|course|class|training)\b/iu,
  keeps: /\b(?:keep it|leave it|don(?:'|’)t cancel|do not cancel)\b/iu,
  moreBy: /\b(\p{L}+|\d+) (?:people )?(?:more|extra|less|fewer)\b/iu,
  less: /less|fewer/iu,
  begins: /\b(?:start|starts|begin|begins|next session)\b/iu,
  callsBack: /\bcall(?:s|ed)? me back\b/iu,
  outside: /terrace/iu,
}
