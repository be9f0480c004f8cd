/**
 * What a text ends with: fatwas, obituaries, letters, recipes and serials close with one formula day after day. Matched
 * on folded words.
 */
const CLOSES: readonly RegExp[] = [
  /^(?:هذا )?و?الله (?:تعالي )?(?:اعلم|اعلي واعلم|الموفق|المستعان|ولي التوفيق|من وراء القصد)/,
  /^(?:وبالله التوفيق|وصلي الله|والسلام|والحمد لله|الحمد لله رب|انا لله وانا اليه راجعون)/,
  /^(?:رحمه|رحمها|رحمهم) الله|^(?:الف )?بالهنا|^صحتين|^صحه وعافيه/,
  /^(?:يتبع|امين|و?للحديث (?:بقيه|صله).*|انتهي البيان)$/,
]

/** Whether the key of a line is a formula that closes a text. */
export function closesTextKey(key: string): boolean {
  return CLOSES.some((formula) => formula.test(key))
}
