import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';
import { comeIn, goOut } from '#test/support/come-in.ts';
import { inviteTo } from '#test/support/invite-to.ts';
import { expectSoundPage } from '#test/support/journey.ts';
import {
  launchOrganisation,
  type LaunchedOrganisation,
} from '#test/support/launched-organisation.ts';
import { openWindow } from '#test/support/opened-window.ts';
import { codeOf } from '#test/support/own-account.ts';
import { followTrail } from '#test/support/trail-steps.ts';
import { addPasskeyDevice } from '#test/support/virtual-passkeys.ts';

const FILES = {
  'units.csv': [
    'R,Liên hội Bến Đá,whole,,,',
    'A,Chi hội Bãi Trên,ward,R,,',
    'B,Chi hội Bãi Dưới,ward,R,,',
  ],
  'indicators.csv': ['helped,Người được giúp,người,0,sum,,,'],
  'figures.csv': ['A,2026-H1,helped,10', 'B,2026-H1,helped,20'],
};
const TRAIL = '/totals?period=2026-H1&trail=helped';
const PASSWORDS = {
  binh: 'con đò sang sông buổi sớm',
  thuy: 'mưa rào trên mái ngói cũ',
  na: 'chợ phiên họp dưới gốc đa',
} as const;

let browser: Browser;
let served: LaunchedOrganisation;
beforeAll(async () => {
  browser = await launchChromium();
  served = await launchOrganisation(FILES);
});
afterAll(async () => {
  await browser.close();
  await served[Symbol.asyncDispose]();
});

// Several people and many passwords, each of which takes its time.
const WITHIN = { timeout: 180_000 };

it('leads from the first link to a role that is lent, used and lost', WITHIN, async () => {
  const binh = await becomeFirstAdministrator();
  const thuyLink = await inviteTo(binh, { names: ['Phạm', 'Thùy'], role: 'reporter' });
  const naLink = await inviteTo(binh, { names: ['Lê', 'Na'], role: 'viewer' });

  const thuy = await comeByLink(thuyLink, PASSWORDS.thuy, 'Phạm Thùy');
  await comeByPasskey(thuy);
  await comeBySecondFactor(thuy, PASSWORDS.thuy);

  const na = await comeByLink(naLink, PASSWORDS.na, 'Lê Na');
  await na.goto(served.url + TRAIL);
  await followTrail(na, ['Chi hội Bãi Trên']);
  await expectNoCorrection(na);
  await lendRole(thuy, 'Lê Na');
  const figure = await correctFigure(na, '12');
  await fillCorrection(na, '13');
  const other = await na.context().newPage();
  await other.goto(served.url + TRAIL);
  await followTrail(other, ['Chi hội Bãi Trên']);
  await other.getByRole('button', { name: 'Sửa số này' }).waitFor();
  await endRole(binh, 'Phạm Thùy');
  for (const page of [thuy, na, other]) expect(await tellByRequest(page, figure)).toBe(403);
  for (const page of [na, other]) await expectNoCorrection(page);
  await thuy.getByText('Chưa có vai trò nào').waitFor();
  await thuy.getByText(/được dùng vai trò/u).waitFor({ state: 'detached' });
  await expectSoundPage(thuy);
});

async function becomeFirstAdministrator(): Promise<Page> {
  const page = await openWindow(browser, served.firstLink);
  await page.getByRole('heading', { name: 'Người quản trị đầu tiên' }).waitFor();
  const { headers } = await fetch(served.url, { headers: { accept: 'text/html' } });
  expect(headers.get('content-security-policy')).toMatch(/require-trusted-types-for 'script'/u);
  await page.getByRole('textbox', { name: 'Họ' }).fill('Trần');
  await page.getByRole('textbox', { name: 'Tên', exact: true }).fill('Bình');
  await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill('tran.binh');
  await page.getByRole('textbox', { name: 'Mật khẩu mới' }).fill(PASSWORDS.binh);
  await page.getByRole('button', { name: 'Tạo tài khoản và vào' }).click();
  await page.locator('.account-menu-button').getByText('Trần Bình').waitFor();
  return page;
}

/** Whoever was invited opens the link in another browser, and chooses a password. */
async function comeByLink(link: string, password: string, name: string): Promise<Page> {
  const page = await openWindow(browser, link);
  await page.getByRole('heading', { name: `Chào ${name}` }).waitFor();
  const field = page.getByRole('textbox', { name: 'Mật khẩu mới' });
  await field.fill(password);
  await field.press('Enter');
  await page.locator('.account-menu-button').getByText(name).waitFor();
  return page;
}

async function comeByPasskey(page: Page): Promise<void> {
  await addPasskeyDevice(page);
  await page.goto(`${served.url}/account`);
  await page.getByRole('button', { name: 'Thêm khóa truy cập' }).click();
  const name = page.getByRole('textbox', { name: 'Tên của khóa' });
  await name.fill('Máy ở cơ quan');
  await name.press('Enter');
  await page.getByText('Máy ở cơ quan').waitFor();
  await goOut(page);
  await page.getByRole('button', { name: 'Dùng khóa truy cập' }).click();
  await page.locator('.account-menu-button').waitFor();
}

async function comeBySecondFactor(page: Page, password: string): Promise<void> {
  await page.goto(`${served.url}/account`);
  await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
  const secret = (await page.locator('.factor-secret').innerText()).replaceAll(' ', '');
  const confirm = page.getByRole('textbox', { name: 'Mã trong ứng dụng' });
  await confirm.fill(codeOf(secret));
  await confirm.press('Enter');
  await page.getByRole('button', { name: 'Tôi đã cất các mã' }).click();
  await goOut(page);
  await comeIn(page, 'pham.thuy', password);
  const code = page.getByRole('textbox', { name: 'Mã xác thực' });
  await code.waitFor();
  expect(await page.locator('.account-menu-button').count()).toBe(0);
  // The code of now was used already: each counts once.
  await code.fill(codeOf(secret, 1));
  await code.press('Enter');
  await page.locator('.account-menu-button').waitFor();
}

async function lendRole(page: Page, name: string): Promise<void> {
  await page.goto(`${served.url}/account`);
  await page.getByRole('button', { name: 'Ủy quyền cho người khác' }).click();
  await page.getByRole('textbox', { name: 'Cho ai' }).fill(name);
  await page.getByRole('radio', { name }).check();
  await page.getByRole('textbox', { name: 'Đến hết ngày' }).fill('31/12/2099');
  await page.getByRole('button', { name: 'Ủy quyền', exact: true }).click();
  await page.getByText(/được dùng vai trò người báo cáo/u).waitFor();
}

async function fillCorrection(page: Page, value: string): Promise<void> {
  await page.goto(served.url + TRAIL);
  await followTrail(page, ['Chi hội Bãi Trên']);
  await page.getByRole('button', { name: 'Sửa số này' }).click();
  await page.getByLabel('Số mới').fill(value);
}

/** @returns where the figure was sent to. */
async function correctFigure(page: Page, value: string): Promise<string> {
  await fillCorrection(page, value);
  await expectSoundPage(page);
  const [sent] = await Promise.all([
    page.waitForRequest((request) => request.method() === 'PUT'),
    page.getByRole('button', { name: 'Nộp', exact: true }).click(),
  ]);
  await page.getByText('Đã nộp. Các số tổng hợp phía trên đã đổi theo.').waitFor();
  return sent.url();
}

async function expectNoCorrection(page: Page): Promise<void> {
  await page.getByText('không có vai trò báo hay duyệt số liệu của đơn vị này').waitFor();
  expect(await page.getByRole('button', { name: 'Sửa số này' }).count()).toBe(0);
  expect(await page.getByLabel('Số mới').count()).toBe(0);
}

async function endRole(page: Page, name: string): Promise<void> {
  await page.goto(`${served.url}/people`);
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: /^Kết thúc vai trò/u }).click();
  await page.getByRole('button', { name: 'Kết thúc', exact: true }).click();
  await page.getByText('Chưa có vai trò nào vào ngày này.').waitFor();
}

/** What the server answers to a page that goes on as if nothing had happened. */
async function tellByRequest(page: Page, figure: string): Promise<number> {
  return page.evaluate(async (address) => {
    const answer = await fetch(address, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'if-match': '"0"' },
      body: JSON.stringify({ value: '13', isAccepted: false }),
    });
    return answer.status;
  }, figure);
}
