import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeSource } from '../../src/read/decode.ts';

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

const reads = (name: string, input: string | Uint8Array, text: string, charset: string | null, ...rules: string[]) =>
  test(name, () => {
    const read = decodeSource(input);
    expect([read.text, read.charset, ...read.messages.map((each) => each.ruleId)]).toEqual([text, charset, ...rules]);
  });

reads('UTF-8', utf8('café'), 'café', 'utf-8');
reads('windows-1252', latin('caf\xe9 \x93x\x94 \x80 \x81'), 'café “x” € \x81', 'windows-1252');
reads('UTF-8 with a mark', join(latin('\xef\xbb\xbf'), utf8('é')), 'é', 'utf-8');
reads('UTF-16LE with a mark', latin('\xff\xfea\0\xe9\0'), 'aé', 'utf-16le');
reads('UTF-16BE with a mark', latin('\xfe\xff\0a\0\xe9'), 'aé', 'utf-16be');
reads('a declared charset', latin('<meta charset=iso-8859-2>\xb1'), '<meta charset=iso-8859-2>ą', 'iso-8859-2');
reads(
  'http-equiv',
  latin('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">\xc1'),
  '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">а',
  'koi8-r',
);
reads(
  'a declaration in a comment is none',
  latin('<!-- <meta charset=koi8-r> -->\xe9'),
  '<!-- <meta charset=koi8-r> -->é',
  'windows-1252',
);
reads(
  'declared Latin-1, but UTF-8',
  utf8('<meta charset=latin1>é'),
  '<meta charset=latin1>é',
  'utf-8',
  'charset-contradicted',
);
reads('declared Latin-1, and ASCII', utf8('<meta charset=latin1>e'), '<meta charset=latin1>e', 'windows-1252');
reads(
  'declared UTF-8, but not',
  latin('<meta charset=utf-8>\xe9\x96'),
  '<meta charset=utf-8>é–',
  'windows-1252',
  'charset-contradicted',
);
reads(
  'declared UTF-8, with one broken byte',
  join(utf8('<meta charset=utf-8>ééééé'), latin('\xff')),
  '<meta charset=utf-8>ééééé\ufffd',
  'utf-8',
  'charset-contradicted',
);
reads(
  'declared GB 2312, but not',
  utf8('<meta charset=gb2312>今天的新闻没有别的'),
  '<meta charset=gb2312>今天的新闻没有别的',
  'utf-8',
  'charset-contradicted',
);
reads(
  'GBK whose one word is valid UTF-8 by accident',
  join(utf8('<meta charset=gbk>'), latin('\xc1\xaa\xcd\xa8')),
  '<meta charset=gbk>联通',
  'gbk',
);
reads('declared UTF-16 cannot be', utf8('<meta charset=utf-16>é'), '<meta charset=utf-16>é', 'utf-8');
reads('an unknown declaration', utf8('<meta charset=klingon>é'), '<meta charset=klingon>é', 'utf-8', 'charset-unknown');
reads('nothing', new Uint8Array(), '', 'utf-8');
reads('a string keeps NUL and lone surrogates', 'a\0\ud800', 'a\0\ud800', null);
reads('a string loses its mark', '\ufeffa\ufeff', 'a\ufeff', null);

test('the option goes before the declaration, the mark before the option', () => {
  expect(decodeSource(latin('<meta charset=utf-8>\xb1'), { charset: 'ISO_8859-2' })).toMatchObject({
    charset: 'iso-8859-2',
  });
  const marked = decodeSource(latin('\xff\xfea\0'), { charset: 'utf-8' });
  expect(marked).toMatchObject({ text: 'a', charset: 'utf-16le', messages: [{ ruleId: 'charset-contradicted' }] });
});

test('misuse is a sentence with the remedy', () => {
  expect(() => decodeSource('', { charset: 'klingon' })).toThrow(
    '"klingon" is not a charset of the Encoding Standard; pass',
  );
  expect(() => decodeSource('', { maxBytes: 0 })).toThrow('leave it out');
  expect(() => decodeSource('', { maxBytes: Number.NaN })).toThrow('positive number');
});

test.each([
  [1, ''],
  [2, 'é'],
  [4, 'é'],
  [5, 'é€'],
  [8, 'é€'],
  [9, 'é€😀'],
  [10, 'é€😀a'],
])('%i bytes of é€😀a are %s, as bytes and as a string', (maxBytes, text) => {
  const messages = maxBytes < 10 ? ['max-bytes'] : [];
  for (const input of ['é€😀a', utf8('é€😀a')]) {
    const read = decodeSource(input, { maxBytes });
    expect([read.text, read.bytes, read.messages.map((each) => each.ruleId)]).toEqual([text, 10, messages]);
  }
});

test('UTF-16 is cut between characters', () => {
  const bytes = join(latin('\xff\xfe'), Uint8Array.from([0x3d, 0xd8, 0x00, 0xde, 0x61, 0]));
  expect([3, 4, 5, 6, 7, 8].map((maxBytes) => decodeSource(bytes, { maxBytes }).text)).toEqual([
    '',
    '',
    '',
    '😀',
    '😀',
    '😀a',
  ]);
});

test('any UTF-8 is read as it was written; any bytes are read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const mended = new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8(text)).replace(/^\ufeff/, '');
      expect(decodeSource(utf8(mended)).text).toBe(mended.replace(/^\ufeff/, ''));
      expect(decodeSource(text).bytes).toBe(utf8(text).length);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(decodeSource(bytes).bytes).toBe(bytes.length);
    }),
  );
});
