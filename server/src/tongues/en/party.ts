/** How many at table, and bare numbers. Numbers are already digits. */

import { wrapped } from '../wrapped.ts'

const count = '(\\d{1,3}|one|an?)'
const people = '(?:people|persons?|guests?|of us|covers?|diners?|pax)'
const amount = (text: string | undefined): number => (/^(?:one|an?)$/.test(text ?? '') ? 1 : Number(text))

const grown = new RegExp(`\\b${count} (?:adults?|grown ups?)\\b`)
const young = new RegExp(`\\b${count} (?:children|child|kids?|bab(?:y|ies)|toddlers?|infants?)\\b`)

const patterns: readonly RegExp[] = [
  new RegExp(`\\b${count} ${people}\\b`),
  new RegExp(
    `\\b(?:table|booking|reservation|dinner|lunch|book|reserve|us)(?: a table)? (?:for|of) ${count}\\b(?! (?:o'?clock|am|pm|in the|30|15|45|hours|[a-z]+th))`,
  ),
  new RegExp(
    `\\b(?:there(?:'ll| will)? be|there are|we're|we are|we'll (?:only )?be|we will (?:only )?be|party of|(?:group|table) of|just the|only be) (\\d{1,3}|one)\\b(?! (?:minutes|hours|o'?clock|am|pm|days))`,
  ),
]

/** « Six of us, well seven with the baby », « four, no, make it five ». */
const correction = new RegExp(
  `(?<!\\b(?:at|around|about|by|past|to) )\\b${count}(?: ${people})? (?:(?:or|oh|um|uh) )*(?:no|sorry|actually|well|wait|rather|make (?:it|that)|i mean)(?: (?:no|sorry|actually|wait|it's|that's|that is|we'll be|we're|i mean|make (?:it|that)|it will be|for))* ${count}(?= (?:with|including|counting|if|please|${people})\\b|$)`,
)

/** The words by which a number of guests takes the place of another: no hours of the clock. */
export function correctedParty(text: string): string | null {
  return correction.exec(text)?.[0] ?? null
}

/** The number of guests said, or `null`. `asked`: the caller was asked how many. */
export function partyOf(text: string, restaurant: boolean, asked: boolean): number | null {
  const adults = grown.exec(text)
  const children = young.exec(text)
  if (adults) return positive(amount(adults[1]) + (children ? amount(children[1]) : 0))
  const plus = /\b(\d{1,3}) plus (\d{1,2}|one|an?) (?:bab(?:y|ies)|child(?:ren)?|kids?|infants?)\b/.exec(text)
  if (plus) return positive(amount(plus[1]) + amount(plus[2]))
  if (restaurant || asked) {
    const corrected = correction.exec(text)
    if (corrected) return positive(amount(corrected[2]))
    if (/\b(?:just|only) me\b|\b(?:by myself|on my own|alone|just myself)\b/.test(text)) return 1
    if (
      wrapped()`
      \b(?:my (?:wife|husband|partner|girlfriend|boyfriend|friend) and (?:i|me|myself)
      |me and my (?:wife|husband|partner|girlfriend|boyfriend|friend)|a couple|both of us)\b
    `.test(text)
    )
      return 2
    if (/\b(?:about )?a dozen\b/.test(text)) return 12
    const plain =
      /\bfor (\d{1,3})\b(?! (?:o'?clock|am|pm|in the|30|15|45|minutes|hours|days|weeks|months|years)|:|\/)/.exec(
        text,
      )
    const family = familyOf(text)
    if (family !== null) return family
    const changed =
      /\b(?:but|now|actually|instead)\b.*\b(?:only be|be only|be|just) (\d{1,2})\b(?! (?:minutes|hours|o'?clock|am|pm|days))/.exec(
        text,
      )
    if (changed) return positive(amount(changed[1]))
    for (const match of [...patterns.map((pattern) => pattern.exec(text)), plain])
      if (match) return positive(amount(match[1]))
  } else {
    const named = patterns[0]?.exec(text)
    if (named && !/^an?$/.test(named[1] ?? '')) return positive(amount(named[1]))
  }
  if (!asked) return null
  const several = wrapped()`
    ^(?:(?:about|around|maybe|say|probably
    |we'll be) )*(?:\d{1,2}) (?:or |maybe |perhaps |possibly |or maybe |or perhaps )+(\d{1,2})$
  `.exec(text)
  if (several) return positive(amount(several[1]))
  const bare = wrapped()`
    ^(?:(?:we'll be|just|only|maybe|about|around|probably|um|so|oh|well|it's|for) )*(\d{1,3}
    |one)(?: (?:please|thanks|in total|altogether|with the \w+))*$
  `.exec(text)
  return bare ? positive(amount(bare[1])) : null
}

/** « My wife, my two kids and me »: each is counted; without the caller among them, nothing is sure. */
function familyOf(text: string): number | null {
  if (!/\b(?:me|i|myself)\b/.test(text)) return null
  const kin = wrapped('g')`
    \b(?:my|our|the|his|her) (?:(\d{1,2}) )?(wife|husband|partner|son|daughter|mother|father|mum|dad|brother
    |sister|girlfriend|boyfriend|friend|baby|boss|colleague|parents|kids|children|sons|daughters|friends
    |colleagues)\b
  `
  const found = [...text.matchAll(kin)]
  if (found.length < 2 && !found.some(([, many]) => many !== undefined)) return null
  let total = 1
  for (const [, many, who = ''] of found) {
    if (who === 'parents') total += 2
    else if (many !== undefined) total += Number(many)
    else if (/s$|children/.test(who) && who !== 'boss') return null
    else total += 1
  }
  return total
}

const positive = (value: number): number | null => (value > 0 ? value : null)

/** A number said alone. */
export function bareNumber(text: string): number | undefined {
  const match =
    /^(?:(?:i'd say|i would say|i'd give it|maybe|a|about|say|it's) )*(\d{1,7}|one)(?: (?:please|out of (?:5|10)))*$/.exec(
      text,
    )
  return match ? amount(match[1]) : undefined
}
