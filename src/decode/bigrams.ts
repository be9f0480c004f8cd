/**
 * What a letter costs in bits after the letter before it: -log2 of its share, rounded, as one hex digit (f: 15 or more).
 *
 * Rows are the letter before, columns the letter after, both in the order of {@link letterIndex}; row and
 * column 0 are the edge of a word. Counted over half a million letters of 34 Arabic news sites, harakat and
 * tatweel left out. Real text costs 3.7 bits a letter by this table, letters drawn at random more than 8.
 */
export const BIGRAM_BITS: readonly string[] = [
  'ff84f5f24f59667786867788a4846643663f5', // word start
  '0cccccc4c67cccccccccccccccccca78c7cc8', // ء
  'aa8aaaaa5a447a2654a4a8aaaaa6aa2548aa5', // آ
  '6eeeceee58675556a584566694756453253a5', // أ
  '7aaaaaa5aa459a5486a36aa9aaaa634685284', // ؤ
  'dddddddd6d86567465846566946759253add4', // إ
  '5cccccc4536c56c5a469b9c9c6c56a44657c1', // ئ
  '36ffcf6f5848768594858777a6966715477f6', // ا
  '3cb6c7c37559858594976896b4886746555c3', // ب
  '0ffffffdffffffffffdffffffffffffffffff', // ة
  '2ff79fa559686456948666768575565454474', // ت
  '2ccbccc37478ccccc3cccccccca95a34476c3', // ث
  '4ec9ee836558b8e48456ceaee59bee43444b3', // ج
  '4eeeeee364477de38465a6788ee6555477493', // ح
  '5dddddd2494dddb463879474ddd5dd359a5d4', // خ
  '29f7dfa38466bb76f4b7affff6d6786466473', // د
  '3cccccb2687c8cacc6cccccccacab438736a2', // ذ
  '2cd79f53545a6696d8867868f786658666463', // ر
  '27dadd92547d88a7d59addd9d5aa8d64564d2', // ز
  '3ff97fa3453f7897d5f7fff5f5d7854556493', // س
  '4d866d83575d6656d2d9ddd7d575647564594', // ش
  '4dddddd3548dd4a4d3ddd6d8d6849d3558494', // ص
  '2ddbddd2646da475d4ddddd7d478db5486473', // ض
  '3cd8bd92547dd9dad3d79dd7d6c54d4746484', // ط
  '4bbbbbb2547bbbbbb3bbbbbbbbb5bb5384673', // ظ
  '3ffffff344588ff4b47678688ff8683446594', // ع
  '4cccccc35659ccc573459976ccc7ca4468593', // غ
  '3dbad883a55f779884768868657a586866671', // ف
  '3eeeeee3444ebae394b88665b5e67d5767474', // ق
  '3ee7ece35455bbe573567ccceac7cb44474c4', // ك
  '3e95e6e35647556576856687a575555366544', // ل
  '3fdb7f9365576575a4856688b4976657365a4', // م
  '1ffbdfb3664d77967a857796679678c795594', // ن
  '2ede9ee2767e6ee4447eae9cceebb96369584', // ه
  '49b5f7d357586685845577668585563446774', // و
  '0bddddddddddddddddddddddddddddddddddd', // ى
  '2af99f846367777584757887b6a65655465d6', // ي
]

/** Row of a UTF-16 unit in {@link BIGRAM_BITS}: 1-36 for the letters of Arabic proper, 0 for all else. */
export function letterIndex(unit: number): number {
  if (unit >= 0x621 && unit <= 0x63a) return unit - 0x620
  if (unit >= 0x641 && unit <= 0x64a) return unit - 0x626
  return 0
}

/** Bits of the letter of index `after` behind the letter of index `before`. */
export function bigramBits(before: number, after: number): number {
  return COSTS[before * SIZE + after] ?? 15
}

const SIZE = 37
const COSTS = Uint8Array.from(BIGRAM_BITS.join(''), (digit) => Number.parseInt(digit, 16))
