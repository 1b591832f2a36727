import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  correctActivity,
  examinedAddress,
  recordActivity,
} from '#test/support/golden/golden-activity.ts';
import {
  confer,
  doConclusion,
  hallOf,
  openConference,
  openHall,
} from '#test/support/golden/golden-conference.ts';
import { studyDirectives } from '#test/support/golden/golden-directive.ts';
import {
  draftArticle,
  paperOf,
  publishArticle,
  readNews,
} from '#test/support/golden/golden-news.ts';
import { goldenOffice, goTo, type GoldenLogin } from '#test/support/golden/golden-office.ts';
import { givePlan, planRow } from '#test/support/golden/golden-plan.ts';
import {
  consolidate,
  downloaded,
  openWholeReport,
  publishReport,
  reportUpward,
} from '#test/support/golden/golden-report.ts';
import { journeyIn } from '#test/support/journey.ts';
import { unitWithCode } from '#test/support/served-answers.ts';
import { openTrail } from '#test/support/trail-steps.ts';

/** The unit of whoever reports in the sample, on the day whose tree the period was told on. */
const STATION = ['MDO-YT-1', '2026-06-14'] as const;
const LOGINS: readonly GoldenLogin[] = ['thu-ky', 'lanh-dao', 'duyet', 'bao-cao', 'nguoi-xem'];
/** Eight steps by five people, also on a machine that others use. */
const WITHIN = 600_000;
const AT_ONCE_MS = 1000;
const MOST_TRIES = 3;
/** Only `npm run golden` measures: beside other tests a second says more of the machine than of the program. */
const IS_TIMED = process.env['MIDYEAR_GOLDEN'] === '1';

describe('the whole cycle, from a directive to the page of news', () => {
  const journey = journeyIn('sample');

  it(
    'is gone through once, and what was published stays when a figure is corrected afterwards',
    async () => {
      const office = goldenOffice(journey);
      const unit = await unitWithCode(journey, ...STATION);
      await office.step('1. Directive', () => studyDirectives(office));
      await office.step('2. Plan', () => givePlan(office));
      await office.step('3. Activity', () => recordActivity(office, unit));
      await office.step('4. Report of a unit', () => reportUpward(office, unit));
      await office.step('4. Report of all', () => consolidate(office));
      let files: readonly string[] = [];
      await office.step('4. Report published', async () => {
        files = await publishReport(office);
        return `${files.length} tệp, Word và PDF`;
      });
      const before = await Promise.all(files.map((file) => downloaded(office, file)));
      await office.step('5. Conference', () => openHall(office));
      await office.step('5. Minutes', () => confer(office));
      await office.step('6. Conclusions', () => doConclusion(office));
      let news = { address: '', page: '' };
      await office.step('7. News', async () => {
        news = await publishArticle(office);
        return readNews(office, news.page);
      });
      await office.step('8. Home', async () => {
        const seen: string[] = [];
        for (const login of LOGINS) {
          const page = await goTo(await office.window(login), office, '/');
          const stations = page.getByRole('list', { name: 'Chu trình của kỳ' }).locator('> li');
          await expect.poll(() => stations.count()).toBe(6);
          seen.push(`${login} ${await stations.getByRole('listitem').count()}`);
        }
        return `sáu trạm; việc chờ: ${seen.join(', ')}`;
      });
      await office.step('Afterwards', async () => {
        await correctActivity(office, unit);
        const secretary = await office.window('thu-ky');
        await goTo(secretary, office, '/reports');
        await secretary
          .getByRole('link', { name: /đã công bố/u })
          .first()
          .click();
        await secretary.getByText('bản đã công bố ghi 1.657, nay là 1.658').first().waitFor();
        const after = await Promise.all(files.map((file) => downloaded(office, file)));
        expect(after.every((bytes, index) => bytes.equals(before[index] ?? bytes))).toBe(true);
        await goTo(secretary, office, news.address);
        await secretary.getByText('Từ khi đăng, số liệu đã thay đổi').waitFor();
        const reader = await office.reader(news.page);
        await reader.getByText('1.657').first().waitFor();
        expect(await reader.getByText('1.658').count()).toBe(0);
        return 'tổng 1.658; báo cáo và tin đã công bố vẫn ghi 1.657, chỗ khác được nêu';
      });
    },
    WITHIN,
  );
});

describe('before the report and the article are published', () => {
  const journey = journeyIn('sample');

  it(
    'a figure that is corrected is right everywhere within a second',
    async () => {
      const office = goldenOffice(journey);
      const unit = await unitWithCode(journey, ...STATION);
      await office.step('3. Activity', () => recordActivity(office, unit));
      await office.step('5. Conference', () => openHall(office));
      const secretary = await office.window('thu-ky');
      const conference = await openConference(secretary, office);
      const article = await draftArticle(office);
      const report = await openWholeReport(await office.beside('thu-ky', '/'), office);
      const shown = {
        total: openTrail(await office.beside('nguoi-xem', examinedAddress())),
        plan: planRow(await office.beside('nguoi-xem', '/plan'), 'Người được khám'),
        report: (await office.beside('thu-ky', report)).locator('.paper'),
        hall: (await hallOf(office, conference)).locator('main'),
        article: paperOf(await office.beside('thu-ky', article)),
      };
      await seenEverywhere(shown, '1.657');
      await office.step('A figure corrected and accepted', async () => {
        for (let tries = 1; ; tries++) {
          const since = await correctActivity(office, unit);
          const took = await seenEverywhere(shown, '1.658', since);
          const told = `1.658 ở ${took.map(([name, ms]) => `${name} ${ms} ms`).join(', ')}`;
          if (!IS_TIMED || took.every(([, ms]) => ms <= AT_ONCE_MS)) return told;
          expect(tries, told).toBeLessThan(MOST_TRIES);
          // Others may have had the machine just then: back, and once more.
          await correctActivity(office, unit, -1);
          await seenEverywhere(shown, '1.657');
        }
      });
    },
    WITHIN,
  );
});

/** Waits until a number is in all of some places. @returns how long each took since then, in milliseconds */
async function seenEverywhere(
  shown: Readonly<Record<string, Locator>>,
  number: string,
  since = Date.now(),
): Promise<readonly (readonly [name: string, ms: number])[]> {
  return Promise.all(
    Object.entries(shown).map(async ([name, place]) => {
      const look = { message: name, interval: 20 };
      await expect.poll(() => place.first().innerText(), look).toContain(number);
      return [name, Date.now() - since] as const;
    }),
  );
}
