/** The pages of an invented daily service: another headline and another text every day around lines that come back. */
export interface Service {
  /** Lines above the headline. */
  readonly above?: readonly string[]
  /** Lines right below the headline. */
  readonly below?: readonly string[]
  /** Lines below the text, set apart from it. */
  readonly end?: readonly string[]
  /** Whether these are glued to the text. */
  readonly glued?: boolean
  /** Short lines between the paragraphs and the end, other ones every day. */
  readonly rows?: (day: number) => readonly string[]
}

const PLACES = ['الجديدة', 'القديمة', 'الشرقية', 'الغربية', 'العليا', 'السفلى', 'البيضاء']
const TOPICS = ['الحصاد', 'المطر', 'الجسر', 'السوق', 'المدرسة', 'المرفأ', 'الحديقة', 'القطار', 'المخبز']

export function pageOf({ above = [], below = [], end = [], glued, rows }: Service, day: number): string {
  const place = `${PLACES[day % PLACES.length]} رقم ${day + 1}`
  const topic = TOPICS[(day * 4) % TOPICS.length]
  return [
    ...above,
    `حديث ${topic} في الضاحية ${place}`,
    ...below,
    '',
    `تحدث أهالي الضاحية ${place} طويلا عن ${topic} هذا الصباح، وقال كبيرهم إن الأمر لم يعد كما كان قبل ${day + 2} أعوام.`,
    '',
    `وأضاف أن ${topic} في الضاحية ${place} شغل الناس ${day * 3 + 1} يوما، وأن الحديث عنه لن ينتهي قبل آخر الشهر.`,
    ...(rows === undefined ? [] : ['', ...rows(day)]),
    ...(glued === true ? [] : ['']),
    ...end,
  ].join('\n')
}

/** What papers print day after day at the same place, and that is their text. */
export const SERVICES: Readonly<Record<string, Service>> = {
  'a horoscope and its closing words': { end: ['الأبراج للتسلية لا أكثر', 'نراكم غدا مع طالع جديد'] },
  'a line of an aid committee': { end: ['للاتصال بنا في لجنة الإغاثة الخط الساخن 105'] },
  'the staff of a club': { end: ['المدير الفني: سامي البحراوي', 'رئيس النادي: خالد النوري'] },
  'numbers for emergencies': { end: ['أرقام الهاتف', 'الإسعاف 123', 'المطافئ 180'] },
  'prayer times and their note': { end: ['المواقيت للمدينة وما حولها', 'يضاف للقرى دقيقتان'] },
  'rates and their caveat': { end: ['الأسعار قابلة للتغير خلال اليوم', 'الأسعار بالجنيه'] },
  'prices glued below the text': { end: ['الأسعار بالجنيه'], glued: true },
  'an obituary and its prayer': { end: ['اللهم اغفر له وارحمه', 'وأسكنه فسيح جناتك'] },
  'an obituary and where to condole': { end: ['العزاء في منزل العائلة', 'تقبل التعازي بعد صلاة المغرب'] },
  'a weekly column and its title': { above: ['حديث المدينة'] },
  'a column with a longer title': { above: ['كلام هادئ عن المدينة'] },
  'a column, its title and its writer': { above: ['حديث المدينة', 'سلمى الحداد'] },
  'a column that greets its readers': { end: ['وإلى لقاء في الأسبوع المقبل', 'دمتم بخير'] },
  'a column and its slogan': { end: ['كلمة حق لا تموت'] },
  'a poem and its refrain': {
    rows: (day) => [`يا نهر الليلة ${day}`, `خذني إلى ضفة ${day}`],
    end: ['يا نهر يا صديق الصبا', 'خذني إلى البيت'],
  },
  'a serial': { above: ['رواية النهر الطويل'], end: ['تابع الحلقة المقبلة غدا'] },
  'a serial that goes on': { above: ['تابع'], end: ['تابع'] },
  'a serial that asks to follow it': { end: ['تابعونا غدا في فصل جديد'] },
  'a contributor': { end: ['شارك في التغطية: سلمى الحداد'] },
  'contributors in other words': {
    end: ['اشترك في إعداد التقرير سامي البحراوي', 'شارك في التحرير ليلى الوادي'],
  },
  'the terms of a competition': {
    end: ['ألا يقل العمر عن عشرين عاما', 'أن تكون القصة غير منشورة', 'نسخة من بطاقة الهوية'],
  },
  'an hour in words': { end: ['الساعة الواحدة ظهرا', 'في القاعة الكبرى'] },
  'matches and who shows them': { rows: (day) => [`النسور ${day} والصقور`], end: ['قناة النهر الرياضية'] },
  'a film and where it is shown': { end: ['متاح على منصة الوادي', 'للكبار فقط'] },
  'a post and where to apply': { end: ['للتقديم', 'www.example.com/jobs'] },
  'a post and whom to write': { end: ['ترسل السيرة الذاتية إلى', 'jobs@example.com'] },
  'a warning and a number': { end: ['هاتف الطوارئ: 123456', 'تجنبوا الطرق الزراعية'] },
  'a recipe and its wish': { end: ['تكفي أربعة أشخاص', 'بالعافية على قلوبكم'] },
  'a riddle': { end: ['من هو؟', 'الجواب في عدد الغد'] },
  'a wise word': { below: ['كلمة تبقى'], end: ['من أقوال الحكماء'] },
  'letters to a doctor': { end: ['يجيب عنها استشاري الباطنة', 'الاستشارة لا تغني عن زيارة الطبيب'] },
  'a history of the day': { end: ['من ذاكرة المدينة'] },
  'the source of the figures': { end: ['المصدر: غرفة تجارة الوادي'] },
  'the site of a party': { end: ['موقع الحفل حديقة النهر'] },
  'what a canal earned': { end: ['قناة السويس في أسبوع'] },
  'what the paper does': { end: ['صحيفة النهر تنشر الأسعار كل صباح'] },
  'a table of names in bars': { end: ['العملة | شراء | بيع'] },
  'a verse that asks who we are': { end: ['من نحن لولا النهر', 'اكتب لنا يا قمر'] },
  'a listing of programmes': { end: ['النشرة الإخبارية على القناة الأولى', 'قناة الوادي'] },
  'a book and its data': { end: ['الناشر: دار الوادي', 'تصدر عن دار النهر'] },
  'the place of a funeral': { end: ['موقع العزاء قاعة النور', 'بوابة الحديقة تفتح عصرا'] },
  'a report of an agency': { end: ['عن الوكالة الألمانية'] },
  'a programme that asks to follow it': { end: ['تابعونا على مدار الأسبوع', 'تابعونا على الهواء'] },
  'the fees of a club': { end: ['الاشتراكات الشهرية للنادي مئة جنيه'] },
  'an address alone': { end: ['www.example.com'] },
  'a rating in Latin letters': { end: ['Rating PG'] },
  'a paper among others': { end: ['النسخة العربية من الرواية', 'الأكثر مبيعا'] },
  'a picture by the same hand': { end: ['عدسة: سامي البحراوي'] },
  'a law and its terms': { end: ['شروط الخدمة العسكرية كما وردت في القانون المعدل'] },
  'an exam and when it opens': { end: ['تسجيل الدخول إلى لجان الامتحانات يبدأ الساعة الثامنة صباحا'] },
  'the rules of science': { end: ['قواعد النشر العلمي في الجامعة'] },
  'the safe use of medicine': { end: ['سياسة الاستخدام الآمن للأدوية في المنزل وفي العمل'] },
  'what a sermon said': { end: ['الآراء الواردة في الخطبة للإمام الراحل'] },
  'an archive that does not die': { end: ['أرشيف ذاكرة الوطن لا يموت'] },
  'the tenders of the day': { end: ['للإعلان على المناقصات الحكومية يراجع الديوان'] },
  'a tradition and its source': { end: ['الخبر السابق عن النبي رواه الشيخان'] },
  'a prayer for our account': { end: ['اللهم بيض صفحتنا يوم الحساب', 'اللهم يسر حسابنا واغفر ذنوبنا'] },
  'a verse of our page': { end: ['وصفحتنا بيضاء مثل الثلج ناصعة', 'وحسابنا عند الكريم يسير'] },
  'a letter that turns our page': { end: ['وهكذا نطوي صفحتنا ونلقاكم غدا'] },
  'a question of our place': { end: ['موقعنا في التاريخ هو السؤال الذي تختم به هذه الزاوية حديثها'] },
  'a letter to the channel of its writer': { end: ['يا زمان الوصل في قناتنا'] },
  'a match and where to follow it': { end: ['تابعوا مباراة الفريق غدا على يوتيوب'] },
  'an evening in the garden': { end: ['انضم إلى نبض المدينة كل خميس في الحديقة'] },
  'who takes part': { end: ['مشاركة وزارة التضامن الاجتماعي في المبادرة'] },
  'a report of a paper': { end: ['صحيفة النهر'] },
  'a report of an agency of news': { end: ['وكالة الأنباء الوادية'] },
  'an editorial and who signs it': { end: ['رئيس التحرير'] },
  'a letter and who signs it': { end: ['المدير العام'] },
  'a magazine as source': { end: ['مجلة العلوم الطبيعية'] },
  'an old newspaper in a drawer': { end: ['جريدة قديمة في درج'] },
  'how to book': { end: ['احجز مقعدك أونلاين', 'تسوق أونلاين'] },
  'a column of a time that is gone': { above: ['صحيفة من زمن فات'] },
  'a column of the gate': { above: ['بوابة على عالم الأمس'] },
  'a column of a place': { above: ['موقع في القلب والذاكرة'] },
  'a column of opinions': { above: ['منصة للرأي والرأي الآخر'] },
  'a column of light': { above: ['نور على نور'] },
  'a column of two': { above: ['سعيد ومريم'] },
  'a forecast in bars': { end: ['القاهرة | الطقس | 30', 'دمياط | الطقس | 28'] },
  'a forecast in bars and other figures': { end: ['القاهرة | الطقس | ٣٠', 'دمياط | الطقس | ٢٨'] },
  'fees in one line': { end: ['المصروفات - خدمات - ٣٠ دينارا'] },
  'fees in other figures': { end: ['المصروفات - خدمات - 30 دينارا'] },
}
