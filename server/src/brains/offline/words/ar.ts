import { heard } from './ar-heard.ts'
import { tableWordsIn } from './tables.ts'
import type { RecapParts, Words } from './words.ts'

const with_ = (who: string | null) => (who ? ` مع ${who}` : '')
/** The house names its services in French: they stay unsaid in Arabic. */
const details = ({ moment, who, party, tables = 1, name, phone, requests }: RecapParts) =>
  [
    `${party === null ? 'موعد' : tables > 1 ? tableWordsIn('ar').tablesOf(tables, party) : tableFor(party)} ${moment}`,
    with_(who).trim(),
    name ? `باسم ${name}` : '',
    phone ? `على الرقم ${phone}` : '',
    requests ? `ملاحظة: ${requests}` : '',
  ]
    .filter(Boolean)
    .join('، ')

const numbers = ['', '', '', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة']
/** One and two have forms of their own. */
function tableFor(party: number): string {
  if (party === 1) return 'طاولة لشخص واحد'
  if (party === 2) return 'طاولة لشخصين'
  return `طاولة ل${numbers[party] ?? party} أشخاص`
}

export const ar: Words = {
  practitioner: (name) =>
    name
      .replace(/^Dr\.?\s+/i, 'الدكتور ')
      .replace(/^Mme\s+/, 'السيدة ')
      .replace(/^M\.\s+/, 'السيد '),
  heard,
  whatFor: 'كيف يمكنني مساعدتكم؟',
  listening: 'أنا أسمعكم.',
  anythingElse: 'هل تريدون شيئا آخر؟',
  goodbye: 'شكرا على اتصالكم. مع السلامة، ويوما سعيدا.',
  askDate: () => 'أي يوم يناسبكم؟',
  askOtherMoment: 'أي يوم آخر أو ساعة أخرى تناسبكم؟',
  askTime: (date) => `في أي ساعة تريدون الحضور ${date}؟`,
  askParty: 'كم عدد الأشخاص؟',
  askPractitioner: (names) => `هل تريدون ${names.join('، أو ')}، أم أول طبيب متاح؟`,
  askWhichPractitioner: (names) =>
    `لا أستطيع معرفة ذلك من هنا. هل تريدون ${names.join('، أو ')}، أم أول طبيب متاح؟`,
  askName: () => 'ما هو الاسم الكامل من فضلكم؟',
  askFirstName: () => 'شكرا. ما هو الاسم الأول؟',
  askNameAgain: 'لم أسمع الاسم جيدا. هل يمكنكم إعادة الاسم الكامل؟',
  askSpelling: 'عذرا، هل يمكنكم تهجئة الاسم حرفا حرفا؟',
  because: (asked) =>
    ({
      name: 'حتى نسجل الحجز باسمكم ولا نخلط بينكم وبين شخص آخر.',
      phone: 'حتى نتصل بكم إذا تغير شيء.',
      birth: 'حتى أتأكد من أنني أتحدث مع الشخص المعني.',
      order: 'حتى نجد طلبكم بسرعة.',
    })[asked],
  askPhone: 'ما هو رقم الهاتف الذي يمكننا الاتصال بكم عليه؟',
  askRestOfPhone: (digits) => `سجلت ${digits}. ما هي بقية الرقم؟`,
  askBirth: 'للتحقق من الهوية، ما هو تاريخ ميلاد المريض؟',
  askProblem: 'هل يمكنكم وصف المشكلة؟',
  askOrder: 'ما هو رقم الطلب؟',
  askOrderAgain: 'لم أتعرف على رقم الطلب. هل يمكنكم إعادته بدءا من السنة؟',
  askOrderStill: 'ورقم الطلب، هل هو لديكم؟',
  orderNotFound: (order) => `لا أجد الطلب ${order}: تحققوا من الرقم، أو نحتفظ به كما هو وسيبحث الفريق عنه.`,
  aboutFile: (reference, message) => `بخصوص الملف ${reference}: ${message}`,
  askMessage: 'ما هي الرسالة التي تريدون تركها؟',
  askWhichAppointment: (list) => `لديكم عدة مواعيد: ${list}. أي واحد تقصدون؟`,
  askNewDate: 'أي يوم جديد يناسبكم؟',
  askChange: () => 'حسنا. ماذا تريدون أن تغيروا: اليوم أم الساعة أم شيئا آخر؟',
  offerOne: (moment, who) => `يمكنني أن أقترح عليكم ${moment}${with_(who)}. هل يناسبكم ذلك؟`,
  offerMany: (moments) => `يمكنني أن أقترح عليكم ${moments}. أيها يناسبكم؟`,
  whichOne: (moments) => `أيها تفضلون: ${moments}؟`,
  agreed: (moment) => `حسنا، ${moment}.`,
  ticketElsewhere: 'لا أستطيع الاطلاع على الملفات، لكن الفريق يمكنه الاتصال بكم.',
  possible: 'هذا ممكن.',
  inThisLanguage: 'بالطبع، نتابع بالعربية.',
  stillTaken: (time, times) =>
    times === 1 ? `آسف، ${time} محجوز.` : `حقا ليس لدي شيء ${time} في ذلك اليوم.`,
  notFree: (moment) => `لم يبق مكان ${moment}.`,
  nothingFree: (day) => (day ? `لم يبق مكان ${day}.` : 'لا يوجد مكان في ذلك الوقت.'),
  nothingAtAll: 'لا يوجد أي موعد متاح في هذه الفترة.',
  openOn: (day) => `نعم، نحن مفتوحون ${day}.`,
  someLeft: (day) => `نعم، بقيت طاولات ${day}.`,
  closedOn: (day) => `نحن مغلقون ${day}.`,
  holidayOn: (day) => `نحن مغلقون ${day} لأنه يوم عطلة رسمية.`,
  closedAt: (time) => `لا نستقبل أحدا ${time}.`,
  lastArrival: (time) => `آخر وقت ممكن هو ${time}.`,
  alreadyPast: 'هذا الوقت قد مضى.',
  tooSoon: 'هذا قريب جدا، نحتاج إلى وقت أكثر.',
  tooFar: 'هذا بعيد جدا، جدول المواعيد غير مفتوح بعد.',
  impossible: (words) => `«${words}» غير موجود في التقويم.`,
  partyRefused: (min, max) =>
    `يمكنني الحجز من ${min} إلى ${max} أشخاص. لأي طلب آخر يمكن للمسؤول أن يتصل بكم، هل تريدون ترك رسالة؟`,
  askLeaveMessage: 'هل تريدون أن أترك رسالة للمسؤول؟',
  groupSize: (party) => `${party} أشخاص`,
  groupMessage: (party, date) => `طلب ${tableFor(party)}${date ? `، ${date}` : ''}`,
  passingOn: 'لا أستطيع فعل ذلك بنفسي، لكن يمكنني نقل طلبكم إلى الفريق.',
  noting: (message) => `أكتب الرسالة: ${message}.`,
  nextPerson: (name) => (name ? `ننتقل الآن إلى موعد ${name}.` : 'ننتقل الآن إلى الموعد الثاني.'),
  noSuchPractitioner: (asked) => `لا أجد ${asked} هنا.`,
  unknownPractitioner: (asked, known) => `لا أجد ${asked} هنا. يمكنكم رؤية ${known}.`,
  unknownService: (known) => `لا أعرف هذه الخدمة. يمكنني أن أقترح: ${known}.`,
  justTaken: 'تم أخذ هذا الوقت قبل لحظات.',
  recapBook: (parts) => `للتأكيد: ${details(parts)}. هل أؤكد؟`,
  proposeBook: (parts) => `يمكنني أن أقترح عليكم ${details(parts)}. هل أؤكد؟`,
  recapMove: (parts) => `للتأكيد: أنقل موعدكم إلى ${parts.moment}${with_(parts.who)}. هل أؤكد؟`,
  recapCancel: (appointment) => `تريدون إلغاء ${appointment}. هل أؤكد الإلغاء؟`,
  recapTicket: ({ name, problem, order, phone }) =>
    `للتأكيد: ${name}،${order ? ` رقم الطلب ${order}،` : ''} المشكلة: ${problem}${phone ? `، على الرقم ${phone}` : ''}. هل هذا صحيح؟`,
  inYourWords: (matter) => matter,
  messageAfter: 'حسنا، سآخذ رسالتكم بعد ذلك.',
  openIt: 'هل أفتح الملف؟',
  sendIt: 'هل أرسلها؟',
  calledBackOn: (phone) => `حسنا، سنتصل بكم على ${phone}.`,
  recapMessage: ({ message, phone }) =>
    `رسالتكم: « ${message} ».${phone ? ` وسنتصل بكم على ${phone}.` : ''} هل أرسلها؟`,
  booked: (parts) => `تم الحجز: ${details({ ...parts, name: '', phone: null })}.`,
  moved: ({ moment, who }) => `تم نقل الموعد: ${moment}${with_(who)}.`,
  cancelled: (appointment) => `تم إلغاء ${appointment}.`,
  kept: 'حسنا، لن أغير شيئا.',
  ticketOpened: (reference) => `تم فتح ملفكم بالرقم ${reference}.`,
  messageTaken: 'تم تسجيل رسالتكم وسنتصل بكم.',
  yourAppointment: (appointment) => `لديكم ${appointment}.`,
  appointment: (moment, _service, who, party) =>
    party === null ? `موعدكم ${moment}${with_(who)}` : `حجزكم ${moment}`,
  identityUnproven: 'لا أستطيع التحقق من هويتكم بهذه المعلومات، لذلك لا أستطيع أن أقول شيئا عن المواعيد.',
  onlyCallingNumber: 'للتحقق يجب الاتصال من الرقم الذي تم به الحجز.',
  messageOrNew: (trade) =>
    `يمكنني تسجيل رسالة، أو ${trade === 'restaurant' ? 'حجز جديد' : 'تحديد موعد جديد'}. ماذا تفضلون؟`,
  messageOrNewAgain: (trade) =>
    `هل تفضلون ترك رسالة أم ${trade === 'restaurant' ? 'حجزا جديدا' : 'موعدا جديدا'}؟`,
  changeMessage: (wanted, detail) =>
    `${{ cancel: 'طلب إلغاء', move: 'طلب تغيير', find: 'يسأل عن موعده' }[wanted]}${detail ? `، ${detail}` : ''}`,
  noAppointment: 'لا أرى أي موعد قادم بهذا الاسم.',
  lateMessage: (wanted, moment) =>
    wanted === 'cancel' ? `لن يتمكن من الحضور ${moment}` : `يريد تغيير موعد ${moment}`,
  tooLate: 'فات الأوان لتغييره عبر الهاتف.',
  unknownAnswer: 'ليست لدي هذه المعلومة. سأسجل سؤالكم للفريق.',
  onlyInFrench: 'هذه المعلومة عندي بالفرنسية فقط، ولا أريد أن أخطئ في ترجمتها. يمكن للفريق أن يجيبكم.',
  backTo: (question) => `لنعد إلى طلبكم. ${question}`,
  hesitating: (question) => `خذوا وقتكم. ${question}`,
  notUnderstood: (question) => `عذرا، لم أفهم جيدا. ${question}`,
  notUnderstoodAgain: (question) =>
    `عذرا، يصعب علي فهمكم. يمكنكم الضغط على صفر للتحدث مع شخص أو ترك رسالة. ${question}`,
  nothingDone: 'حسنا، لم أسجل شيئا.',
  transferRefused: (reopens) =>
    `لا يمكن لأحد الرد الآن${reopens ? `، نفتح من جديد ${reopens}` : ''}. يمكنني تسجيل رسالة.`,
  toolFailed: 'لا أستطيع الاطلاع على جدول المواعيد الآن.',
  cannot: 'لا أستطيع فعل ذلك هنا.',
  iAmAnAi: (business) => `أنا ذكاء اصطناعي وأجيب باسم ${business}.`,
  slower: 'بالطبع، سأعيد بهدوء.',
  staysCourteous: 'أتفهم انزعاجكم، وأبذل قصارى جهدي.',
  takeYourTime: 'خذوا وقتكم، أنا أنتظر.',
  youAreWelcome: 'على الرحب والسعة.',
  hello: 'أهلا!',
  sorryForThat: 'أعتذر عن هذا الإزعاج.',
}
