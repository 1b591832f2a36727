import { describe, expect, it } from 'vitest';
import { findUnit } from '#test/support/find-unit.ts';
import { expectSoundPage, journeyIn } from '#test/support/journey.ts';
import { unitWithCode } from '#test/support/served-answers.ts';
import { CROWDED, ODD_NAMES } from '#test/support/very-large-organisation.ts';

describe('in a very large organisation', () => {
  const journey = journeyIn('very-large');

  it.each(Object.entries(ODD_NAMES))('a name is shown as it is: %s', async (_kind, name) => {
    const page = await journey.open(`/organisation?unit=${await provinceNamed(name)}`, {
      width: 360,
    });
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(await page.title()).toContain('Midyear');
    await expectSoundPage(page);
  });

  it('a unit with 5,000 below it opens, and is scrolled through', async () => {
    const commune = await unitWithCode(journey, CROWDED.commune, '2026-06-30');
    const page = await journey.open(`/organisation?on=2026-06-30&unit=${commune}`);
    await page.getByRole('treeitem', { selected: true }).click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const place = () =>
      page.evaluate(() => {
        const { activeElement: stop } = document;
        return `${stop?.getAttribute('aria-posinset')}/${stop?.getAttribute('aria-setsize')}`;
      });
    await expect.poll(place).toBe('1/5000');
    await page.getByRole('tree').evaluate((tree) => tree.scrollTo({ top: 30 * 4000 }));
    await expect
      .poll(() =>
        page
          .getByRole('treeitem')
          .filter({ hasText: /Tổ \d+/ })
          .count(),
      )
      .toBeGreaterThan(5);
    await expectSoundPage(page);
  });

  it('a unit is found among twenty thousand', async () => {
    const page = await journey.open('/totals?period=2026-H1');
    const finder = await findUnit(page, 'to 16604');
    await finder.getByRole('option').filter({ hasText: 'U16604' }).waitFor();
    expect(await finder.getByRole('option').count()).toBe(1);
  });

  it('two hundred indicators stand in one table', async () => {
    const page = await journey.open('/totals?period=2026-H1');
    await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(200);
    await page.getByRole('link', { name: '170.000.000' }).first().waitFor();
    await page.getByText(ODD_NAMES.long).first().waitFor();
    await expectSoundPage(page);
  });

  async function provinceNamed(name: string): Promise<string> {
    const codes = {
      [ODD_NAMES.long]: 'P1',
      [ODD_NAMES.rightToLeft]: 'P2',
      [ODD_NAMES.markup]: 'P3',
    };
    return unitWithCode(journey, codes[name] ?? '', '2026-06-30');
  }
});
