import type { Locator, Page } from 'playwright-core';

/** The trail that is open beside the table. */
export function openTrail(page: Page): Locator {
  return page.getByRole('complementary', { name: /^(Vết của số liệu|Trail)/ });
}

/** Goes down an open trail, from unit to unit. */
export async function followTrail(page: Page, units: readonly string[]): Promise<void> {
  for (const unit of units) {
    await openTrail(page).getByRole('link', { name: unit }).click();
    await openTrail(page).getByRole('paragraph').filter({ hasText: unit }).waitFor();
  }
}

/** Where people were examined in the sample: from its root down to one health station, which told 26. */
export const TO_STATION = [
  'Hội tỉnh Mẫu Thượng Hạ',
  'Hội Trung tâm Y tế Mẫu Thượng',
  'Chi hội Trạm Y tế số 1 Mẫu Thượng',
];
