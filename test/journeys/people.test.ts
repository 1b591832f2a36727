import { describe, expect, it } from 'vitest';
import { expectSoundPage, journeyIn } from '#test/support/journey.ts';
import { findProvince, giveApprover, PROVINCE } from '#test/support/role-of-province.ts';
import { signedIn } from '#test/support/test-account.ts';

describe('who keeps people and posts', () => {
  const journey = journeyIn('sample');

  it('invites somebody, gives a role until a day, and ends it', async () => {
    const page = await journey.open('/people/invitations');
    await page.getByRole('button', { name: 'Mời một người' }).click();
    await page.getByLabel('Họ', { exact: true }).fill('Phan');
    await page.getByLabel('Tên', { exact: true }).fill('Thùy');
    await page.getByLabel('Tên đăng nhập').fill('phan-thuy');
    await expectSoundPage(page);
    await page.getByRole('button', { name: 'Mời và tạo liên kết' }).click();
    await page.getByRole('heading', { name: 'Đã mời 1 người' }).waitFor();
    expect(await page.locator('.invitation-slip code').textContent()).toMatch(/\/link#\S{20,}$/u);
    await expectSoundPage(page);
    await page.getByRole('button', { name: 'Đã trao xong, đóng lại' }).click();
    await page.getByRole('link', { name: 'Phan Thùy' }).click();
    await page.getByRole('heading', { name: 'Phan Thùy', level: 1 }).waitFor();
    await page.getByText(/^Đã mời, chưa vào lần nào; dùng được đến/u).waitFor();
    expect(await page.getByRole('button', { name: 'Tạo liên kết mới' }).count()).toBe(1);
    await giveApprover(page);
    // The form that gives it says the same until it is closed.
    const said = page
      .getByRole('listitem')
      .getByText(new RegExp(`Duyệt số liệu.* ở ${PROVINCE} và các đơn vị bên dưới`, 'u'));
    await said.waitFor();
    expect(await said.textContent()).toContain('với vai trò người duyệt, đến hết 31/12/2099.');
    await expectSoundPage(page);
    await page.getByRole('button', { name: /^Kết thúc vai trò/u }).click();
    await page.getByRole('button', { name: 'Kết thúc', exact: true }).click();
    await page.getByText('Chưa có vai trò nào vào ngày này.').waitFor();
  });

  it('enters somebody, is told so, and finds the search again after coming back', async () => {
    const page = await journey.open('/people');
    await page.getByRole('button', { name: 'Ghi tên người' }).click();
    await page.getByLabel('Họ', { exact: true }).fill('Đinh');
    await page.getByLabel('Tên', { exact: true }).fill('T'.repeat(101));
    await page.getByText('Dài quá 100 ký tự; hãy viết ngắn lại.').waitFor();
    await page.getByLabel('Tên', { exact: true }).fill('Thục Anh');
    await page.getByRole('button', { name: 'Ghi lại' }).click();
    const saved = page.getByRole('status').getByRole('link', { name: 'Đinh Thục Anh' });
    await saved.waitFor();
    await page.getByLabel('Tìm theo tên').fill('thục anh');
    await page.waitForURL(/\?search=/u);
    await page.getByText('1 người', { exact: true }).waitFor();
    await expectSoundPage(page);
    await saved.click();
    await page.getByRole('heading', { name: 'Đinh Thục Anh', level: 1 }).waitFor();
    await page.goBack();
    await page.getByText('1 người', { exact: true }).waitFor();
    expect(await page.getByLabel('Tìm theo tên').inputValue()).toBe('thục anh');
    await page.getByRole('link', { name: 'Danh sách' }).click();
    await expect.poll(() => page.getByLabel('Tìm theo tên').inputValue()).toBe('');
  });

  it('keeps the posts of a unit, as its secretary', async () => {
    const unit = await findProvince(journey);
    const secretary = await signedIn(journey.database, { roles: ['secretary'], unit });
    const page = await journey.open(`/people?unit=${unit}`, { as: secretary });
    await page.getByRole('button', { name: 'Lập chức vụ' }).click();
    await page.getByLabel('Tên chức vụ').fill('Thủ quỹ');
    await page.getByRole('button', { name: 'Ghi lại' }).click();
    await page.getByText('khuyết').waitFor();
    await page.getByRole('button', { name: 'Giao cho người: Thủ quỹ' }).click();
    await page.getByLabel('Giao cho', { exact: true }).fill('Ổn');
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Giao', exact: true }).click();
    const leave = page.getByRole('button', { name: /^Thôi giữ: Thủ quỹ/u });
    await leave.waitFor();
    await expectSoundPage(page);
    await leave.click();
    await page.getByRole('button', { name: 'Kết thúc', exact: true }).click();
    await page.getByText('khuyết').waitFor();
  });

  it('is offered nothing that the roles do not give', async () => {
    const unit = await findProvince(journey);
    const viewer = await signedIn(journey.database, { roles: ['viewer'] });
    const page = await journey.open(`/people?unit=${unit}`, { as: viewer });
    await page.getByRole('heading', { name: 'Tập thể và chức vụ' }).waitFor();
    await page.getByText('Chủ tịch Hội tỉnh').first().waitFor();
    for (const name of ['Lập chức vụ', 'Lập tập thể', /Thôi giữ/u, /Sửa chức vụ/u]) {
      expect(await page.getByRole('button', { name }).count()).toBe(0);
    }
    expect(await page.getByRole('link', { name: 'Thư mời' }).count()).toBe(0);
  });

  it('is told that somebody else changed a post first, and chooses', async () => {
    const unit = await findProvince(journey);
    const [mine, other] = [
      await journey.open(`/people?unit=${unit}`),
      await journey.open(`/people?unit=${unit}`),
    ];
    const change = 'Sửa chức vụ: Phó Chủ tịch Hội tỉnh';
    await mine.getByRole('button', { name: change }).click();
    await mine.getByLabel('Tên chức vụ').fill('Phó Chủ tịch');
    await other.getByRole('button', { name: change }).click();
    await other.getByLabel('Tên chức vụ').fill('Phó Chủ tịch phụ trách');
    await other.getByRole('button', { name: 'Ghi lại' }).click();
    await other.getByText('Phó Chủ tịch phụ trách').first().waitFor();
    await mine.getByRole('button', { name: 'Ghi lại' }).click();
    await mine.getByText('Có người đã sửa trước').waitFor();
    await mine.getByText('Đang có: Phó Chủ tịch phụ trách').waitFor();
    await mine.getByRole('button', { name: 'Ghi bản của tôi thay bản mới' }).click();
    const title = other.getByText('Phó Chủ tịch', { exact: true }).first();
    await title.waitFor();
    await expect.poll(() => other.getByText('Phó Chủ tịch phụ trách').count()).toBe(0);
  });
});
