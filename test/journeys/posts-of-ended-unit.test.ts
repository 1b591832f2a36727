import { expect, it } from 'vitest';
import type { UnitId } from '#organisation/model/unit.ts';
import { enterPerson } from '#people/server/names/enter-person.ts';
import { givePost } from '#people/server/posts/change-holding.ts';
import { makePost } from '#people/server/posts/change-post.ts';
import type { Database } from '#platform/server/database/database.ts';
import { expectSoundPage, journeyIn } from '#test/support/journey.ts';

const STATION = 'Chi hội Trạm Y tế số 1 Mẫu Đông';
const ALWAYS = { from: undefined, until: undefined };

const journey = journeyIn('sample');

it('whoever dissolves a unit chooses where its posts go, or sees who has no place then', async () => {
  await headOf(journey.database, STATION);
  const page = await journey.open('/reorganisations/new?kind=dissolve');
  await page.getByLabel('Có hiệu lực từ đầu ngày').fill('1/7/2026');
  await page.getByLabel('Thêm đơn vị').fill('tram y te so 1 mau dong');
  await page.getByRole('listbox').getByRole('option', { name: STATION }).first().click();
  await page.getByRole('button', { name: 'Xem trước', exact: true }).click();
  await page.getByText(/\d chức vụ đang có người giữ/).waitFor();
  const heir = page.getByLabel('Đơn vị nhận');
  const left = page.getByRole('region', { name: 'Người chưa có chỗ mới' });
  const apply = page.getByRole('button', { name: 'Áp dụng từ 1/7/2026' });
  await expect.poll(() => apply.isDisabled()).toBe(true);

  await heir.selectOption({ label: 'Không đơn vị nào nhận' });
  await page.getByText('Chức vụ và vai trò kết thúc cùng đơn vị.').waitFor();
  await left.getByText('Quách Hữu Bằng').waitFor();
  await expect.poll(() => apply.isEnabled()).toBe(true);
  await expectSoundPage(page);

  await heir.selectOption({ label: 'Hội Trung tâm Y tế Mẫu Đông' });
  await left.waitFor({ state: 'detached' });
  await expect.poll(() => apply.isEnabled()).toBe(true);
});

/** A head of the unit, who holds no other post. */
async function headOf(database: Database, unitName: string): Promise<void> {
  const [unit] = await database.query<{ id: UnitId }>(
    `select unit.id from unit join unit_version on unit = number
    where name = $1 and recorded_until is null and valid_until = 'infinity'`,
    [unitName],
  );
  if (unit === undefined) throw new Error(`${unitName}: expected a unit`);
  await database.transaction(async (tx) => {
    const name = { familyName: 'Quách', middleName: 'Hữu', givenName: 'Bằng' };
    const { person } = await enterPerson(tx, { name }, 'operator');
    const wish = { title: 'Chi hội trưởng', titleEn: '', seats: 1, position: undefined };
    const whole = { unit: unit.id, body: null, ...wish, ...ALWAYS };
    const post = await makePost(tx, whole, 'operator');
    if (post.kind === 'refused') throw new Error(post.problem.code);
    await givePost(tx, { post: post.id, person, isActing: false, ...ALWAYS }, 'operator');
  });
}
