/** Slips of the keyboard and of the recogniser on the words that matter: « merdredi », « demian », « rendé-vous ». */
import { isGivenName } from './given-names.ts'
import type { Token } from './normalise.ts'
import { saidAbroad } from './regional.ts'
import { saidBy } from './texting.ts'

const aliases = new Map<string, readonly string[]>([
  ['rdv', ['rdv']],
  ['rv', ['rdv']],
  ['rende', ['rendez']],
  ['rendes', ['rendez']],
  ['randez', ['rendez']],
  ['aujourdui', ['aujourdhui']],
  ['ojourdhui', ['aujourdhui']],
  ['auj', ['aujourdhui']],
  ['dem', ['demain']],
  ['aprem', ['aprem']],
  ['apresmidi', ['apres', 'midi']],
  ['apresdemain', ['apres', 'demain']],
  ['pers', ['personnes']],
  ['bsr', ['bonsoir']],
  ['bjr', ['bonjour']],
  ['svp', ['s', 'il', 'vous', 'plait']],
  ['stp', ['s', 'il', 'te', 'plait']],
  ['hr', ['heures']],
  ['heur', ['heures']],
  ['heurs', ['heures']],
  ['heurre', ['heures']],
  ['eure', ['heures']],
  ['eures', ['heures']],
  ['minut', ['minutes']],
  ['hrs', ['heures']],
  ['quarts', ['quart']],
  ['ving', ['vingt']],
  ['trante', ['trente']],
  ['quarente', ['quarante']],
  ['cinquente', ['cinquante']],
  ['soissante', ['soixante']],
  ['soisante', ['soixante']],
  ['quatorz', ['quatorze']],
  ['quinz', ['quinze']],
  ['onz', ['onze']],
  ['douz', ['douze']],
  ['treiz', ['treize']],
  ['seiz', ['seize']],
  ['lun', ['lundi']],
  ['mar', ['mardi']],
  ['mer', ['mercredi']],
  ['jeu', ['jeudi']],
  ['ven', ['vendredi']],
  ['sam', ['samedi']],
  ['doctor', ['docteur']],
  ['dim', ['dimanche']],
])
const targets =
  'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier avril juillet septembre octobre novembre decembre demain prochain prochaine semaine rendez reservation reserver annuler docteur personnes aujourdhui apres matin heures bonjour deplacer'.split(
    ' ',
  )
const real = new Set(
  'mardis lundis samedis jeudis matin martin mandat lundy mardy matins demande heure heureux personne prochains prochaines reserve reserves reservations annule annules annulez docteurs semaines apres pres deplace deplacez deplacement main demains septembre rende vendre vendredis avis avril exprime matine matinee auteur bonjours fevrier prochainement lendemain malin latin satin marin bonjour reserver heuresup hautes deplacera hardi maris marti mardin lardi tardi levrier vendez tendez pendez fendez rendes replacer peures meures beures bonjours jeudis latins marins matines patin satine catin lutin mutin madin martine demande demander remain demains semainier reversee conserver preserver observer reserva prochains docteure annulees annulee remaine lundis vendu dimanches'.split(
    ' ',
  ),
)
const corrections = new Map<string, string>()
for (const target of targets)
  for (const slip of slipsOf(target))
    if (!real.has(slip) && !targets.includes(slip)) corrections.set(slip, target)

/** Every word one slip away: a letter missing, doubled, swapped with its neighbour, or replaced. */
function slipsOf(word: string): Set<string> {
  const slips = new Set<string>()
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  for (let i = 0; i <= word.length; i += 1) {
    if (i < word.length) slips.add(word.slice(0, i) + word.slice(i + 1))
    if (i < word.length - 1) slips.add(word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2))
    for (const letter of letters) {
      if (i < word.length) slips.add(word.slice(0, i) + letter + word.slice(i + 1))
      slips.add(word.slice(0, i) + letter + word.slice(i))
    }
  }
  slips.delete(word)
  for (const slip of slips) if (slip.length < 5) slips.delete(slip)
  return slips
}

/** « mer. 12 », « jeu matin »: not « fruits de mer », « le jeu ». */
const shortDays = /^(?:lun|mar|mer|jeu|ven|sam|dim)$/
function isDated(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const alone = next === undefined && !/^(?:de|la|en|du|au|un|bord|une|ma)$/.test(tokens[at - 1]?.word ?? '')
  return alone || next?.value !== undefined || /^(?:matin|soir|aprem|prochain|midi)$/.test(next?.word ?? '')
}

/** « lun ou mar »: one of two short days. */
function isChoice(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.word === 'ou' && shortDays.test(tokens[at + 2]?.word ?? '')
}

/** One token as the words it stands for. */
function inPlaceOf(token: Token, words: readonly string[]): Token[] {
  return words.map((word, i) =>
    i === 0 ? { ...token, word, elided: word.length === 1 } : { ...token, word, gap: ' ', pause: false },
  )
}

/** The tokens with their slips mended. Capitalised words are left alone: they may be names. */
export function mended(tokens: readonly Token[], asked: string | undefined): Token[] {
  if (asked === 'name' || asked === 'email') return [...tokens]
  let read = 0
  return tokens.flatMap((token, index) => {
    if (index < read) return []
    if (token.mark || token.value !== undefined) return [token]
    const abroad = saidAbroad(tokens, index)
    if (abroad) {
      read = abroad.next
      return inPlaceOf(token, abroad.words)
    }
    const short = shortDays.test(token.word) && !isDated(tokens, index) && !isChoice(tokens, index)
    const alias = short ? undefined : (aliases.get(token.word) ?? saidBy(tokens, index))
    if (alias) return inPlaceOf(token, alias)
    const held = /^(?:madame|monsieur|mme|mr|m|mlle|docteur|dr|appelle|nom|mon|ma|prenom)$/.test(
      tokens[index - 1]?.word ?? '',
    )
    const capital = index > 0 && /^\p{Lu}/u.test(token.raw)
    const right =
      capital || held || isGivenName(token.word) || isGivenName(tokens[index - 1]?.word ?? '')
        ? undefined
        : corrections.get(token.word)
    return [right ? { ...token, word: right } : token]
  })
}
