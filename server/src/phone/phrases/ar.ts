import type { Phrases } from './phrases.ts'

export const ar: Phrases = {
  greeting: (business) => `مرحبا، معكم ${business}.`,
  disclosure: (business) => `أنا مساعد صوتي آلي، ذكاء اصطناعي، وأجيب باسم ${business}.`,
  backAgain: 'عذرا، انقطع الخط. أنا معكم من جديد.',
  restarting: 'تتم إعادة تشغيل الخدمة. يرجى معاودة الاتصال بعد دقيقة.',
  outOfOrder: 'يواجه مقسم الهاتف صعوبة تقنية. يرجى معاودة الاتصال بعد بضع دقائق.',
  nobodyAnswered: 'لم يتمكن أحد من الرد الآن. أنا معكم من جديد.',
  fillers: ['لحظة من فضلكم.', 'ما زلت معكم، لحظة أخرى.', 'شكرا على الانتظار، أوشكت على الانتهاء.'],
  lookingInAgenda: 'أنظر في جدول المواعيد، لحظة من فضلكم.',
  writingDown: 'أسجل ذلك، لحظة من فضلكم.',
  searching: 'أبحث عن ذلك، لحظة من فضلكم.',
  stillThere: 'ما زلت معكم.',
  simpler: 'لا أسمعكم. يمكنكم أن تقولوا ببساطة ماذا تريدون، أو الضغط على صفر للتحدث مع شخص.',
  leave: 'لم أعد أسمعكم، سأنهي المكالمة. يمكنكم الاتصال مرة أخرى. مع السلامة.',
  nothingToRepeat: 'لم أقل شيئا بعد. كيف يمكنني مساعدتكم؟',
  goodbye: 'شكرا على اتصالكم. مع السلامة، ويوما سعيدا.',
  transferring: 'سأحولكم إلى شخص، ابقوا معي من فضلكم.',
  offerMessage: 'يمكنني أن أسجل رسالة وسيتصلون بكم.',
  trouble: 'عذرا، هناك مشكلة تقنية. يمكنني أن أسجل رسالة: ماذا تريدون أن تقولوا؟',
  notUnderstood: 'عذرا، لم أفهم جيدا. هل يمكنكم الإعادة؟',
  tooLong: 'وصلنا إلى نهاية الوقت المخصص لهذه المكالمة. شكرا ومع السلامة.',
  tooLongSoon: 'بقيت لنا دقيقة تقريبا.',
  closed: (business) => `مرحبا. الخدمة الصوتية في ${business} غير متاحة الآن. يرجى الاتصال لاحقا.`,
  unknownNumber: 'هذا الرقم غير مفعل.',
  emergency: (trade, transferring) =>
    [
      'إذا كانت حياة شخص في خطر، أنهوا المكالمة واتصلوا فورا بالرقم خمسة عشر أو مئة واثني عشر.',
      trade === 'medical' ? 'لا أستطيع إعطاء نصيحة طبية.' : '',
      transferring ? 'سأحولكم إلى شخص الآن.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  languageChanged: 'حسنا، نواصل بالعربية. كيف يمكنني مساعدتكم؟',
  languageNotOffered: 'عذرا، لا أستطيع الإجابة إلا بالفرنسية.',
  recapBooking: ({ moment, practitioner, party, name }) =>
    `ألخص: ${[
      moment,
      practitioner && `مع ${practitioner}`,
      party && `عدد الأشخاص ${party.said}`,
      name && `باسم ${name}`,
    ]
      .filter(Boolean)
      .join('، ')}. هل أؤكد؟`,
  recapMove: ({ moment, practitioner }) =>
    `ألخص: الموعد الجديد ${moment}${practitioner ? `، مع ${practitioner}` : ''}. هل أؤكد؟`,
  recapCancel: (moment) => `إذن ألغي موعدكم: ${moment}. هل هذا صحيح؟`,
  recapTicket: ({ name, problem, order }) =>
    `ألخص: ${problem}${order ? `، الطلب ${order}` : ''}، باسم ${name}. هل أفتح الملف؟`,
  startAgain: 'عفوا، أعيد من البداية.',
  notYetDone: 'لحظة، لم يسجل شيء بعد.',
  shallIGoOn: 'هل تريدون أن أتابع؟',
}
