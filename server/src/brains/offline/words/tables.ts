/** A group on several tables: how it is asked for, and how it is said. One entry per language. */
import type { Language } from '../../../tongues/tongue.ts'
import { wrapped } from '../../../tongues/wrapped.ts'

export interface TableWords {
  /** « deux tables de six »: how many tables, and how many at each when it is said. */
  readonly several: RegExp
  /** « on pourrait être près de la fenêtre ? »: where they wish to sit, though it asks. */
  readonly places: RegExp
  readonly numbers: Readonly<Record<string, number>>
  /** « deux tables de six personnes » */
  tablesOf(tables: number, party: number): string
  /** For who sets the tables. */
  sameGroup(tables: number, persons: number): string
  notSoMany(tables: number, party: number): string
}

const spoken = (numbers: Readonly<Record<string, number>>, count: number) =>
  Object.keys(numbers).find((word) => numbers[word] === count && !/^\d/.test(word)) ?? String(count)

const french = { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 }
const english = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 }
const arabic = {
  طاولتين: 2,
  طاولتان: 2,
  'ثلاث طاولات': 3,
  'أربع طاولات': 4,
  ثلاثة: 3,
  أربعة: 4,
  خمسة: 5,
  ستة: 6,
  سبعة: 7,
  ثمانية: 8,
}

const fr: TableWords = {
  several: wrapped('iu')`
    (?<!\p{L})(deux|trois|quatre|\d) (?:petites? )?tables?(?!\p{L})(?: (?:séparées?|côte à côte
    |différentes?))*(?: (?:de|pour|à) (deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+)(?!\p{L}))?
  `,
  places: wrapped('iu')`
    (?<!\p{L})(?:on|nous|je|vous) (?:pourrai(?:s|t)|pourrions|pourriez|peut|peux
    |pouvez)(?: (?:nous|me|se))? (?:être|avoir|mettre|installer|placer|asseoir)(?!\p{L})
  `,
  numbers: french,
  tablesOf: (tables, party) => `${spoken(french, tables)} tables de ${spoken(french, party)} personnes`,
  sameGroup: (tables, persons) => `groupe de ${persons} personnes sur ${tables} tables`,
  notSoMany: (tables, party) =>
    `Je n’ai pas ${spoken(french, tables)} tables de ${spoken(french, party)} personnes.`,
}

const en: TableWords = {
  several:
    /\b(two|three|four|\d) (?:separate )?tables(?: (?:of|for) (two|three|four|five|six|seven|eight|nine|ten|\d+)\b)?/iu,
  places: /\b(?:could|can|may) (?:we|i|you) (?:sit|be|have|get|put us|seat us)\b/iu,
  numbers: english,
  tablesOf: (tables, party) => `${spoken(english, tables)} tables of ${spoken(english, party)}`,
  sameGroup: (tables, persons) => `a group of ${persons} at ${tables} tables`,
  notSoMany: (tables, party) =>
    `I do not have ${spoken(english, tables)} tables of ${spoken(english, party)}.`,
}

const ar: TableWords = {
  several: /(طاولتين|طاولتان|ثلاث طاولات|أربع طاولات)(?: ل(?:كل )?(أربعة|خمسة|ستة|سبعة|ثمانية|\d+))?/u,
  places: /(?:هل (?:يمكن|يمكننا)) (?:أن )?(?:نجلس|نكون|الجلوس)/u,
  numbers: arabic,
  tablesOf: (tables, party) => `${tables === 2 ? 'طاولتان' : `${tables} طاولات`} لكل منها ${party} أشخاص`,
  sameGroup: (tables, persons) => `مجموعة من ${persons} أشخاص على ${tables} طاولات`,
  notSoMany: (tables, party) => `ليست لدي ${tables} طاولات ل${party} أشخاص.`,
}

const tables: Readonly<Record<Language, TableWords>> = { fr, en, ar }

export function tableWordsIn(language: Language): TableWords {
  return tables[language]
}
