import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** `sha256:` and the digest of the input's bytes in hex; a string counts as its UTF-8 bytes. */
export function digest(input: string | Uint8Array): string {
  return `sha256:${bytesToHex(sha256(typeof input === 'string' ? new TextEncoder().encode(input) : input))}`;
}
