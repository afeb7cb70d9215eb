/** The words between moments: they correct, refuse, offer a choice, compare, draw a conclusion. */
import { refusesAllElse } from './joining.ts'
import { type Line, matchAt } from './line.ts'
import type { State } from './moment-state.ts'
import * as said from './moment-words.ts'
import { opensSource } from './old-appointment.ts'
import { wrapped } from '../wrapped.ts'

const anotherOfThatName = wrapped()`
  ^mais pas (?:le |ce )?(lundi|mardi|mercredi|jeudi|vendredi|samedi
  |dimanche) (?:\w+ ){0,4}(?:\1 (?:d apres|suivant)|celui d apres|l autre|le suivant)
`

/** Reads what stands between moments; returns the next token. */
export function connect(line: Line, at: number, state: State): number {
  const word = line.tokens[at]?.word ?? ''
  if (line.tokens[at]?.pause && state.refusing && state.current?.refused) state.refusing = false
  const before = line.tokens[at - 1]?.word ?? ''
  if (!state.source && opensSource(line, at, state.moving)) {
    state.source = true
    // « du 24 » is read with its « du ».
    return /^(?:de|d)$/.test(word) ? at + 1 : at
  }
  if (
    state.source &&
    state.current?.source &&
    /^(?:je|on|mais|est|vous|il|nous|elle|prendre|reprendre)$/.test(word)
  )
    state.source = false
  const compared = state.current?.to === at || before === 'mieux'
  if (/^qu?e?$/.test(word) && compared && state.current && state.preferring) {
    // « plutôt mercredi que jeudi »
    state.refusing = true
    return at + 1
  }
  if (/^(?:prefer\w+|mieux|pres)$/.test(word)) state.preferring = true
  if (/^(?:parce|car|puisque|vu)$/.test(word)) [state.reason, state.because] = [true, true]
  else if (line.tokens[at]?.pause || /^(?:donc|alors|mais|sinon|voila)$/.test(word)) state.because = false
  if (/^(?:donc|alors|coup)$/.test(word)) [state.drawn, state.concluded] = [true, true]
  const minds = said.minds.test(line.text.slice(line.starts[at]))
  if (said.keeps.test(word) && !minds) state.keeping = said.cancels.test(line.text)
  else if (said.cancels.test(word)) state.keeping = false
  // « lundi, mais pas lundi prochain, le lundi d'après »
  if (word === 'mais' && anotherOfThatName.test(line.text.slice(line.starts[at]))) {
    state.correcting = state.current !== null
    return at + 1
  }
  // « oui sauf l'heure, c'est seize heures »: what follows corrects.
  const wrong = matchAt(line, at, said.wrongPart)
  if (wrong) {
    state.correcting = state.current !== null
    return wrong.next
  }
  const refused = matchAt(line, at, said.refusal)
  const after = refused ? line.tokens[refused.next] : undefined
  // « … vous ne travaillez pas, donc lundi », « … c'est férié, le 10 »: the refusal ends there.
  const ended =
    /^(?:pas|c|rien)$/.test(word) &&
    (after?.pause === true || /^(?:donc|alors|mais)$/.test(after?.word ?? ''))
  if (refused && /^(?:sauf|hormis|excepte|a|hors)$/.test(word) && refusesAllElse(line, at)) {
    state.refusing = false
    return refused.next
  }
  if (
    refused &&
    !ended &&
    !(word === 'pas' && said.innocent.test(before)) &&
    !(word === 'pas' && said.harmless.test(line.text.slice(line.starts[at + 1])))
  ) {
    state.refusing = true
    state.refusingFrom = /^(?:pas|jamais|rien|ni|je|j|on|suis|serai|sommes)$/.test(word)
      ? refused.next
      : line.tokens.length
    return refused.next
  }
  const corrected = matchAt(line, at, said.correction)
  if (corrected) {
    state.correcting = state.current !== null
    if (word === 'plutot') state.preferring = true
    state.soft = /^(?:ou )?plutot$|^disons$/.test(corrected.match[0])
    state.refusing = false
    if (word !== 'enfin') state.source = false
    return corrected.next
  }
  const other = matchAt(line, at, said.either) ?? matchAt(line, at, said.both)
  if (other) {
    state.linkPaused = line.tokens[at]?.pause === true
    // « le samedi je peux, ou le mercredi après-midi »
    const stated = at - (state.current?.to ?? at) > 1 && line.tokens[at]?.pause === true
    // « vendredi, ou samedi matin au pire »
    const worst = / (?:au pire|a la rigueur|a la limite|eventuellement|en dernier recours)(?: |$)/.test(
      line.text.slice(line.starts[at]),
    )
    state.apart = stated || (worst && word === 'ou') || /^(?:ou )?sinon$|defaut|pire/.test(other.match[0])
    state.link = word === 'et' || word === 'puis' || word === 'comme' || word === 'ainsi' ? 'and' : 'or'
    return other.next
  }
  if (/^(?:mais|par|alors)$/.test(word)) state.refusing = false
  return at + 1
}
