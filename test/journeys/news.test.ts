import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectSoundPage, journeyIn } from '#test/support/journey.ts';
import { tellFigure, unitWithCode } from '#test/support/served-answers.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';
import { looksOf } from '#test/support/window-look.ts';

const PERIOD = '2026-H1';
const TITLE = 'Liên hội họp giữa năm';
const CAPTION = `<b>Quang cảnh</b> ${'ư'.repeat(300)} قاعة`;

describe('an article of news', () => {
  const journey = journeyIn('sample');
  let secretary: TestAccount;
  let approver: TestAccount;
  let slug = '';
  beforeAll(async () => {
    secretary = await signedIn(journey.database, { roles: ['secretary'] });
    approver = await signedIn(journey.database, { roles: ['approver'] });
  });

  it('is drafted from the record, written, approved by somebody else and published', async () => {
    const page = await journey.open('/articles', { as: secretary });
    await page.getByRole('button', { name: 'Lập bản thảo từ hồ sơ' }).click();
    await expectSoundPage(page);
    await page.getByRole('combobox', { name: 'Đơn vị', exact: true }).fill('LH');
    await page.locator('.picker').getByRole('option').first().click();
    await page.getByRole('button', { name: 'Lập bản thảo', exact: true }).click();
    await page.getByRole('form', { name: 'Nội dung bài' }).waitFor();
    await page.locator('.article-paper').getByText('1.657').waitFor();
    await writeAll(page);
    await expectSoundPage(page);
    await page.getByRole('button', { name: 'Trình duyệt' }).click();
    await page.getByText('Bài đang chờ người duyệt.').waitFor();

    const other = await journey.open(new URL(page.url()).pathname, { as: approver });
    await other.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await other.getByRole('button', { name: 'Đăng bài' }).waitFor();
    // The other window hears of it by itself.
    await page.getByRole('button', { name: 'Đăng bài' }).click();
    const toPage = page.getByRole('link', { name: 'Xem trên trang tin' });
    await toPage.waitFor();
    slug = (await toPage.getAttribute('href')) ?? '';
    expect(slug).toBe('/news/lien-hoi-hop-giua-nam');
  });

  it('is read by everybody, without an account and without a script', async () => {
    const page = await journey.open(slug, { as: 'nobody' });
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await page.getByText('Đã khám cho 1.657 người.').waitFor();
    const picture = page.locator('.news-figure img').last();
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(40);
    expect(await page.locator('figcaption b').count()).toBe(0);
    const address = journey.url + ((await picture.getAttribute('src')) ?? '');
    const bytes = await page.request.get(address);
    expect((await sharp(await bytes.body()).metadata()).exif).toBeUndefined();
  });

  it('stays as it was when a figure is corrected, which its writers are shown', async () => {
    const unit = await unitWithCode(journey, 'MTH-YT-1', '2026-06-14');
    const figure = { period: PERIOD, unit, indicator: 'people_examined' };
    const id = await articleId(await journey.open('/articles', { as: secretary }));
    const page = await journey.open(id, { as: approver });
    await page.getByRole('button', { name: 'Đính chính' }).waitFor();
    await tellFigure(journey, figure, '900');
    const note = page.getByText('Từ khi đăng, số liệu đã thay đổi');
    await note.waitFor();
    const reader = await journey.open(slug, { as: 'nobody' });
    await reader.getByText('Đã khám cho 1.657 người.').waitFor();

    await page.getByRole('button', { name: 'Đính chính' }).click();
    await page.getByLabel('Đã sai điều gì').fill('Số người được khám đã được sửa lại.');
    await expectSoundPage(page);
    await page.getByRole('button', { name: 'Đăng bản đính chính' }).click();
    await note.waitFor({ state: 'detached' });
    await reader.reload();
    await reader.getByText('Số người được khám đã được sửa lại.').waitFor();
    expect(await reader.getByText('Đã khám cho 1.657 người.').count()).toBe(0);
  });

  it.each(looksOf([360, 1280]))(
    'has no barriers for readers: $language, $theme, $width px',
    async (look) => {
      for (const address of [slug, '/news/nothing-here']) {
        const expected = [/404/u];
        const page = await journey.open('/news', { ...look, expected, as: 'nobody' });
        await page.goto(journey.url + address);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await expectSoundPage(page);
      }
    },
  );

  it.each(looksOf([360, 1280]))(
    'has none for writers: $language, $theme, $width px',
    async (look) => {
      const page = await journey.open('/articles', { ...look, as: secretary });
      await page.locator('.articles-list a').first().waitFor();
      await expectSoundPage(page);
      await page.locator('.articles-list a').first().click();
      await page.locator('.article-paper').waitFor();
      await expectSoundPage(page);
    },
  );

  it('says that there is none at an address, and leads on', async () => {
    const page = await journey.open('/articles/0197f0c4-9f2e-7d3a-8b5c-3f1e2d4c5b6a', {
      expected: [/404/u],
    });
    await page.getByRole('heading', { name: 'Không có tin bài này' }).waitFor();
    const onward = page.getByRole('link', { name: 'Tất cả tin bài' });
    expect(await onward.getAttribute('href')).toBe('/articles');
  });
});

/** Pastes an article, adds a picture that says where it was taken, and saves. */
async function writeAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Dán bài từ nơi khác' }).click();
  await page
    .getByLabel('Dán bài vào đây')
    .fill(`${TITLE}\nleftcenterdel\n Chú thích.\n\nĐã khám cho {people_examined} người.\n\nHết.`);
  await page.getByText('Đã bỏ 1 chỗ không phải nội dung.').waitFor();
  await page.getByRole('button', { name: 'Đưa vào bản thảo' }).click();
  expect(await page.getByLabel('Tiêu đề').inputValue()).toBe(TITLE);
  const count = await page.locator('.article-photograph').count();
  const buffer = await placedPicture();
  await page
    .getByLabel('Thêm ảnh từ máy')
    .setInputFiles({ name: 'anh.jpg', mimeType: 'image/jpeg', buffer });
  const added = page.getByRole('group', { name: `Ảnh ${count + 1}`, exact: true });
  await added.getByLabel('Chú thích').fill(CAPTION);
  await added.getByLabel('Trong ảnh có gì').fill('Hội trường');
  await page.getByLabel('Cơ quan', { exact: true }).fill('Văn phòng');
  await page.getByRole('button', { name: 'Lưu bản thảo' }).click();
  await page.getByText('Đã lưu.').waitFor();
}

/** A picture with the place where it was taken. */
async function placedPicture(): Promise<Buffer> {
  const size = { width: 40, height: 30, channels: 3, background: '#1a4e96' } as const;
  const place = { GPSLatitudeRef: 'N', GPSLatitude: '21/1 2/1 0/1' };
  return sharp({ create: size }).withExif({ IFD3: place }).jpeg().toBuffer();
}

/** The address of the article that the journey wrote. */
async function articleId(page: Page): Promise<string> {
  const link = page.getByRole('link', { name: TITLE });
  await link.waitFor();
  return (await link.getAttribute('href')) ?? '';
}
