import type { Page } from 'playwright-core';

/** A merger as somebody types it. */
export interface TypedMerger {
  readonly on: string;
  /** The units by the words they are found with. */
  readonly units: Readonly<Record<string, string>>;
  readonly name: string;
  readonly code: string;
}

/** Two health stations of one association, found without their marks. */
export const STATIONS: TypedMerger = {
  on: '1/7/2026',
  units: {
    'tram y te so 1 mau dong': 'Chi hội Trạm Y tế số 1 Mẫu Đông',
    'tram y te so 2 mau dong': 'Chi hội Trạm Y tế số 2 Mẫu Đông',
  },
  name: 'Chi hội Trạm Y tế Liên xã',
  code: 'MDO-YT-12',
};

/** Fills in the form for a merger into a new unit under the former superior, and asks for the preview. */
export async function previewMerger(page: Page, merger: TypedMerger): Promise<void> {
  await page.getByLabel('Có hiệu lực từ đầu ngày').fill(merger.on);
  await page.getByLabel('Căn cứ pháp lý').fill('Quyết định thử số 1');
  for (const [words, name] of Object.entries(merger.units)) {
    await page.getByLabel('Thêm đơn vị').fill(words);
    await page.getByRole('listbox').getByRole('option', { name }).first().click();
  }
  await page.getByLabel('Tên', { exact: true }).fill(merger.name);
  await page.getByLabel('Mã', { exact: true }).fill(merger.code);
  await page.getByRole('button', { name: /Lấy cấp trên cũ/ }).click();
  await page.getByRole('button', { name: 'Xem trước', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /^Xem trước: Sáp nhập/ }).waitFor();
}
