import { casesOf, does, type FieldCase } from './case.ts'

/** Tools that normalise Arabic words: their stated traps, and the public test inputs of pyarabic and camel_tools. */
export const NORMALIZERS: readonly FieldCase[] = [
  ...casesOf('pyarabic', 'linuxscout/pyarabic: pyarabic/araby.py, tests/unit/test_araby.py', [
    ['line', 'بنسبة 3.5', 'بنسبة 3. 5', '=input', 'a decimal point is no full stop'],
    ['line', 'الساعة 10:30', 'الساعة 10: 30', '=input', 'nor is the colon of a time a colon'],
    ['line', 'www.example.com', 'www. example. com', '=input', 'addresses stay whole'],
    ['line', 'عام 1442هـ', 'عام 1442ه', '=input', 'the sign of the Hijri year'],
    ['line', 'القاهرة ـ أ ش أ', 'القاهرة  أ ش أ', '=input', 'the stroke is a dash here'],
    ['line', 'العـــــربية', 'العربية', '=theirs', 'a stroke that only stretches goes'],
    ['line', '\ufef7نه', 'لانه', 'لأنه', 'lam-alef keeps its hamza'],
    ['line', 'سئل أحد الأئمة', 'سءل ءحد الءءمة', '=input', 'letters are not folded in the text'],
    ['key', 'سئل أحد الأئمة', 'سءل ءحد الءءمة', 'سئل احد الائمه', 'and in the key they stay a word'],
    ['line', 'الْعَرَبِيّةُ', 'العربية', '=input', 'vowel marks are the paper’s'],
    ['no vowels', 'الْعَرَبِيّةُ', 'العربية', '=theirs', 'where they are not wanted, --diacritics strip'],
    ['no vowels', 'الشّمسيّة', 'الشمسية', '=theirs', 'shadda among them'],
    ['key', 'إلى', 'الا', 'الي', 'ى is no alef, or every إلى becomes a negation'],
    ['line', 'أَنْ يُوصَفَ بِالْجَوْدَةِ ؟', does('tokenizes'), 'أَنْ يُوصَفَ بِالْجَوْدَةِ؟', 'the space before a mark goes'],
  ]),
  ...casesOf(
    'camel_tools',
    'CAMeL-Lab/camel_tools: camel_tools/utils/charmaps/arclean_map.json, tests/utils/test_normalize.py',
    [
      ['line', 'ال\u200fوزير', 'ال وزير', 'الوزير', 'a direction mark has no width'],
      ['line', 'علی', 'على', '=input', 'may be the name علي: kept, and found by the key'],
      ['line', 'إلی الوزیر', 'إلى الوزىر', 'إلى الوزير', 'ی in a word is ي'],
      ['line', 'گوگل', 'كوكل', '=input', 'a foreign name keeps its letters'],
      ['line', 'ڤيينا وپاريس', 'فيينا وباريس', '=input', 'so do places'],
      ['line', 'النبي ﷺ', 'النبي ', '=input', 'arclean deletes the sign'],
      ['line', 'ﷺ', 'صلى الله عليه وسلم', '=input', 'NFKC takes signs apart'],
      ['key', 'ﷺ', 'صلى الله عليه وسلم', 'صلي الله عليه وسلم', 'which is right in a search key'],
      ['line', 'نصف ½ كيلو…', 'نصف 1⁄2 كيلو...', '=input', 'NFKC again'],
      ['line', 'بنسبة ٣٫٥', 'بنسبة 3,5', '=input', 'digits stay as printed'],
      ['latin digits', 'بنسبة ٣٫٥', 'بنسبة 3,5', 'بنسبة 3.5', 'and change, when asked to, with their value'],
      ['line', 'بمبلغ 100 €', 'بمبلغ 100 ', '=input', 'other signs are text'],
      ['line', 'هل ذهبت إلى المكتبة؟', 'هل ذهبت الى المكتبة؟', '=input', 'spelling is the paper’s'],
      ['line', 'هل ذهبت إلى المكتبة؟', 'هل ذهبت إلى المكتبه؟', '=input', 'spelling is the paper’s'],
      [
        'key',
        'هل ذهبت إلى المكتبة؟',
        'هل ذهبت إلي المكتبة؟',
        'هل ذهبت الي المكتبه',
        'the key folds all of them at once',
      ],
    ],
  ),
  ...casesOf('araclean', 'MhdMartini/araclean: src/araclean/profiles.py, chars.py', [
    ['line', 'می\u200cروم', 'میروم', '=input', 'a joiner inside a Persian word is spelling'],
    ['line', 'بـ"الجسر"', 'ب"الجسر"', '=input', 'a stroke behind a prefix stays'],
    ['line', 'إلی', 'إلي', 'إلى', 'a final ی stands for ى in some words'],
    ['latin digits', 'بلغ ١٬٢٠٠ طن', 'بلغ 1,200 طن', '=theirs', 'separators between digits only'],
  ]),
  ...casesOf('arabert', 'aub-mind/arabert: preprocess.py', [
    ['line', 'نعم...', 'نعم . .', '=input', 'dots are house style'],
    ['line', 'ڤيروس پاريس گوگل', ' يروس  اريس  و ل', '=input', 'letters of names are no noise'],
    ['line', 'مشيرًا إلى', 'مشيرا إلى', '=input', 'tanwin is spelling'],
    ['line', 'قال "نعم" وغادر', 'قال " نعم " وغادر', '=input', 'quotes are tight'],
  ]),
  ...casesOf('tnkeeh', 'ARBML/tnkeeh: tnkeeh/tnkeeh.py', [
    ['line', 'محمّد', 'محم ّ د', '=input', 'a mark is part of its word'],
    ['line', 'بنسبة ٣٫٥٪', does('sets spaces into the figure'), '=input', 'figures stay whole'],
  ]),
  ...casesOf('Maha', 'TRoboto/Maha: maha/cleaners/functions', [
    ['line', 'أ ب و ج', 'أ ب وج', '=input', 'a list of letters'],
    ['line', 'عام 1442هـ', 'عام 1442ه', '=input', 'the sign of the Hijri year'],
    ['line', 'النقل و الطيران', 'النقل والطيران', '=theirs', 'a detached و is joined'],
  ]),
]
