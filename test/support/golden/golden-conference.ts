import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { goTo, textOf, type GoldenOffice } from './golden-office.ts';

const CALLED = 'Hội nghị sơ kết công tác 6 tháng đầu năm 2026';
const CHAIR = 'Đặng Quốc Thịnh';
const SAID = 'Đề nghị bổ sung xe khám lưu động.';
const CONCLUDED = 'Rà soát xe khám lưu động ở từng chi hội';

/** The page by which the conference of the period is kept. @returns its address */
export async function openConference(page: Page, office: GoldenOffice): Promise<string> {
  await goTo(page, office, '/conferences');
  await page.getByRole('link', { name: CALLED }).click();
  await page.getByRole('heading', { level: 1, name: CALLED }).waitFor();
  return new URL(page.url()).pathname;
}

/** Who is there is ticked off, the conference opened, and its report presented in the hall. */
export async function openHall(office: GoldenOffice): Promise<string> {
  const secretary = await office.window('thu-ky');
  const address = await openConference(secretary, office);
  const calendar = await secretary.request.get(
    `${office.url}/api/v1${address}/invitation.ics?language=vi`,
  );
  expect(await calendar.text()).toContain('BEGIN:VCALENDAR');
  await markPresent(secretary, 20);
  await markChair(secretary);
  await secretary.getByRole('button', { name: 'Khai mạc', exact: true }).click();
  // It is opened on whatever day this runs, and not on the one that it was called for.
  await secretary.getByRole('button', { name: /^Khai mạc ngày/u }).click();
  await secretary.getByRole('button', { name: /^Bắt đầu: Báo cáo sơ kết/u }).click();
  const hall = await hallOf(office, address);
  await hall.getByText('Báo cáo sơ kết').first().waitFor();
  const present = await textOf(hall, /^\d+ \/ \d+$/u);
  await hall.getByText('1.657').first().waitFor();
  return `hội trường: “Báo cáo sơ kết”, có mặt ${present}, số liệu báo cáo 1.657`;
}

/** The hall's screen, which anybody may follow. */
export async function hallOf(office: GoldenOffice, address: string): Promise<Page> {
  return goTo(await office.window('nguoi-xem'), office, `${address}/hall`);
}

async function markPresent(page: Page, count: number): Promise<void> {
  const delegates = page.getByRole('region', { name: 'Đại biểu' }).getByRole('checkbox');
  await delegates.first().waitFor();
  for (let index = 0; index < count; index++) {
    await delegates.nth(index).click();
    await expect.poll(() => delegates.nth(index).isChecked()).toBe(true);
  }
}

/** The chair is not among the first of the list. */
async function markChair(page: Page): Promise<void> {
  const chair = page
    .getByRole('region', { name: 'Đại biểu' })
    .getByRole('listitem')
    .filter({ hasText: CHAIR })
    .getByRole('checkbox');
  await chair.click();
  await expect.poll(() => chair.isChecked()).toBe(true);
}

/** Somebody speaks and is noted, the chair concludes, and the minutes come of what happened. */
export async function confer(office: GoldenOffice): Promise<string> {
  const [secretary, president] = [await office.window('thu-ky'), await office.window('lanh-dao')];
  const address = await openConference(secretary, office);
  await finishItem(secretary, 'Báo cáo sơ kết');
  await startItem(secretary, 'Thảo luận báo cáo sơ kết');
  await speak(secretary);
  await finishItem(secretary, 'Thảo luận báo cáo sơ kết');
  await startItem(secretary, 'Kết luận của chủ tọa');
  await conclude(secretary);
  await goTo(president, office, address);
  await president
    .getByRole('button', { name: /^Ban hành/u })
    .first()
    .click();
  await finishItem(secretary, 'Kết luận của chủ tọa');
  await secretary.getByRole('button', { name: 'Bế mạc', exact: true }).click();
  // It asks what is left open: items that nobody held this time.
  await secretary.getByRole('button', { name: 'Bế mạc ngay' }).click();
  await president.getByRole('button', { name: 'Ký biên bản' }).click();
  const signed = await textOf(president, /^Đã ký, số \d+/u);
  for (const format of ['docx', 'pdf']) {
    const answer = await president.request.get(
      `${office.url}/api/v1${address}/minutes?format=${format}&language=vi`,
    );
    expect(answer.status()).toBe(200);
  }
  return `biên bản: ${signed}`;
}

async function startItem(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Bắt đầu: ${title}`, exact: true }).click();
  await page.getByRole('button', { name: `Kết thúc: ${title}`, exact: true }).waitFor();
}

async function finishItem(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Kết thúc: ${title}`, exact: true }).click();
  await page.getByRole('button', { name: `Mở lại: ${title}`, exact: true }).waitFor();
}

async function speak(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Thêm người phát biểu' }).first().click();
  const form = page.getByRole('form', { name: 'Thêm người phát biểu' });
  await form.getByLabel('Người phát biểu').selectOption({ index: 1 });
  await form.getByRole('button', { name: 'Thêm người phát biểu' }).click();
  await page.getByRole('button', { name: /^Mời phát biểu: /u }).click();
  const end = page.getByRole('button', { name: /^Phát biểu xong: /u });
  await end.click();
  await end.waitFor({ state: 'detached' });
  await page.getByLabel(/^Nội dung phát biểu của /u).fill(SAID);
  const save = page.getByRole('button', { name: 'Lưu', exact: true, disabled: false });
  await save.click();
  await save.waitFor({ state: 'detached' });
}

/** For every unit of the lowest level, each on its own. */
async function conclude(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ghi kết luận' }).click();
  const form = page.getByRole('form', { name: 'Ghi kết luận' });
  await form.getByLabel('Nội dung').fill(CONCLUDED);
  await form.getByLabel('Sản phẩm').fill('Danh sách xe và nhu cầu');
  await form.getByLabel('Hạn').fill('31/12/2099');
  await form.getByLabel('Giao cho').selectOption('level');
  await form.getByLabel('Cấp', { exact: true }).selectOption('chi hội');
  await form.getByRole('button', { name: 'Lưu dự thảo' }).click();
  await form.waitFor({ state: 'detached' });
}

/** A unit does what was concluded, its superior confirms it, and the coverage goes up by one. */
export async function doConclusion(office: GoldenOffice): Promise<string> {
  const [reporter, superior] = [await office.window('bao-cao'), await office.window('duyet')];
  await goTo(reporter, office, '/tasks');
  await reporter.getByRole('link', { name: CONCLUDED }).click();
  await reporter.getByRole('button', { name: 'Nhận nhiệm vụ' }).click();
  await reporter.getByLabel('Ghi chú').fill('Đã rà soát xong');
  await reporter.getByRole('button', { name: 'Báo đã xong' }).click();
  await reporter.getByText('Lúc này bạn không phải làm gì với nhiệm vụ này.').waitFor();
  await goTo(superior, office, new URL(reporter.url()).pathname);
  await superior.getByRole('button', { name: 'Xác nhận đã xong' }).click();
  await expect
    .poll(() => superior.locator('.task-facts').textContent())
    .toContain('đã xác nhận, xong ngày');
  const secretary = await goTo(await office.window('thu-ky'), office, '/conclusions');
  const card = secretary.locator('.conclusion-card, li, article').filter({ hasText: CONCLUDED });
  const [coverage] = /\d+\/\d+ nhiệm vụ đã xong/u.exec(await card.first().innerText()) ?? [];
  expect(coverage).toMatch(/^1\//u);
  return `mọi chi hội có một nhiệm vụ, ${coverage}`;
}
