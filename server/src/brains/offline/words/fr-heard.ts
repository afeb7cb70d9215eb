import type { Heard } from './words.ts'

const start =
  "(?:(?:bonjour|bonsoir|allô|allo|salut|rebonjour|madame|monsieur|alors|voilà|voila|euh+|heu+|hum|hmm|ben|bah|bon|donc|oui|ouais|non|si|en fait|enfin|écoutez|ecoutez|merci|s'il vous plaît|excusez-moi|pardon|ah|oh|très bien|d'accord|et|parce que|que|qu'|c'est que|il se trouve que|je vous appelle (?:parce que|car|pour|au sujet de)|j'appelle (?:parce que|car|pour|au sujet de)|c'est pour (?:vous dire que|signaler que|dire que)|dites[- ](?:lui|leur)(?: que)?|vous pouvez (?:lui|leur) dire(?: que)?|attendez|putain)(?=[\\s,.!?…]|$)[\\s,.!?…]*|c'est (?=(?:le|la|les|l')))+"

export const heard: Heard = {
  sameHour: /\bm[êe]me heure\b|\bm[êe]me horaire\b/i,
  preamble: new RegExp(`^${start}`, 'i'),
  rude: /(?<!\p{L})(?:bande d[e'’ ]+\p{L}+|(?:espèce|espece) d[e'’ ]+\p{L}+|putain|bordel|merde|de merde|con+ards?|connasses?|salauds?|enculés?|c'est (?:inadmissible|scandaleux|une honte))(?!\p{L})/giu,
  bareMessage:
    /(?:laisser|prendre|prenez|noter|transmettre|passer)(?: \p{L}+){0,2} message(?: (?:à|au|pour)(?: [\p{L}-]+){1,4})?(?: alors| s.il vous plaît)?\s*[.!?]?$|^(?:\p{L}+[' ]){0,8}(?:rappel\p{L}*|recontact\p{L}*)(?: (?:moi|plus tard|demain|s.il vous plaît))*\s*[.!?]?$/iu,
  vague:
    /^(?:j'ai|il y a|c'est pour|pour|j'aurais|je vous appelle pour|j'appelle pour)? ?(?:un|des|mon|une) ?(?:petit |gros )?(?:problèmes?|souci|soucis|réclamation|sav)(?: (?:avec|sur|concernant|de|pour) (?:\p{L}+[' -]?){1,4})?[.!]?$/iu,
  order:
    /(?:(?:et |avec )?(?:le |la |ma |mon |une )?(?:numéro de )?commande (?:numéro |c'est (?:le |la )?)?)?\bc\s?m\s?d[-\s]*\d{4}[-\s]*\d{5}\b/giu,
  withoutOrder:
    /(?:(?:et |mais )?(?:pas de|sans|je n['’]ai pas (?:de |le )?|j['’]ai pas (?:de |le )?) ?(?:numéro|référence)(?: de commande)?)/iu,
  person:
    "(?:(?:je suis|c'est|ici|je m'appelle|moi c'est|au nom de|pour|de la part de|monsieur|madame) )*NAME(?: à l'appareil| au téléphone)?",
  fields: [
    ['time', /\bl?[' ]?heure\b|\bhoraire\b/i],
    ['date', /\bjour\b|\bdate\b/i],
    ['name', /\bpr[ée]nom\b|\bnom\b/i],
    ['phone', /\bnum[ée]ro\b|\bt[ée]l[ée]phone\b/i],
    ['practitioner', /\bdocteur\b|\bm[ée]decin\b|\bconseill/i],
    ['party', /\bpersonnes\b|\bnombre\b|\bcombien\b/i],
  ],
  topics: {
    address: 'adresse',
    access: 'accès transports',
    parking: 'parking',
    hours: 'horaires d’ouverture',
    price: 'tarifs',
    payment: 'paiement',
    documents: 'documents à apporter',
    insurance: 'carte vitale mutuelle',
    duration: 'dure minutes',
    warranty: 'garantie',
    delivery: 'livraison',
    delay: 'délais de livraison',
    returns: 'retours',
    menu: 'menus',
    allergens: 'allergènes',
    results: 'résultats d’analyses',
    prescription: 'ordonnances',
    funding: 'financement',
    email: 'adresse électronique',
  },
  toYou(text) {
    if (
      /(?<!\p{L})(?:je|j['’](?!ai)|me|m['’]|moi|nous|on|notre|nos)(?!\p{L})/iu.test(
        text.replace(/\bje n['’]ai\b/gi, ''),
      )
    )
      return text
    return text
      .replace(/(?<!\p{L})je n['’]ai(?!\p{L})/giu, 'vous n’avez')
      .replace(/(?<!\p{L})j['’]ai(?!\p{L})/giu, 'vous avez')
      .replace(/(?<!\p{L})(?:mon|ma)(?!\p{L})/giu, 'votre')
      .replace(/(?<!\p{L})mes(?!\p{L})/giu, 'vos')
  },
}
