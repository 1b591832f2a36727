import { describe, expect, it } from 'vitest';
import { expectSoundPage, journeyIn } from '#test/support/journey.ts';
import { findProvince, giveApprover, PROVINCE } from '#test/support/role-of-province.ts';
import { signedIn } from '#test/support/test-account.ts';

const POST = 'Phó Chủ tịch Hội tỉnh';

describe('a role of a post', () => {
  const journey = journeyIn('sample');

  it('is given, stands with the post, is no secretary’s to give, and ends', async () => {
    const unit = await findProvince(journey);
    const page = await journey.open(`/people?unit=${unit}`);
    await giveApprover(page, `Giao vai trò: ${POST}`);
    const place = `${PROVINCE} và các đơn vị bên dưới`;
    const said = page.getByText(`Kèm vai trò người duyệt ở ${place}, đến hết 31/12/2099`);
    await said.waitFor();
    await expectSoundPage(page);
    const leave = page.getByRole('button', { name: new RegExp(`^Thôi giữ: ${POST}`, 'u') });
    await leave.click();
    await page.getByRole('button', { name: 'Kết thúc', exact: true }).click();
    await leave.waitFor({ state: 'detached' });

    const secretary = await signedIn(journey.database, { roles: ['secretary'], unit });
    const other = await journey.open(`/people?unit=${unit}`, { as: secretary });
    await other.getByRole('button', { name: `Giao cho người: ${POST}` }).click();
    await other.getByLabel('Giao cho', { exact: true }).fill('Ổn');
    await other.getByRole('radio').first().check();
    await other.getByRole('button', { name: 'Giao', exact: true }).click();
    const refusal = other.getByRole('alert').filter({ hasText: 'kèm vai trò mà bạn không được' });
    await refusal.waitFor();
    expect(await other.getByRole('alert').count()).toBe(1);
    expect(await other.getByText(/^Kèm vai trò/u).count()).toBe(0);
    await expectSoundPage(other);

    const post = page.locator('.post-line', { has: said });
    await post.getByRole('button', { name: `Kết thúc vai trò: ${PROVINCE}` }).click();
    await page.getByRole('button', { name: 'Kết thúc', exact: true }).click();
    await said.waitFor({ state: 'detached' });
  });

  it('marks no unit while none is chosen', async () => {
    const page = await journey.open('/people');
    await page.getByRole('treeitem').first().waitFor();
    expect(await page.locator('[role="treeitem"][aria-selected="true"]').count()).toBe(0);
  });
});
