/** « j'attends ma commande » → « vous attendez votre commande »: what the caller said, in our mouth. */

const irregular: Readonly<Record<string, string>> = {
  ai: 'avez',
  suis: 'êtes',
  vais: 'allez',
  fais: 'faites',
  sais: 'savez',
  connais: 'connaissez',
  veux: 'voulez',
  peux: 'pouvez',
  dois: 'devez',
  vois: 'voyez',
  reçois: 'recevez',
  viens: 'venez',
  tiens: 'tenez',
  mets: 'mettez',
  prends: 'prenez',
  comprends: 'comprenez',
  attends: 'attendez',
  entends: 'entendez',
  perds: 'perdez',
  rends: 'rendez',
  dors: 'dormez',
  pars: 'partez',
  finis: 'finissez',
  choisis: 'choisissez',
  sommes: 'êtes',
  "m'appelle": 'vous appelez',
}

/** The verb of « je » or « nous », as « vous » has it; undefined when we are not sure of it. */
function withYou(verb: string): string | undefined {
  const known = irregular[verb]
  if (known) return known
  if (/\p{L}ons$/u.test(verb)) return verb.replace(/e?ons$/u, 'ez')
  if (/\p{L}{2}ais$/u.test(verb)) return verb.replace(/ais$/u, 'iez').replace(/ge(?=iez$)/u, 'g')
  if (/\p{L}{2}rai$/u.test(verb)) return verb.replace(/rai$/u, 'rez')
  if (!/\p{L}{2}e$/u.test(verb)) return undefined
  return verb
    .replace(/e$/u, 'ez')
    .replace(/(?<=pp|j)ell(?=ez$)/u, (double) => double.slice(0, -1))
    .replace(/[ao]i(?=ez$)/u, (vowels) => `${vowels.charAt(0)}y`)
    .replace(/uiez$/u, 'uyez')
    .replace(/è(?=\p{L}ez$)/u, /(?:ach|am|l|p|m)è\p{L}e$/u.test(verb) ? 'e' : 'é')
}

const subject =
  /(?<!\p{L})(?:je |j['’]|nous )((?:ne |n['’])?)((?:(?:le|la|les|lui|leur|y|en|vous) |(?:l|y|en)['’])*)([\p{L}]+)(?!\p{L})/giu

const exchanged: Readonly<Record<string, string>> = {
  mon: 'votre',
  ma: 'votre',
  notre: 'votre',
  mes: 'vos',
  nos: 'vos',
  votre: 'notre',
  vos: 'nos',
}

const preposition = '(?:chez|pour|avec|à|de|sur|par|sans|contre)'

/** Undefined when it cannot be turned wholly: half of it would be nonsense. */
export function toYou(text: string): string | undefined {
  // What is already turned is out of reach of the next rule.
  const done: string[] = []
  const keep = (words: string) => `\uE000${done.push(words) - 1}\uE000`
  let unsure = false
  const turned = text
    .replace(subject, (whole: string, not: string, objects: string, verb: string) => {
      const other = withYou(verb.toLocaleLowerCase('fr'))
      if (!other) {
        unsure = true
        return whole
      }
      const negation = not ? (/^[aeiouyéèêh]/iu.test(objects || other) ? 'n’' : 'ne ') : ''
      return keep(`vous ${negation}${objects.replace(/vous /giu, 'nous ')}${other}`)
    })
    .replace(new RegExp(`(?<!\\p{L})(${preposition}) (vous|moi|nous)(?!\\p{L})`, 'giu'), (_, before, who) =>
      keep(`${before} ${who.toLowerCase() === 'vous' ? 'nous' : 'vous'}`),
    )
    .replace(/(?<!\p{L})(mon|ma|notre|mes|nos|votre|vos)(?!\p{L})/giu, (word: string) =>
      keep(exchanged[word.toLowerCase()] ?? word),
    )
    .replace(/(?<!\p{L})(?<!(?:je|vous) )(?:m['’]|me )(?=\p{L})/giu, () => keep('vous '))
  const left = /(?<!\p{L})(?:je|j['’]|me|m['’]|moi|nous|vous|on(?! vous))(?!\p{L})/iu
  const whole = /(?<!\p{L})on(?= (?:l['’])?\uE000)/giu
  if (unsure || left.test(turned.replace(whole, ''))) return undefined
  return turned.replace(/\uE000(\d+)\uE000/gu, (_, at: string) => done[Number(at)] ?? '')
}
