import { casesOf, does, type FieldCase } from './case.ts'

const BODY =
  'افتتح وزير النقل صباح اليوم جسر النورس الذي يربط ضفتي المدينة، بحضور عدد من أهالي الحي القديم والمهندسين.'
const MORE = 'وقالت المهندسة سلمى الحداد إن العمل في الجسر استمر ثلاث سنوات، وإنه يخدم ألف مركبة في الساعة.'
const HEADLINE = 'وزير النقل يفتتح جسر "النورس" بعد عامين من العمل'

/** A staff block twice, the headline with quotes and without, a caption twice, a body. */
const PAGE = [
  'رئيس مجلس الإدارة',
  'سامي البحراوي',
  'رئيس مجلس الإدارة',
  'سامي البحراوي',
  '',
  HEADLINE,
  '',
  HEADLINE.replaceAll('"', ''),
  '',
  'جسر النورس',
  'جسر النورس',
  '',
  'كتبت: سلمى الحداد',
  '',
  BODY,
  '',
  MORE,
].join('\n')

const WHOLE = [HEADLINE, 'جسر النورس', 'سلمى الحداد', BODY, MORE].join(' / ')

/** Tools that take pages apart or take repetitions out. A page is shown as headline / captions / authors / paragraphs. */
export const PAGES: readonly FieldCase[] = [
  ...casesOf('trafilatura', 'adbar/trafilatura: trafilatura/deduplication.py, settings.cfg', [
    [
      'page',
      PAGE,
      does('keeps every copy: its duplicates are longer than 100 characters and seen three times'),
      WHOLE,
      'each thing once',
    ],
  ]),
  ...casesOf('readability', 'mozilla/readability: Readability.js', [
    [
      'page',
      PAGE,
      does('finds no likeness between two equal Arabic headlines: \\W takes all their letters for marks'),
      WHOLE,
      'one headline',
    ],
  ]),
  ...casesOf('cc_net', 'facebookresearch/cc_net: cc_net/dedup.py, text_normalizer.py', [
    [
      'page',
      PAGE,
      does('keeps both headlines, as " is none of its marks; drops lines that any other page has'),
      WHOLE,
      'one headline; other pages only speak where a site prints a line everywhere',
    ],
  ]),
  ...casesOf('datatrove', 'huggingface/datatrove: src/datatrove/pipeline/filters/c4_filters.py, dedup', [
    [
      'page',
      `${HEADLINE}\n\n${BODY}\n\nمتى يفتتح الجسر الثاني للسيارات والمشاة في المدينة القديمة؟\n\n${MORE}`,
      does('drops the line, as ؟ is none of its final marks'),
      [HEADLINE, BODY, 'متى يفتتح الجسر الثاني للسيارات والمشاة في المدينة القديمة؟', MORE].join(' / '),
      'a question is text',
    ],
    [
      'page',
      PAGE,
      does('throws the article away: its share of repeated characters is above .01'),
      WHOLE,
      'nothing is thrown away for its neighbours',
    ],
    ['same?', 'مقتل 3 جنود / مقتل 30 جنود', 'the same', 'kept apart', 'its key makes every number 0'],
    ['same?', 'الوزارة تنفي الخبر / الوزارة لا تنفي الخبر', 'kept apart', 'kept apart', 'a negation'],
    [
      'same?',
      'قال الوزير نعم، وغادر / قال الوزير نعم وغادر',
      'kept apart',
      'the same',
      'its list of marks has no ، ؛ ؟',
    ],
  ]),
  ...casesOf(
    'BigScience',
    'bigscience-workshop/data-preparation: preprocessing/training/01a_catalogue_cleaning_and_filtering/clean_helpers/deduplication.py',
    [
      [
        'page',
        PAGE,
        does('deletes both copies of the caption and both staff blocks'),
        WHOLE,
        'the copy goes, the thing stays',
      ],
    ],
  ),
  ...casesOf('newspaper4k', 'AndyTheFactory/newspaper4k: newspaper/extractors/authors_extractor.py', [
    ['page', PAGE, does('finds no author: its bylines begin with "by" or "from"'), WHOLE, 'كتبت names one'],
  ]),
]
