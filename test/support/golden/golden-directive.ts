import type { Page } from 'playwright-core';
import { TEST_PDF } from '#test/support/test-files.ts';
import { goTo, textOf, type GoldenOffice } from './golden-office.ts';

const SUBJECT = 'Tăng cường khám sức khỏe tại cộng đồng';
const WAITING = 'Ứng dụng công nghệ thông tin trong báo cáo và quản lý hội viên';

/** The office registers a directive and sends it; a unit studies it, and the one that still waited there. */
export async function studyDirectives(office: GoldenOffice): Promise<string> {
  const [secretary, reporter] = [await office.window('thu-ky'), await office.window('bao-cao')];
  await register(await goTo(secretary, office, '/directives'));
  for (const subject of [SUBJECT, WAITING]) {
    await study(await goTo(reporter, office, '/directives'), subject);
  }
  await goTo(secretary, office, '/directives');
  const directives = await textOf(secretary, /^Đã học tập \d+ trên \d+ văn bản$/u);
  return `${directives}; ${await textOf(secretary, /^\d+ trên \d+ đơn vị đã học đủ$/u)}`;
}

async function register(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Vào sổ văn bản' }).click();
  const form = page.getByRole('form', { name: 'Vào sổ văn bản' });
  await form.getByLabel('Số', { exact: true }).fill('07');
  await form.getByLabel('Ký hiệu').fill('NQ-BCH');
  await form.getByLabel('Cơ quan ban hành').fill('Ban Chấp hành Liên hội');
  await form.getByLabel('Ngày ban hành').fill('2/6/2026');
  await form.getByLabel('Trích yếu').fill(SUBJECT);
  await form
    .locator('input[type=file]')
    .setInputFiles({ name: 'nghi-quyet.pdf', mimeType: 'application/pdf', buffer: TEST_PDF });
  await form.getByText('nghi-quyet.pdf').first().waitFor();
  await form.getByRole('button', { name: 'Vào sổ', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: SUBJECT }).waitFor();
  await page.getByRole('button', { name: 'Gửi cho đơn vị' }).click();
  const sending = page.getByRole('form', { name: 'Gửi cho đơn vị' });
  await sending.getByLabel('Gửi cho').selectOption('units');
  await sending.getByRole('combobox', { name: 'Thêm đơn vị' }).fill('MDO-YT-1');
  await sending.getByRole('option', { name: 'Chi hội Trạm Y tế số 1 Mẫu Đông' }).click();
  await sending.getByRole('button', { name: 'Gửi văn bản' }).click();
  await page.getByText('Đã gửi cho 1 đơn vị.').waitFor();
}

async function study(page: Page, subject: string): Promise<void> {
  await page.getByRole('row', { name: subject }).getByRole('link').first().click();
  await page.getByRole('link', { name: 'Xác nhận đã nhận' }).click();
  await page.getByRole('button', { name: 'Xác nhận đã nhận văn bản' }).click();
  await page.getByText('Xác nhận đã nhận ngày').waitFor();
  await page.getByRole('button', { name: 'Ghi buổi học tập' }).click();
  await holdSession(page, 'Ghi buổi học tập', { on: '8/6/2026', summoned: '14', attended: '12' });
  await page.getByRole('button', { name: 'Ghi buổi học bù cho 2 người vắng' }).click();
  const made = 'Buổi học bù cho buổi ngày 8/6/2026';
  await holdSession(page, made, { on: '10/6/2026', attended: '2' });
  await page.getByRole('button', { name: 'Ghi đã học tập xong' }).click();
  await page.getByText('Học tập xong ngày').waitFor();
  await page.getByRole('button', { name: 'Ghi chương trình hành động' }).click();
  await page.getByLabel('Tên chương trình').fill('Chương trình hành động của trạm');
  await page.getByRole('button', { name: 'Ghi chương trình', exact: true }).click();
  await page.getByText('Chương trình hành động của trạm').waitFor();
}

interface HeldSession {
  readonly on: string;
  /** Left out where those who were absent make up for it: they are known. */
  readonly summoned?: string;
  readonly attended: string;
}

async function holdSession(
  page: Page,
  name: string,
  { on, summoned, attended }: HeldSession,
): Promise<void> {
  const form = page.getByRole('form', { name });
  await form.getByLabel('Ngày học').fill(on);
  if (summoned !== undefined) await form.getByLabel('Triệu tập').fill(summoned);
  await form.getByLabel('Có mặt').fill(attended);
  await form.getByLabel('Địa điểm').fill('Phòng họp trạm');
  await form.getByRole('button', { name: 'Ghi buổi học' }).click();
  await form.waitFor({ state: 'detached' });
}
