/**
 * The truth is spoken only after it is stored. Recognises the sentences by which an assistant tells that something was
 * done, and compares them with the deeds: the kind, and the day, the hour, the practitioner, the guests, the reference.
 */
import type { Language, Understanding, When } from '../../tongues/tongue.ts'
import { ar } from './ar.ts'
import { agendaDeeds, type Claim, type Claims } from './claim.ts'
import { en } from './en.ts'
import type { Fact, Stored } from './facts.ts'
import { fr } from './fr.ts'

const claimsIn: Record<Language, Claims> = { fr, en, ar }

const languages = Object.keys(claimsIn) as Language[]

/** What the tongue of that language makes of a sentence of the assistant. */
export type Reading = (sentence: string, language: Language) => Understanding

/** This unfinished sentence could become a claim; a model may slip into another language than the call's. */
export function mayClaim(sentence: string, language: Language): boolean {
  return languages.some((one) => couldSpeak(sentence, one, language) && claimsIn[one].hint.test(sentence))
}

/** The sentence may be in `one`, on a call in `language`. */
function couldSpeak(sentence: string, one: Language, language: Language): boolean {
  return one === language || claimsIn[one].speaks.test(sentence)
}

/** The things that the sentence tells as done; a question, a condition, a refusal claim nothing. */
export function claimsOf(spoken: string, language: Language, read: Reading): readonly Claim[] {
  const { claims, unless, tag } = claimsIn[language]
  const sentence = withoutQuotes(spoken)
  const asks = /[?؟]["»”)\s]*$/u.test(sentence)
  if (asks && tag.test(sentence)) return []
  // « C'est réservé, autre chose ? »: only the last clause asks.
  const told = asks ? sentence.slice(0, Math.max(sentence.search(/[,;:—–،](?=[^,;:—–،]*$)/u), 0)) : sentence
  let dated: boolean | undefined
  return claims.filter((claim) => {
    const found = claim.words.exec(told)
    if (!found) return false
    const clause = told.slice(0, found.index + found[0].length)
    const before = clause.slice(0, found.index).search(/[^,;:—–،.!]*$/u)
    if (unless.test(clause.slice(before))) return false
    if (claim.dated) dated ??= momentsOf(read(told, language)).length > 0
    return !claim.dated || dated === true
  })
}

/** « Votre message : « j'ai réservé » »: words of the caller's, read again; a quotation may go on over sentences. */
function withoutQuotes(sentence: string): string {
  return /[«»“”]/u.test(sentence)
    ? sentence.replace(/«[^»]*(?:»|$)|“[^”]*(?:”|$)|^[^«»“”]*[»”]/gu, ' ')
    : sentence
}

/** The sentence tells something as done that the facts do not hold, or holds otherwise. */
export function isLie(sentence: string, language: Language, facts: readonly Fact[], read: Reading): boolean {
  return languages.some(
    (one) =>
      couldSpeak(sentence, one, language) &&
      claimsOf(sentence, one, read).some(
        (claim) => !holds(claim, facts, sentence, (text) => read(text, one)),
      ),
  )
}

function holds(
  claim: Claim,
  facts: readonly Fact[],
  sentence: string,
  read: (text: string) => Understanding,
): boolean {
  const tried = facts.filter(({ deed }) => claim.by.includes(deed))
  const done = tried.filter(({ ok }) => ok)
  if (done.length === 0) return false
  const told = sentence.match(/TKT-\d{4}-\d+/g) ?? []
  const references = facts.flatMap(({ reference }) => reference ?? [])
  if (claim.by[0] === 'ticket' && told.some((one) => !references.includes(one))) return false
  if (!claim.by.some((deed) => agendaDeeds.has(deed)) || !done.every(({ deed }) => agendaDeeds.has(deed)))
    return true
  const understood = read(sentence)
  if (momentsOf(understood).length > 0)
    return agrees(
      understood,
      done.flatMap(({ appointments }) => appointments),
    )
  // « C'est réservé » tells of what was tried last.
  return tried.at(-1)?.ok === true
}

/** One of the stored appointments is the one that is told. */
function agrees(told: Understanding, appointments: readonly Stored[]): boolean {
  // An answer without details proves the deed and nothing more.
  if (appointments.length === 0) return true
  const meant = appointments.filter(
    (stored) =>
      momentsOf(told).some((when) => fits(when, stored)) &&
      (told.practitioners.length === 0 ||
        stored.practitioner === undefined ||
        told.practitioners.some((name) => sameFamily(name, stored.practitioner ?? ''))),
  )
  return meant.length > 0 && (told.partySize === null || seats(told.partySize, meant))
}

/** « Deux tables de six » are told as six or as twelve. */
function seats(told: number, appointments: readonly Stored[]): boolean {
  const sizes = appointments.map(({ partySize }) => partySize ?? told)
  return sizes.includes(told) || sizes.reduce((all, size) => all + size, 0) === told
}

function momentsOf({ dates, excluded, current }: Understanding): readonly When[] {
  return [...dates, ...excluded, ...(current ? [current] : [])].filter(
    ({ date, time, days }) => date !== undefined || time !== undefined || days !== undefined,
  )
}

function fits({ date, time, days }: When, stored: Stored): boolean {
  if (date !== undefined && date !== stored.date) return false
  if (days?.from !== undefined && stored.date < days.from) return false
  if (days?.to !== undefined && stored.date > days.to) return false
  return time === undefined || sameHour(time, stored.time) || sameHour(time, stored.endTime ?? stored.time)
}

/** « Trois heures » may be said of fifteen. */
function sameHour(told: string, stored: string): boolean {
  const minutes = (time: string): number => (Number(time.slice(0, 2)) % 12) * 60 + Number(time.slice(3, 5))
  return minutes(told) === minutes(stored)
}

function sameFamily(told: string, stored: string): boolean {
  const family = (name: string): string =>
    name
      .split(/[\s.]+/)
      .at(-1)
      ?.toLowerCase() ?? ''
  return family(told) === family(stored)
}

/** The sentence says that the caller is being put through. */
export function promisesTransfer(sentence: string, language: Language): boolean {
  return languages.some((one) => {
    if (!couldSpeak(sentence, one, language)) return false
    const { transfer, unless } = claimsIn[one]
    const found = transfer.exec(sentence)
    return found !== null && !/[?؟]\s*$/u.test(sentence) && !unless.test(clauseBefore(sentence, found.index))
  })
}

function clauseBefore(sentence: string, index: number): string {
  return /[^,;:—–،.!]*$/u.exec(sentence.slice(0, index))?.[0] ?? ''
}

/** « C'est noté » becomes « d'accord » while nothing is stored. */
export function humble(text: string, language: Language): string {
  return claimsIn[language].polite.reduce(
    (said, [words, instead]) =>
      said.replace(words, (found) =>
        /^\p{Lu}/u.test(found) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead,
      ),
    text,
  )
}
