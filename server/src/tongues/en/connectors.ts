/** The small English words around days and hours. */
import type { Connectors } from '../grammar/moments.ts'
import { wrapped } from '../wrapped.ts'

export const connectors: Connectors = {
  refusedBefore: wrapped()`
    (?:^| )(?:not|except(?: for)?|but not|(?:anything|day|time) but|apart from
    |can't (?:do|make(?: it)?|come)|cannot (?:do|make(?: it)?|come)|not (?:free|available)
    |n't (?:free|available)|n't (?:do|make(?: it)?|come|suit|work)
    |i (?:usually |always )?(?:work|am working|am busy)
    |i'm (?:working|busy|away|at work))(?: (?:on|in|at|the|this|any))*$
  `,
  any: /(?:^| )(?:any|every|all)$/,
  except: /^but$/,
  refusedAfter: wrapped()`
    ^(?:(?:is|are|'s) )?(?:i can't|i cannot|doesn't (?:work|suit)|won't work
    |(?:is )?(?:not possible|no good|impossible|out)\b|isn't (?:good|possible)
    |i'm (?:not (?:free|available)|busy|working|away)|i am (?:not|busy|working|away)|i work\b)
  `,
  correction:
    /(?:^| )(?:no|nope|sorry|actually|i mean|i meant|rather|make (?:it|that)|correction|wait|or rather|instead)(?: |$)/,
  alternative: /^(?:or|or else|or maybe|or perhaps|or even|and|either)(?: (?:on|at|the|in|possibly))*$/,
  between: /(?:^| )(?:between|from)(?: (?:the|about))*$/,
  rangeJoin: /^(?:and|to|till|until|through)(?: (?:the|about))*$/,
  after: wrapped()`
    (?:^| )(?:(?<!not )after|from|starting|not before|no earlier than|any time after|(?<!no |not )later than
    |onwards from)(?: (?:the|on))*$
  `,
  before: wrapped()`
    (?:^| )(?:before|by|until|till|no later than|not later than|at the latest by|not after
    |(?<!no |not )earlier than)(?: (?:the|on))*$
  `,
  strictly: /(?:^| )before(?: (?:the|on))*$/,
  told: /(?:^| )since(?: last| early| late| the)*$/,
  about: /(?:^| )(?:(?<!how |what )about|around|roughly|approximately|near|say|towards)$/,
  aboutAfter: /^(?:ish|or so|or thereabouts|roughly|more or less|approximately)\b/,
}
