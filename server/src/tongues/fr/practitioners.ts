/** Practitioners asked for: « le docteur Martin », « avec Mme Sophie Leroy ». They are never the caller. */
import { nameCase } from './casing.ts'
import { fold, replace, type Token } from './normalise.ts'
import { isNotName } from './not-names.ts'
import { wrapped } from '../wrapped.ts'

export interface PractitionersHeard {
  readonly practitioners: readonly string[]
  readonly any: boolean
  readonly tokens: readonly Token[]
}

const title =
  /^(?:docteur|docteure|doc|dr|professeur|prof|pr|dentiste|kine|osteopathe|formateur|formatrice|infirmiere|chef)$/
const lead = /^(?:avec|chez|voir|docteur|dr|de|madame|monsieur|mme|m|mr|le|la|par)$/
const anyone = wrapped()`
  \b(?:(?:n importe (?:lequel|laquelle|qui
  |quel (?:medecin|docteur|toubib|praticien|conseiller|dentiste|kine))
  |peu importe(?: (?:le|la|lequel|quel) ?(?:medecin|docteur|praticien|dentiste|medecins)?)?
  |pas de preference|aucune preference|le premier (?:disponible|libre|medecin)
  |celui qui est (?:disponible|libre|dispo)|qui vous voulez|celui que vous voulez|comme vous voulez
  |ca m est egal|egal)\b)
`

/** Takes the practitioners out of the tokens. `known`: the family names of the house. */
export function takePractitioners(
  tokens: readonly Token[],
  known: readonly string[],
  asked: string | undefined,
  plain: string,
): PractitionersHeard {
  const found: string[] = []
  let rest = met.test(plain) || asked === 'practitioner' ? withoutReplaced(tokens, known) : tokens
  for (let at = 0; at < rest.length; at += 1) {
    const token = rest[at] as Token
    if (title.test(token.word) && !token.mark && !presentsItself(rest, at, asked)) {
      // « docteur Martin, Odile Sénéchal »: a practitioner of the house ends where their name does.
      const to = knownAt(rest, at + 1, known)?.to ?? nameEnd(rest, at + 1)
      if (to > at + 1) {
        found.push(matching(rest.slice(at + 1, to), known))
        rest = replace(rest, at, to, 'practitioner')
        continue
      }
    }
    const met = /^(?:avec|voir|chez)$/.test(token.word) ? metWith(rest, at + 1) : null
    if (
      met &&
      asked !== 'name' &&
      /\b(?:rendez vous|rdv|consult\w*|seance|creneau|voir|seance|dispo\w*)\b/.test(plain)
    ) {
      found.push(matching(rest.slice(met.from, met.to), known))
      rest = replace(rest, at + 1, met.to, 'practitioner')
      continue
    }
    const hit = knownAt(rest, at, known)
    if (!hit) continue
    const before = rest[at - 1]?.word ?? ''
    const stated = /^(?:est|bien)$/.test(before) && /\b(?:docteure?|medecin|praticien)\b/.test(plain)
    if (asked !== 'practitioner' && !lead.test(before) && !stated) continue
    if (
      /^(?:de|la|le|madame|monsieur|mme|m|mr)$/.test(before) &&
      asked !== 'practitioner' &&
      !/^(?:avec|chez|voir)$/.test(rest[at - 2]?.word ?? '')
    )
      continue
    found.push(hit.name)
    rest = replace(rest, at, hit.to, 'practitioner')
  }
  const medical = /\b(?:medecin|docteur|toubib|praticien|dentiste|kine|formateur)\b/.test(plain)
  return {
    practitioners: [...new Set(found)],
    any:
      (anyone.test(plain) || (asked === 'practitioner' && /\bn importe\b/.test(plain))) &&
      (asked === 'practitioner' || medical) &&
      found.length === 0,
    tokens: rest,
  }
}

const met = /\b(?:voir|avec|chez|docteure?|dr|rendez vous|rdv|consult\w*|seance)\b/
const courtesy = /^(?:madame|monsieur|mademoiselle|mme|mlle|m|mr)$/
const instead: readonly RegExp[] = [
  /^pas (?:avec|chez|le|la)$/,
  /^(?:tout )?sauf (?:avec|le|la)$/,
  /^a la place d[eu]?$/,
  /^au lieu d[eu]?$/,
  /^plutot qu?e?$/,
]

/** « plutôt Lefort que Martin »: at that « que ». */
function prefers(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at).some(({ word }) => /^(?:plutot|prefer\w+|mieux|autant)$/.test(word))
  return before && /^qu?e?$/.test(tokens[at]?.word ?? '')
}

/** « voir Mme Rousseau à la place de M. Girard », « pas avec le docteur Lefort »: who is left aside is neither asked for nor the caller. */
function withoutReplaced(tokens: readonly Token[], known: readonly string[]): readonly Token[] {
  for (let at = 0; at < tokens.length; at += 1) {
    const length = [4, 3, 2, 1].find((size) => {
      if (size === 1) return prefers(tokens, at)
      const words = tokens.slice(at, at + size).map(({ word }) => word)
      return instead.some((one) => one.test(words.join(' ')))
    })
    if (length === undefined || tokens[at - 1]?.word === 'est') continue
    let from = at + length
    while (/^(?:avec|chez|par|de|le|la|l)$/.test(tokens[from]?.word ?? '')) from += 1
    const first = tokens[from]?.word ?? ''
    const titled = title.test(first) || courtesy.test(first)
    const to = knownAt(tokens, from, known)?.to ?? (titled ? nameEnd(tokens, from + 1) : from)
    if (to > from + (titled ? 1 : 0)) return replace(tokens, at, to, 'practitioner')
  }
  return tokens
}

/** « je suis le docteur Fabre », « ici le docteur Roux »: the caller. */
function presentsItself(tokens: readonly Token[], at: number, asked: string | undefined): boolean {
  if (asked === 'name' && at === 0) return true
  const before = /^(?:le|la)$/.test(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1
  const word = tokens[before]?.word ?? ''
  const speaking = tokens
    .slice(at + 2, at + 7)
    .map((one) => one.word)
    .join(' ')
  if (/^(?:\w+ )?a l appareil(?: |$)/.test(speaking)) return true
  return (word === 'suis' && tokens[before - 1]?.word === 'je') || (word === 'ici' && before === 0)
}

/** « rendez-vous avec madame Sophie Leroy ». */
function metWith(tokens: readonly Token[], from: number): { from: number; to: number } | null {
  let at = from
  while (/^(?:madame|monsieur|mme|mlle|m|mr)$/.test(tokens[at]?.word ?? '') && !tokens[at]?.elided) at += 1
  if (at === from) return null
  const to = nameEnd(tokens, at)
  return to > at ? { from: at, to } : null
}

/** « docteur Martin », « docteur Sophie Martin », « docteur Le Goff »: at most three words. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let to = from
  while (to < tokens.length && to - from < 4) {
    const token = tokens[to] as Token
    if (
      token.mark ||
      (token.elided && !/^[dl]$/.test(token.word)) ||
      token.value !== undefined ||
      (token.pause && to > from) ||
      !/^\p{L}/u.test(token.raw)
    )
      break
    const particle = /^(?:le|la|de|du|van|von|ben|el|d|l|saint)$/.test(token.word)
    if (particle) {
      const next = tokens[to + 1]
      if (!next || isNotName(next.word) || next.mark || next.value !== undefined) break
      if (/^(?:le|la)$/.test(token.word) && to > from && !/^\p{Lu}/u.test(token.raw)) break
    } else if (isNotName(token.word) && !(/^\p{Lu}/u.test(token.raw) && to === from)) break
    to += 1
  }
  return to
}

function matching(tokens: readonly Token[], known: readonly string[]): string {
  const said = tokens.map((one) => one.word).join(' ')
  const match = known.find((name) => {
    const folded = fold(name).replace(/[-']/g, ' ')
    return said === folded || said.endsWith(` ${folded}`) || folded.endsWith(` ${said}`)
  })
  return (
    match ??
    nameCase(
      tokens.map((one) => one.raw),
      tokens.map((one, i) => (tokens[i - 1]?.elided ? "'" : one.gap.trim() || ' ')),
    )
  )
}

function knownAt(
  tokens: readonly Token[],
  at: number,
  known: readonly string[],
): { name: string; to: number } | null {
  for (const name of known) {
    const parts = fold(name).replace(/[-']/g, ' ').split(' ')
    if (parts.every((part, i) => tokens[at + i]?.word === part && !tokens[at + i]?.mark))
      return { name, to: at + parts.length }
  }
  return null
}
