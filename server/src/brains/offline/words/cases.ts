/** Several orders in one sentence: what stands between them and says nothing itself. One entry per language. */
import type { Language } from '../../../tongues/tongue.ts'
import { wrapped } from '../../../tongues/wrapped.ts'

export interface CaseWords {
  /** « j'ai deux commandes »: that there are several. */
  readonly several: RegExp
  /** « la » before an order number. */
  readonly before: RegExp
  /** « et le lit », in front of the second number: the thing is the group. */
  readonly thingBefore: RegExp
  /** « avec » behind it. */
  readonly after: RegExp
  /** « et la » at the end of the first part. */
  readonly between: RegExp
  /** Two numbers next to each other, each written `#`. */
  readonly listed: RegExp
  /** Words for who comes to the house: a notice, not a case. */
  readonly notice: RegExp
  /** What such a notice is about, when something is broken too: the visit itself. */
  readonly visit: RegExp
  /** « j'ai reçu un fauteuil vert », « vous m'avez livré »: told, never asked. */
  readonly received: RegExp
  /** « j'ai commandé un canapé »: nothing is wrong with it. */
  readonly bought: RegExp
  /** « ouvrez un dossier »: what is to be done, not what happened. */
  readonly opens: RegExp
  /** « il grince », « la porte ne ferme plus », said instead of a name. */
  readonly tells: RegExp
}

const fr: CaseWords = {
  several: wrapped('iu')`
    (?:(?:j['’]ai|il y a|c['’]est pour|j['’]appelle pour|concernant) )?(?:les |mes )?(?:deux|2|trois|3
    |plusieurs) (?:commandes|problèmes|soucis|dossiers)(?: (?:différentes?|chez vous|avec vous))*
  `,
  before:
    /(?:(?<!\p{L})(?:les?|la|l['’]autre|ma|mon|une?|pour|sur|commande|première|deuxième)\s+)+(?=c\s?m\s?d)/giu,
  thingBefore: wrapped('iu')`
    [\s,]+et ((?:le|la|l['’]|les|mon|ma|mes|une?) ?(?!commande|deuxième|seconde?
    |autre)\p{L}{3,}(?: \p{L}+)?)(?: (?:de|sur))?(?: la)?(?: commande)?\s*$
  `,
  after: /^[\s,:]*(?:avec|pour|c['’]est|il y a|où|elle a|et|a)(?!\p{L})\s*/iu,
  between:
    /[\s,]+(?:et|puis|plus|ainsi que)(?:\s+(?:aussi|puis|pour|la|le|l['’]autre|une?|ma|commande))*\s*$/iu,
  listed: /#(?:[\s,]*(?:et|puis|ou)?[\s,]*#)+|#/gu,
  notice: wrapped('iu')`
    (?<!\p{L})(?:di(?:tes|re)|pr[ée]ven(?:ez|ir)|demand(?:ez|er)|signal(?:ez|er)|rappel(?:ez|er)
    |inform(?:ez|er)|précis(?:ez|er))(?:[- ](?:bien )?(?:lui|leur|le|la|les)(?!\p{L})
    |(?: bien)? (?:à|au|aux|le|la|les) ?(?:l['’])?(?:\p{L}+ )?(?:techniciens?|livreurs?|transporteurs?
    |chauffeurs?|monteurs?|équipe|réparateurs?|dépanneurs?|monsieur qui))
    |(?<!\p{L})(?:il )?(?:faut|faudrait) que (?:le|la|les|l['’]) ?(?:techniciens?|livreurs?|transporteurs?
    |chauffeurs?|monteurs?|équipe|réparateurs?)(?!\p{L})
  `,
  visit: wrapped('iu')`
    (?<!\p{L})(?:vien(?:t|ne|nent|dra|dront)|pass(?:e|ent|era|eront|er)|venir|sonn\p{L}+|frapp\p{L}+
    |interphone|digicode|code (?:de la porte|d['’]entrée)|étage|ascenseur|gardien\p{L}*|voisine?
    |livraison prévue|avant (?:de|d['’])|chien)(?!\p{L})
  `,
  received: wrapped('iu')`
    (?<!\p{L})(?:(?:j['’]ai|on a|nous avons) (?:bien |enfin )?reçu
    |(?:vous|on|ils|le livreur) (?:m['’]|nous )(?:av(?:ez|iez)|a|avait|ont) (?:livré|envoyé|vendu|donné
    |apporté))(?!\p{L})
  `,
  bought: wrapped('iu')`
    ^(?:(?:bonjour|bonsoir|allô|alors|oui|voilà|madame|monsieur)[\s,]+)*(?:j['’]ai|on a|nous avons
    |je viens de|je viens d['’])(?: bien| déjà)? ?(?:command|achet
    |pris)\p{L}*(?: \p{L}+){0,3}(?: (?:chez vous|sur (?:votre|le) site|en ligne|la semaine dernière|hier
    |récemment))*\s*$
  `,
  opens:
    /(?<!\p{L})(?:ouvr\p{L}+|fai(?:tes|re|siez)|cré\p{L}+) (?:moi )?(?:un|le|mon) (?:dossier|ticket)(?!\p{L})/iu,
  tells:
    /^(?:(?:euh|ben|bah|alors)[\s,]+)?(?:il|elle|ils|elles|ça|c['’]est|(?:il )?y a|les?|la|l['’]|une?|mon|ma|mes) ?\p{L}+/iu,
}

const en: CaseWords = {
  several:
    /(?:(?:i have|there are|it is about|about) )?(?:two|2|three|3|several) (?:orders|problems|issues)/iu,
  before: /(?:\b(?:the|my|other|one|order|for|first|second)\s+)+(?=c\s?m\s?d)/giu,
  thingBefore: /[\s,]+and ((?:the|my|an?) (?!order|other|second)\p{L}{3,}(?: \p{L}+)?)(?: order)?\s*$/iu,
  after: /^[\s,:]*(?:with|for|it is|there is|where|has)\b\s*/iu,
  between: /[\s,]+(?:and|then|plus)(?:\s+(?:also|the|for|my|order))*\s*$/iu,
  listed: /#(?:[\s,]*(?:and|or)?[\s,]*#)+|#/gu,
  notice: wrapped('iu')`
    \b(?:tell|ask|remind|warn|inform|let) (?:the )?(?:technicians?|drivers?
    |delivery (?:man|men|people|driver)|team|repairman|fitters?|him|her|them)\b
  `,
  visit:
    /\b(?:com(?:es|ing|e)|visits?|ring|knock|doorbell|intercom|door code|floor|lift|neighbour|before)\b/iu,
  received:
    /\b(?:i|we)(?:(?:'|’)ve| have)? (?:just )?received\b|\byou (?:sent|delivered|sold|gave) (?:me|us)\b/iu,
  bought:
    /^(?:(?:hello|hi|good morning)[\s,]+)*(?:i|we)(?:['’]ve| have| just)* (?:ordered|bought)(?: \p{L}+){0,3}\s*$/iu,
  opens: /\bopen (?:a|the) (?:case|ticket|file)\b/iu,
  tells: /^(?:it|they|there|the|a|an|one|my) ?\p{L}+/iu,
}

const ar: CaseWords = {
  several: /(?:لدي|عندي) (?:طلبان|طلبين|طلبيتان|طلبيتين|مشكلتان|مشكلتين)/u,
  before: /(?:(?:الطلب|رقم|طلب)\s+)+(?=c\s?m\s?d)/giu,
  thingBefore: /(?!)/u,
  after: /^[\s،:]*(?:مع|فيه|فيها)\s*/u,
  between: /[\s،]+و(?:\s*(?:الطلب|طلب))*\s*$/u,
  listed: /#(?:[\s،]*و?[\s،]*#)+|#/gu,
  notice: /(?:قولوا|قل|أخبروا|أخبر) (?:لل|ال|ل)?(?:تقني|عامل|سائق|فريق|فني)/u,
  visit: /(?:يأتي|يمر|يدق|الجرس|الباب|الطابق|قبل)/u,
  received: /(?:استلمت|وصلني)/u,
  bought: /^(?:مرحبا[\s،]+)?(?:طلبت|اشتريت)(?: \p{L}+){0,2}\s*$/u,
  opens: /فتح ملف/u,
  tells: /^(?:هو|هي|ال)\S+/u,
}

const cases: Readonly<Record<Language, CaseWords>> = { fr, en, ar }

export function caseWordsIn(language: Language): CaseWords {
  return cases[language]
}
