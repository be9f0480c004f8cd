// What is used of a package whose types are of another kind of module than it is.
declare module 'bidi-js' {
  interface EmbeddingLevels {
    /** One level a UTF-16 unit; odd ones run from right to left. */
    readonly levels: Uint8Array
  }
  interface Bidi {
    getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): EmbeddingLevels
    /** By offset, the characters that are mirrored where they stand, as brackets are. */
    getMirroredCharactersMap(text: string, levels: Uint8Array): ReadonlyMap<number, string>
  }
  export default function factory(): Bidi
}
