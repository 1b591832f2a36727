import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectSoundPage, journeyIn } from '#test/support/journey.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';

const STATION = 'Chi hội Trạm Y tế số 1 Mẫu Đông';
const LAST = 'Ứng dụng công nghệ thông tin trong báo cáo và quản lý hội viên';

const journey = journeyIn('sample');

async function reporterOf(code: string): Promise<TestAccount> {
  const [unit] = await journey.database.query<{ id: string }>(
    `select unit.id from unit join unit_version on unit = number
    where code = $1 and recorded_until is null and valid_until = 'infinity'`,
    [code],
  );
  if (unit === undefined) throw new Error(`${code}: expected a unit`);
  return signedIn(journey.database, { roles: ['reporter'], unit: unit.id, reach: 'alone' });
}

async function openLast(page: Page): Promise<void> {
  await page.getByRole('row', { name: LAST }).getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: LAST }).waitFor();
}

it('the register says how many directives are studied in how many units', async () => {
  const page = await journey.open('/directives');
  await page.getByText('Đã học tập 6 trên 6 văn bản').waitFor();
  await page.getByText('104 trên 108 đơn vị đã học đủ').waitFor();
  await expectSoundPage(page);
  await openLast(page);
  await page.getByRole('link', { name: '2 chưa xác nhận' }).click();
  await page.getByRole('link', { name: STATION, exact: true }).waitFor();
  await expectSoundPage(page);
});

it('a unit acknowledges, holds a session and one for the absent, and has studied', async () => {
  const account = await reporterOf('MDO-YT-1');
  const page = await journey.open('/directives', { as: account });
  await openLast(page);
  await page.getByRole('link', { name: 'Xác nhận đã nhận' }).click();
  await page.getByRole('button', { name: 'Xác nhận đã nhận văn bản' }).click();
  await page.getByText('Xác nhận đã nhận ngày').waitFor();

  await page.getByRole('button', { name: 'Ghi buổi học tập' }).click();
  const form = page.getByRole('form', { name: 'Ghi buổi học tập' });
  await form.getByLabel('Ngày học').fill('20/4/2026');
  await form.getByLabel('Triệu tập').fill('14');
  await form.getByLabel('Có mặt').fill('15');
  await form.getByLabel('Địa điểm').fill('Phòng họp trạm');
  await form.getByRole('button', { name: 'Ghi buổi học' }).click();
  await form.getByText('Không thể nhiều hơn 14 người được triệu tập.').waitFor();
  await expectSoundPage(page);
  await form.getByLabel('Có mặt').fill('12');
  await form.getByRole('button', { name: 'Ghi buổi học' }).click();
  await page.getByText('Ngày 20/4/2026: có mặt 12 trên 14 người, còn 2 người vắng').waitFor();

  await page.getByRole('button', { name: 'Ghi buổi học bù cho 2 người vắng' }).click();
  const makeUp = page.getByRole('form', { name: 'Buổi học bù cho buổi ngày 20/4/2026' });
  await expect.poll(() => makeUp.getByLabel('Triệu tập').inputValue()).toBe('2');
  await makeUp.getByLabel('Ngày học').fill('27/4/2026');
  await makeUp.getByLabel('Có mặt').fill('2');
  await makeUp.getByRole('button', { name: 'Ghi buổi học' }).click();
  await page.getByText('Học bù ngày 27/4/2026: có mặt 2 trên 2 người vắng').waitFor();

  await page.getByRole('button', { name: 'Ghi đã học tập xong' }).click();
  await page.getByText('Học tập xong ngày').waitFor();
  await page.getByRole('button', { name: 'Ghi chương trình hành động' }).click();
  await page.getByLabel('Tên chương trình').fill('Chương trình hành động của trạm');
  await page.getByRole('button', { name: 'Ghi chương trình', exact: true }).click();
  await page.getByText('Chương trình hành động của trạm').waitFor();
  await expectSoundPage(page);
});

it('the office registers a directive by the keyboard, is asked about a second one, and sends it', async () => {
  const account = await signedIn(journey.database, { roles: ['secretary'] });
  const page = await journey.open('/directives', { as: account, expected: [/409/u] });
  await page.getByRole('button', { name: 'Vào sổ văn bản' }).press('Enter');
  const form = page.getByRole('form', { name: 'Vào sổ văn bản' });
  await form.getByLabel('Số', { exact: true }).waitFor();
  for (const typed of ['06', 'NQ-BCH', '', 'Ban Chấp hành Liên hội', '2/5/2026', '']) {
    await page.keyboard.type(typed);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('Tăng cường tư vấn sức khỏe');
  await page.keyboard.press('Enter');
  await form.getByText('đã có trong sổ, số đến 6/2026').waitFor();
  await expectSoundPage(page);
  await form.getByLabel('Đây là văn bản khác').check();
  await form.getByRole('button', { name: 'Vào sổ', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Tăng cường tư vấn sức khỏe' }).waitFor();
  await page.getByText('Chưa gửi cho đơn vị nào').waitFor();

  await page.getByRole('button', { name: 'Gửi cho đơn vị' }).click();
  const sending = page.getByRole('form', { name: 'Gửi cho đơn vị' });
  await sending.getByLabel('Gửi cho').selectOption('level');
  await sending.getByLabel('Cấp').selectOption('hội thành viên');
  await sending.getByText('Sẽ gửi cho 8 đơn vị.').waitFor();
  await sending.getByText('Xem tên các đơn vị').click();
  await sending.getByText('Hội tỉnh Mẫu Đông').waitFor();
  await expectSoundPage(page);
  await sending.getByRole('button', { name: 'Gửi văn bản cho 8 đơn vị' }).click();
  await page.getByText('Đã gửi cho 8 đơn vị.').waitFor();
  await page.getByText('8 chưa xác nhận').waitFor();
});

it('the office takes a directive back from a unit that it was sent to by mistake', async () => {
  const account = await signedIn(journey.database, { roles: ['secretary'] });
  const page = await journey.open('/directives', { as: account });
  await page.getByRole('link', { name: '06/NQ-BCH' }).first().click();
  await page.getByRole('link', { name: 'Hội tỉnh Mẫu Đông' }).click();
  await page.getByRole('button', { name: 'Lấy lại văn bản gửi nhầm' }).press('Enter');
  const form = page.getByRole('form', { name: 'Lấy lại văn bản gửi nhầm' });
  await form.getByText('Hội tỉnh Mẫu Đông chưa xác nhận đã nhận.').waitFor();
  await expectSoundPage(page);
  await form.getByRole('button', { name: 'Lấy lại văn bản gửi nhầm' }).click();
  await page.getByText('7 chưa xác nhận').waitFor();
  expect(await page.getByRole('link', { name: 'Hội tỉnh Mẫu Đông' }).count()).toBe(0);
});

it('what was withdrawn after study says so, and asks nothing more of anybody', async () => {
  const page = await journey.open('/directives?search=phong%20benh');
  await page.getByRole('link', { name: 'Nghị quyết 05/NQ-BCH' }).click();
  await page.getByRole('button', { name: 'Ghi đã thu hồi' }).click();
  const form = page.getByRole('form', { name: 'Ghi đã thu hồi' });
  await form.getByLabel('Theo văn bản').fill('09/QĐ-LHM');
  await form.getByRole('button', { name: 'Ghi đã thu hồi' }).click();
  await page.getByText('108 đơn vị đã học trước đó').waitFor();
  await expectSoundPage(page);
});

it('a step whose answer is lost is told as not confirmed, and asked about again', async () => {
  const account = await reporterOf('MTA-CD-3');
  const page = await journey.open('/directives', { as: account, expected: [/ERR_FAILED/u] });
  await openLast(page);
  await page.getByRole('link', { name: 'Xác nhận đã nhận' }).click();
  const acknowledge = page.getByRole('button', { name: 'Xác nhận đã nhận văn bản' });
  await acknowledge.waitFor();
  let isLost = true;
  await page.route('**/state', async (route) => {
    // The server does it, and the answer does not arrive.
    const answer = await route.fetch();
    if (!isLost) return route.fulfill({ response: answer });
    isLost = false;
    return route.abort();
  });
  await acknowledge.click();
  await page.getByText('Chưa có xác nhận').waitFor();
  await page.getByRole('button', { name: 'Hỏi lại máy chủ' }).click();
  await page.getByText('Xác nhận đã nhận ngày').waitFor();
  await expect.poll(() => page.getByText('Chưa có xác nhận').count()).toBe(0);
});

it('a link to what is not there says so and leads on', async () => {
  const page = await journey.open('/directives/0197f0c4-9f2e-7d3a-8b5c-3f1e2d4c5b6a', {
    expected: [/404/u],
  });
  await page.getByRole('heading', { name: 'Không có văn bản này' }).waitFor();
  await page.getByRole('link', { name: 'Về sổ văn bản' }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe('/directives');
});
