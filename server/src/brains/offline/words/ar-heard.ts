import type { Heard } from './words.ts'

export const heard: Heard = {
  sameHour: /نفس (?:الساعة|الوقت)/u,
  preamble:
    /^(?:(?:السلام عليكم|مرحبا|أهلا|صباح الخير|مساء الخير|نعم|لا|من فضلك|عفوا)(?=[\s،,.!؟]|$)[\s،,.!؟]*)+/u,
  rude: /(?!)/u,
  bareMessage: /(?:ترك|أترك|تسجيل) رسالة\s*[.!؟]?$/u,
  vague: /^(?:لدي|عندي) مشكلة(?: (?:في|مع) \p{L}+)?[.!]?$/u,
  order: /\bc\s?m\s?d[-\s]*\d{4}[-\s]*\d{5}\b/giu,
  withoutOrder: /(?:بدون|ليس لدي) رقم/u,
  person: '(?:(?:اسمي|أنا|معك|باسم) )*NAME',
  fields: [
    ['time', /ساعة|وقت/u],
    ['date', /يوم|تاريخ/u],
    ['name', /اسم/u],
    ['phone', /رقم|هاتف/u],
    ['practitioner', /طبيب|دكتور/u],
    ['party', /أشخاص|عدد/u],
  ],
  topics: {},
  toYou: (text) => text,
}
