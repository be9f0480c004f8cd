/** One news agency or broadcaster and the forms its name takes in print. */
interface Agency {
  /** The form the article's `agencies` shows. */
  readonly name: string
  /** Whole forms, separated by `|`. Forms of single letters match with or without dots and spaces. */
  readonly forms: string
  /** Forms that are also plain words, towns or short initials: believed only in dateline or byline position. */
  readonly shared?: string
}

/**
 * The agencies whose copy Arabic papers print: members of the Federation of Arab News Agencies (FANA) under the
 * abbreviation they sign with, the world wires, then broadcasters whose sites sign with their name.
 */
export const AGENCIES: readonly Agency[] = [
  { name: 'رويترز', forms: 'رويترز|رويتر|وكالة رويترز|reuters|رويترز العربية|تومسون رويترز' },
  {
    name: 'أ ف ب',
    forms:
      'أ ف ب|فرانس برس|فرانس بريس|فرنس برس|وكالة فرانس برس|وكالة الصحافة الفرنسية|afp|أف ب|اف ب|وكالة الأنباء الفرنسية',
    shared: 'افب',
  },
  {
    name: 'أ ب',
    forms:
      'أسوشيتد برس|اسوشيتد برس|أسوشيتدبرس|أسوشييتد برس|اسوشييتد برس|الأسوشيتد برس|وكالة أسوشيتد برس|associated press',
    shared: 'أ ب|ap',
  },
  { name: 'د ب أ', forms: 'د ب أ|وكالة الأنباء الألمانية|dpa|د ب ا', shared: 'الألمانية' },
  { name: 'يو بي آي', forms: 'يو بي آي|يو بي أي|upi|يونايتد برس|يونايتد برس إنترناشونال|ي ب أ|ي ب ا' },
  { name: 'بلومبرغ', forms: 'بلومبرغ|بلومبرج|bloomberg|بلومبيرغ|بلومبيرج' },
  { name: 'تاس', forms: 'إيتار تاس|ايتار تاس|وكالة تاس|tass', shared: 'تاس' },
  { name: 'سبوتنيك', forms: 'سبوتنيك|سبوتنك|sputnik|سبوتنيك عربي' },
  { name: 'نوفوستي', forms: 'نوفوستي|ريا نوفوستي|ria novosti' },
  { name: 'إنترفاكس', forms: 'إنترفاكس|انترفاكس|interfax' },
  { name: 'شينخوا', forms: 'شينخوا|شينخو|xinhua|وكالة أنباء الصين الجديدة' },
  { name: 'كيودو', forms: 'كيودو|kyodo' },
  { name: 'يونهاب', forms: 'يونهاب|yonhap' },
  { name: 'أنسا', forms: 'وكالة أنسا|ansa', shared: 'أنسا' },
  { name: 'آكي', forms: 'آكي الإيطالية|وكالة آكي|adnkronos', shared: 'آكي' },
  { name: 'إفي', forms: 'وكالة إفي|إفي الإسبانية|efe', shared: 'إفي|إ ف إ' },
  {
    name: 'الأناضول',
    forms: 'وكالة الأناضول|وكالة أنباء الأناضول|أناضول نيوز|anadolu',
    shared: 'الأناضول|أناضول',
  },
  { name: 'إرنا', forms: 'وكالة إرنا|irna', shared: 'إرنا' },
  { name: 'فارس', forms: 'وكالة فارس|وكالة أنباء فارس' },
  { name: 'مهر', forms: 'وكالة مهر|وكالة مهر للأنباء' },
  { name: 'تسنيم', forms: 'وكالة تسنيم|وكالة تسنيم الدولية' },
  { name: 'أ ش أ', forms: 'أ ش أ|أش أ|وكالة أنباء الشرق الأوسط|mena' },
  { name: 'واس', forms: 'وكالة الأنباء السعودية|spa', shared: 'واس|و ا س' },
  { name: 'وام', forms: 'وكالة أنباء الإمارات', shared: 'وام|و ا م|wam' },
  { name: 'قنا', forms: 'وكالة الأنباء القطرية|qna', shared: 'قنا|ق ن ا' },
  { name: 'كونا', forms: 'وكالة الأنباء الكويتية|kuna', shared: 'كونا' },
  { name: 'بنا', forms: 'وكالة أنباء البحرين|bna', shared: 'بنا' },
  { name: 'العمانية', forms: 'وكالة الأنباء العمانية', shared: 'العمانية' },
  { name: 'بترا', forms: 'وكالة الأنباء الأردنية|petra', shared: 'بترا' },
  { name: 'سانا', forms: 'الوكالة العربية السورية للأنباء|وكالة سانا', shared: 'سانا|sana' },
  { name: 'الوكالة الوطنية للإعلام', forms: 'الوكالة الوطنية للإعلام', shared: 'وطنية' },
  { name: 'واع', forms: 'وكالة الأنباء العراقية', shared: 'واع' },
  { name: 'وفا', forms: 'وكالة الأنباء الفلسطينية|وكالة وفا', shared: 'وفا|wafa' },
  { name: 'معا', forms: 'وكالة معا|معا الإخبارية', shared: 'معا' },
  { name: 'سبأ', forms: 'وكالة سبأ|سبأ نت|سبأنت|وكالة الأنباء اليمنية', shared: 'سبأ' },
  { name: 'سونا', forms: 'وكالة السودان للأنباء|وكالة سونا', shared: 'سونا|suna' },
  { name: 'وال', forms: 'وكالة الأنباء الليبية', shared: 'وال' },
  { name: 'وات', forms: 'وكالة تونس إفريقيا للأنباء|وكالة تونس أفريقيا للأنباء', shared: 'وات|و ا ت' },
  { name: 'واج', forms: 'وكالة الأنباء الجزائرية', shared: 'واج|وأج|و أ ج' },
  { name: 'و م ع', forms: 'و م ع|وكالة المغرب العربي للأنباء', shared: 'ومع|map' },
  { name: 'وما', forms: 'الوكالة الموريتانية للأنباء|و م أ' },
  { name: 'إينا', forms: 'وكالة الأنباء الإسلامية|iina', shared: 'إينا' },
  { name: 'CNN', forms: 'cnn|سي إن إن|سي ان ان|cnn بالعربية|سي أن أن|cnn عربية' },
  { name: 'بي بي سي', forms: 'بي بي سي|bbc|بي بي سي عربي|bbc عربي|bbc arabic|بي بي سي نيوز|بي.بي.سي' },
  { name: 'فرانس 24', forms: 'فرانس 24|فرانس24|france 24|france24|فرانس ٢٤' },
  { name: 'سكاي نيوز عربية', forms: 'سكاي نيوز عربية|سكاي نيوز عربيه|سكاي نيوز|sky news' },
  { name: 'روسيا اليوم', forms: 'rt arabic|rt عربي', shared: 'روسيا اليوم|rt|آر تي' },
  { name: 'الجزيرة نت', forms: 'الجزيرة نت|الجزيرة.نت|aljazeera' },
  { name: 'العربية نت', forms: 'العربية نت|العربية.نت|alarabiya' },
  { name: 'دويتشه فيله', forms: 'دويتشه فيله|دويتشه فيلله|deutsche welle', shared: 'dw' },
  { name: 'يورونيوز', forms: 'يورونيوز|euronews' },
  { name: 'صوت أمريكا', forms: 'voice of america', shared: 'صوت أمريكا|صوت أميركا|voa' },
  { name: 'وكالات', forms: '', shared: 'وكالات|الوكالات|وكالات الأنباء|وكالات أنباء|ووكالات' },
]
