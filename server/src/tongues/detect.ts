/** In which language a sentence is, when it is plain; a word or two never change the language of a call. */
import type { Language } from './tongue.ts'

const common: Record<'fr' | 'en', ReadonlySet<string>> = {
  fr: new Set(
    'je j tu il elle on nous vous le la les un une des du de au aux et ou mais pour pas ne est suis avez ai voudrais veux rendez vous avec que qui dans sur bonjour merci oui non ce cette mon ma mes votre vos demain ca c y a t il peux peut docteur matin midi soir heure heures lundi mardi mercredi jeudi vendredi samedi dimanche prendre voir faut fait quel quelle quand combien reserver aujourd hui prochain prochaine'.split(
      ' ',
    ),
  ),
  en: new Set(
    'i you he she we they the an and or but for not is am are have would like want with that who in on hello thanks thank yes no this my your please can could need to of at do does tomorrow it what when where how d ll re see doctor morning afternoon evening tonight today next monday tuesday wednesday thursday friday saturday sunday book booking appointment people speak english much open there any get if from our us also welcome'.split(
      ' ',
    ),
  ),
}

/**
 * The language of a sentence said in a call held in `spoken`: another of the `allowed` ones when at least three words
 * are plainly in it. `told` is what the recogniser says: it may only be what it was set to, so that its word counts when
 * the words lean the same way, be it one of them.
 */
export function detectLanguage(
  text: string,
  spoken: Language,
  allowed: readonly Language[],
  told?: Language,
): Language {
  const { total, scores } = weigh(text)
  const other = told !== undefined && told !== spoken && allowed.includes(told) ? told : null
  if (other && scores[other] > scores[spoken]) return other
  const best = (['ar', 'en', 'fr'] as const).find((one) =>
    allowed.every((rival) => rival === one || scores[one] > scores[rival]),
  )
  if (!best || best === spoken || !allowed.includes(best)) return spoken
  return scores[best] >= enough && scores[best] >= total / 3 ? best : spoken
}

/** Words by which one language must lead in a short text to be believed. */
const lead = 3

/** The language of a written passage; of its document when the passage alone leaves a doubt. */
export function languageOfText(text: string, document = ''): Language {
  const { total, scores } = weigh(text)
  if (scores.ar > total / 2) return 'ar'
  if (document !== '' && Math.abs(scores.en - scores.fr) < lead) return languageOfText(document)
  return scores.en > scores.fr ? 'en' : 'fr'
}

/** Words plainly in another language that change the language of a call. */
const enough = 3

/** How many words there are, and how many are plainly of each language. Arabic is told by its letters. */
function weigh(text: string): { readonly total: number; readonly scores: Record<Language, number> } {
  const scores = { fr: 0, en: 0, ar: 0 }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  for (const word of words) {
    const plain = word.normalize('NFD').replace(/\p{M}/gu, '')
    if (common.fr.has(plain)) scores.fr += 1
    if (common.en.has(plain)) scores.en += 1
    // A word of Arabic is longer than an article of ours: « صباح الخير » is enough.
    if (/\p{Script=Arabic}/u.test(word)) scores.ar += 1.5
  }
  return { total: words.length, scores }
}
