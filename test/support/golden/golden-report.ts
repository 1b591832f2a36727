import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { submitReport } from '#test/support/submit-report.ts';
import { goTo, textOf, type GoldenOffice } from './golden-office.ts';

const DIFFICULTY = 'Trạm còn thiếu hai xe lưu động';
const SIGNER = 'Đặng Quốc Thịnh, Chủ tịch Liên hội';

/**
 * A unit writes its report and submits it, is asked for more, and is accepted; a difficulty goes up with it.
 */
export async function reportUpward(office: GoldenOffice, unit: string): Promise<string> {
  const [reporter, superior] = [await office.window('bao-cao'), await office.window('duyet')];
  await goTo(reporter, office, '/reports');
  await reporter
    .getByRole('button', { name: /Soạn báo cáo/u })
    .first()
    .click();
  await write(reporter, 'Hạn chế', 'Còn thiếu xe lưu động.');
  await submitReport(reporter);
  const address = new URL(reporter.url()).pathname;
  await goTo(superior, office, address);
  await superior.getByRole('button', { name: 'Trả lại' }).click();
  await superior.getByLabel('Lý do trả lại').fill('Ghi rõ thiếu mấy xe.');
  await superior.getByRole('button', { name: 'Trả lại đơn vị' }).click();
  await reporter.getByText('Ghi rõ thiếu mấy xe.').waitFor();
  await write(reporter, 'Hạn chế', 'Thiếu hai xe lưu động.');
  await submitReport(reporter);
  await superior.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await reporter.getByText('đã duyệt', { exact: true }).first().waitFor();
  await goTo(reporter, office, `/reports/difficulties?unit=${unit}&period=2026-H1`);
  await reporter.getByRole('button', { name: 'Nêu khó khăn' }).click();
  await reporter.getByLabel('Đơn vị đang vướng gì').fill(DIFFICULTY);
  await reporter.getByRole('button', { name: 'Gửi lên cấp trên' }).click();
  await reporter.getByText(DIFFICULTY).waitFor();
  return 'trình, bị trả lại, sửa, trình lại, được duyệt; một khó khăn đã nêu lên cấp trên';
}

async function write(page: Page, title: string, text: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^Viết mục này\\s*: ${title}$`, 'u') }).click();
  await page.getByLabel(`Nội dung mục “${title}”`).fill(text);
  await page.getByText(/Đã lưu \d/u).waitFor();
  await page.getByRole('button', { name: 'Xong mục này' }).click();
}

/** The report of all, as the office writes it. @returns its address */
export async function openWholeReport(page: Page, office: GoldenOffice): Promise<string> {
  await goTo(page, office, '/reports');
  await page.getByRole('link', { name: 'Viết tiếp' }).first().click();
  await page.locator('.paper').getByText('BÁO CÁO', { exact: true }).waitFor();
  return new URL(page.url()).pathname;
}

/** The office puts the report of all together: a unit is quoted, and its figures stand in its sentences. */
export async function consolidate(office: GoldenOffice): Promise<string> {
  const secretary = await office.window('thu-ky');
  const address = await openWholeReport(secretary, office);
  await goTo(secretary, office, `${address}?section=study`);
  await secretary
    .getByRole('button', { name: /^Chèn: /u })
    .first()
    .click();
  const quoted = await textOf(secretary, /^Trích báo cáo của /u);
  await goTo(secretary, office, address);
  const missing = await textOf(secretary, /^\d+\/\d+ đơn vị đã gửi báo cáo$/u);
  await secretary.getByRole('link', { name: '1.657', exact: true }).first().waitFor();
  return `${quoted}; ${missing}; câu văn ghi 1.657`;
}

/** The report is submitted, accepted by the president and published. @returns its files' addresses */
export async function publishReport(office: GoldenOffice): Promise<readonly string[]> {
  const [secretary, president] = [await office.window('thu-ky'), await office.window('lanh-dao')];
  const address = await openWholeReport(secretary, office);
  await submitReport(secretary);
  await goTo(president, office, address);
  await president.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await secretary.getByRole('button', { name: 'Công bố…' }).click();
  await secretary.getByLabel('Người ký').selectOption({ label: SIGNER });
  await secretary.getByRole('button', { name: 'Công bố báo cáo' }).click();
  await secretary
    .getByText(/Số 01\/BC-LH/u)
    .first()
    .waitFor();
  const links = secretary.locator('.report-editions a');
  const files = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect(files).toHaveLength(2);
  return files.map((file) => file ?? '');
}

/** A file of what was published, as anybody who may downloads it. */
export async function downloaded(office: GoldenOffice, file: string): Promise<Buffer> {
  const page = await office.window('thu-ky');
  const answer = await page.request.get(office.url + file);
  expect(answer.status(), file).toBe(200);
  return answer.body();
}
