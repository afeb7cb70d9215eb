/** Any text made fit for a voice: no markup, no abbreviation, no run of figures that a voice would stumble on. */
import { exists } from '../../calendar.ts'
import { monthNumber } from '../words.ts'
import { fullDate, time } from './calendar.ts'
import { number } from './number.ts'
import { email, phone, reference } from './references.ts'

type Step = readonly [RegExp, string | ((match: RegExpMatchArray, today: string) => string)]

const steps: readonly Step[] = [
  [/```[\s\S]*?```/g, ' '],
  [/!\[([^\]]*)\]\([^)]*\)/g, (m) => m[1] ?? ''],
  [/\[([^\]]+)\]\([^)]*\)/g, (m) => m[1] ?? ''],
  [/[\p{L}\p{N}][\w.+-]*@[\w-]+(?:\.[\w-]+)*/gu, (m) => email(m[0])],
  [/https?:\/\/(?:www\.)?([^\s/)?#]+)[^\s)]*/gi, (m) => site(m[1] ?? '')],
  [/\bwww\.([^\s/)?#]+)[^\s)]*/gi, (m) => site(m[1] ?? '')],
  [/^\s{0,3}#{1,6}\s+(.+?)\s*$/gm, (m) => ended(m[1] ?? '')],
  [/^\s*(?:[-*•–]|\d{1,2}[.)])\s+(.+?)\s*$/gm, (m) => ended(m[1] ?? '')],
  [/^\s*>\s?/gm, ''],
  [/^\s*\|?[\s:|-]+\|[\s:|-]*$/gm, ''],
  [/\s*\|\s*/g, ', '],
  [/(\*\*|__|~~|`)(.+?)\1/g, (m) => m[2] ?? ''],
  [/(?<![\p{L}\p{N}*])\*([^*\n]+)\*(?![\p{L}\p{N}*])/gu, (m) => m[1] ?? ''],
  [/(?<![\p{L}\p{N}_])_([^_\n]+)_(?![\p{L}\p{N}_])/gu, (m) => m[1] ?? ''],
  [/[*_`~#]{1,}/g, ''],
  [/<[^>\n]{1,80}>/g, ' '],
  [/\b((?:CMD|TKT)-\d{4}-\d{1,6})\b/gi, (m) => reference(m[1] ?? '')],
  // « CMD202612345 »: letters and figures run together.
  [/(?<![\p{L}\p{N}])(\p{L}{1,6}\d{5,})(?![\p{L}\p{N}])/gu, (m) => reference(m[1] ?? '')],
  [
    /\+33[ .-]?[1-9](?:[ .-]?\d\d){4}(?!\d)|\+\d{8,15}(?!\d)|\+\d{1,3}(?:[ .-]\d{1,4}){2,6}(?!\d)/g,
    (m) => phone(m[0].replace(/[^\d+]/g, '')),
  ],
  [/\b7\s?j(?:ours)?\s?(?:\/|sur)\s?7\b/gi, 'sept jours sur sept'],
  [/\b24\s?h(?:eures)?\s?(?:\/|sur)\s?24\b/gi, 'vingt-quatre heures sur vingt-quatre'],
  [/(\d\s?[hH:]\s?(?:[0-5]\d)?)\s?[-–]\s?(?=\d{1,2}\s?[hH:])/g, (m) => `${m[1]} à `],
  [/(?<!\d)0[1-9](?:[ .-]?\d\d){4}(?!\d)/g, (m) => phone(`+33${m[0].replace(/\D/g, '').slice(1)}`)],
  [
    /\b(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g,
    (m, today) =>
      valid(m[1], m[2], m[3]) && Number(m[4]) < 24
        ? `${fullDate(`${m[1]}-${m[2]}-${m[3]}`, today)} à ${time(`${m[4]}:${m[5]}`)}`
        : m[0],
  ],
  [/\b(\d{4})-(\d\d)-(\d\d)\b/g, (m, today) => (valid(m[1], m[2], m[3]) ? fullDate(m[0], today) : m[0])],
  [
    /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g,
    (m, today) =>
      valid(m[3], m[2], m[1])
        ? fullDate(`${m[3]}-${(m[2] ?? '').padStart(2, '0')}-${(m[1] ?? '').padStart(2, '0')}`, today)
        : m[0],
  ],
  // An amount before an hour: « à 14h 45 € ».
  [/(\d+(?:[  ]\d{3})*)(?:,(\d{1,2}))?\s?(?:€|EUR\b|euros?\b)/g, (m) => euros(m[1] ?? '', m[2])],
  [/(\d+(?:[.,]\d+)?)\s?%/g, (m) => `${decimal(m[1] ?? '')} pour cent`],
  [/\b([01]?\d|2[0-3])\s?[hH:]\s?([0-5]\d)\b(?!:)/g, (m) => time(`${(m[1] ?? '').padStart(2, '0')}:${m[2]}`)],
  [/(\d+)\s?[hH]\s?(\d+)/g, (m) => `${m[1]} heures ${m[2]}`],
  [/(\d+):(?=\d)/g, (m) => `${m[1]}, `],
  [/\b([01]?\d|2[0-3])\s?[hH]\b(?!\p{L})/gu, (m) => time(`${(m[1] ?? '').padStart(2, '0')}:00`)],
  [/\s?%/g, () => ' pour cent'],
  [/\s?€/g, () => ' euros'],
  [/\bDr\.?(?=\s+\p{L})/gu, 'docteur'],
  [/\bPr\.?(?=\s+\p{Lu})/gu, 'professeur'],
  [/\bMM\.(?=\s)/g, 'Messieurs'],
  [/\bM\.(?=\s+\p{Lu})/gu, 'Monsieur'],
  [/\bMr\.?(?=\s+\p{Lu})/gu, 'Monsieur'],
  [/\bMme\.?(?=\s)/g, 'Madame'],
  [/\bMlle\.?(?=\s)/g, 'Mademoiselle'],
  [/\b(?:RDV|rdv|Rdv)\b/g, 'rendez-vous'],
  [/\b(?:tél|Tél|tel|Tel)\.(?=[\s:])/g, 'téléphone'],
  [/\bav\.(?=\s)/g, 'avenue'],
  [/\bbd\.?(?=\s)/g, 'boulevard'],
  [/\bN°\s?|\bn°\s?/g, 'numéro '],
  [/\betc\.(?!\p{L})/gu, 'et cetera'],
  [/\s*&\s*/g, ' et '],
  [/\b(\d{1,2})(?:er)\b/g, (m) => (m[1] === '1' ? 'premier' : m[0])],
  [
    /\b(\d{1,2}) (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?: (\d{4}))?\b/gi,
    (m) => dayMonth(m),
  ],
  [/(?<![\d,.])(\d+)[,.](\d{1,4})(?![\d,.]|\s?\d)/g, (m) => decimal(m[0])],
  [/\b\d{7,}\b/g, (m) => reference(`0${m[0]}`).replace(/^zéro /, '')],
  [/\b\d{1,6}\b/g, (m) => (/^0\d/.test(m[0]) ? reference(m[0]) : number(Number(m[0])))],
  [/\p{Extended_Pictographic}\uFE0F?/gu, ''],
  [/[ \t ]*\n+[ \t]*/g, ' '],
  [/[ \t ]{2,}/g, ' '],
  [/ ([,.])/g, (m) => m[1] ?? ''],
  [/([.!?…])\s*\.(?!\.)/g, (m) => m[1] ?? ''],
]

/** Strips markup and reads out what a voice cannot. Idempotent. */
export function speakable(text: string, today: string): string {
  let spoken = text
  // What one step reveals another may have to read: a few rounds, until nothing changes.
  for (let round = 0; round < 8; round += 1) {
    const next = once(spoken, today)
    if (next === spoken) break
    spoken = next
  }
  return spoken
}

function once(text: string, today: string): string {
  let spoken = text
  for (const [pattern, by] of steps) {
    spoken =
      typeof by === 'string'
        ? spoken.replace(pattern, by)
        : spoken.replace(pattern, (...args) => by(args.slice(0, -2) as unknown as RegExpMatchArray, today))
  }
  return spoken.trim()
}

function site(host: string): string {
  return `le site ${host
    .replace(/[.,;:!]+$/, '')
    .split('.')
    .join(' point ')}`
}

function ended(text: string): string {
  return /[.!?…:;,]$/.test(text) ? text.replace(/[;,]$/, '.') : `${text}.`
}

function valid(year = '', month = '', day = ''): boolean {
  return exists(Number(year), Number(month), Number(day))
}

function dayMonth(match: RegExpMatchArray): string {
  const day = Number(match[1])
  if (
    day < 1 ||
    day > 31 ||
    monthNumber(
      match[2]
        ?.normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase(),
    ) === 0
  )
    return match[0]
  return `${day === 1 ? 'premier' : number(day)} ${match[2]}${match[3] ? ` ${number(Number(match[3]))}` : ''}`
}

function euros(whole: string, cents: string | undefined): string {
  const value = Number(whole.replace(/\D/g, ''))
  const head = `${number(value)} euro${value > 1 ? 's' : ''}`
  return cents && Number(cents) > 0 ? `${head} ${number(Number(cents.padEnd(2, '0')))}` : head
}

function decimal(text: string): string {
  const [whole, part] = text.replace('.', ',').split(',')
  if (!part) return number(Number(whole))
  const zeros = /^0*/.exec(part)?.[0] ?? ''
  const tail = `${'zéro '.repeat(zeros.length)}${Number(part) > 0 ? number(Number(part)) : ''}`.trim()
  return `${number(Number(whole))} virgule ${tail}`
}
