/*
 * The reasons of the rules in Arabic. The tool says them in English; a reason that is not here is shown as it is.
 */

const REASONS: Readonly<Record<string, string>> = {
  'belongs to a table of prayer times': 'من جدول مواقيت الصلاة',
  'belongs to the foot of a site': 'من تذييل الموقع',
  'has no letter or digit': 'لا حرف فيه ولا رقم',
  'heads links to other articles': 'يتصدر روابط إلى مقالات أخرى',
  'holds a date or a time and nothing else': 'فيه تاريخ أو وقت لا غير',
  'holds the keywords': 'فيه الكلمات المفتاحية',
  'invites to share, follow or subscribe': 'يدعو إلى المشاركة أو المتابعة أو الاشتراك',
  'is a few words alone between two paragraphs': 'كلمات قليلة وحدها بين فقرتين',
  'is a row of menu entries': 'صف من بنود قائمة',
  'is a word or two right above the headline': 'كلمة أو كلمتان فوق العنوان مباشرة',
  "is an agency's end mark": 'علامة تختم بها وكالة تقريرها',
  'is an entry of a site menu': 'بند من قائمة الموقع',
  'is nothing that another rule is sure of': 'لا قاعدة أخرى على يقين منه',
  'is printed on the page again, as headlines are': 'مطبوع في الصفحة مرة أخرى كما تُطبع العناوين',
  'is printed twice in a row, as picture captions are': 'مطبوع مرتين متتاليتين كما تُطبع تعليقات الصور',
  'is printed twice in a row, once cut short': 'مطبوع مرتين متتاليتين، إحداهما مقتطعة',
  'is running text': 'نص متصل',
  'is the line above the body most like a headline': 'أشبه الأسطر التي فوق المتن بعنوان',
  'is the name in the box about the author': 'الاسم في خانة التعريف بالكاتب',
  'is the text of a picture, left over from its tag': 'نص صورة بقي من وسمها',
  'is the text-message service of the paper': 'خدمة الرسائل النصية للصحيفة',
  'is a name between headline and body that the body does not speak of':
    'اسم بين العنوان والمتن لا يتحدث عنه المتن',
  'is a name that other pages of the site have above their headlines, too':
    'اسم تحمله صفحات أخرى من الموقع فوق عناوينها أيضا',
  'is a summary whose words the body says': 'ملخص يقول المتن كلماته',
  'is a title below links to other articles': 'عنوان تحت روابط إلى مقالات أخرى',
  'is an office of the paper': 'منصب في الصحيفة',
  'is followed by a line that sends the reader on': 'يليه سطر يحيل القارئ',
  'is the summary of the page, left over from its tag': 'ملخص الصفحة، بقي من وسمها',
  'links to another article': 'يحيل إلى مقال آخر',
  'names an office of the paper and its holder': 'يسمي منصبا في الصحيفة وصاحبه',
  'names the holder of the office above it': 'يسمي صاحب المنصب المذكور فوقه',
  'names who wrote the text or where from': 'يسمي كاتب النص أو مصدره',
  'stands above the headline and may belong to it': 'يقع فوق العنوان وقد يكون منه',
  'stands beside the staff of the paper': 'يقع إلى جانب هيئة التحرير',
  'stands between headline and body, which says its words too':
    'يقع بين العنوان والمتن، والمتن يقول كلماته أيضا',
  'is what a template leaves in an empty place': 'مما يتركه القالب في موضع فارغ',
  'names the speaker of the quotation above it': 'يسمي صاحب الاقتباس الذي فوقه',
  'names who took the picture': 'يسمي من التقط الصورة',
  'is one of the credits of a work or the data of a book': 'من طاقم عمل فني أو بيانات كتاب',
  'only sends the reader on': 'لا يفعل سوى إحالة القارئ',
  'stands above the headline and is no sentence': 'يقع فوق العنوان وليس جملة',
  "stands below the site's foot": 'يقع تحت تذييل الموقع',
  'stands right below the headline, above the rest of the head': 'يقع تحت العنوان مباشرة وفوق بقية الرأس',
  'tells how to reach the writer': 'يدل على وسيلة الاتصال بالكاتب',
  'tells readers how to comment': 'يبين للقراء كيف يعلقون',
  'tells who the author is': 'يعرّف بالكاتب',
}

/** Reasons with numbers in them. */
const WITH_NUMBERS: readonly (readonly [said: RegExp, arabic: string])[] = [
  [/^repeats line (\d+)$/, 'يكرر السطر $1'],
  [/^repeats lines (\d+)-(\d+)$/, 'يكرر الأسطر $1–$2'],
  [/^says the same as the headline, line (\d+)$/, 'يقول ما يقوله العنوان في السطر $1'],
  [
    /^is the headline with a site or section name around it, line (\d+)$/,
    'هو العنوان ومعه اسم موقع أو قسم، انظر السطر $1',
  ],
  [/^is the beginning of the headline, line (\d+)$/, 'بداية العنوان في السطر $1'],
  [/^is the beginning of line (\d+)$/, 'بداية السطر $1'],
  [/^is said word for word by line (\d+)$/, 'يقوله السطر $1 حرفيا'],
  [/^is a quotation set apart that line (\d+) says word for word$/, 'اقتباس مفرد يقوله السطر $1 حرفيا'],
  [/^says no more than line (\d+)$/, 'لا يزيد على ما في السطر $1'],
  [/^stands on (\d+) other pages of the site$/, 'يقع في صفحات أخرى من الموقع، وعددها $1'],
]

/** A reason in Arabic, or null where nobody has put it into Arabic yet. */
export function reasonInArabic(because: string): string | null {
  if (Object.hasOwn(REASONS, because)) return REASONS[because] ?? null
  for (const [said, arabic] of WITH_NUMBERS) if (said.test(because)) return because.replace(said, arabic)
  return null
}
