/** Arabic has no word boundary in regular expressions, and writes its small words onto the next: both are settled here. */

const glued = '(?:[وفبلك]|ال|وال|بال|فال|لل|ولل)?'

/** Matches one of the alternatives as whole words, whatever small word is written onto the first. */
export function says(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?:^| )${glued}(?:${alternatives.join('|')})(?= |$)`)
}

/** Matches when the whole utterance is one of the alternatives. */
export function saysOnly(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})$`)
}
