import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';

const french = 'Le général a été reçu à l’hôtel de ville, où il a démenti « toute négociation » ; la trêve s’achève.';
const shortFrench = 'Le général a démenti.';
const russian = 'Войска вошли в город рано утром, сообщил представитель штаба.';
const arabic = 'أعلن الناطق أن القوات دخلت المدينة صباح اليوم بعد انسحاب المسلحين';
const polish = 'Żołnierze zajęli wieś o świcie, powiedział rzecznik; później wycofali się na północ.';

describe('decodeBytes', () => {
  it.each([
    ['UTF-8', french, 'utf-8', false, ''],
    ['UTF-8 with a mark', french, 'utf-8', false, '\uFEFF'],
    ['UTF-16 LE with a mark', french, 'utf-16le', false, '\uFEFF'],
    ['UTF-16 BE with a mark', french, 'utf-16be', false, '\uFEFF'],
    ['UTF-16 LE', french, 'utf-16le', true, ''],
    ['UTF-16 BE', french, 'utf-16be', true, ''],
    ['UTF-32 LE with a mark', french, 'utf-32le', false, '\uFEFF'],
    ['windows-1252', french, 'windows-1252', true, ''],
    ['short windows-1252', shortFrench, 'windows-1252', true, ''],
    ['Mac Roman', french, 'macintosh', true, ''],
    ['code page 850', shortFrench, 'cp850', true, ''],
    ['windows-1251', russian, 'windows-1251', true, ''],
    ['KOI8-R', russian, 'KOI8-R', true, ''],
    ['windows-1256', arabic, 'windows-1256', true, ''],
    ['ISO-8859-6', arabic, 'ISO-8859-6', true, ''],
    ['ISO-8859-2', polish, 'ISO-8859-2', true, ''],
  ])('reads %s', async (_name, text, encoding, guessed, mark) => {
    const bytes = iconv.encode(mark + text, encoding, { addBOM: false });
    expect(await decodeBytes(bytes)).toEqual({ kind: 'text', text, encoding, guessed });
  });

  it('keeps quotation marks that ISO-8859-1 has no place for', async () => {
    const text = 'L’été fut « long », a-t-il dit — “très long”…';
    expect(await decodeBytes(iconv.encode(text, 'windows-1252'))).toMatchObject({ text });
  });

  it('follows the encoding a document declares, unless its bytes are UTF-8', async () => {
    expect(await decodeBytes(iconv.encode('Żołnierze', 'windows-1250'), 'windows-1250')).toMatchObject({
      text: 'Żołnierze',
      guessed: false,
    });
    expect(await decodeBytes(Buffer.from('été'), 'iso-8859-1')).toMatchObject({ text: 'été', encoding: 'utf-8' });
    expect(await decodeBytes(iconv.encode(shortFrench, 'latin1'), 'no-such-thing')).toMatchObject({ text: shortFrench, guessed: true });
  });

  it('keeps damaged UTF-8 with marks for what is lost', async () => {
    const bytes = Buffer.concat([Buffer.from(french), Buffer.from([0xc3, 0x20]), Buffer.from(french)]);
    expect(await decodeBytes(bytes)).toMatchObject({ text: `${french}\uFFFD ${french}`, encoding: 'utf-8' });
  });

  it.each([
    ['zero bytes', Buffer.from([0x41, 0, 0, 0, 0x42, 0, 7, 1])],
    ['control characters', Buffer.from(Array.from({ length: 64 }, (_, index) => index % 32))],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ])('finds %s binary', async (_name, bytes) => {
    expect(await decodeBytes(bytes)).toEqual({ kind: 'binary' });
  });

  it('reads nothing from nothing', async () => {
    expect(await decodeBytes(Buffer.alloc(0))).toMatchObject({ kind: 'text', text: '' });
  });
});
