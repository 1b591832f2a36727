import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { markPresence } from '#conference/server/delegates/mark-presence.ts';
import { DELEGATE_TABLE } from '#conference/server/conference-records.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import { newIdentity } from '#platform/server/new-identity.ts';
import { expectSoundPage, journeyIn } from '#test/support/journey.ts';
import { tabTo } from '#test/support/tab-to.ts';
import { signedIn } from '#test/support/test-account.ts';

const TITLE = 'Hội nghị sơ kết công tác 6 tháng đầu năm 2026';
const CHAIR = 'Đặng Quốc Thịnh';
const DISCUSSION = 'Thảo luận báo cáo sơ kết';
/** The hall follows within a second; a machine that runs other tests is slower. */
const FOLLOWS_MS = 5000;

describe('a conference', () => {
  const journey = journeyIn('sample');
  let conference = '';

  /** Fifteen have come, and whoever is to chair has not. */
  beforeAll(async () => {
    const [found] = await journey.database.query<{ id: string; chair: string }>(
      "select id, chair_person as chair from conference where state = 'summoned'",
    );
    conference = found?.id ?? '';
    const chair = found?.chair;
    await journey.database.transaction(async (tx) => {
      const sought = { where: 'conference = $1', values: [conference] };
      const delegates = await recordsWhere(tx, DELEGATE_TABLE, sought);
      const others = delegates.filter(({ person }) => person !== chair);
      for (const { id, version } of others.slice(0, 15)) {
        const mark = { id, seen: String(version), action: 'arrive', excuse: null } as const;
        await markPresence(tx, mark, { actor: 'sample', now: new Date() });
      }
    });
  });

  const openPage = () => journey.open(`/conferences/${conference}`);
  const openHall = () => journey.open(`/conferences/${conference}/hall`);

  it('is found in the list, and is not opened without a quorum', async () => {
    const page = await journey.open('/conferences');
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByText('Có mặt 15/25, cần 17').waitFor();
    await page.getByRole('button', { name: 'Khai mạc', exact: true }).click();
    const take = page.getByRole('button', { name: /^Khai mạc ngày/u });
    expect(await take.isDisabled()).toBe(true);
    await page.getByRole('combobox', { name: 'Chủ trì thay' }).selectOption({ index: 1 });
    await take.click();
    await page.getByText(/có mặt 15 trên 25 người được triệu tập, cần 17/u).waitFor();
    expect(await page.getByText('đã triệu tập').count()).toBeGreaterThan(0);
  });

  it('is opened once enough are ticked, under somebody else where the chair is away, by keyboard too', async () => {
    const page = await openPage();
    await page.getByLabel('Tìm theo tên hoặc đơn vị').fill('mau');
    for (const count of [16, 17]) {
      const others = page.getByRole('listitem').filter({ hasNotText: CHAIR });
      const absent = others.getByRole('checkbox', { checked: false }).first();
      await absent.focus();
      await page.keyboard.press('Space');
      await page.getByText(`Có mặt ${count}/25, cần 17`).waitFor();
    }
    await page.getByRole('button', { name: 'Khai mạc', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(`Người chủ trì ${CHAIR} chưa được điểm danh có mặt.`).waitFor();
    await page.getByText('Hội nghị được triệu tập họp ngày 10/7/2026, hôm nay là ngày').waitFor();
    await page.getByRole('button', { name: 'Chưa khai mạc' }).click();
    // The focus comes back to the button that asked.
    const open = page.getByRole('button', { name: 'Khai mạc', exact: true });
    await expect.poll(() => open.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('combobox', { name: 'Chủ trì thay' }));
    await page.keyboard.press('ArrowDown');
    const take = page.getByRole('button', { name: /^Khai mạc ngày/u });
    await expect.poll(() => take.isEnabled()).toBe(true);
    await tabTo(page, take);
    await page.keyboard.press('Enter');
    await page.getByText('đang họp').waitFor();
    await page.getByText('Chủ trì thay').waitFor();
    expect(await page.getByRole('button', { name: 'Bế mạc', exact: true }).count()).toBe(1);
  });

  it('is followed by the hall: the item, who speaks, the clock, the figures', async () => {
    const hall = await openHall();
    await hall.getByText('Chờ mục tiếp theo').waitFor();
    const page = await openPage();
    await page.getByRole('button', { name: `Bắt đầu: ${DISCUSSION}` }).click();
    await hall.getByRole('heading', { name: DISCUSSION }).waitFor({ timeout: FOLLOWS_MS });
    // What was passed over does not come next.
    const next = hall.locator('.hall-next').getByRole('listitem');
    expect(await next.locator('bdi').allTextContents()).toEqual([
      'Nghỉ giữa giờ',
      'Kết luận của chủ tọa',
    ]);
    const name = await addSpeaker(page);
    await page.getByRole('button', { name: `Mời phát biểu: ${name}` }).click();
    await hall.locator('.hall-name').getByText(name).waitFor({ timeout: FOLLOWS_MS });
    await expect.poll(() => hall.getByRole('timer').textContent()).toMatch(/^6:5\d$/u);
    expect(await hall.getByText('17 / 25').count()).toBe(1);
    expect(await hall.getByText('1.657').count()).toBe(1);
  });

  it('tells the hall the time of the organisation, wherever its screen believes to be', async () => {
    const address = `/conferences/${conference}/hall`;
    const hall = await journey.open(address, { timeZone: 'America/Lima' });
    const time = hall.locator('.hall-time');
    const inHanoi = new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' },
    });
    await expect.poll(async () => time.textContent()).toBe(inHanoi.format(new Date()));
  });

  it('goes on in a hall that has lost its connection, which says so', async () => {
    const hall = await journey.open(`/conferences/${conference}/hall`, {
      expected: [/Failed to load resource: net::ERR_FAILED/u],
    });
    await hall.getByRole('heading', { name: DISCUSSION }).waitFor();
    await hall.route('**/api/v1/changes*', (route) => route.abort());
    // A page that comes into sight listens anew.
    await hall.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await hall.getByText(/Mất kết nối/u).waitFor();
    const before = await hall.getByRole('timer').textContent();
    await expect.poll(() => hall.getByRole('timer').textContent()).not.toBe(before);
  });

  it('shows the second of two secretaries what the first has written, and loses neither', async () => {
    const [first, second] = [await openPage(), await openPage()];
    await note(first).fill('Hội nghị thống nhất với báo cáo.');
    await note(second).fill('Đề nghị bổ sung phụ lục.');
    // What the first saves has come to the second window before it saves.
    const heard = second.waitForResponse(`**/api/v1/conferences/${conference}`);
    await save(first);
    await heard;
    await save(second);
    await second.getByText('Có người đã sửa trước').waitFor();
    await second.getByRole('blockquote').getByText('Hội nghị thống nhất với báo cáo.').waitFor();
    await second.getByRole('blockquote').getByText('Đề nghị bổ sung phụ lục.').waitFor();
    expect(await note(first).inputValue()).toBe('Hội nghị thống nhất với báo cáo.');
    expect(await note(second).inputValue()).toBe('Đề nghị bổ sung phụ lục.');
    await second.getByRole('button', { name: 'Ghi bản của tôi thay bản mới' }).click();
    await expect.poll(() => note(first).inputValue()).toBe('Đề nghị bổ sung phụ lục.');
  });

  it('keeps what is typed of an item that somebody else ends meanwhile', async () => {
    const [first, second] = [await openPage(), await openPage()];
    await note(first).fill('Hội nghị nhất trí.');
    await second.getByRole('button', { name: `Kết thúc: ${DISCUSSION}` }).click();
    await first.getByRole('button', { name: `Mở lại: ${DISCUSSION}` }).waitFor();
    await save(first);
    await expect.poll(() => note(second).inputValue()).toBe('Hội nghị nhất trí.');
    await second.getByRole('button', { name: `Mở lại: ${DISCUSSION}` }).click();
    await second.getByRole('button', { name: `Kết thúc: ${DISCUSSION}` }).waitFor();
  });

  it('carries over what the conference before left undone, and folds away what is done', async () => {
    const page = await openPage();
    const before = page.getByRole('region', { name: 'Kết luận của hội nghị trước' });
    const finished = before.getByText('3/3 nhiệm vụ đã xong');
    await before.getByText('Đã làm xong: 1').waitFor();
    expect(await finished.isVisible()).toBe(false);
    await before.getByText('Đã làm xong: 1').click();
    await finished.waitFor();
  });

  it('is not closed before what is still open in it was shown', async () => {
    const page = await openPage();
    await page.getByRole('button', { name: 'Bế mạc', exact: true }).click();
    const question = page.getByRole('group', { name: 'Bế mạc hội nghị?' });
    await question.getByText('Nghỉ giữa giờ').waitFor();
    await question.getByText('8 đại biểu chưa điểm danh').waitFor();
    expect(await question.getByText(DISCUSSION).count()).toBe(0);
    await expectSoundPage(page);
    await question.getByRole('button', { name: 'Chưa bế mạc' }).click();
    await page.getByText('đang họp').waitFor();
  });

  it('ends with a conclusion that becomes tasks, and minutes that are signed', async () => {
    const page = await openPage();
    await page.getByRole('button', { name: 'Ghi kết luận' }).click();
    await page
      .getByRole('textbox', { name: 'Nội dung', exact: true })
      .fill('Hoàn thành hồ sơ hội viên');
    await page.getByRole('textbox', { name: 'Sản phẩm' }).fill('Hồ sơ đã kiểm tra');
    await page.getByRole('textbox', { name: 'Hạn' }).fill('30/11/2027');
    await page
      .getByRole('combobox', { name: 'Giao cho' })
      .selectOption({ label: 'mọi đơn vị của một cấp' });
    await page.getByRole('combobox', { name: 'Cấp', exact: true }).selectOption('hội thành viên');
    await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
    await page.getByRole('button', { name: 'Ban hành: Hoàn thành hồ sơ hội viên' }).click();
    await page.getByText('0/8 nhiệm vụ đã xong').waitFor();
    await page.getByRole('button', { name: 'Bế mạc', exact: true }).click();
    await page.getByRole('button', { name: 'Bế mạc ngay' }).click();
    await page.getByRole('button', { name: 'Ký biên bản' }).click();
    await page.getByText(/Đã ký, số 1, ngày/u).waitFor({ timeout: 30_000 });
    expect(await page.getByRole('button', { name: 'Ký biên bản' }).count()).toBe(0);
  }, 60_000);

  it('leads from every count of tasks to what it counts', async () => {
    const page = await openPage();
    await page.getByRole('link', { name: '0/8 nhiệm vụ đã xong' }).click();
    const counted = page.getByRole('region', { name: 'Nhiệm vụ: Kết luận số 1' });
    await expect.poll(() => counted.getByRole('listitem').count()).toBe(8);
    await page.getByRole('link', { name: 'Xem mọi kết luận' }).click();
    const late = page.getByRole('link', { name: /^Quá hạn, / }).first();
    const [told = ''] = /\d+$/u.exec((await late.textContent()) ?? '') ?? [];
    await late.click();
    const overdue = page.getByRole('region', { name: /^Nhiệm vụ quá hạn: / });
    await expect.poll(() => overdue.getByRole('listitem').count()).toBe(Number(told));
    await overdue.getByRole('link').first().click();
    await page.waitForURL(/\/tasks\//u);
  });

  it('is what a delegate without any role finds first, and can follow', async () => {
    const delegate = await signedIn(journey.database, { roles: [] });
    await journey.database.query(
      `insert into delegate
         (id, conference, person, is_guest, state, changed_event)
       select $1, $2, person, true, 'summoned', opened from account where id = $3`,
      [newIdentity(), conference, delegate.account],
    );
    for (const width of [360, 1280]) {
      const page = await journey.open('/', { as: delegate, width });
      await page.getByRole('heading', { level: 1, name: 'Hội nghị của bạn' }).waitFor();
      await expectSoundPage(page);
    }
    const page = await journey.open('/', { as: delegate });
    await page.getByRole('link', { name: 'Chương trình, giấy mời, biên bản' }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await page.getByRole('link', { name: 'Màn hình hội trường' }).click();
    await page.locator('.hall').waitFor();
    expect(await page.getByText(/Mất kết nối/u).count()).toBe(0);
    await page.goto(new URL('/conferences', page.url()).href);
    await page.getByRole('table').getByRole('link', { name: TITLE }).waitFor();
  });

  it('has no barriers, on any window', async () => {
    for (const address of ['', `/${conference}`, `/${conference}/hall`]) {
      for (const width of [360, 1280]) {
        const page = await journey.open(`/conferences${address}`, { width });
        await page.getByText(TITLE).first().waitFor();
        await expectSoundPage(page);
      }
    }
    const conclusions = await journey.open('/conclusions', { width: 360 });
    await conclusions.getByRole('heading', { name: 'Nhiệm vụ quá hạn' }).waitFor();
    await expectSoundPage(conclusions);
  }, 90_000);

  it('that is not there is said to be none, with a way on', async () => {
    const page = await journey.open('/conferences/0197f0c4-9f2e-7d3a-8b5c-3f1e2d4c5b6a', {
      expected: [/404/u],
    });
    await page.getByRole('heading', { name: 'Không có hội nghị này' }).waitFor();
    await page.getByRole('link', { name: 'Xem danh sách hội nghị' }).click();
    await page.getByRole('link', { name: TITLE }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/conferences');
  });
});

function note(page: Page) {
  return page.getByLabel('Ghi vào biên bản').last();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu', exact: true }).last().click();
}

/** Puts the first who is present down to speak. @returns the name */
async function addSpeaker(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Thêm người phát biểu' }).click();
  const choice = page.getByRole('combobox', { name: 'Người phát biểu' });
  const name = (await choice.getByRole('option').nth(1).textContent()) ?? '';
  await choice.selectOption({ label: name });
  await page.getByRole('button', { name: 'Thêm người phát biểu' }).click();
  return name;
}
