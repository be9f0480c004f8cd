import { sha256 as hash } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'

/** SHA-256 of bytes as lower-case hex, on any platform. */
export function sha256(bytes: Uint8Array): string {
  return bytesToHex(hash(bytes))
}
