import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reportAddress } from '#reports/model/report-address.ts';
import { expectSoundPage, journeyIn } from '#test/support/journey.ts';
import { submitReport } from '#test/support/submit-report.ts';
import { tellFigure, unitWithCode } from '#test/support/served-answers.ts';
import { signedIn, type TestAccount } from '#test/support/test-account.ts';

const [PERIOD, STRUCTURE_DAY] = ['2026-H1', '2026-06-14'];
const journey = journeyIn('sample');

async function unitOf(code: string): Promise<string> {
  return unitWithCode(journey, code, STRUCTURE_DAY);
}

/** The report that a unit has begun. */
async function reportOf(code: string): Promise<string> {
  const [row] = await journey.database.query<{ id: string }>(
    'select id from report where unit = $1',
    [await unitOf(code)],
  );
  if (row === undefined) throw new Error(`${code}: expected a report`);
  return row.id;
}

async function holding(
  role: 'reporter' | 'approver' | 'secretary',
  code?: string,
): Promise<TestAccount> {
  if (code === undefined) return signedIn(journey.database, { roles: [role] });
  return signedIn(journey.database, { roles: [role], unit: await unitOf(code) });
}

function bodyOf(page: Page, title: string) {
  return page.getByLabel(`Nội dung mục “${title}”`);
}

describe('the report of a unit', () => {
  it('is written, submitted, returned with a reason, submitted again and accepted', async () => {
    const [writer, superior] = [
      await holding('reporter', 'MTA-BV-3'),
      await holding('approver', 'MTA'),
    ];
    const page = await journey.open('/reports', { as: writer });
    await page
      .getByRole('button', { name: /Soạn báo cáo/ })
      .first()
      .click();
    await page.getByRole('link', { name: /Viết mục này.*Hạn chế/ }).click();
    await bodyOf(page, 'Hạn chế').fill('Còn thiếu xe lưu động.');
    await page.getByText(/Đã lưu \d/).waitFor();
    await expectSoundPage(page);
    await page.getByRole('button', { name: 'Xong mục này' }).click();
    const question = page.getByRole('group', { name: /^\d+ mục chưa có nội dung/u });
    await page.getByRole('button', { name: 'Trình duyệt' }).click();
    await question.getByRole('link', { name: 'Bài học kinh nghiệm' }).waitFor();
    await expectSoundPage(page);
    await question.getByRole('button', { name: 'Viết tiếp' }).click();
    expect(await question.count()).toBe(0);
    await submitReport(page);

    const desk = await journey.open(reportAddress(await reportOf('MTA-BV-3')), { as: superior });
    await desk.getByRole('button', { name: 'Trả lại' }).click();
    await desk.getByRole('button', { name: 'Trả lại đơn vị' }).click();
    await desk.getByText('Hãy ghi lý do để đơn vị biết cần sửa gì.').waitFor();
    await expectSoundPage(desk);
    await desk.getByLabel('Lý do trả lại').fill('Ghi rõ thiếu mấy xe.');
    await desk.getByRole('button', { name: 'Trả lại đơn vị' }).click();
    await page.getByText('Ghi rõ thiếu mấy xe.').waitFor();

    await page.getByRole('link', { name: /Viết mục này.*Hạn chế/ }).click();
    await bodyOf(page, 'Hạn chế').fill('Thiếu hai xe lưu động.');
    // Nothing is waited for: what was typed last goes with it.
    await submitReport(page);
    await desk.getByText('Thiếu hai xe lưu động.').waitFor();
    await desk.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await page.getByText('đã duyệt', { exact: true }).waitFor();
    await expectSoundPage(desk);
  });

  it('is not accepted by whoever submitted it', async () => {
    const both = await signedIn(journey.database, { roles: ['reporter', 'approver'] });
    const page = await journey.open(reportAddress(await reportOf('MTG-BV-1')), { as: both });
    await submitReport(page);
    await page
      .getByText('Chị/anh đã viết hoặc trình báo cáo này nên cần người khác duyệt.')
      .waitFor();
    expect(await page.getByRole('button', { name: 'Duyệt', exact: true }).count()).toBe(0);
  });

  it('is a clear sentence where a link leads to none', async () => {
    for (const id of ['xyz', '0197f0c4-9f2e-7d3a-8b5c-3f1e2d4c5b6a']) {
      const page = await journey.open(reportAddress(id), { expected: [/status of 40[04]/] });
      await page.getByText('Không có báo cáo này').waitFor();
      const way = page.getByRole('link', { name: 'Về trang báo cáo' });
      await expect.poll(() => way.getAttribute('href')).toBe('/reports');
    }
  });
});

describe('the report of the whole', () => {
  const openSection = async (section: string, as?: TestAccount) =>
    journey.open(reportAddress(await reportOf('LH'), section), as === undefined ? {} : { as });

  it('follows its figures while somebody looks, and shows what they were', async () => {
    const page = await journey.open(reportAddress(await reportOf('LH')));
    await page.getByRole('link', { name: '1.657' }).waitFor();
    const station = {
      period: PERIOD,
      unit: await unitOf('MTA-YT-1'),
      indicator: 'people_examined',
    };
    const [row] = await journey.database.query<{ value: string }>(
      `select value::text as value from figure
       join unit on unit.number = figure.unit join indicator on indicator.number = figure.indicator
       join reporting_period period on period.number = figure.period
       where unit.id = $1 and indicator.code = $2 and period.code = $3 order by version desc limit 1`,
      [station.unit, station.indicator, station.period],
    );
    const before = row?.value ?? '0';
    await tellFigure(journey, station, String(Number(before) + 1));
    await page.getByRole('link', { name: 'trước là 1.657 nay là 1.658' }).waitFor();
    await expect.poll(() => page.getByText(/số đã đổi từ khi viết/).count()).toBe(1);
    await tellFigure(journey, station, before);
    await page.getByRole('link', { name: '1.657', exact: true }).waitFor();
  });

  it('quotes a unit with where it is from, by keyboard', async () => {
    const page = await openSection('study');
    const insert = page.getByRole('button', { name: 'Chèn: Văn phòng Hội tỉnh Mẫu Nam' });
    await insert.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Trích báo cáo của Văn phòng Hội tỉnh Mẫu Nam').waitFor();
    await page.getByText('đã dùng ở mục này').waitFor();
    await page.getByRole('tab', { name: 'Đoạn trích' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: /^Chèn Hội viên, số thực hiện/ }).click();
    await expect
      .poll(() => bodyOf(page, 'Học tập, quán triệt nghị quyết').inputValue())
      .toContain('{members}');
    await page.getByText(/Đã lưu \d/).waitFor();
    await expectSoundPage(page);
  });

  it('shows two people in one section both texts, and overwrites neither', async () => {
    const [one, other] = [await openSection('lessons'), await openSection('lessons')];
    const title = 'Bài học kinh nghiệm';
    await bodyOf(one, title).waitFor();
    await bodyOf(other, title).fill('Bản của người kia.');
    await bodyOf(one, title).fill('Bản của tôi.');
    await other
      .getByText(/Đã lưu \d/)
      .or(other.getByText('Bản đang lưu'))
      .first()
      .waitFor();
    const [late, soon] = await later(one, other);
    await late.getByText('Mục này vừa được sửa ở nơi khác').waitFor();
    await expectSoundPage(late);
    await late.getByRole('button', { name: 'Giữ bản của tôi' }).click();
    await late.getByText(/Đã lưu \d/).waitFor();
    const kept = await bodyOf(late, title).inputValue();
    await expect.poll(() => bodyOf(soon, title).inputValue()).toBe(kept);
  });

  it('keeps what was typed while the connection is lost, and sends it once', async () => {
    const page = await journey.open(reportAddress(await reportOf('LH'), 'proposals'), {
      expected: [/ERR_FAILED|ERR_INTERNET/],
    });
    const area = bodyOf(page, 'Kiến nghị, đề xuất');
    await area.waitFor();
    await page.route('**/sections/**', (route) => route.abort());
    await area.fill('Cấp thêm xe khám lưu động.');
    await page.getByText(/Mất kết nối/).waitFor();
    await page.reload();
    await expect.poll(() => area.inputValue()).toBe('Cấp thêm xe khám lưu động.');
    await page.unroute('**/sections/**');
    await page.getByText(/Đã lưu \d/).waitFor();
    const [row] = await journey.database.query<{ count: number }>(
      `select count(*)::int as count from event where kind = 'report-section-written'
       and data ->> 'title' = 'Kiến nghị, đề xuất'`,
    );
    expect(row?.count).toBe(1);
  });

  it('is published with a number, stays so when a figure changes, and is amended', async () => {
    const [secretary, president] = [await holding('secretary'), await holding('approver')];
    const address = reportAddress(await reportOf('LH'));
    const page = await journey.open(address, { as: secretary });
    await submitReport(page);
    const desk = await journey.open(address, { as: president });
    await desk.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await desk.getByText('đã duyệt', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Công bố…' }).click();
    await page.getByText('Chọn người ký thì mới ban hành được.').waitFor();
    const deputy = 'Hồ Sỹ Đạt, Phó Chủ tịch Liên hội';
    await page.getByLabel('Người ký').selectOption({ label: deputy });
    await page.getByText('KT. Chủ tịch Liên hội').waitFor();
    await expectSoundPage(page);
    await page.getByLabel('Thẩm quyền ký').selectOption({ label: 'Ký theo chức vụ của mình' });
    await expect.poll(() => page.getByText('KT. Chủ tịch Liên hội').count()).toBe(0);
    await page.getByLabel('Người ký').selectOption({ label: 'Đặng Quốc Thịnh, Chủ tịch Liên hội' });
    await page.getByLabel('Người ký').selectOption({ label: deputy });
    await page.getByText('KT. Chủ tịch Liên hội').waitFor();
    const [late, published] = [
      await journey.open(address, { as: secretary, expected: [/412/] }),
      Promise.withResolvers<void>(),
    ];
    await late.route('**/publication', async (route) => {
      await published.promise;
      await route.continue();
    });
    await late.getByRole('button', { name: 'Công bố…' }).click();
    await late.getByLabel('Người ký').selectOption({ label: deputy });
    await late.getByRole('button', { name: 'Công bố báo cáo' }).click();
    await page.getByRole('button', { name: 'Công bố báo cáo' }).click();
    await page.getByText(/Số 01\/BC-LH/).waitFor();
    const [kept] = await journey.database.query<{ authority: string; title: string }>(
      `select authority, title from report_edition
       join post_version on post = authority_of and recorded_until is null`,
    );
    expect(kept).toEqual({ authority: 'for-head', title: 'Chủ tịch Liên hội' });
    published.resolve();
    await late.getByText(/đã được công bố trong lúc này/).waitFor();
    await late.getByText(/Số 01\/BC-LH/).waitFor();
    expect(await late.getByLabel('Người ký').count()).toBe(0);
    // What was a draft is not offered beside what was issued.
    await expect.poll(() => page.getByText('Xem bản in:').count()).toBe(0);
    const unit = await unitOf('MTA-YT-2');
    await tellFigure(journey, { period: PERIOD, unit, indicator: 'people_examined' }, '999');
    await page.getByText(/bản đã công bố ghi 1\.657, nay là/).waitFor();
    await expectSoundPage(page);
    await page.getByRole('button', { name: 'Đính chính…' }).click();
    await page.getByLabel('Người ký').selectOption({ label: 'Đặng Quốc Thịnh, Chủ tịch Liên hội' });
    await page.getByRole('button', { name: 'Ban hành bản đính chính' }).click();
    await page.getByText('Đính chính lần 1').waitFor();
    await page.getByText(/Số 02\/BC-LH/).waitFor();
  });
});

/** Of two windows the one that was too late, first. */
async function later(one: Page, other: Page): Promise<readonly [Page, Page]> {
  const conflict = (page: Page) => page.getByText('Mục này vừa được sửa ở nơi khác');
  await conflict(one)
    .or(one.getByText(/Đã lưu \d/))
    .first()
    .waitFor();
  return (await conflict(one).count()) > 0 ? [one, other] : [other, one];
}
