/**
 * One utterance, understood. Each grammar takes its words out of the sentence and leaves a mark in their place,
 * so that no figure is read twice: e-mails, references, telephones, spelling, practitioners, births, moments,
 * guests, names, in that order.
 */
import type { ListeningContext, Understanding } from '../tongue.ts'
import { answerOf } from './answers.ts'
import { betweenTwo } from './between-two.ts'
import { bornThen, takeBirth } from './births.ts'
import { chosenByMoment, chosenByOrder, chosenByRank, refusesAll } from './choices.ts'
import { takeEmails } from './emails.ts'
import { explained } from './explanations.ts'
import { isGivenName } from './given-names.ts'
import { heardIn } from './heard.ts'
import { afterGreeting } from './intents/as-meant.ts'
import { intentsOf } from './intents/intents.ts'
import { wantedLanguageOf } from './intents/people.ts'
import { takeMoments } from './moments.ts'
import { hinderedDay } from './old-appointment.ts'
import { takeNames } from './names.ts'
import { fold, type Token } from './normalise.ts'
import { withNumbers } from './numbers.ts'
import { takeOrders } from './orders.ts'
import { takeParty } from './party.ts'
import { meansSameNumber, takePhones } from './phones.ts'
import { takePractitioners } from './practitioners.ts'
import { leaningOf } from '../grammar/leaning.ts'
import { leaning } from './relative.ts'
import { sceneOf } from './scene.ts'
import { serviceOf } from './services.ts'
import { takeSpelling } from './spelling.ts'
import { wrapped } from '../wrapped.ts'

/** Questions that want something else than yes or no. */
const dataAsked = /^(?:name|phone|email|date|time|order|party|birth)$/

const deniesLast = wrapped()`
  \S (?:et )?(?:non )?pas (?:(?:le|la|a|au|les|en|de|du) )*(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit
  |neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|midi|lundi|mardi|mercredi|jeudi|vendredi
  |samedi|dimanche|demain|matin|soir|apres midi)(?: (?!avant|apres)\w+){0,4}$
`

/** What is wanted of the house: no answer to it. */
const wishes: ReadonlySet<string> = new Set([
  'book',
  'move',
  'cancel',
  'find',
  'availability',
  'ticket',
  'message',
  'question',
  'human',
  'correct',
])

/** « Rien jeudi ? », « vous n'avez plus de place le 12 ? »: what the house has, wondered without a verb or in the negative. */
const nothingThen = wrapped()`
  ^(?:(?:et|ah|oh|mais|alors|donc|bon|euh|du coup|vraiment|sinon
  |est ce que?) )*(?:plus |pas |vraiment )*(?:rien|aucune?|pas
  |plus)(?! (?:vous|moi|avant|apres|trop|tres|si|plus|tard|tot|loin|proche|grand)\b)\b(?!.*\b(?:je|j|on) )
  |(?<!\bsi )(?<!\bsi vraiment )\b(?:vous (?:n )?(?:avez|auriez)|il (?:n )?y a
  |il (?:ne )?(?:vous )?reste) (?:vraiment |toujours |pas |plus )*(?:rien|aucune?|pas
  |plus)(?! (?:tard|tot|loin|proche|grand)\b)\b
  |\b(?:c est|ce serait|ca serait|ce sera) (?:vraiment |plus |toujours )*pas (?:possible|jouable|faisable
  |envisageable)$|\b(?:vous (?:n )?(?:pouvez|pourriez)
  |(?:on|je) (?:peut|peux|pourrait|pourrais)) (?:vraiment )?pas (?:me |nous |le |la )*(?:prendre|recevoir
  |voir|caser|venir|passer|avoir|glisser|decaler|avancer)\b
`

const wishing = wrapped()`
  \b(?:voudrai[st]|voudrions|aimerai[st]|aimerions|souhait\w+|faudrait|veux|besoin|peut on|on peut|pouvez
  |pourriez|est ce que?|puis je|possible|me suis trompee?|tromp\w+)\b
`

/** Ten figures are a telephone, whatever was asked. */
const wholePhone = /^\D*0[1-9](?:[ .-]?\d\d){4}\D*$/

/** What a French-speaking caller means. */
export function understand(text: string, context: ListeningContext): Understanding {
  const scene = sceneOf(context)
  const { asked } = context
  const { spoken, tokens: heard, plain: whole, core: plain } = heardIn(text, asked)
  // « Mon portable ? 06… »: the answer follows.
  const question =
    (dataAsked.test(asked ?? '') ? /\?\W*$/.test(spoken) : spoken.includes('?')) ||
    (asked !== 'confirm' && / ou (?:pas|non)$/.test(plain))
  const cased = /\p{Ll}/u.test(spoken) && /\s\p{Lu}\p{Ll}/u.test(spoken)

  const emails = takeEmails(heard, asked === 'email')
  const orders = takeOrders(emails.tokens, asked === 'order')
  const phones =
    asked === 'birth' && !wholePhone.test(spoken)
      ? { phones: [], tokens: orders.tokens }
      : takePhones(orders.tokens, asked === 'phone')
  const spelling = takeSpelling(explained(phones.tokens), asked === 'name')
  const practitioners = takePractitioners(spelling.tokens, context.practitioners ?? [], asked, plain)
  const birth = takeBirth(withNumbers(practitioners.tokens), asked === 'birth', context.now)
  const free = asked === 'name' && isLoneName(birth.tokens)
  const rank =
    asked === 'choice' || (context.offered?.length ?? 0) > 0
      ? (chosenByRank(plain, context.offered?.length ?? 0) ?? chosenByOrder(plain, context.offered ?? []))
      : undefined
  const moments =
    free || (asked === 'birth' && birth.birthDate !== null)
      ? { dates: [], excluded: [], tokens: birth.tokens }
      : takeMoments(withSaints(question ? askedBefore(birth.tokens) : birth.tokens, asked), scene, plain)
  const party = takeParty(moments.tokens, asked, scene.trade)
  const names = takeNames(party.tokens, asked, spelling.words, cased, question)

  const leans = rank === undefined ? leaningOf(plain, leaning, moments.dates, context) : null
  let dates = leans ? leans.dates : moments.dates
  const middle = betweenTwo(plain, dates, context.offered ?? [])
  if (middle) dates = middle
  let excluded = [...moments.excluded, ...(leans?.excluded ?? [])]
  const chosen =
    rank ??
    (moments.excluded.length === 0
      ? chosenByMoment(dates, context.offered ?? [], context.aboutDate)
      : undefined)
  if (rank !== undefined && moments.dates.every((one) => one.time === undefined)) dates = []
  const birthDate = birth.birthDate ?? bornThen(dates, context)
  if (birth.birthDate === null && birthDate !== null) dates = []
  const service = serviceOf(plain, context.services ?? [])
  // « rien le 27 ? », « et pas jeudi ? »: asked for, not refused.
  const wonders =
    question &&
    asked !== 'confirm' &&
    dates.length + excluded.length > 0 &&
    nothingThen.test(afterGreeting(plain))
  if (wonders && dates.length === 0) [dates, excluded] = [excluded, []]
  const said = intentsOf(whole, {
    question,
    asked,
    trade: scene.trade,
    moment: dates.length > 0,
    refusal: dates.length === 0 && excluded.length > 0,
    party: party.partySize !== null,
    practitioner: practitioners.practitioners.length > 0,
    service: service !== undefined,
    reference: orders.orders.length + orders.tickets.length > 0,
    presented:
      names.names.length + emails.emails.length + phones.phones.length + practitioners.practitioners.length >
      0,
    identified:
      party.partySize !== null ||
      names.names.length > 0 ||
      dates.length > 0 ||
      emails.emails.length > 0 ||
      phones.phones.length > 0,
  })
  // « Je ne peux pas venir demain »: the day refused is the day of the appointment to cancel.
  // But « annulez tout sauf vendredi » keeps that Friday.
  const spared = /\b(?:tout|tous|toutes)\b.*\b(?:sauf|excepte|hormis|a part)\b/.test(plain)
  if (said.intents[0] === 'cancel' && dates.length === 0 && moments.excluded.length > 0 && !spared)
    [dates, excluded] = [moments.excluded, []]
  // « c'est fermé le dimanche ? »: asked about, not refused.
  if (said.topic === 'hours' && question && said.intents[0] === 'question' && dates.length === 0)
    [dates, excluded] = [excluded, []]
  const changes =
    dates.length > 0 || excluded.length > 0 || names.names.length > 0 || phones.phones.length > 0
  // « pas le vingt-deux, le vingt-trois », answering a recap
  // « dix heures, pas onze »: what closes on a refusal puts a recap right.
  const denied =
    asked === 'confirm' &&
    (excluded.length > 0 || ((dates.length > 0 || party.partySize !== null) && deniesLast.test(plain))) &&
    !/^(?:oui|ouais|ok|si|d accord)\b|\bpeux pas (?:vous )?(?:repondre|dire|le dire)\b/.test(plain)
  const refused = denied || refusesAll(plain) || ((leans?.dates.length ?? 0) > 0 && scene.offered.length > 0)
  const reply = refused
    ? 'no'
    : answerOf(
        plain,
        spoken
          .split(/[\s,.…!?]+/)
          .filter(Boolean)
          .map(fold),
        asked,
        changes,
      )
  // « Oui bonjour, je voudrais… », « oui alors c'est le 06… »: that « oui » answers nothing.
  const opened =
    asked === 'intent' || asked === undefined
      ? said.intents.length > 0 || changes
      : changes && dataAsked.test(asked ?? '')
  // « je voudrais une autre date », « il faudrait que je voie un médecin »: a wish answers nothing.
  const wished =
    (asked === 'intent' || asked === undefined) &&
    said.intents.some((one) => wishes.has(one)) &&
    wishing.test(plain) &&
    !/^(?:(?:ah|oh|euh|ben|bah) )*(?:non|nan|oui|ouais)\b/.test(plain)
  const answer =
    (reply === 'yes' && opened) ||
    (reply === 'unsure' &&
      (middle ||
        (dates.length > 0 && (asked === undefined || asked === 'intent' || dataAsked.test(asked))))) ||
    wished ||
    (wonders && !/^(?:non|nan)\b/.test(plain))
      ? null
      : reply
  const wantedLanguage = said.intents.includes('language') ? wantedLanguageOf(plain) : undefined
  const number = orders.number ?? (party.partySize === null ? bareNumber(party.tokens, asked) : undefined)
  const ask = ('ask' in moments ? moments.ask : undefined) ?? (dates.length > 1 ? undefined : party.ask)
  const current =
    ('current' in moments ? moments.current : undefined) ??
    (said.intents[0] === 'move' ? hinderedDay(plain, moments.excluded, dates) : undefined)
  return {
    intents: said.intents,
    ...(said.topic ? { topic: said.topic } : {}),
    ...(wantedLanguage ? { wantedLanguage } : {}),
    dates,
    excluded,
    ...(ask ? { ask } : {}),
    ...(current ? { current } : {}),
    names: names.names,
    ...(names.spelled && names.names.length > 0 ? { spelled: true as const } : {}),
    practitioners: practitioners.practitioners,
    ...(practitioners.any ? { anyPractitioner: true as const } : {}),
    ...(service ? { service } : {}),
    phones: phones.phones,
    ...('partialPhone' in phones && phones.partialPhone ? { partialPhone: phones.partialPhone } : {}),
    ...(phones.phones.length === 0 && meansSameNumber(plain, asked === 'phone')
      ? { sameNumber: true as const }
      : {}),
    emails: emails.emails,
    orders: orders.orders,
    tickets: orders.tickets,
    partySize: party.partySize,
    birthDate,
    answer,
    ...(chosen === undefined ? {} : { chosen }),
    ...(number === undefined ? {} : { number }),
  }
}

/** « Rien avant mercredi ? »: before it, if anything can be found. */
function askedBefore(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((one, at) => !(one.word === 'rien' && tokens[at + 1]?.word === 'avant'))
}

/** « Karim Saint-Martin » is no feast when a name was asked. */
function withSaints(tokens: readonly Token[], asked: string | undefined): readonly Token[] {
  const named = (at: number) =>
    asked === 'name' ||
    isGivenName(tokens[at - 1]?.word ?? '') ||
    /^(?:madame|monsieur|mademoiselle|mme|mr|famille)$/.test(tokens[at - 1]?.word ?? '')
  return tokens.map((token, at) =>
    /^(?:saint|sainte|st|ste)$/.test(token.word) &&
    (tokens[at + 1]?.gap === '-' || /^\p{Lu}/u.test(tokens[at + 1]?.raw ?? '')) &&
    named(at)
      ? { ...token, word: 'mac' }
      : token,
  )
}

/** « Noël », « Avril », « Rose »: alone after « votre nom ? », a word of the calendar is a name. */
function isLoneName(tokens: readonly Token[]): boolean {
  const words = tokens.filter(
    (one) => !/^(?:oui|alors|c|est|moi|monsieur|madame|m|mme|euh|le|nom|au|de)$/.test(one.word),
  )
  const months = /^(?:avril|mai|juin|aout|mars|janvier)$/
  if (
    words.length === 0 ||
    (words.length > 2 &&
      !(
        words.length <= 4 &&
        months.test(words.at(-1)?.word ?? '') &&
        words.every((one) => !/^(?:le|en|mois|pour|du|au|fin|debut)$/.test(one.word))
      )) ||
    words.some((one) => one.value !== undefined || one.mark)
  )
    return false
  return (
    wrapped()`
    ^(?:noel|avril|toussaint|janvier|mars|mai|juin|aout|octobre|lundi|mardi|jeudi|vendredi|samedi|dimanche
    |paques|pascal|midi|matin|soir|valentin|premier|jour|semaine|ascension)$
  `.test(words.map((one) => one.word).at(-1) ?? '') &&
    !/^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)$/.test(words[0]?.word ?? '')
  )
}

/** The only figure left, when nothing else claimed it. */
function bareNumber(tokens: readonly Token[], asked: string | undefined): number | undefined {
  if (asked === 'phone' || asked === 'birth' || asked === 'name' || asked === 'email' || asked === 'choice')
    return undefined
  const measured =
    /^(?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|euros?|fois|kilometres?|rue|avenue|boulevard|enfants?)$/
  if (tokens.some((one) => /^(?:rue|avenue|boulevard|place|impasse|chemin|allee)$/.test(one.word)))
    return undefined
  const figures = tokens.filter(
    (one, index) =>
      one.value !== undefined &&
      !one.mark &&
      !/^(?:pas|les|sur)$/.test(tokens[index - 1]?.word ?? '') &&
      tokens[index - 2]?.word !== 'lieu' &&
      !measured.test(tokens[index + 1]?.word ?? '') &&
      !/^(?:de|en) (?:plus|moins)$/.test(`${tokens[index + 1]?.word} ${tokens[index + 2]?.word}`),
  )
  if (figures.length === 0 && tokens.length === 1 && /^une?$/.test(tokens[0]?.word ?? '')) return 1
  return figures.length === 1 ? figures[0]?.value : undefined
}
