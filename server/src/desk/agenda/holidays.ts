/** French public holidays: computed, never stored. */
import Holidays from 'date-holidays'
import type { CivilDate } from '../../tongues/tongue.ts'

const years = new Map<string, ReadonlyMap<CivilDate, string>>()

/** The library's names, as they are said. */
const spoken: Readonly<Record<string, string>> = {
  'Nouvel An': 'jour de l’An',
  'Fête du travail': 'fête du Travail',
  Ascension: 'jeudi de l’Ascension',
  'Fête de la Victoire 1945': '8 mai',
  'Fête Nationale de la France': 'fête nationale',
  'Armistice 1918': '11 novembre',
  'Lundi de Pâques': 'lundi de Pâques',
  'Lundi de Pentecôte': 'lundi de Pentecôte',
  'Vendredi saint': 'Vendredi saint',
  'Deuxième jour de Noël': 'lendemain de Noël',
}

/** The holiday's name in French, or null. Alsace-Moselle has two more. */
export function holidayOn(date: CivilDate, alsaceMoselle: boolean): string | null {
  const year = Number(date.slice(0, 4))
  const key = `${year} ${alsaceMoselle}`
  let days = years.get(key)
  if (!days) {
    const calendar = alsaceMoselle ? new Holidays('FR', '67') : new Holidays('FR')
    const all = calendar.getHolidays(year, 'fr').filter(({ type }) => type === 'public')
    days = new Map(all.map(({ date: at, name }) => [at.slice(0, 10), spoken[name] ?? name]))
    years.set(key, days)
  }
  return days.get(date) ?? null
}
