import { casesOf, does, type FieldCase } from './case.ts'

const FTFY = 'rspeer/python-ftfy: tests/test-cases'

/** Wrongly read text: what ftfy's public cases say of Arabic, and pages in windows-1256. */
export const ENCODINGS: readonly FieldCase[] = [
  ...casesOf('ftfy', `${FTFY}/synthetic.json, in-the-wild.json, known-failures.json`, [
    ['decode', 'Ø±Ø³Ø§Ù„Ø©', 'رسالة', '=theirs', 'UTF-8 read as windows-1252'],
    ['decode', 'Ř±ŘłŘ§Ů„Ř©', 'رسالة', '=theirs', 'UTF-8 read as windows-1250'],
    ['decode', 'ÿ±ÿ≥ÿßŸÑÿ©', 'رسالة', '=theirs', 'UTF-8 read as Mac Roman'],
    [
      'decode',
      'أكثر Ù…Ù† Ù Ù Ù¡ Ø¨Ù„Ø¯',
      'أكثر Ù…Ù† Ù Ù Ù¡ Ø¨Ù„Ø¯',
      '=input',
      'half right and with bytes lost: neither can undo it',
    ],
    [
      'decode',
      'bonne fÃªte Ø¹ÙŠØ¯ Ø³Ø¹ÙŠØ¯, l’humanitÃ©',
      'bonne fête عيد سعيد, l’humanité',
      '=input',
      'a right mark among wrong ones: no page comes about so, kept',
    ],
    ['decode', 'HÅØYA ER BLÅØYD', 'HÅØYA ER BLÅØYD', '=input', 'looks wrong and is right'],
    [
      'decode',
      'There are a lot of Ã’s in mojibake text',
      'There are a lot of Ã’s in mojibake text',
      '=input',
      'looks wrong and is right',
    ],
    ['decode', 'Ôôô VIDA MINHA', 'Ôôô VIDA MINHA', '=input', 'looks wrong and is right'],
    ['decode', 'NESTLÉ® requiere', 'NESTLÉ® requiere', '=input', 'looks wrong and is right'],
    [
      'decode',
      'Connect with Āø on Facebook',
      'Connect with Āø on Facebook',
      '=input',
      'looks wrong and is right',
    ],
    [
      'line',
      'These control characters \u001a are apparently intentional',
      'These control characters  are apparently intentional',
      'These control characters are apparently intentional',
      'a control goes, and the space it left',
    ],
  ]),
  ...casesOf(
    'ftfy',
    'rspeer/python-ftfy: ftfy/chardata.py (its list of encodings has no windows-1256), ftfy/__init__.py',
    [
      ['decode', 'ظˆط²ظٹط± ط§ظ„ظ†ظ‚ظ„', 'ظˆط²ظٹط± ط§ظ„ظ†ظ‚ظ„', 'وزير النقل', 'UTF-8 read as windows-1256'],
      [
        'decode',
        'æÒíÑ ÇáäÞá íÝÊÊÍ ÇáÌÓÑ',
        'æÒíÑ ÇáäÞá íÝÊÊÍ ÇáÌÓÑ',
        'وزير النقل يفتتح الجسر',
        'windows-1256 read as windows-1252',
      ],
      ['windows-1256', 'وزير النقل يفتتح الجسر', 'æÒíÑ ÇáäÞá íÝÊÊÍ ÇáÌÓÑ', '=input', 'bytes in windows-1256'],
    ],
  ),
  ...casesOf('jusText', 'miso-belica/jusText: justext/core.py (meta charset or UTF-8), issue 25', [
    ['windows-1256', 'افتتح وزير النقل الجسر', does('reads it as UTF-8'), '=input', 'bytes in windows-1256'],
  ]),
]
