import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { decodeSource, digest } from '../../src/read/index.ts';

/** Longer than what is encoded at once, with pairs at odd and even offsets. */
const pairs = '\u{1f600}'.repeat(30_000);
const inputs = [
  '',
  'abc',
  'Ärger \u{1f600}',
  'half a pair \ud800',
  'x'.repeat(100_000),
  pairs,
  `x${pairs}`,
  `${'\ud800'.repeat(50_000)}é`,
  new Uint8Array([0, 255, 10]),
];

describe('digest', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('is the SHA-256 of the bytes', () => {
    expect(digest('abc')).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test.each(inputs)('is the same where the engine has none of its own: %#', (input) => {
    const native = digest(input);
    vi.stubGlobal('process', undefined);
    expect(digest(input)).toBe(native);
    const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
    expect(native).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    vi.unstubAllGlobals();
    expect(decodeSource(input, { digest: true })).toMatchObject({ bytes: bytes.length, digest: native });
  });
});
