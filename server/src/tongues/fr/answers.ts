/** Yes, no, perhaps: every spoken form. */
import { no, noAnywhere, unsure, yes, yesAfterNo, yesAnywhere, yesThoughNegative } from './answer-words.ts'
import { isSaid } from './intents/phrases.ts'
import { isHesitation } from './normalise.ts'
import { wrapped } from '../wrapped.ts'

export type Answer = 'yes' | 'no' | 'unsure' | null

const change = wrapped()`
  \b(?:mais|plutot|sauf|a l exception|excepte|hormis|a part|par contre|seulement|en revanche|au lieu
  |a la place|cependant|attendez|sauf que|finalement|changer|autre)\b
`

/** « Euh attendez, oui c'est bon », « finalement oui »: what precedes the answer and changes nothing to it. */
const hesitating = wrapped()`
  ^(?:(?:euh|attendez|attends|voyons|alors|bon|finalement|en fait|du coup|une seconde|ah) )+(?=(?:oui|ouais
  |non|c est bon|d accord)\b)
`

/** « Oui, non, mais oui »: the last word wins. */
const onlyYesAndNo = wrapped()`
  ^(?=.*\b(?:oui|ouais|si)\b)(?=.*\b(?:non|nan)\b)(?:(?:oui|ouais|si|non|nan|mais|enfin|euh|ah|bon|ben|bah
  |alors|pardon|en fait|finalement) )*(?:oui|ouais|non|nan)$
`

/** « C'est pas le 06…, c'est le 06… » */
const notThisButThat = wrapped()`
  ^(?:(?:ah|oh|mais|euh|attendez) )*(?:c est|c etait|ce n est) pas (?!grave|mal\b|faux|loin|la peine
  |possible|sur|certain|urgent|complique)\S+ .*\b(?:c est|c etait|mais)\b
`

/** « c'est soixante-douze et pas soixante-deux »; but « c'est elle qui viendra, pas moi » corrects nothing that was told. */
const thisNotThat = wrapped()`
  ^c est (?!pas\b|plus\b|elle\b|lui\b|eux\b|moi\b|bon\b|bien ca\b|parfait\b|ca\b|possible\b|sur\b
  |note\b)(?:\S+ ){1,6}(?:et |mais )?(?:non )?pas (?!de\b|d\b|trop\b|tres\b|vraiment\b|sur\b|mal\b|grave\b
  |encore\b|non plus\b|possible\b|plus\b|le moindre\b)\S+(?: \S+){0,3}$
`

const doubtful = wrapped()`
  ^(?:oui|ouais|ok)\b.*\b(?:faut (?:que (?:je|j)|d abord)
  |je (?:dois|vais) (?:d abord )?(?:verifier|regarder|voir|reflechir|demander)|a (?:verifier|confirmer)
  |sous reserve)\b
`

const nearly = /^(?:\w+ ){0,3}(?:presque|a peu pres|plus ou moins|pas loin|quasiment)\b/

/** What the caller answers. A yes that demands a change is not a yes. */
export function answerOf(
  whole: string,
  heard: readonly string[],
  asked: string | undefined,
  changes: boolean,
): Answer {
  const plain = whole.replace(hesitating, '')
  // « Hum hum », « euh, si si »: said twice, they accept.
  const first = Math.max(
    0,
    heard.findIndex((word) => !/^(?:e+u+h*|ben|bah|alors|ah|mais|oh)$/.test(word)),
  )
  const said = heard.slice(first)
  if (said.length === 2 && said.every((word) => /^(?:h?u?m+h?|mh+m*)$/.test(word))) return 'yes'
  if (said[0] === 'si' && said[1] === 'si') return 'yes'
  if (heard.length > 0 && heard.every((word) => isHesitation(word) || /^(?:ben|bah|alors|donc)$/.test(word)))
    return 'unsure'
  if (asked === 'confirm' && /^(?:ni oui ni non)$/.test(plain)) return 'unsure'
  // « Si c'est possible, oui »
  if (
    wrapped()`
    ^si .* (?:oui|volontiers|avec plaisir|je veux bien|d accord|ok|va pour ca|ca me va|moi aussi|je prends
    |c est bon pour moi)(?: merci)?$
  `.test(plain)
  )
    return 'yes'
  if (isSaid(yesThoughNegative, plain)) return changes && change.test(plain) ? null : 'yes'
  if (/^(?:oui|ouais) (?:et|ou) non\b/.test(plain)) return 'unsure'
  if (
    /^(?:non|nan) (?:enfin |mais |euh )*si\b(?! (?:je|vous|on|il|elle|ca|possible|tu|c est (?!bon|ca|parfait))\b)/.test(
      plain,
    )
  )
    return 'yes'
  if (onlyYesAndNo.test(plain)) return /(?:non|nan)$/.test(plain) ? 'no' : 'yes'
  if (/^(?:oui|ouais) (?:enfin |euh |mais |ah |en fait |alors )*non\b/.test(plain)) return 'no'
  // « Autre chose ? — Ça ira, merci. »
  if (
    asked === 'anything-else' &&
    wrapped()`
    ^(?:(?:ok|oui|bon|ben|alors|non|bah|d accord|tres bien|parfait|super|merci|je crois que|je pense que
    |ecoutez) )*(?:ca ira|c est bon|c est tout|ce sera tout|ca sera tout|rien|merci|c est parfait
    |ca va aller|c est gentil)\b
  `.test(plain) &&
    (!changes || /\bpour (?:aujourdhui|ce soir|cette fois)\b/.test(plain)) &&
    !/\b(?:voudrais|veux|aimerais|faudrait|(?<!(?:plus|pas) )besoin|(?<!(?:plus|pas|plus de|pas de) )question|savoir)\b/.test(
      plain,
    )
  )
    return 'no'
  if (/\bsi (?:vous|t|tu) (?:n )?(?:avez|as|a) (?:rien|pas|que)\b/.test(plain)) return 'yes'
  if (/\bque non\b(?! seulement)/.test(plain)) return 'no'
  if (/^si vous (?:voulez|le souhaitez|preferez)$/.test(plain)) return 'yes'
  if (isSaid(yesAfterNo, plain) && asked !== 'anything-else')
    return changes && change.test(plain) ? null : 'yes'
  // « c'est point fr, pas point com », « dix heures au lieu de onze »
  if (
    asked === 'confirm' &&
    (thisNotThat.test(plain) || (changes && /\bau lieu d|\ba la place d/.test(plain)))
  )
    return 'no'
  // « C'est presque ça, mais c'est quinze heures »: to be corrected.
  if (asked === 'confirm' && (changes || change.test(plain)) && nearly.test(plain)) return 'no'
  // « oui enfin je crois, faut que je regarde »
  if (doubtful.test(plain)) return 'unsure'
  const firm = isSaid(yes, plain)
  if (
    isSaid(unsure, plain) &&
    !/^(?:oui|non|ouais)\b|(?<!pas )\b(?:d accord|ok|va pour ca|allez y)$/.test(plain)
  )
    return 'unsure'
  if (isSaid(no, plain) || notThisButThat.test(plain)) return 'no'
  const told = changes && !/^(?:confirm|choice|anything-else)$/.test(asked ?? '')
  const lacks = asked === 'order' || asked === 'phone' || asked === 'email' || asked === 'birth'
  if (
    lacks &&
    !changes &&
    !/\bpas (?:tres |tout |bien )*(?:compris|entendu|saisi|suivi|capte)\b/.test(plain) &&
    /\b(?:ai|connais|retrouve|trouve|souviens|rappelle|avons) (?:pas|plus|aucun\w*)\b|\b(?:jete|perdu|egare)\b/.test(
      plain,
    )
  )
    return 'no'
  if (isSaid(noAnywhere, plain) && !told && !/^(?:oui|ouais) /.test(plain)) return 'no'
  const accepts = firm || (isSaid(yesAnywhere, plain) && (asked === 'confirm' || asked === 'choice'))
  if (!accepts) return null
  if (/^si (?:je|vous|on|c|ca|possible|il|elle|j|l|le|la|un|tu|jamais|ma|mon)\b/.test(plain)) return null
  if (/^ca va(?: etre)?(?: |$)/.test(plain) && /\?|\b(?:et vous|bien)\b/.test(plain) && asked === 'intent')
    return null
  return change.test(plain) &&
    (changes || !/^(?:\S+ )?mais (?:oui|bien sur|si)/.test(plain)) &&
    !/\bmais (?:oui|bien sur|carrement|bon|si)\b/.test(plain)
    ? null
    : 'yes'
}
