import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** What the engine offers of its own: Node 20.16, Deno and Bun. Browsers have no digest that answers at once. */
interface Engine {
  process?: { getBuiltinModule?: (name: 'node:crypto') => { createHash(name: string): NativeHash } | undefined };
}
interface NativeHash {
  update(input: string | Uint8Array): NativeHash;
  digest(form: 'hex'): string;
}

/** How many UTF-16 units of a string are encoded at once; three bytes each at most. */
const step = 4000;
const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800;

/** `sha256:` and the digest of the input's bytes in hex; a string counts as its UTF-8 bytes. */
export const digest = (input: string | Uint8Array): string => fingerprint(input).digest;

/**
 * As {@link digest}, with the number of bytes. The engine's own digest is taken where there is one, since it is ten times as
 * fast; the value is the same.
 */
export function fingerprint(input: string | Uint8Array): { bytes: number; digest: string } {
  const native = (globalThis as Engine).process?.getBuiltinModule?.('node:crypto');
  if (native) {
    const hash = native.createHash('sha256');
    let bytes = input.length;
    if (typeof input === 'string') bytes = updateWith(input, hash);
    else hash.update(input);
    return { bytes, digest: `sha256:${hash.digest('hex')}` };
  }
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  return { bytes: bytes.length, digest: `sha256:${bytesToHex(sha256(bytes))}` };
}

/**
 * Hashes a string and gives its length in bytes. Node hashes strings too, but then they have to be counted in a walk of their
 * own, which takes as long as all of this.
 */
function updateWith(text: string, hash: NativeHash): number {
  const encoder = new TextEncoder();
  const room = new Uint8Array(3 * Math.min(step + 1, text.length));
  let bytes = 0;
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = Math.min(at + step, text.length);
    // Half a pair is no character.
    if (end < text.length && isHighSurrogate(text.charCodeAt(end - 1))) end++;
    const { written } = encoder.encodeInto(text.slice(at, end), room);
    hash.update(room.subarray(0, written));
    bytes += written;
  }
  return bytes;
}
