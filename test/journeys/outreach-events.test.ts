import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from '#test/support/accessibility-faults.ts';
import { journeyIn } from '#test/support/journey.ts';
import { figureNow, unitWithCode } from '#test/support/served-answers.ts';
import { testPicture } from '#test/support/test-files.ts';
import { openTrail } from '#test/support/trail-steps.ts';

const PERIOD = '2026-H1';
const STRUCTURE_DAY = '2026-06-14';

describe('who records an outreach event', () => {
  const journey = journeyIn('sample');
  const station = async () => ({
    period: PERIOD,
    unit: await unitWithCode(journey, 'MDO-YT-1', STRUCTURE_DAY),
    indicator: 'people_examined',
  });

  async function openForm(wish: Parameters<typeof journey.open>[1]): Promise<Page> {
    const { unit } = await station();
    const page = await journey.open(`/activities?unit=${unit}&period=${PERIOD}`, wish);
    await page.getByRole('link', { name: 'Ghi hoạt động' }).click();
    await page.getByLabel('Ngày', { exact: true }).fill('21/3/2026');
    await page.getByLabel('Địa điểm').fill('xã mẫu gia, tỉnh mẫu bắc');
    await page.getByLabel('Tên hoạt động').fill('Khám tại nhà văn hóa');
    await page
      .getByLabel('Kết quả', { exact: true })
      .selectOption({ label: 'Người được khám và nhận thuốc lưu động' });
    return page;
  }

  it('is told which number stands, makes its event the source of it, and adds a photograph', async () => {
    const told = Number(await figureNow(journey, await station()));
    const page = await openForm({ expected: [/409/, /422/, /ERR_FAILED/] });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('Kết quả (người)').fill(String(told + 1));
    await page.getByRole('button', { name: 'Báo kết quả' }).click();
    await page.getByText(`còn cộng các hoạt động được ${told + 1}`).waitFor();
    expect(await figureNow(journey, await station())).toBe(String(told));
    await page.getByLabel('Kết quả (người)').fill(String(told));
    await page.getByRole('button', { name: 'Báo kết quả' }).click();
    await page.getByRole('heading', { name: 'Khám tại nhà văn hóa' }).waitFor();
    await addPhotograph(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: String(told), exact: true }).click();
    const source = openTrail(page).getByRole('link', { name: /^Khám tại nhà văn hóa/ });
    await source.click();
    await page.getByRole('link', { name: 'Khám tại nhà văn hóa' }).waitFor();
  });

  it('finds a place by parts of its name without marks, and enters none that is there', async () => {
    const page = await openForm({ expected: [/409/] });
    const place = page.getByRole('combobox', { name: 'Địa điểm' });
    await place.fill('mau gia');
    const line = page.getByRole('option', { name: /Xã Mẫu Gia, Tỉnh Mẫu Bắc/u });
    await line.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await place.press('ArrowDown');
    await place.press('Enter');
    await expect.poll(() => place.inputValue()).toBe('Xã Mẫu Gia, Tỉnh Mẫu Bắc');

    await place.fill('xã mẫu gia');
    await place.press('Escape');
    await page.getByRole('button', { name: 'Thêm “xã mẫu gia”' }).click();
    await page.getByLabel('Thuộc địa bàn').selectOption({ label: 'Tỉnh Mẫu Bắc' });
    await page.getByRole('button', { name: 'Thêm địa điểm' }).click();
    await page.getByText('danh sách đã có địa điểm “Xã Mẫu Gia, Tỉnh Mẫu Bắc”').waitFor();
  });

  it('finds the events of a territory behind its number', async () => {
    const page = await journey.open(`/activities?period=${PERIOD}`);
    await page.getByRole('link', { name: 'Theo địa bàn' }).click();
    const province = page.getByRole('row').filter({ hasText: 'Tỉnh Mẫu Bắc' });
    const count = Number(await province.getByRole('link').first().textContent());
    await province.getByRole('link').first().click();
    await page.getByText('Chỉ các hoạt động tại Tỉnh Mẫu Bắc').waitFor();
    // The head of the table is a row as well.
    await expect.poll(() => page.getByRole('row').count()).toBe(count + 1);
  });
});

/** A picture whose answer is lost, and one that is none: the first is sent again and kept once. */
async function addPhotograph(page: Page): Promise<void> {
  let isLost = false;
  let sent = 0;
  await page.route('**/api/v1/files**', async (route) => {
    sent += 1;
    if (isLost) return route.continue();
    isLost = true;
    await route.fetch();
    return route.abort();
  });
  const buffer = await testPicture({ width: 400, height: 300 });
  await page.locator('input[type=file]').setInputFiles([
    { name: 'tram.jpg', mimeType: 'image/jpeg', buffer },
    { name: 'giay.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') },
  ]);
  await page.getByText('Nội dung của “giay.jpg” không đúng như tên tệp').waitFor();
  await page.getByText('chưa có xác nhận').waitFor();
  await page.getByRole('button', { name: 'Gửi lại: tram.jpg' }).click();
  await page.getByLabel('Mô tả cho người không nhìn thấy ảnh').fill('Bàn khám ngoài sân');
  await page.getByLabel('Chú thích', { exact: true }).fill('Buổi <i>khám</i>');
  await page.getByRole('button', { name: 'Thêm vào hoạt động' }).click();
  await page.getByText('Buổi <i>khám</i>').waitFor();
  const picture = page.getByRole('img', { name: 'Bàn khám ngoài sân' });
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBe(400);
  expect(sent).toBe(3);
}
