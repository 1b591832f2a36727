import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { LATEST } from '#kernel/day.ts';
import { enterPerson } from '#people/server/names/enter-person.ts';
import { makeBody } from '#people/server/posts/change-body.ts';
import { givePost } from '#people/server/posts/change-holding.ts';
import { makePost } from '#people/server/posts/change-post.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { keptFile, keptFileContent } from '#platform/server/files/kept-files.ts';
import { REPORTS } from '#reports/server/report-records.ts';
import { recordOf } from '#platform/server/records/read-records.ts';
import { acceptReport } from '#reports/server/steps/accept-report.ts';
import { submitReport } from '#reports/server/steps/submit-report.ts';
import { scratchFolder } from '#test/support/input-folder.ts';
import { done, reportScene, stepNow, writeFirst } from '#test/support/report-deeds.ts';
import { eachStore } from '#test/support/store.ts';
import { signedIn } from '#test/support/test-account.ts';
import { tellStore } from '#test/support/told-store.ts';
import { day } from '#test/support/told-tables.ts';
import { zipParts } from '#test/support/zip-parts.ts';
import { publishReport } from './publish-report.ts';
import { signatureOf, type Signing } from './signature-of.ts';

const TABLES = {
  units: `R,Whole,whole,,,
A,First,unit,R,,`,
  successions: '',
  figures: 'A,2025,people,1600',
};
const TODAY = day('2026-06-16');
const SINCE = { from: day('2025-01-01'), until: LATEST };
const TEXT_OF_PDF = '/usr/bin/pdftotext';

eachStore('who signs a report', (store) => {
  let report: string;
  let unit: string;
  let person: string;
  const posts = new Map<string, string>();
  let committee: string;
  const doing = <Result>(work: (tx: Transaction) => Promise<Result>) =>
    store.database.transaction(work);

  beforeAll(async () => {
    const { organisation } = await tellStore(store.database, TABLES);
    const [whole = '', part = ''] = organisation.units.map(({ id }) => id);
    unit = whole;
    const { account } = await signedIn(store.database);
    await doing(async (tx) => {
      report = (await reportScene(tx, { whole, part, period: '2025' })).whole;
      await writeFirst(tx, report, ['community', 'Khám cho {people} người.']);
      done(await submitReport(tx, await stepNow(tx, report)));
      done(await acceptReport(tx, { ...(await stepNow(tx, report)), actor: account }));
      const name = { familyName: 'Hồ', middleName: 'Sỹ', givenName: 'Đạt' };
      person = (await enterPerson(tx, { name, birthDate: undefined }, 'sample')).person;
      await post(tx, whole, 'Chủ tịch Liên hội');
      await post(tx, whole, 'Phó Chủ tịch Liên hội');
      await post(tx, part, 'Chủ tịch Hội tỉnh');
      const holding = { post: posts.get('Phó Chủ tịch Liên hội') ?? '', person };
      done(await givePost(tx, { ...holding, isActing: false, ...SINCE }, 'sample'));
      const body = { unit: whole, kind: 'committee', name: 'Ban Thường vụ', nameEn: '' } as const;
      committee = done(await makeBody(tx, { ...body, ...SINCE }, 'sample')).id;
    });
  });

  async function post(tx: Transaction, of: string, title: string): Promise<void> {
    const wish = { unit: of, body: null, title, titleEn: '', seats: 1, position: undefined };
    posts.set(title, done(await makePost(tx, { ...wish, ...SINCE }, 'sample')).id);
  }

  function signing(authority?: Signing['authority']): Signing {
    return { post: posts.get('Phó Chủ tịch Liên hội') ?? '', person, authority };
  }

  test.each([
    ['on-behalf', () => committee, 'TM. Ban Thường vụ'],
    ['for-head', () => posts.get('Chủ tịch Liên hội') ?? '', 'KT. Chủ tịch Liên hội'],
    ['by-order', () => posts.get('Chủ tịch Liên hội') ?? '', 'TL. Chủ tịch Liên hội'],
    ['by-authorisation', () => posts.get('Chủ tịch Liên hội') ?? '', 'TUQ. Chủ tịch Liên hội'],
  ] as const)('may do so %s of its unit', async (form, of, written) => {
    const told = signing({ form, of: of() });
    const signature = { title: 'Phó Chủ tịch Liên hội', name: 'Hồ Sỹ Đạt', authority: written };
    expect(await signatureOf(store.database, told, { unit, day: TODAY })).toEqual({
      ...{ kind: 'done', signature },
    });
  });

  test.each([
    ['a post of another unit', 'for-head', () => posts.get('Chủ tịch Hội tỉnh') ?? ''],
    ['the own post', 'for-head', () => posts.get('Phó Chủ tịch Liên hội') ?? ''],
    ['a body, as if it were a post', 'by-order', () => committee],
    ['a post, as if it were a body', 'on-behalf', () => posts.get('Chủ tịch Liên hội') ?? ''],
  ] as const)('may not do so for %s', async (_case, form, of) => {
    const told = signing({ form, of: of() });
    expect(await signatureOf(store.database, told, { unit, day: TODAY })).toMatchObject({
      problem: { code: 'authority-of-others' },
    });
  });

  test('stands below the authority in Word and in PDF, and the edition keeps it', async ({
    skip,
  }) => {
    skip(!existsSync(TEXT_OF_PDF), 'pdftotext is not installed; on Debian: poppler-utils');
    const authority = { form: 'for-head', of: posts.get('Chủ tịch Liên hội') ?? '' } as const;
    const step = await doing((tx) => stepNow(tx, report));
    const publishing = { ...step, signing: signing(authority) };
    const { edition } = done(await doing((tx) => publishReport(tx, publishing)));
    expect(edition).toMatchObject({ authority: 'for-head', authorityOf: authority.of });
    expect((await recordOf(store.database, REPORTS, report))?.state).toBe('published');
    const block = /KT\. CHỦ TỊCH LIÊN HỘI\s+PHÓ CHỦ TỊCH LIÊN HỘI\s+Hồ Sỹ Đạt/u;
    const word = zipParts(await bytesOf(edition.wordFile)).get('word/document.xml') ?? '';
    expect(word.replaceAll(/<[^>]+>/gu, ' ')).toMatch(block);
    await using folder = await scratchFolder();
    const path = join(folder.path, 'report.pdf');
    await writeFile(path, await bytesOf(edition.pdfFile));
    const { stdout } = await promisify(execFile)(TEXT_OF_PDF, ['-raw', path, '-']);
    expect(stdout).toMatch(block);
  }, 60_000);

  async function bytesOf(id: string): Promise<Buffer> {
    const file = await keptFile(store.database, id);
    if (file === undefined) throw new Error('expected a file');
    const pieces: Buffer[] = [];
    for await (const piece of await keptFileContent(store.database, file)) pieces.push(piece);
    return Buffer.concat(pieces);
  }
});
