import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { goTo, type GoldenOffice } from './golden-office.ts';

/** What the sample gives the parts is less than it gives the whole. */
const VISITS = 'Lượt chăm sóc';

/** The office gives the parts what is missing of the whole; anybody reads how far the year has come. */
export async function givePlan(office: GoldenOffice): Promise<string> {
  const secretary = await office.window('thu-ky');
  await goTo(secretary, office, '/plan');
  await planRow(secretary, VISITS).getByText('thiếu 100').waitFor();
  await goTo(secretary, office, '/plan?parts=home_visits');
  const part = secretary.getByLabel('Mục tiêu năm của Hội tỉnh Mẫu Bắc');
  const before = Number((await part.inputValue()).replaceAll('.', ''));
  await part.fill(String(before + 100));
  await secretary.getByRole('button', { name: 'Giao 1 mục tiêu' }).click();
  await secretary.getByText('Đã giao mục tiêu.').waitFor();
  await goTo(secretary, office, '/plan');
  await planRow(secretary, VISITS).getByRole('cell').first().waitFor();
  expect(await planRow(secretary, VISITS).getByText('thiếu 100').count()).toBe(0);
  const viewer = await goTo(await office.window('nguoi-xem'), office, '/plan');
  const bar = planRow(viewer, 'Người được khám').getByRole('img');
  const whole = viewer.getByRole('region', { name: 'Tỷ lệ chung của cả kế hoạch' });
  const [share] = /[\d,]+%/u.exec((await whole.textContent()) ?? '') ?? [];
  expect(share).toBeDefined();
  return `${await bar.getAttribute('aria-label')}; cả kế hoạch ${share}`;
}

/** The line of an indicator in the table of a plan. */
export function planRow(page: Page, indicator: string): Locator {
  return page.getByRole('row').filter({ hasText: indicator });
}
