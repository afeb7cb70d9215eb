/** What the caller wants, and what a question is about. Tried on folded text, danger first. */
import type { Intent, Language, ListeningContext, Topic } from '../tongue.ts'
import { wrapped } from '../wrapped.ts'

const upToThree = '(?:\\w+ ){0,3}'
const danger = new RegExp(
  [
    "not breathing|(?:can't|cannot|barely) breathe|stopped breathing|trouble breathing|chest (?:pains?|hurts)",
    'pains? in (?:my|his|her) chest|heart attack|stroke|unconscious|collapsed|passed out|face (?:is )?droop\\w+',
    'slurr(?:ing|ed)|(?:bleeding|blood) (?:a lot|heavily|badly|everywhere)|losing (?:a lot of|so much|lots of) blood',
    "won't stop bleeding|choking|seizure|convuls\\w+|overdose|(?:took|taken|swallowed) too many|anaphyla\\w+",
    'throat is (?:swelling|closing)|kill (?:myself|himself|herself)|want to die|suicid\\w+|end my life',
    'ambulance|dying|on fire|electrocuted|drown(?:ed|ing)|stabbed|smell(?:s of)? gas|life or death|medical emergency',
    `(?:swallow(?:ed|ing)?|drank|drunk|eaten|ate) ${upToThree}(?:pills|tablets|poison|bleach|detergent|drain cleaner|batter(?:y|ies)|medicine)`,
    "(?:can't|cannot) (?:feel|move) (?:(?:my|his|her) )?(?:whole )?(?:left |right )?(?:arms?|legs?|side|face)",
  ]
    .map((part) => `\\b(?:${part})\\b`)
    .join('|') + '|^(?:please )?help(?: me)?(?: please)?$',
)
const noDanger = /\bnot (?:an|a) (?:\w+ )?emergency\b|\bdying (?:for|of hunger|to)\b/

/** Best first: an earlier line wins. */
const order: readonly (readonly [Intent, RegExp])[] = [
  [
    'insult',
    /\b(?:fuck|fucking|asshole|arsehole|idiot|bastard|bitch|moron|piss off|stupid (?:machine|robot|bot)|go to hell|wanker)\b/,
  ],
  [
    'language',
    wrapped()`
    \b(?:speak|talk|in|parlez|have|prefer|switch to) (?:in |to )?(?:french|arabic|english|francais|anglais
    |arabe)\b|^(?:french|arabic|english|en francais|francais)(?: please)?$
  `,
  ],
  [
    'human',
    wrapped()`
    \b(?:(?:speak|talk|speaking|talking) (?:to
    |with) (?:a |an |some |the |your )?(?:real |actual |human )?(?:human|person|someone|somebody|agent
    |operator|receptionist|secretary|manager|advisor|adviser|doctor|dr|colleague|staff)|real person
    |human being|operator|representative|put me through|transfer me|someone real)\b
  `,
  ],
  [
    'identity',
    wrapped()`
    \b(?:are you (?:a |an )?(?:real|robot|bot|machine|human|ai|computer|person)|who are you
    |who am i speaking|is (?:this|that) (?:the |a )?(?:\w+ )?(?:clinic|surgery|practice|restaurant|shop
    |office|machine|robot|recording)|am i (?:speaking|talking) (?:to|with))\b
  `,
  ],
  ['slower', /\b(?:slow(?:er|ly)|slow down|too fast|not so fast)\b/],
  [
    'repeat',
    wrapped()`
    ^(?:pardon|sorry|what|excuse me)(?: me)?$
    |\b(?:repeat|say (?:that|it) again|come again|didn't (?:catch|hear|get|understand)
    |did not (?:catch|hear|understand)|can't hear|what did you say|what was that|one more time|pardon me)\b
  `,
  ],
  [
    'wait',
    wrapped()`
    \b(?:hold on|hang on|(?:just )?(?:a|one) (?:moment|second|sec|minute)|wait|bear with me
    |let me (?:check|look|get|find|see)|give me a)\b
  `,
  ],
  [
    'cancel',
    wrapped()`
    \b(?:cancel(?!lation)\w*|call off|(?:can't|cannot|won't|will not|unable to|not going to
    |not able to) (?:be able to )?(?:make it|come|be there|attend
    |make (?:my|the) \w+)\b(?!.*(?:instead|can we|could we|another))
    |something(?:'s| has)? (?:has )?come up\b(?!.*(?:instead|can we|could we|another))|delete my
    |won't be coming|can't come any more|no longer need)\b
  `,
  ],
  [
    'move',
    wrapped()`
    \b(?:move|reschedule|rebook|postpone|push (?:it|that|this|(?:my|the|our) \w+)(?: \w+)? (?:back|to|until
    |till|forward|on to)|push back|(?:bring|move|pull) (?:it|that|(?:my|the|our) \w+)(?: \w+)? (?:forward|up
    |earlier)|can't (?:make|come)\b.* (?:instead|can we|could we|another)|bring forward
    |change (?:the (?:time|date|day) of )?(?:my|the|our|an) (?:appointment|booking|reservation)
    |change the (?:time|date|day)|change my
    |(?:i|we)(?:'ve| have)? (?:booked|reserved)\b.*\b(?:but|instead|only be|now)
    |another (?:day|time) (?:for|instead)|put back)\b
  `,
  ],
  [
    'find',
    wrapped()`
    \b(?:when(?:'s| is) my|when my (?:appointment|booking|reservation) is
    |what (?:time|day|date) (?:is|was) my|what(?: is| was|'s) the (?:time|date|day|hour) of (?:my|our)
    |forgot(?:ten)? (?:when|the time|the date|my)|check my (?:appointment|booking|reservation)
    |do i have an? (?:appointment|booking)|have i got an? (?:appointment|booking)|remind me when
    |confirm (?:that i have|i have|my (?:appointment|booking|reservation)))\b
  `,
  ],
  [
    'ticket',
    wrapped()`
    \b(?:broken|wobbl\w+|(?:is|are|came|come) loose
    |(?:still )?(?:hasn't|haven't|has not|have not|not|never) (?:\w+ )?(?:come|turned up|been delivered
    |shown up|delivered|been shipped)|scratch\w*|torn|ripped|stained|dented|bent
    |wrong (?:colou?r|size|item|model|product|one)|(?:fell|came|falling|coming) apart
    |(?:won't|will not) (?:open|close|start|work|switch|shut)|snapped|doesn't work|does not work|not working
    |stopped working|isn't working|faulty|damaged|never arrived|hasn't arrived|not arrived|haven't received
    |missing|complain\w*|complaint|leaking|cracked|defective|won't turn on|broke down
    |(?:weird|strange|funny) noise|my money back|a refund|late delivery)\b
  `,
  ],
  [
    'message',
    wrapped()`
    \b(?:(?:running|be|been|going to be|i'm|we're) (?:\S+ ){0,5}late|leave (?:a |him a |her a )?message
    |call me back|ring me back|phone me back|take a message|tell (?:him|her|them|the doctor|dr)
    |can (?:he|she|someone|somebody|you) (?:call|ring|phone) me|ask (?:him|her) to (?:call|ring))\b
  `,
  ],
  [
    'availability',
    wrapped()`
    \b(?:(?:do you have|have you got|got|is there|are there|any|what) (?:any |anything |some |you )*(?:free
    |available|availability|slots?|space|room|openings?|tables?(?! for the)|appointments?|places?
    |time slots?)|(?:do you have|have you got
    |is there) anything(?! (?:else to|to eat|vegetarian|vegan|gluten|without
    |for (?:kids|children|vegetarians)))|anything (?:free|available|on
    |for(?! (?:vegetarians?|vegans?|kids|children)))|(?:are you|is it) (?:full|fully booked)
    |what (?:do you have|have you got)|when are you free|still have)\b
  `,
  ],
  [
    'book',
    wrapped()`
    see § ?|\b(?:book|booking|appointment|reserve|reservation|(?:a|get a|have a) table
    |(?:someone|somebody|you|the doctor|dr) (?:please )?(?:see|examine|have a look at|look at) (?:me|him|her
    |us|my \w+)|(?:see|consult)(?: with)? (?:a |the |dr |doctor )?(?:doctor|dr|dentist|gp|someone)
    |see the doctor|get in (?:to see|with)
    |(?:like|hoping|hoped|want|wanted|need
    |love) to (?:come (?:in )?(?:and |to )?)?see (?:a |the |one of the |your )?(?:somebody|someone|anyone
    |doctors?|dr)|make an? (?:appointment|booking)|come in (?:for|to)|sign up|enrol|enroll|register for
    |check ?up|schedule|(?:squeeze|fit) (?:me|us) in)\b
  `,
  ],
]

const topics: readonly (readonly [Topic, RegExp])[] = [
  ['allergens', /\b(?:allerg\w+|gluten|lactose|nuts?|halal|kosher)\b/],
  ['menu', /\b(?:menu|dishes?|dish of the day|vegetarians?|vegans?|serve)\b/],
  ['terrace', /\b(?:terrace|outside|outdoors?|patio)\b/],
  ['pets', /\b(?:dogs?|pets?|cats?)\b/],
  ['children', /\b(?:high ?chairs?|kids menu|children's menu|children|kids)\b/],
  ['disability', /\b(?:wheelchair|disabled|step free|reduced mobility|accessible)\b/],
  ['parking', /\b(?:park|parking|car park)\b/],
  ['payment', /\b(?:pay|payment|credit cards?|cards?|cash|cheques?|meal vouchers?)\b/],
  ['insurance', /\b(?:insurance|reimburse\w*|refunded by|covered|carte vitale|mutuelle)\b/],
  ['warranty', /\b(?:warranty|guarantee\w*)\b/],
  ['returns', /\b(?:return (?:it|an?|the|my|this)|send (?:it )?back|refund|money back|exchange)\b/],
  ['delivery', /\b(?:deliver\w*|shipping|ship)\b/],
  ['funding', /\b(?:funding|funded|grant|financ\w+|cpf)\b/],
  ['certification', /\b(?:certificat(?:e|ion)|certified|diploma|qualification|qualiopi)\b/],
  ['programme', /\b(?:programme|program|syllabus|course content|curriculum)\b/],
  ['cancellation', /\b(?:cancellation|if i cancel)\b/],
  ['price', /\b(?:how much|price|prices|cost|costs|fee|fees|rates?|charge|expensive)\b/],
  ['duration', /\b(?:how long (?:does|is|will))\b/],
  ['documents', /\b(?:what (?:do|should) i (?:need to )?bring|documents?|paperwork|id card|passport)\b/],
  ['prescription', /\bprescriptions?\b/],
  ['results', /\b(?:test results?|blood results?|results)\b/],
  ['hours', /\b(?:opening (?:hours|times)|open|opens|close|closes|closed|what time do you|hours)\b/],
  [
    'access',
    /\b(?:how do i get|nearest (?:metro|station|stop)|metro|bus|door code|directions|which floor)\b/,
  ],
  [
    'address',
    wrapped()`
    \b(?:address|where are you|located|location|where is
    |where (?:you|(?:the|your) (?:practice|surgery|clinic|office|restaurant|shop|store
    |cent(?:er|re))) (?:are|is))\b
  `,
  ],
  ['email', /\b(?:your email)\b/],
  ['phone', /\b(?:(?:your|the doctor's|his|her) (?:phone )?number)\b/],
  ['practitioners', /\b(?:which doctors|what doctors|who works)\b/],
  ['services', /\b(?:what (?:services|treatments)|services do you|do you do)\b/],
]

const asks = wrapped()`
  ^(?:is|are|do|does|can|could|where|what|what's|how|when|which|who|will|would|should|may)\b
  |\b(?:have you got|do you (?:have|take|accept|do|know|deliver|offer|sell|serve|open|close)|can i|can we
  |is it|is there|are there|are you|how (?:much|long|do|can)|what(?:'s| is| are| time)|where
  |i(?:'d| would) like to know|i(?:'m| am) (?:wondering|calling to ask)|question|information|enquiry|inquiry
  |tell me (?:if|about|what|where))\b
`

/** Words that can only open a question. */
const outright = wrapped()`
  ^(?:(?:hello|hi|sorry|excuse me|so|and|um|actually|oh|well|also|by the way|please) )*(?:do|does|did|is|are
  |will|would|can|could|should) (?:you|i|we|it|there|the|they|he|she|your)\b
`

function languageOf(text: string): Language | undefined {
  if (/\b(?:arabic|arabe)\b/.test(text)) return 'ar'
  if (/\b(?:french|francais)\b/.test(text)) return 'fr'
  return /\b(?:english|anglais)\b/.test(text) ? 'en' : undefined
}

/** The intents, best first, the topic and the language wanted. */
export function intentsOf(text: string, context: ListeningContext) {
  const intents: Intent[] = []
  if (danger.test(text) && !noDanger.test(text)) intents.push('emergency')
  const free = text.replace(/\b(?:don't|do not|not) (?:want to )?cancel\w*/g, '')
  for (const [intent, pattern] of order) if (pattern.test(free)) intents.push(intent)
  const topic = topics.find(([, pattern]) => pattern.test(text))?.[0]
  const acts = intents.some((one) => !/^(?:wait|repeat|thanks|greeting|availability|book)$/.test(one))
  const question =
    topic !== undefined &&
    asks.test(text) &&
    !acts &&
    !(topic === 'hours' && intents.includes('availability'))
  if (question) intents.unshift('question')
  else if (
    /\b(?:question|some information|an? enquiry|an? inquiry|to ask)\b/.test(text) &&
    intents.length === 0
  )
    intents.push('question')
  if (intents.length === 0) intents.push(...courtesies(text, context))
  const open = context.asked === undefined || /^(?:intent|anything-else)$/.test(context.asked)
  if (intents.length === 0 && open && outright.test(text)) intents.push('question')
  else if (/\b(?:goodbye|bye)\b/.test(text)) intents.push('goodbye')
  if (
    wrapped()`
    ^(?:no|not)\b.*\b(?:mistake|not what i said|wrong|misheard)\b
    |\bi (?:made a mistake|got it wrong|was wrong)\b|\bthat's (?:wrong|not (?:it|right|what i said))\b
  `.test(text) &&
    context.asked !== 'confirm'
  )
    intents.unshift('correct')
  const wantedLanguage = intents.includes('language') ? languageOf(text) : undefined
  const unique = [...new Set(intents)].filter((one) => one !== 'language' || wantedLanguage)
  return {
    intents: unique,
    ...(topic && (question || !acts) ? { topic } : {}),
    ...(wantedLanguage ? { wantedLanguage } : {}),
  }
}

function courtesies(text: string, context: ListeningContext): readonly Intent[] {
  if (
    wrapped()`
    \b(?:goodbye|bye|see you|have a (?:nice|good|lovely)|that's all|that is all|that's everything
    |that'll be all|nothing else|i'll call back)\b
  `.test(text)
  )
    return ['goodbye']
  if (context.asked === 'anything-else' && /^no\b.*\bthanks?\b/.test(text)) return ['goodbye']
  if (/\b(?:thanks|thank you|cheers)\b/.test(text) && text.split(' ').length < 7) return ['thanks']
  return /^(?:hello|hi|good (?:morning|afternoon|evening|day)|hey)\b/.test(text) && text.split(' ').length < 5
    ? ['greeting']
    : []
}

const ofReflexes = order.filter(([intent]) => intent === 'language' || intent === 'repeat')

/** What `intentsOf` needs before it says « emergency », « language », « repeat » or « goodbye ». */
export function callsForReflex(text: string, context: ListeningContext): boolean {
  return (
    danger.test(text) ||
    ofReflexes.some(([, pattern]) => pattern.test(text)) ||
    /goodbye|repeat/.test(courtesies(text, context).join(' ')) ||
    /\b(?:goodbye|bye)\b/.test(text)
  )
}
