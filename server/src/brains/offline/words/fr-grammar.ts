/** Agreement and elision. */

const numbers: Readonly<Record<number, string>> = {
  1: 'une',
  2: 'deux',
  3: 'trois',
  4: 'quatre',
  5: 'cinq',
  6: 'six',
  7: 'sept',
  8: 'huit',
  9: 'neuf',
  10: 'dix',
}

export function people(party: number): string {
  return `${numbers[party] ?? party} ${party === 1 ? 'personne' : 'personnes'}`
}

const feminine =
  /^(?:première|nouvelle|petite|grande)\b|^\p{L}+(?:tion|sion|ite|ette|ance|ence|ure|erie|ée|elle|nne)\b/iu

/** « une consultation », « un rendez-vous d’information ». */
export function article(noun: string): string {
  return `${feminine.test(noun) ? 'une' : 'un'} ${noun.toLocaleLowerCase('fr')}`
}

const vowel = /^(?:[aeiouâàéèêëîïôûœæh]|y(?![aeiouâàéèê]))/i

/** « au nom d’Hélène », « de demain » ; « à demain », « au jeudi » do not elide but contract. */
export function elided(word: 'de' | 'à', next: string): string {
  if (word === 'de') {
    if (weekday.test(next)) return `du ${next}`
    // « au nom de Saint-Exupéry », said once.
    if (/^d(?:e |['’])/iu.test(next)) return next
    return vowel.test(next) ? `d’${next}` : `de ${next}`
  }
  return weekday.test(next) ? `au ${next}` : `à ${next}`
}

const weekday = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/
