import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findUnit } from '#test/support/find-unit.ts';
import { journeyIn } from '#test/support/journey.ts';
import { VIET_NAM } from '#test/support/kept-store.ts';
import { openTrail } from '#test/support/trail-steps.ts';

describe.runIf(existsSync(VIET_NAM))('Viet Nam, where its folder is there', () => {
  const journey = journeyIn('viet-nam');

  it('has 63 provinces on 30 June 2025 and 34 a day later, as somebody moves the date', async () => {
    const page = await journey.open('/organisation?on=2025-06-30');
    const counts = page.getByText(/^\d+ nhánh, /);
    await expect.poll(() => counts.textContent()).toContain('63 nhánh');
    const day = page.getByRole('textbox', { name: 'Tổ chức tại ngày' });
    await day.fill('1/7/2025');
    await day.press('Enter');
    await expect.poll(() => counts.textContent()).toContain('34 nhánh');
    const finder = await findUnit(page, 'ha noi');
    await finder.getByRole('option').filter({ hasText: 'Hà Nội' }).first().waitFor();
  });

  it('has the census of 2019 restated on its communes of today, and says of what', async () => {
    const page = await journey.open('/totals?period=2019-04-01&on=2025-07-01&trail=pop_total');
    await page.getByText('nên các số đã được tính lại theo cây ngày 1/7/2025').waitFor();
    const trail = openTrail(page);
    await expect.poll(() => trail.getByRole('link').count()).toBeGreaterThan(5);
    await trail.getByRole('link').first().click();
    // Its communes: more than are shown at first.
    await trail
      .getByRole('button', { name: /Hiện thêm \d+ đơn vị/ })
      .last()
      .waitFor();
  });
});
