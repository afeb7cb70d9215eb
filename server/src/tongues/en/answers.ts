/** Yes, no, perhaps; and the rank of the option chosen. */
import type { ListeningContext, Understanding, When } from '../tongue.ts'
import { byTime, chosenByMoment } from '../grammar/choice.ts'
import { wrapped } from '../wrapped.ts'

const unsure = wrapped()`
  \b(?:not (?:really )?sure|don't know|do not know|dunno|maybe|perhaps|possibly|could be|might be|we'll see
  |hesitat\w+|need to (?:check|ask|think)|have to (?:check|ask|think)|let me think|no idea|hard to say)\b
`
const negated = wrapped()`
  ^(?:absolutely|definitely|certainly|of course) not\b|\bdon't think so\b
  |^(?:no(?! (?:earlier|later|sooner))|nope|nah|never|not (?:really|at all|quite|today|now|yet|that)
  |no way)\b|\b(?:that's (?:not|wrong)|that is not|that isn't|it's not|not (?:right|correct|good)
  |isn't (?:right|correct)|wrong|incorrect|no thank|no need|doesn't (?:work|suit)|won't work|can't do
  |i'd rather not|don't bother|neither|none of)\b|\bno$
`
const affirmed = wrapped()`
  ^(?:yes|yeah|yep|yup|yea|aye|ok|okay|sure|right|correct|exactly|absolutely|definitely|certainly|indeed
  |perfect|great|lovely|brilliant|fine|please do|go ahead|of course|all right|alright|sounds)\b
  |\b(?:(?:that's|it's) (?:right|correct|it|fine|perfect|good|great|me|lovely)
  |that is (?:right|correct|fine)|that works|works for me|sounds (?:good|great|fine|perfect)|suits me
  |no problem|i confirm|go ahead|why not|with pleasure|please do|fine by me|that'll do|that will be fine
  |very well|i (?:suppose|guess) so|i think so|yes please|is (?:fine|perfect|good|great))\b
`

/** Yes, no or unsure; `null` when neither was said. */
export function answerOf(text: string): Understanding['answer'] {
  if (/^(?:no problem|not a problem|i can't say no|no worries)\b/.test(text)) return 'yes'
  if (unsure.test(text)) return 'unsure'
  if (negated.test(text)) return 'no'
  return affirmed.test(text) ? 'yes' : null
}

const ranks: readonly (readonly [RegExp, number])[] = [
  [/\b(?:the |take |option |number )(?:first|1th|one|1)\b(?! (?:at|on|of|is free|available)\b)/, 0],
  [/\b(?:the |take |option |number )(?:second|2th|two|2)\b/, 1],
  [/\b(?:the |take |option |number )(?:third|3th|three|3)\b/, 2],
  [/\b(?:the |take |option |number )(?:fourth|4th|four|4)\b/, 3],
]

/** The option chosen among those offered, by rank or by its moment. */
export function chosenOf(
  text: string,
  dates: readonly When[],
  context: ListeningContext,
): number | undefined {
  const offered = context.offered ?? []
  if (offered.length === 0 || /\b(?:none|neither)\b/.test(text)) return undefined
  const kept = text.replace(/\bnot the \w+/g, '')
  if (/\bthe last\b/.test(kept)) return offered.length - 1
  if (offered.length % 2 === 1 && offered.length > 1 && /\bthe middle\b/.test(kept))
    return (offered.length - 1) / 2
  if (/\b(?:earliest|soonest|the earlier)\b/.test(kept)) return byTime(offered)[0]
  if (/\b(?:the latest|the later)\b/.test(kept)) return byTime(offered).at(-1)
  const alone = ranks.find(([pattern]) => pattern.test(kept) && kept.split(' ').length < 6)?.[1]
  if (alone !== undefined && alone < offered.length && !dates.some(({ time }) => time !== undefined))
    return alone
  const byMoment = chosenByMoment(dates, offered)
  if (byMoment !== undefined || dates.length > 0) return byMoment
  const rank = ranks.find(([pattern]) => pattern.test(kept))?.[1]
  return rank !== undefined && rank < offered.length ? rank : undefined
}
