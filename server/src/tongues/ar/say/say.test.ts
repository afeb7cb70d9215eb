import { describe, expect, it } from 'vitest'
import { say } from './index.ts'

const today = '2026-11-20'

describe('Arabic, spoken', () => {
  it.each([
    ['2026-11-20', 'اليوم'],
    ['2026-11-21', 'غدًا'],
    ['2026-11-24', 'يوم الثلاثاء الرابع والعشرين من نوفمبر'],
    ['2026-12-01', 'يوم الثلاثاء الأول من ديسمبر'],
    ['2027-01-11', 'يوم الاثنين الحادي عشر من يناير عام ألفين وسبعة وعشرين'],
  ])('says the date %s', (date, spoken) => {
    expect(say.date(date, today)).toBe(spoken)
  })

  it.each([
    ['00:00', 'منتصف الليل'],
    ['09:00', 'الساعة التاسعة صباحًا'],
    ['12:00', 'الساعة الثانية عشرة ظهرًا'],
    ['14:30', 'الساعة الثانية والنصف بعد الظهر'],
    ['18:15', 'الساعة السادسة والربع مساءً'],
    ['20:05', 'الساعة الثامنة وخمس دقائق مساءً'],
  ])('says the hour %s', (time, spoken) => {
    expect(say.time(time)).toBe(spoken)
  })

  it('agrees the counted thing with its number', () => {
    expect(say.minutes(1)).toBe('دقيقة واحدة')
    expect(say.minutes(2)).toBe('دقيقتان')
    expect(say.minutes(3)).toBe('ثلاث دقائق')
    expect(say.minutes(11)).toBe('إحدى عشرة دقيقة')
    expect(say.minutes(20)).toBe('عشرون دقيقة')
    expect(say.minutes(90)).toBe('ساعة ونصف')
  })

  it('takes the oblique form after a preposition', () => {
    expect(say.moment('2026-11-24', '13:20', today)).toBe(
      'يوم الثلاثاء الرابع والعشرين من نوفمبر، في الساعة الواحدة وعشرين دقيقة بعد الظهر',
    )
    expect(say.time('13:20')).toBe('الساعة الواحدة وعشرون دقيقة بعد الظهر')
  })

  it('says numbers, references and letters', () => {
    expect(say.number(1962)).toBe('ألف وتسعمئة واثنان وستون')
    expect(say.phone('+33639981234')).toBe('صفر ستة، ثلاثة تسعة، تسعة ثمانية، واحد اثنان، ثلاثة أربعة')
    expect(say.spell('محمد')).toBe('ميم، حاء، ميم، دال')
    expect(say.list(['الاثنين', 'الثلاثاء'], 'or')).toBe('الاثنين أو الثلاثاء')
    expect(say.list(['الاثنين', 'الثلاثاء'], 'and')).toBe('الاثنين والثلاثاء')
  })

  it('reads Eastern figures', () => {
    expect(say.speakable('الساعة ١٤:٣٠', today)).toContain('الثانية والنصف بعد الظهر')
  })
})
