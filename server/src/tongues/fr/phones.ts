/** Telephone numbers: in pairs, digit by digit, in words, in figures, with a correction inside. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { digitsOfLength, naturalGroups, withZeros } from './digits.ts'
import { isNumberWord, replace, type Token } from './normalise.ts'
import { lastSaid } from './superseded.ts'
import { wrapped } from '../wrapped.ts'

export interface PhonesHeard {
  readonly phones: readonly string[]
  readonly partialPhone?: string
  readonly tokens: readonly Token[]
}

interface Run {
  readonly from: number
  readonly to: number
  /** Where the words that correct (« non pardon ») stand inside the run. */
  readonly corrections: readonly { readonly from: number; readonly to: number }[]
}

const repair = wrapped()`
  ^(?:non|pas|ah|oh|zut|mince|flute|oups|erreur|pardon|enfin|attendez|excusez|moi|plutot|je|me|trompe|suis
  |veux|dire|desole|rectification|reprends|recommence|redis|corrige|c|est|ca|finit|termine|par|la|fin|les
  |derniers|chiffres|au|lieu|plus|tot)$
`
const silent = wrapped()`
  ^(?:puis|ensuite|apres|point|et|tiret|espace|alors|ca|va|fait|donc|fois|c|est|bien|voila|oui|ok|d|accord
  |vous|notez|avez|note|hop|encore|virgule|slash|le|la|suivi|de|parenthese|attendez|hein|bon|ben|la|suite
  |donc|apres|fin|finir|terminer|derniers?|chiffres?|commence|par|finit|termine|je|repete)$
`

/** Takes the telephone numbers out of the tokens. `asked`: the caller was asked for one. */
export function takePhones(tokens: readonly Token[], asked: boolean): PhonesHeard {
  const phones: string[] = []
  let partialPhone: string | undefined
  let rest = withoutEchoes(inOrder(withZeros(withoutRanks(tokens))))
  for (let at = 0; at < rest.length; at += 1) {
    const run = runAt(rest, at)
    if (!run) continue
    if (!asked && isDate(rest, run)) {
      at += 2
      continue
    }
    const phone = phoneOf(rest, run, asked)
    if (phone) {
      phones.push(phone.e164)
      rest = replace(rest, phone.from, phone.to, 'phone')
      at = phone.from
      continue
    }
    // A whole number was given: other figures are not the beginning of one.
    const partial = phones.length > 0 ? undefined : partialOf(rest, run, asked)
    if (partial) {
      partialPhone = partial
      rest = replace(rest, run.from, run.to, 'phone')
      at = run.from
    } else at = run.to - 1
  }
  return {
    phones: [...new Set(lastSaid(phones, rest, 'phone'))],
    ...(partialPhone === undefined || phones.length > 0 ? {} : { partialPhone }),
    tokens: rest,
  }
}

/** « non, les deux derniers c'est 21 »: that « deux » counts figures. */
function withoutRanks(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((_, at) => !/^(?:derniers|dernieres|premiers)$/.test(tokens[at + 1]?.word ?? ''))
}

/** « 39 98 40 41, précédé de 06 »: what precedes comes first. */
function inOrder(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((one) => /^precedee?s?$/.test(one.word))
  if (at < 1 || !isFigure(tokens[at - 1])) return tokens
  let from = at
  while (from > 0 && (isFigure(tokens[from - 1]) || tokens[from - 1]?.word === 'et')) from -= 1
  const begins = /^(?:d|de|du|par|le)$/.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1
  return [...tokens.slice(0, from), ...tokens.slice(begins), ...tokens.slice(from, at)]
}

/** « quarante-deux, oui, quarante-deux »: figures said again to be sure are said once. */
function withoutEchoes(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    (one, index) => echo.test(one.word) && isFigure(tokens[index - 1]) && isFigure(tokens[index + 1]),
  )
  if (at < 0) return tokens
  const same = (size: number) =>
    Array.from({ length: size }, (_, i) => i).every(
      (i) => isFigure(tokens[at + 1 + i]) && tokens[at + 1 + i]?.word === tokens[at - size + i]?.word,
    )
  const size = [4, 3, 2, 1].find(same)
  const rest = tokens.slice(at + 1 + (size ?? 0))
  return [...tokens.slice(0, at + (size === undefined ? 1 : 0)), ...withoutEchoes(rest)]
}

const echo = /^(?:oui|ouais|dis|bien|voila|repete|attendez|attends)$/

function isFigure(token: Token | undefined): boolean {
  // « 1er » is a rank, not a figure.
  if (token === undefined || token.mark || /^\d+(?:er|eme)$/.test(token.word)) return false
  return token.value !== undefined || isNumberWord(token.word)
}

function isPlus(tokens: readonly Token[], at: number): boolean {
  return /^(?:\+|plus)$/.test(tokens[at]?.word ?? '') && isFigure(tokens[at + 1])
}

/** « et à la fin quarante », « pour finir »: but « à 14 heures » is no part of a number. */
function isSilent(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? '']
  if (word === 'a') return next === 'la' && tokens[at + 2]?.word === 'fin'
  if (word === 'pour') return /^(?:finir|terminer)$/.test(next)
  return silent.test(word)
}

/** The longest run of figures that starts here. */
function runAt(tokens: readonly Token[], at: number): Run | null {
  if (!isFigure(tokens[at]) && !isPlus(tokens, at)) return null
  const corrections: { from: number; to: number }[] = []
  let to = at + 1
  while (to < tokens.length) {
    if (isFigure(tokens[to])) {
      to += 1
      continue
    }
    let next = to
    while (next < tokens.length && next < to + 12 && repair.test(tokens[next]?.word ?? '')) next += 1
    if (
      next > to &&
      isFigure(tokens[next]) &&
      tokens
        .slice(to, next)
        .some((one) =>
          /^(?:non|pardon|enfin|trompe|dire|plutot|excusez|erreur|desole|zut|mince|oups|rectification|reprends|recommence|corrige)$/.test(
            one.word,
          ),
        )
    ) {
      corrections.push({ from: to, to: next })
      to = next
      continue
    }
    let mute = to
    while (mute < to + 5 && isSilent(tokens, mute)) mute += 1
    if (mute === to || !isFigure(tokens[mute])) break
    to = mute
  }
  return { from: at, to, corrections }
}

function phoneOf(tokens: readonly Token[], run: Run, asked: boolean) {
  if (run.corrections.length > 0) {
    const corrected = correctedPhone(tokens, run)
    return corrected ? { e164: corrected, from: run.from, to: run.to } : null
  }
  const direct = wholePhone(tokens, run.from, run.to, asked)
  if (direct) return { e164: direct, from: run.from, to: run.to }
  // A number may follow other figures (« mardi 24, 06 39… ») or be followed by some.
  for (let from = run.from; from < run.to; from += 1) {
    if (!startsNumber(tokens, from)) continue
    for (let to = run.to; to > from; to -= 1) {
      const cut = tokens[to]?.pause || silent.test(tokens[to]?.word ?? '')
      // « vingt et un » is one figure.
      const within = tokens[to]?.word === 'et' && /^(?:une?|onze)$/.test(tokens[to + 1]?.word ?? '')
      if (to < run.to && (!cut || within)) continue
      const inner = wholePhone(tokens, from, to, false)
      if (inner) return { e164: inner, from, to }
    }
  }
  return null
}

function startsNumber(tokens: readonly Token[], at: number): boolean {
  return /^(?:0\d*|zero|double|\+|plus)$/.test(tokens[at]?.word ?? '') || isPlus(tokens, at)
}

function wholePhone(tokens: readonly Token[], from: number, to: number, asked: boolean): string | null {
  if (isPlus(tokens, from)) return international(tokens, from + 1, to)
  const natural = naturalGroups(tokens, from, to).join('')
  if (natural.startsWith('00')) return international(tokens, from, to, '00')
  if (natural.length > 24) return null
  const national = digitsOfLength(tokens, from, to, 10, (digits) => /^0[1-9]/.test(digits))
  if (national) return `+33${national.slice(1)}`
  if (/^33[1-9]\d{8}$/.test(natural)) return `+${natural}`
  if (!asked) return null
  const bare = digitsOfLength(tokens, from, to, 9, (digits) => /^[67]/.test(digits))
  return bare ? `+33${bare}` : null
}

function international(tokens: readonly Token[], from: number, to: number, prefix = ''): string | null {
  const natural = naturalGroups(tokens, from, to).join('').slice(prefix.length)
  const french = digitsOfLength(tokens, from, to, 11 + prefix.length, (digits) =>
    digits.startsWith(`${prefix}33`),
  )
  const found = french ? french.slice(prefix.length) : natural.replace(/^330(?=[1-9]\d{8}$)/, '33')
  if (found.startsWith('33')) return /^33[1-9]\d{8}$/.test(found) ? `+${found}` : null
  if (found.length < 8 || found.length > 15) return null
  return parsePhoneNumberFromString(`+${found}`)?.isPossible() ? `+${found}` : null
}

/** « …zéro deux douze, non pardon, treize »: the last groups are said again. */
function correctedPhone(tokens: readonly Token[], run: Run): string | null {
  const bounds = [run.from, ...run.corrections.flatMap((one) => [one.from, one.to]), run.to]
  let groups: string[] = []
  for (let i = 0; i < bounds.length; i += 2) {
    const from = bounds[i] as number
    const to = bounds[i + 1] as number
    const alone = wholePhone(tokens, from, to, false)
    // A whole number replaces everything; when nothing of it is said again, its pairs stay open to repair.
    const said = alone?.startsWith('+33')
      ? (`0${alone.slice(3)}`.match(/\d\d/g) ?? [])
      : pairs(naturalGroups(tokens, from, to))
    // « soixante, non pas soixante, soixante et un »
    const refused = i > 0 && tokens.slice(bounds[i - 1], from).some((one) => one.word === 'pas')
    if (refused && said[0] === groups.at(-1)) said.shift()
    groups = i === 0 || alone ? said : repaired(groups, said, i + 2 >= bounds.length)
  }
  const digits = groups.join('')
  if (/^0[1-9]\d{8}$/.test(digits)) return `+33${digits.slice(1)}`
  return /^33[1-9]\d{8}$/.test(digits) ? `+${digits}` : null
}

/** « zéro », « six » said apart make one pair. */
function pairs(groups: readonly string[]): string[] {
  const result: string[] = []
  for (const group of groups) {
    const last = result.at(-1)
    if (last?.length === 1 && group.length === 1) result[result.length - 1] = last + group
    else result.push(group)
  }
  return result
}

function repaired(before: readonly string[], again: readonly string[], last: boolean): string[] {
  for (let dropped = 1; dropped <= before.length; dropped += 1) {
    const kept = [...before.slice(0, before.length - dropped), ...again]
    if (last && kept.join('').length === 10) return kept
  }
  return [...before.slice(0, -1), ...again]
}

/** « 07/03/2028 », « le 01/04, le 29 »: three figures held together, or two by a slash. */
function isDate(tokens: readonly Token[], run: Run): boolean {
  const held = (at: number) => /^[/.-]$/.test(tokens[at]?.gap ?? '') && run.from < at && at < run.to
  const [day, month] = [tokens[run.from]?.value ?? 0, tokens[run.from + 1]?.value ?? 0]
  const year = tokens[run.from + 2]?.value ?? 0
  if (tokens[run.from + 1]?.gap === '/' && !held(run.from + 2) && run.to - run.from < 9)
    return day <= 31 && month <= 12
  return (
    held(run.from + 1) && held(run.from + 2) && !held(run.from + 3) && day <= 31 && month <= 12 && year > 1900
  )
}

function partialOf(tokens: readonly Token[], run: Run, asked: boolean): string | undefined {
  const figures = isPlus(tokens, run.from) ? run.from + 1 : run.from
  // « 14 h 05 le 12/07 »: those minutes begin no number.
  if (/^(?:h|heures?)$/.test(tokens[run.from - 1]?.word ?? '') && isFigure(tokens[run.from - 2]))
    return undefined
  const digits = naturalGroups(tokens, figures, run.to).join('')
  const after = tokens[run.to]?.word ?? ''
  if (
    /^(?:h|heures?|personnes?|minutes?|jours?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/.test(
      after,
    )
  )
    return undefined
  if (asked) return digits.length >= 2 && digits.length < 16 ? digits : undefined
  return /^0[1-9]\d{4,12}$/.test(digits) ? digits : undefined
}

const same = wrapped()`
  \b(?:(?:le|la|au|du) meme (?:numero|telephone|portable)|c est le meme\b|meme numero
  |(?:numero|celui|portable|telephone|ligne) (?:avec|sur|depuis|d ou|a partir du?) ?(?:laquelle|lequel|quel
  |ou|duquel|que)? ?(?:j|je|vous)(?: vous)? appelle
  |celui (?:que|d ou|dont|avec lequel|depuis lequel) (?:j|je) (?:utilise|vous appelle|appelle|telephone)
  |(?:numero|celui) qui s affiche|celui (?:qui|que) (?:s affiche
  |vous (?:voyez|avez) (?:affiche|la|sous les yeux|a l ecran)?)|(?:sur|a) ce (?:numero|telephone|portable)
  |ce numero(?: ci| la)?|mon numero actuel|(?:numero|celui) de l appel|numero de cet appel
  |(?:celui|numero)(?: ci)? (?:la )?avec lequel je (?:suis|telephone|vous parle)|celui affiche)\b
`

/** « C'est le même numéro », « celui avec lequel j'appelle ». */
export function meansSameNumber(plain: string, asked: boolean): boolean {
  return (
    same.test(plain) ||
    (asked &&
      /\b(?:celui ci|celui la|ce numero|le meme|numero que vous voyez|que vous voyez)\b/.test(plain) &&
      !/\bpas\b/.test(plain))
  )
}
