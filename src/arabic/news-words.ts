/** Particles, pronouns and past-tense verbs of reports: a text with one of them is a phrase, and no one's name. */
const PHRASE = new Set(
  `في من الي عن ان انه هذا هذه ذلك تلك مع بعد قبل بين خلال حول ضد دون منذ حتي لدي عند ثم او لا لم لن ليس غير كل بعض التي الذي
  الذين ما ماذا كيف لماذا متي اين هل قد وقد كان كانت يكون امس غدا وراء امام تحت فوق داخل خارج وسط حسب وفق عبر نحو مثل
  ضحايا مقتل وفاه اصابه انفجار زلزال سعر اسعار قال قالت اكد اكدت اعلن اعلنت كشف كشفت اوضح اضاف اضافت توج فاز خسر وصل
  غادر شهد شهدت عاد قام تم تمت طالب بحث ناقش افتتح استقبل التقي واصل بدا بدات انطلق انطلقت`
    .split(/\s+/)
    .filter(Boolean),
)

/** Nouns of the news and of the trade: the name of a paper may have one, a person's does not. */
const NOUNS = new Set(
  `وزير وزيره وزاره رئيس رئيسه نائب مدير محافظ محافظه مجلس لجنه هيئه شركه بنك نادي منتخب فريق مباراه مباريات قانون مشروع عام اليوم
  اخبار خبر صور فيديو بوابه صحيفه جريده موقع قناه وكاله مؤسسه مركز جامعه كليه مدرسه مستشفي مدينه منطقه شارع حرب ازمه قمه مؤتمر
  اجتماع زياره لقاء حوار تقرير اتفاق اتفاقيه خطه برنامج حزب جماعه تنظيم قوات جيش شرطه محكمه نيابه قرار بيان تعليق تعليقات مقال
  مقالات مواقيت الصلاه الاخبار الاخباريه الرئيسيه الاداره التحرير العام الاقتصاد الرياضه السياسه الذهب الدولار النفط الحكومه الرئيس
  الوزير الوزراء النواب البرلمان الشعب الدوله العالم الدولي الدوليه العربيه العاصمه المحرر المحررين مراسل صوت نيوز نت اونلاين اون
  لاين تي برس تايمز بوست`
    .split(/\s+/)
    .filter(Boolean),
)

/** Whether a folded word makes the words around it a phrase or a sentence. */
export function isPhraseWord(key: string): boolean {
  return PHRASE.has(key)
}

/** Whether a folded word stands in no person's name. */
export function isNewsWord(key: string): boolean {
  return PHRASE.has(key) || NOUNS.has(key)
}
