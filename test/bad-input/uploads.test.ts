import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pass } from 'node:timers/promises';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FILE_LIMIT } from '#platform/model/files/picture-bounds.ts';
import { keptFile, keptFileContent } from '#platform/server/files/kept-files.ts';
import { listenOnLoopback } from '#platform/server/http/serve-http.ts';
import { apiClient, type ApiClient } from '#test/support/api-client.ts';
import { eachStore } from '#test/support/store.ts';
import { TEST_PDF, testPicture } from '#test/support/test-files.ts';
import { directoryOf } from '#test/support/zip-of.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
const HTML = '<!doctype html><script>alert(document.cookie)</script>';
const DOCX = ['[Content_Types].xml', 'word/document.xml'];

/** What came until the line was closed, however that was. */
async function all(socket: Socket): Promise<string> {
  let came = '';
  socket.on('data', (piece) => (came += piece.toString()));
  await new Promise((resolve) => {
    socket.once('close', resolve);
  });
  return came;
}

/** The head of a JPEG picture that says how large it is, and nothing after it. */
function jpegHead(side: number): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(side, 5);
  frame.writeUInt16BE(side, 7);
  const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), frame, scan]);
}

async function noise(kind: 'jpeg' | 'png'): Promise<Buffer> {
  const raw = { width: 100, height: 100, channels: 3 as const };
  return sharp(randomBytes(30_000), { raw }).toFormat(kind).toBuffer();
}

async function moving(): Promise<Buffer> {
  const raw = { width: 20, height: 40, pageHeight: 20, channels: 3 as const };
  return sharp(randomBytes(2400), { raw }).webp().toBuffer();
}

/** One bit of what is compressed in it is another. */
async function bent(): Promise<Buffer> {
  const png = await noise('png');
  const middle = Math.floor(png.length / 2);
  png[middle] = (png[middle] ?? 0) ^ 16;
  return png;
}

const cut = (bytes: Buffer, share: number) => bytes.subarray(0, Math.floor(bytes.length * share));

/** Files as somebody who means harm sends them, and how each is refused. */
const REFUSED: readonly (readonly [
  what: string,
  name: string,
  bytes: () => Buffer | Promise<Buffer>,
  code: string,
])[] = [
  ['no bytes', 'a.pdf', () => Buffer.alloc(0), 'file-empty'],
  ['SVG called a picture', 'a.jpg', () => Buffer.from(SVG), 'file-not-as-named'],
  ['SVG as such', 'a.svg', () => Buffer.from(SVG), 'file-not-allowed'],
  ['HTML called a document', 'a.pdf', () => Buffer.from(HTML), 'file-not-as-named'],
  ['HTML before a document', 'a.pdf', () => Buffer.from(`${HTML}%PDF-1.7`), 'file-not-as-named'],
  ['a program called a picture', 'a.png', () => Buffer.from('MZ\u0090'), 'file-not-as-named'],
  ['a name of two kinds', 'a.pdf.exe', () => Buffer.from('MZ\u0090'), 'file-not-allowed'],
  ['a GIF', 'a.gif', () => Buffer.from('GIF89a\u0001'), 'file-not-allowed'],
  ['a picture cut off', 'a.jpg', async () => cut(await noise('jpeg'), 0.6), 'picture-broken'],
  ['a bent picture', 'a.png', bent, 'picture-broken'],
  ['a head of a picture alone', 'a.jpg', () => jpegHead(200), 'picture-broken'],
  [
    'a head that tells of four thousand million points',
    'a.jpg',
    () => jpegHead(65_000),
    'picture-too-large',
  ],
  [
    '80 million points',
    'a.png',
    () => testPicture({ width: 10_000, height: 8000 }, 'png'),
    'picture-too-large',
  ],
  ['a picture that moves', 'a.webp', moving, 'picture-animated'],
  [
    'a document that is a picture too',
    'a.docx',
    () => Buffer.concat([TEST_PDF, directoryOf(DOCX)]),
    'file-not-as-named',
  ],
  ['a ZIP of anything', 'a.docx', () => directoryOf(['evil.sh']), 'file-not-as-named'],
  ['a ZIP cut off', 'a.docx', () => cut(directoryOf(DOCX), 0.7), 'file-not-as-named'],
  [
    'a ZIP whose directory is elsewhere',
    'a.xlsx',
    () => directoryOf(['[Content_Types].xml'], 4_000_000_000),
    'file-not-as-named',
  ],
  ['macros', 'a.docx', () => directoryOf([...DOCX, 'word/vbaProject.bin']), 'file-with-macros'],
];

eachStore('an upload by somebody who means harm', (store) => {
  let api: ApiClient;
  let port: number;
  beforeAll(async () => {
    api = await apiClient(store.database);
    const listening = await listenOnLoopback(api.app, 0);
    if (listening.kind === 'refused') throw new Error(listening.code);
    port = Number(new URL(listening.url).port);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const hand = (name: string, bytes: Uint8Array) =>
    api.send(`POST /api/v1/files?name=${encodeURIComponent(name)}`, { bytes, language: 'en' });
  const TABLES = ['handed_in_file', 'handed_in_chunk', 'stored_file', 'chunk', 'kept_file'];
  const rows = async () => {
    const counts = [...TABLES, 'event', 'answered_request'].map(
      (table) => `(select count(*) from ${table}) as ${table}`,
    );
    return (await store.database.query(`select ${counts.join(', ')}`))[0];
  };

  const head = (lines: readonly string[]) =>
    [
      'POST /api/v1/files?name=a.pdf HTTP/1.1',
      ...['host: localhost', `cookie: ${api.usual.cookie}`],
      ...[
        'content-type: application/octet-stream',
        `idempotency-key: ${randomBytes(8).toString('hex')}`,
      ],
      ...lines,
      '\r\n',
    ].join('\r\n');
  const socketTo = () => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    return socket;
  };

  describe('is refused, and nothing of it is left:', () => {
    let before: unknown;
    beforeEach(async () => {
      before = await rows();
    });
    afterEach(async () => {
      expect(await rows()).toEqual(before);
    });

    test.each(REFUSED)('%s', async (_, ...[name, bytes, code]) => {
      const answer = await hand(name, await bytes());
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([422, code]);
    });

    test.each([
      ['that turns round', 'a\u202Efdp.exe.pdf', 'field-with-hidden-character'],
      ['with a space without width', 'a\u200B.pdf', 'field-with-hidden-character'],
      ['of 300 letters', `${'a'.repeat(300)}.pdf`, 'field-too-long'],
      ['that is empty', '', 'field-too-short'],
      ['of spaces', '   ', 'field-too-short'],
      ['with NUL', 'a\0.pdf', 'field-with-broken-text'],
    ])('a name %s', async (_, name, code) => {
      const answer = await hand(name, TEST_PDF);
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, code]);
    });

    test('one that breaks off half-way, again and again', async () => {
      // Oftener than files may come in at once: each gives its place back.
      for (let time = 0; time < 12; time += 1) {
        const socket = socketTo();
        socket.write(head(['content-length: 3000000']));
        socket.write(Buffer.concat([TEST_PDF, randomBytes(1_000_000)]));
        await pass(20);
        socket.destroy();
        await pass(20);
      }
      await expect
        .poll(async () => (await hand('a.pdf', Buffer.from(HTML))).json<{ code: string }>().code)
        .toBe('file-not-as-named');
    });

    test('one that tells of more than comes', async () => {
      const socket = socketTo();
      socket.write(head(['content-length: 100']));
      socket.end(TEST_PDF);
      expect(await all(socket)).not.toMatch(/^HTTP\/1.1 2/u);
    });

    test.each([
      ['two lengths', ['content-length: 15', 'content-length: 40']],
      ['a length and pieces', ['content-length: 15', 'transfer-encoding: chunked']],
      ['a length that is none', ['content-length: -1']],
      ['a length of a file beyond all bounds', ['content-length: 99999999999']],
    ])('one with %s', async (_, lines) => {
      const socket = socketTo();
      socket.write(head([...lines, 'connection: close']));
      socket.write(TEST_PDF);
      expect(await all(socket)).toMatch(/^HTTP\/1.1 4/u);
    });

    test('one in pieces without an end', async () => {
      const socket = socketTo();
      socket.write(head(['transfer-encoding: chunked']));
      const answer = all(socket);
      const send = (size: number) =>
        socket.write(`${size.toString(16)}\r\n${'A'.repeat(size)}\r\n`);
      for (let sent = 0; sent < FILE_LIMIT; sent += 1 << 20) send(1 << 20);
      // Little at a time: where a line is closed on what nobody reads any more, its answer is lost.
      for (let sent = 0; sent < 2000 && socket.writable; sent += 1) {
        send(16);
        await pass(5);
      }
      expect(await answer).toMatch(/^HTTP\/1.1 413 [^]*file-too-large/u);
    });
  });

  test('whose sender hangs up at once, or goes on after its end, takes no place for good', async () => {
    for (const [length, bytes] of [
      [100, TEST_PDF],
      [9, Buffer.from('%PDF-1.7\nDELETE all')],
    ] as const) {
      // Oftener than files of one may come in at once.
      for (let time = 0; time < 4; time += 1) {
        const socket = socketTo();
        const answer = all(socket);
        socket.write(head([`content-length: ${length}`]));
        socket.end(bytes);
        expect(await answer).toMatch(/^HTTP\/1.1 400 [^]*not-http/u);
      }
      await expect.poll(async () => (await hand('a.pdf', TEST_PDF)).statusCode).toBe(201);
    }
  });

  describe('that looks sound is taken without its sting:', () => {
    const taken = async (name: string, bytes: Uint8Array) => {
      const answer = await hand(name, bytes);
      expect([answer.statusCode, answer.body]).toEqual([201, expect.anything()]);
      const told = answer.json<{ id: string; name: string }>();
      const file = await keptFile(store.database, told.id);
      const content = file && (await buffer(await keptFileContent(store.database, file)));
      return { ...told, content: content ?? Buffer.alloc(0) };
    };

    test.each([
      ['../../etc/passwd.pdf', 'passwd.pdf'],
      [String.raw`C:\Windows\system32\a.pdf`, 'a.pdf'],
      ['a\r\nset-cookie: x=1\r\n.pdf', 'a set-cookie: x=1 .pdf'],
      ['..', '...pdf'],
      ['.pdf', 'pdf.pdf'],
      ['a"; filename="evil.html.pdf', 'a"; filename="evil.html.pdf'],
    ])('a name %j', async (name, kept) => {
      expect((await taken(name, TEST_PDF)).name).toBe(kept);
    });

    test('a picture with a page after its end, and a script in its remark', async () => {
      const plain = await noise('jpeg');
      const remark = Buffer.concat([
        Buffer.from([0xff, 0xfe, 0, HTML.length + 2]),
        Buffer.from(HTML),
      ]);
      const picture = Buffer.concat([plain.subarray(0, 2), remark, plain.subarray(2)]);
      const { content } = await taken(
        'a.jpg',
        Buffer.concat([picture, Buffer.from(HTML), directoryOf(DOCX)]),
      );
      expect([content.includes('script'), content.includes('PK\u0003\u0004')]).toEqual([
        false,
        false,
      ]);
    });

    test('a picture that tells where it was taken', async () => {
      const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 2/1 3/1' } };
      const picture = await sharp(await testPicture({ width: 60, height: 40 }))
        .withExif(place)
        .jpeg()
        .toBuffer();
      expect((await sharp(picture).metadata()).exif).toBeDefined();
      const { content } = await taken('a.jpg', picture);
      expect((await sharp(content).metadata()).exif).toBeUndefined();
    });

    test('a document that would unpack to a thousand times its size: nobody unpacks it', async () => {
      const bomb = directoryOf([
        ...DOCX,
        ...Array.from({ length: 9000 }, (_, n) => `word/${n}.xml`),
      ]);
      const before = process.memoryUsage.rss();
      const { content } = await taken('a.docx', bomb);
      expect(content).toEqual(bomb);
      expect(process.memoryUsage.rss() - before).toBeLessThan(200_000_000);
    });
  });
});
