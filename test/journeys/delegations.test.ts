import { describe, it, expect } from 'vitest';
import { expectSoundPage, journeyIn } from '#test/support/journey.ts';
import { findProvince, pickUnit, PROVINCE } from '#test/support/role-of-province.ts';
import { signedIn } from '#test/support/test-account.ts';

describe('a delegation', () => {
  const journey = journeyIn('sample');

  it('lends a role for a time, which holds from the next request on, and takes it back', async () => {
    const giver = await signedIn(journey.database, { roles: ['approver'] });
    const taker = await signedIn(journey.database, { roles: ['viewer'] });
    await journey.database.query(
      `update person set given_name = 'Hải', search_key = 'hai can bo nguyen'
       where id = (select person from account where id = $1)`,
      [taker.account],
    );
    const page = await journey.open('/account', { as: giver });
    await page.getByText('Duyệt số liệu').waitFor();
    await page.getByRole('button', { name: 'Ủy quyền cho người khác' }).click();
    await page.getByRole('textbox', { name: 'Cho ai' }).fill('hải');
    await page.getByRole('radio', { name: 'Mẫu Thử Hải' }).check();
    await page.getByRole('textbox', { name: 'Đến hết ngày' }).fill('31/12/2099');
    await expectSoundPage(page);
    await page.getByRole('button', { name: 'Ủy quyền', exact: true }).click();
    await page.getByText(/Hải được dùng vai trò người duyệt/u).waitFor();
    const other = await journey.open('/account', { as: taker });
    await other.getByText(/do ủy quyền của Mẫu Thử Nghiệm/u).waitFor();
    await page.getByRole('button', { name: /Kết thúc ủy quyền cho/u }).click();
    await page.getByText('Đã kết thúc ủy quyền.').waitFor();
    const lent = other.getByText(/do ủy quyền của/u);
    await expect.poll(() => lent.count()).toBe(0);
  });

  it('lends a role for one unit alone, and says where it would reach too far', async () => {
    const unit = await findProvince(journey);
    const giver = await signedIn(journey.database, { roles: ['approver'], unit });
    const taker = await signedIn(journey.database, { roles: [] });
    await journey.database.query(
      `update person set given_name = 'Sáu', search_key = 'sau can bo nguyen'
       where id = (select person from account where id = $1)`,
      [taker.account],
    );
    const page = await journey.open('/account', { as: giver });
    await page.getByRole('button', { name: 'Ủy quyền cho người khác' }).click();
    await page.getByRole('combobox', { name: 'Ở đâu' }).selectOption('unit');
    await page.getByRole('combobox', { name: 'Phạm vi' }).selectOption('alone');
    await page.getByRole('textbox', { name: 'Cho ai' }).fill('sáu');
    await page.getByRole('radio', { name: 'Mẫu Thử Sáu' }).check();
    await page.getByRole('textbox', { name: 'Đến hết ngày' }).fill('31/12/2099');
    const lend = page.getByRole('button', { name: 'Ủy quyền', exact: true });
    await lend.click();
    await page.getByText('Chưa chọn đơn vị.').waitFor();
    await pickUnit(page, 'Hội tỉnh Mẫu Bắc');
    await lend.click();
    await page.getByText('ai trò của bạn không bao quát đến đó').waitFor();
    await expectSoundPage(page);
    await pickUnit(page, PROVINCE);
    await lend.click();
    const said = `Sáu được dùng vai trò người duyệt ở ${PROVINCE} (riêng đơn vị này)`;
    await page.getByText(said).waitFor();
    const other = await journey.open('/account', { as: taker });
    await other
      .getByText(new RegExp(`Duyệt số liệu.* ở ${PROVINCE} \\(riêng đơn vị này\\)`, 'u'))
      .waitFor();
  });
});
