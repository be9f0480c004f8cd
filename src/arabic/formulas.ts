/**
 * What texts open and close with: sermons, fatwas, obituaries, letters, recipes and serials have one formula day after
 * day. Matched on folded words.
 */
const FORMULAS: readonly RegExp[] = [
  /^(?:هذا )?و?الله (?:تعالي )?(?:اعلم|اعلي واعلم|الموفق|المستعان|ولي التوفيق|من وراء القصد)/,
  /^(?:بسم الله|صدق الله العظيم|اقول قولي هذا|الي اللقاء|و?كل عام وانتم)/,
  /^(?:وبالله التوفيق|وصلي الله|والسلام|والحمد لله|الحمد لله رب|انا لله وانا اليه راجعون)/,
  /^(?:رحمه|رحمها|رحمهم) الله|^(?:الف )?بالهنا|^صحتين|^صحه وعافيه/,
  /^(?:يتبع|امين|و?للحديث (?:بقيه|صله).*|انتهي البيان)$/,
]

/** Whether the key of a line is a formula that a text opens or closes with. */
export function isFormulaKey(key: string): boolean {
  return FORMULAS.some((formula) => formula.test(key))
}
