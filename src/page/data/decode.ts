/**
 * What stands in one part of the data.
 *
 * @param element a `<script type="text/plain">` with deflated JSON in base64, as the tool wrote it
 */
export async function decode<T>(element: Element): Promise<T> {
  const packed = new Blob([bytesOf(element.textContent ?? '')]).stream()
  const json = await new Response(packed.pipeThrough(new DecompressionStream('deflate-raw'))).text()
  // The tool wrote it by the same types, in the same file.
  return JSON.parse(json) as T
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const raw = atob(base64)
  const bytes = new Uint8Array(raw.length)
  for (let at = 0; at < raw.length; at++) bytes[at] = raw.charCodeAt(at)
  return bytes
}
