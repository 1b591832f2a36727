import { describe, expect, it } from 'vitest';
import { journeyIn } from '#test/support/journey.ts';
import { followTrail, openTrail, TO_STATION } from '#test/support/trail-steps.ts';

/** A half-year told before the merger and the split of the sample, on a tree after both. */
const RESTATED = '/totals?period=2025-H1&on=2026-06-14';
const TO_HALF = [
  'Hội tỉnh Mẫu Nam',
  'Hội Cộng tác viên Cộng đồng Mẫu Nam',
  'Chi hội Cộng tác viên Cụm 2A Mẫu Nam',
] as const;

describe('who opens a total', () => {
  const journey = journeyIn('sample');

  it('follows it down to one figure: from which event, who told it and when', async () => {
    const page = await journey.open('/totals');
    await page.getByRole('link', { name: '1.657' }).click();
    const trail = openTrail(page);
    await trail.getByText('38/48 đơn vị đã báo').waitFor();
    await followTrail(page, TO_STATION);
    await trail.getByText(/^Khám lưu động tại xã/).waitFor();
    await expect.poll(() => trail.getByRole('time').count()).toBeGreaterThan(0);
    // The way is in the address: somebody else sees the same.
    const other = await journey.open(page.url().slice(journey.url.length));
    await openTrail(other)
      .getByText(/^Khám lưu động tại xã/)
      .waitFor();
  });

  it('reads there who has not told', async () => {
    const page = await journey.open('/totals?trail=people_examined');
    const silent = openTrail(page).getByText('10 đơn vị chưa báo');
    await silent.click();
    await openTrail(page).getByRole('group').getByRole('listitem').first().waitFor();
    expect(await openTrail(page).getByRole('group').getByRole('listitem').count()).toBe(10);
  });

  it('sees, where totals were restated, which share of which former unit rests there', async () => {
    const page = await journey.open(`${RESTATED}&trail=people_guided`);
    await followTrail(page, TO_HALF);
    const stop = openTrail(page).getByRole('listitem').filter({ hasText: '7/12 của 56' }).last();
    await expect.poll(() => stop.textContent()).toContain('Chi hội Cộng tác viên Cụm 2 Mẫu Nam');
  });

  it('sees why a series does not go on, and where its figures are held', async () => {
    const page = await journey.open(`${RESTATED}&trail=gifts_given`);
    const [province, association, half] = TO_HALF;
    await followTrail(page, [province, association]);
    const trail = openTrail(page);
    await trail.getByText('2 đơn vị không nối tiếp được').click();
    await followTrail(page, [half]);
    await trail.getByText('Không nối tiếp được đến đơn vị này').waitFor();
    const held = trail.getByRole('listitem').filter({ hasText: 'giữ ở' }).last();
    await expect.poll(() => held.textContent()).toContain('Hội Cộng tác viên Cộng đồng Mẫu Nam');
  });

  it('leaves it by Escape, and stands on the figure again', async () => {
    const page = await journey.open('/totals');
    await page.getByRole('link', { name: '1.657' }).click();
    await openTrail(page).waitFor();
    await page.keyboard.press('Escape');
    await openTrail(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('1.657');
  });
});
