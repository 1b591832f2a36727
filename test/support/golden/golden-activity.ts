import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { testPicture } from '#test/support/test-files.ts';
import { openTrail } from '#test/support/trail-steps.ts';
import { goTo, type GoldenOffice } from './golden-office.ts';

const PERIOD = '2026-H1';
const EVENT = 'Khám tại nhà văn hóa';
const INDICATOR = 'people_examined';

/** The unit's totals with the trail of who was examined. */
export function examinedAddress(unit?: string): string {
  const of = unit === undefined ? '' : `unit=${unit}&`;
  return `/totals?${of}period=${PERIOD}&trail=${INDICATOR}`;
}

/**
 * A unit records the event behind a figure that it told on a form: the event becomes its trail, and the
 * total of all stays what it was.
 */
export async function recordActivity(office: GoldenOffice, unit: string): Promise<string> {
  const [reporter, viewer] = [await office.window('bao-cao'), await office.window('nguoi-xem')];
  await goTo(viewer, office, examinedAddress());
  const before = await totalShown(viewer);
  await goTo(reporter, office, examinedAddress(unit));
  const told = await totalShown(reporter);
  await goTo(reporter, office, `/activities?unit=${unit}&period=${PERIOD}`);
  await reporter.getByRole('link', { name: 'Ghi hoạt động' }).click();
  await reporter.getByLabel('Ngày', { exact: true }).fill('21/3/2026');
  await reporter.getByLabel('Địa điểm').fill('Xã Mẫu Gia, Tỉnh Mẫu Bắc');
  await reporter.getByLabel('Tên hoạt động').fill(EVENT);
  await reporter
    .getByLabel('Kết quả', { exact: true })
    .selectOption({ label: 'Người được khám và nhận thuốc lưu động' });
  await reporter.getByLabel('Kết quả (người)').fill(told);
  await reporter.getByRole('button', { name: 'Báo kết quả' }).click();
  await reporter.getByRole('heading', { name: EVENT }).waitFor();
  await addPhotograph(reporter);
  await goTo(reporter, office, examinedAddress(unit));
  await openTrail(reporter)
    .getByRole('link', { name: new RegExp(`^${EVENT}`, 'u') })
    .waitFor();
  expect(await totalShown(viewer)).toBe(before);
  return `${told} người từ “${EVENT}”, toàn Liên hội vẫn ${before}`;
}

async function addPhotograph(page: Page): Promise<void> {
  const buffer = await testPicture({ width: 400, height: 300 });
  await page
    .locator('input[type=file]')
    .setInputFiles([{ name: 'tram.jpg', mimeType: 'image/jpeg', buffer }]);
  await page.getByLabel('Mô tả cho người không nhìn thấy ảnh').fill('Bàn khám ngoài sân');
  await page.getByLabel('Chú thích', { exact: true }).fill('Buổi khám tại nhà văn hóa');
  await page.getByRole('button', { name: 'Thêm vào hoạt động' }).click();
  await page.getByRole('img', { name: 'Bàn khám ngoài sân' }).waitFor();
}

/**
 * The event's number was one too few: the unit corrects it, and its superior accepts that.
 * @param by left out: one more
 * @returns when the server had answered that it is accepted, in milliseconds
 */
export async function correctActivity(
  office: GoldenOffice,
  unit: string,
  by: 1 | -1 = 1,
): Promise<number> {
  const [reporter, superior] = [await office.window('bao-cao'), await office.window('duyet')];
  await goTo(reporter, office, `/activities?unit=${unit}&period=${PERIOD}`);
  await reporter.getByRole('link', { name: EVENT }).click();
  await reporter.getByRole('button', { name: 'Sửa' }).first().click();
  const value = reporter.getByLabel('Kết quả (người)');
  await value.fill(String(Number(await value.inputValue()) + by));
  await reporter.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await value.waitFor({ state: 'detached' });
  await goTo(superior, office, examinedAddress(unit));
  const answered = superior.waitForResponse(/\/acceptance$/u);
  await openTrail(superior).getByRole('button', { name: 'Duyệt' }).click();
  expect((await answered).ok()).toBe(true);
  return Date.now();
}

/** The number at the head of the trail that is open; of one that has just changed, the new one. */
async function totalShown(page: Page): Promise<string> {
  const head = openTrail(page).locator('.trail-big');
  const numbers = async () => (await head.innerText()).match(/\d[\d.,]*/gu) ?? [];
  await expect.poll(async () => (await numbers()).length).toBeGreaterThan(0);
  return (await numbers()).at(-1) ?? '';
}
