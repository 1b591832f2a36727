import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeNoBarriers } from '#test/support/barriers-of-screens.ts';
import { expectSoundPage, journeyIn } from '#test/support/journey.ts';
import { PICTURED_REPORTS } from '#test/support/pictured-reports.ts';
import { unitWithCode } from '#test/support/served-answers.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';
import { looksOf } from '#test/support/window-look.ts';

const DAY = '2026-06-14';
/** Many steps, one after the other. */
const WITHIN = { timeout: 240_000 };

describe('who has sent reports', () => {
  const journey = journeyIn('sample');

  it('shows how far the whole is, and names who is missing', async () => {
    const page = await journey.open('/reports');
    const sent = page.getByRole('region', { name: 'Ai đã gửi' });
    await sent.getByText('140/148').first().waitFor();
    const missing = page.getByRole('region', { name: 'Chưa gửi' });
    await missing.getByText('Chi hội Trạm Y tế số 1 Mẫu Đông').waitFor();
    expect(await missing.getByRole('listitem').count()).toBe(8);
    await sent.getByRole('link', { name: 'Hội tỉnh Mẫu Đông', exact: true }).click();
    await sent.getByRole('heading', { name: 'Ai đã gửi: Hội tỉnh Mẫu Đông' }).waitFor();
    await expect.poll(() => missing.getByRole('listitem').count()).toBe(3);
    await sent.getByRole('link', { name: 'Lên đơn vị cấp trên' }).click();
    await sent.getByText('140/148').first().waitFor();
  });

  it('shows those that stand in one way, by an address that can be sent on', async () => {
    const page = await journey.open('/reports');
    await page.getByLabel('Xem đơn vị').selectOption('returned');
    await page.waitForURL(/state=returned/u);
    await page.getByRole('row').nth(2).waitFor();
    expect(await page.getByRole('row').count()).toBe(3);
    await page.reload();
    await page.getByRole('row').nth(2).waitFor();
    expect(await page.getByRole('row').count()).toBe(3);
  });

  it('lets a reporter begin the report of the own unit by one button', async () => {
    const unit = await unitWithCode(journey, 'MDO-YT-1', DAY);
    const reporter = await signedIn(journey.database, {
      roles: ['reporter'],
      unit,
      reach: 'alone',
    });
    const page = await journey.open('/reports', { as: reporter });
    const own = page.getByRole('region', { name: 'Báo cáo của đơn vị bạn' });
    await own.getByText('chưa soạn').waitFor();
    expect(await page.getByRole('region', { name: 'Chờ bạn duyệt' }).count()).toBe(0);
    await expectSoundPage(page);
    await own.getByRole('button', { name: /^Soạn báo cáo/u }).press('Enter');
    await page.waitForURL(/\/reports\/[0-9a-f-]{36}/u);
    await page.goto(`${journey.url}/reports`);
    await own.getByRole('link', { name: /^Viết tiếp báo cáo/u }).waitFor();
  });

  it('names to an approver what waits, and only of the own branch', async () => {
    const approver = await approverOf(await unitWithCode(journey, 'MDO', DAY));
    const page = await journey.open('/reports', { as: approver });
    const waiting = page.getByRole('region', { name: 'Chờ bạn duyệt' });
    await waiting.getByRole('link', { name: 'Chi hội Cộng tác viên Cụm 2 Mẫu Đông' }).waitFor();
    expect(await waiting.getByRole('listitem').count()).toBe(1);
    expect(await page.getByText('Mẫu Nam').count()).toBe(0);
    await waiting.getByRole('link').first().click();
    await page.waitForURL(/\/reports\/[0-9a-f-]{36}/u);
  });

  it('says of a unit that is out of sight nothing but that there is none', async () => {
    const [own, other] = [
      await unitWithCode(journey, 'MDO', DAY),
      await unitWithCode(journey, 'MNA', DAY),
    ];
    const page = await journey.open(`/reports?unit=${other}`, { as: await approverOf(own) });
    await page.getByText('Không có đơn vị nào như vậy').waitFor();
    expect(await page.getByText('Mẫu Nam').count()).toBe(0);
    await expectSoundPage(page);
  });

  it('says of a request that is none so, and leads to those that are', async () => {
    const page = await journey.open('/reports?request=none');
    await page.getByRole('heading', { name: 'Không có yêu cầu báo cáo này' }).waitFor();
    await expectSoundPage(page);
    await page.getByRole('link', { name: 'Về trang báo cáo' }).click();
    await page.getByText('140/148').first().waitFor();
  });

  it('lets whoever keeps the rules switch the rule of approval, with its basis', async () => {
    const page = await journey.open('/reports');
    const rule = page.getByRole('region', { name: 'Quy định duyệt' });
    await rule.getByRole('button', { name: 'Đổi quy định' }).click();
    await rule.getByRole('button', { name: 'Ghi quy định mới' }).click();
    await rule.getByRole('alert').waitFor();
    await rule.getByLabel('Căn cứ').fill('Quyết định 12/QĐ-LH');
    await rule.getByRole('button', { name: 'Ghi quy định mới' }).click();
    const said = 'Người trình được tự duyệt báo cáo của mình.';
    await rule.getByRole('paragraph').filter({ hasText: said }).waitFor();
    await rule.getByText('Quyết định 12/QĐ-LH').waitFor();
    await expectSoundPage(page);
  });

  const approverOf = (unit: string): Promise<TestAccount> =>
    signedIn(journey.database, { roles: ['approver'], unit, reach: 'below' });
});

describe('reports asked for', () => {
  const journey = journeyIn('sample');

  it('is done by an outline, changed by two at once, and withdrawn', WITHIN, async () => {
    const page = await journey.open('/reports/requests/new', { expected: [/412/u] });
    await page.getByLabel('Kỳ báo cáo').selectOption('2025-H2');
    const title = page.getByLabel('Báo cáo về việc gì');
    expect(await title.inputValue()).toBe('Kết quả công tác 6 tháng cuối năm 2025');
    await page.getByLabel(/^chi hội/u).fill('20/12/2025');
    await page.getByLabel(/^hội cơ sở/u).fill('18/12/2025');
    await page.getByLabel(/^hội cơ sở/u).press('Tab');
    await page.getByText('Muộn hơn hạn của cấp trên (hội cơ sở: 18/12/2025).').waitFor();
    await page.getByRole('button', { name: 'Đưa xuống: Mở đầu' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Đưa xuống: Mở đầu');
    await page.getByRole('button', { name: 'Đưa lên: Mở đầu' }).press('Enter');
    await page.getByRole('button', { name: 'Thêm mục' }).click();
    await page.getByRole('button', { name: 'Gửi yêu cầu' }).click();
    await page.getByRole('button', { name: 'Gửi yêu cầu (còn 1 lỗi)' }).waitFor();
    await page.getByLabel('Tên mục thứ 13').fill('Thi đua, khen thưởng');
    await page.getByRole('button', { name: 'Gửi yêu cầu', exact: true }).click();
    await page.getByText('V. Thi đua, khen thưởng').waitFor();
    const address = new URL(page.url()).pathname;
    const other = await journey.open(address);
    for (const each of [page, other]) {
      await each.getByRole('button', { name: 'Sửa yêu cầu' }).click();
    }
    await save(other, 'Mẫu Bắc');
    await other.getByRole('button', { name: 'Sửa yêu cầu' }).waitFor();
    await save(page, 'Mẫu Nam');
    const note = page.getByRole('alert').filter({ hasText: 'Có người đã sửa trước' });
    await note.getByText('Mẫu Bắc').waitFor();
    await note.getByRole('button', { name: 'Ghi bản của tôi thay bản mới' }).click();
    await page.getByRole('definition').filter({ hasText: 'Mẫu Nam' }).waitFor();
    await page.getByRole('button', { name: 'Rút lại yêu cầu' }).click();
    await page.getByRole('button', { name: 'Rút lại, không yêu cầu nữa' }).click();
    await page.getByText('Yêu cầu này đã được rút lại.').waitFor();
    expect(await page.getByRole('button', { name: 'Sửa yêu cầu' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Xem ai đã gửi' }).click();
    await page.getByText('Yêu cầu này đã được rút lại').first().waitFor();
    await expectSoundPage(page);
  });

  it('says that a period was asked for already, and leads there', async () => {
    const page = await journey.open('/reports/requests/new', { expected: [/409/u] });
    await page.getByLabel('Kỳ báo cáo').selectOption('2026-H1');
    await page.getByText('Kỳ này đơn vị đã yêu cầu báo cáo rồi.').waitFor();
    await page.getByRole('button', { name: 'Gửi yêu cầu' }).click();
    await page.getByText('Chưa ghi. Không có gì thay đổi.').waitFor();
    await page.getByRole('link', { name: 'Xem yêu cầu đã gửi' }).click();
    await page.getByText('II. Hạn chế, nguyên nhân, bài học').waitFor();
    await expectSoundPage(page);
  });

  it('is shown to whoever only reads, without a way to change it', async () => {
    const viewer = await signedIn(journey.database, { roles: ['viewer'] });
    const page = await journey.open('/reports', { as: viewer });
    await page.getByRole('link', { name: 'Đề cương và thời hạn' }).click();
    await page.getByText('hội thành viên', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Sửa yêu cầu' }).count()).toBe(0);
    await page.goto(`${journey.url}/reports/requests/new`);
    await page.getByRole('heading', { name: 'Vai trò của bạn không cho làm việc này' }).waitFor();
  });

  async function save(page: Page, place: string): Promise<void> {
    await page.getByLabel('Địa danh').fill(place);
    await page.getByRole('button', { name: 'Ghi thay đổi' }).click();
  }
});

describe('difficulties', () => {
  const journey = journeyIn('sample');
  let [reporter, approver]: TestAccount[] = [];

  beforeAll(async () => {
    const [unit, above] = [
      await unitWithCode(journey, 'MDO-YT-1', DAY),
      await unitWithCode(journey, 'MDO-YT', DAY),
    ];
    reporter = await signedIn(journey.database, { roles: ['reporter'], unit, reach: 'alone' });
    approver = await signedIn(journey.database, { roles: ['approver'], unit: above });
  });

  it('are raised, taken up, answered, raised again and closed', WITHIN, async () => {
    const text = 'Tủ bảo quản thuốc hỏng <b>hai</b> tháng.';
    const below = await journey.open('/reports/difficulties', asOne(reporter));
    await below.getByRole('button', { name: 'Nêu khó khăn' }).click();
    await below.getByRole('button', { name: 'Gửi lên cấp trên' }).click();
    await below.getByText('Cần điền mục này.').waitFor();
    await below.getByLabel('Đơn vị đang vướng gì').fill(text);
    await below.getByRole('button', { name: 'Gửi lên cấp trên' }).click();
    const raised = below.getByRole('listitem').filter({ hasText: text });
    await raised.getByText('Mới nêu').waitFor();
    const above = await journey.open('/reports/difficulties', asOne(approver));
    const told = above.getByRole('listitem').filter({ hasText: text });
    await told.getByRole('button', { name: /^Nhận xem xét/u }).click();
    await raised.getByText('Đang xem xét').waitFor();
    await answer(told, 'Đã đề nghị sửa.');
    await raised.getByText('Đã đề nghị sửa.').waitFor();
    await raised.getByRole('button', { name: /^Nêu lại/u }).click();
    await told.getByText('Mới nêu').waitFor();
    await answer(told, 'Đã cấp tủ mới.');
    await raised.getByText('Đã cấp tủ mới.').waitFor();
    await raised.getByRole('button', { name: /^Xác nhận đã giải quyết/u }).click();
    await told.getByText('Đã xong').waitFor();
    await expectSoundPage(below);
    await expectSoundPage(above);
  });

  it('say of a period or unit that is none so, and lead on', async () => {
    const page = await journey.open('/reports/difficulties?period=1999-H1');
    await page.getByRole('heading', { name: 'Không có kỳ báo cáo này' }).waitFor();
    await expectSoundPage(page);
    const other = await unitWithCode(journey, 'MNA', DAY);
    const address = `/reports/difficulties?unit=${other}`;
    const unseen = await journey.open(address, { ...asOne(reporter), expected: [/404/u] });
    await unseen.getByRole('heading', { name: 'Không thấy đơn vị này' }).waitFor();
    await unseen.getByRole('link', { name: 'Về đơn vị của bạn' }).click();
    await unseen.getByText('Chi hội Trạm Y tế số 1 Mẫu Đông nêu').first().waitFor();
  });

  function asOne(account: TestAccount | undefined): { as: TestAccount } {
    if (account === undefined) throw new Error('account: expected before the tests');
    return { as: account };
  }

  async function answer(told: ReturnType<Page['locator']>, text: string): Promise<void> {
    await told.getByRole('button', { name: /^Trả lời/u }).click();
    await told.getByRole('textbox', { name: 'Trả lời' }).fill(text);
    await told.getByRole('button', { name: 'Gửi câu trả lời' }).click();
    await told.getByText(text).waitFor();
  }
});

describeNoBarriers({
  called: 'the lists of reports',
  screens: PICTURED_REPORTS,
  looks: looksOf([360, 1280]),
  // An address that leads to nothing is told so.
  expected: [/40[04]/u],
});
