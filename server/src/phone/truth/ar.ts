import { type Claims, standing, writes } from './claim.ts'

const done = '(?:لقد |قد )?تم(?:ت)?(?: الآن)?'

/** Arabic as a receptionist says that it is done. */
export const ar: Claims = {
  speaks: /[\u0621-\u064a]{3}/u,
  hint: /موعد|حجز|طاولة|رسالة|ملف|شكو|إلغاء|ألغي|تأكيد|مؤكد|سجل|تسجيل|نقل|تغيير|سنتصل|ننتظر|تم/,
  claims: [
    { by: ['cancelled'], words: new RegExp(`${done} (?:إلغاء|الإلغاء)|(?<!\\p{L})ألغيت`, 'u') },
    { by: ['moved'], words: new RegExp(`${done} (?:نقل|تغيير|تأجيل|تعديل) (?:ال)?(?:موعد|حجز)`, 'u') },
    {
      by: ['booked', 'moved'],
      words: new RegExp(
        `${done} (?:حجز|تسجيل) (?:ال)?(?:موعد|طاولة|حجز)|${done} الحجز|(?<!\\p{L})(?:حجزت لكم?|(?:سجلت|حجزت) (?:ال)?(?:موعد|طاولة|حجز))`,
        'u',
      ),
    },
    { by: standing, words: new RegExp(`${done} تأكيد (?:ال)?(?:موعد|طاولة|حجز)|موعد(?:كم|ك) مؤكد`, 'u') },
    { by: standing, dated: true, words: /ننتظر(?:كم|ك)|لدي(?:كم|ك) موعد/u },
    { by: ['message', 'ticket'], words: new RegExp(`${done} تسجيل (?:ال)?رسال`, 'u') },
    { by: ['ticket'], words: new RegExp(`${done} (?:فتح|تسجيل) (?:ال)?(?:ملف|شكوى)|TKT-\\d`, 'u') },
    { by: ['message', 'ticket', 'booked', 'knowledge'], words: /سنتصل ب(?:كم|ك)|سنعاود الاتصال/u },
    { by: writes, words: /تم(?:ت)? ذلك/u },
  ],
  unless: /(?<!\p{L})(?:إذا|إن|عندما|لم|لن|لا|ليس|قبل أن|بعد أن|هل)(?!\p{L})/u,
  tag: /(?:صحيح|أليس كذلك|موافق(?:ون)?|هل هذا صحيح|نعم)\s*[?؟]$/u,
  transfer: /(?<!\p{L})س?أحول(?:كم|ك)(?!\p{L})/u,
  polite: [],
}
