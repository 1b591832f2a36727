import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE_PASSWORD } from '#people/model/sign-in/sample-password.ts';
import { apiClient } from '#test/support/api-client.ts';
import { browser, type Browser } from '#test/support/browser.ts';
import { copyOfStore, openStore } from '#test/support/kept-store.ts';

const COUNTS = ['received', 'accepted', 'returned', 'late'] as const;

interface Row {
  readonly unit: { readonly id: string; readonly code: string };
  readonly hasBelow: boolean;
  readonly branch: Readonly<Record<(typeof COUNTS)[number] | 'asked', number>>;
}

interface Home {
  readonly stations: readonly {
    readonly station: string;
    readonly told: readonly {
      readonly code: string;
      readonly facts: { readonly count?: number };
    }[];
    readonly waiting: readonly {
      readonly code: string;
      readonly facts: { readonly count?: number };
    }[];
  }[];
}

describe('the counts of the reports of the sample', () => {
  const stack = new AsyncDisposableStack();
  let secretary: Browser;
  let approver: Browser;
  let request = '';

  beforeAll(async () => {
    const folder = stack.use(await copyOfStore('sample'));
    const database = await openStore(folder.path);
    stack.defer(() => database.close());
    const { app } = stack.use(await apiClient(database));
    [secretary, approver] = [browser(app), browser(app)];
    const comeIn = (who: Browser, login: string) =>
      who.send('POST /api/v1/session', { body: { login, password: SAMPLE_PASSWORD } });
    await comeIn(secretary, 'thu-ky');
    await comeIn(approver, 'lanh-dao');
    const asked = await secretary.send('GET /api/v1/report-requests');
    request = asked.json<{ requests: readonly { id: string }[] }>().requests[0]?.id ?? '';
  });
  afterAll(() => stack.disposeAsync());

  const listed = async (who: Browser, query: string) => {
    const answer = await who.send(
      `GET /api/v1/report-requests/${request}/reports?limit=1000${query}`,
    );
    return answer.json<{ reports: readonly Row[] }>().reports;
  };
  const toldAtHome = async (who: Browser, code: string) => {
    const { stations } = (await who.send('GET /api/v1/home?period=2026-H1')).json<Home>();
    const reports = stations.find(({ station }) => station === 'reports');
    const lines = [...(reports?.told ?? []), ...(reports?.waiting ?? [])];
    return lines.find((line) => line.code === code)?.facts.count;
  };

  test('each lead to as many units, also those of the unit that asks', async () => {
    const rows = (await listed(secretary, '')).filter(({ hasBelow }) => hasBelow);
    expect(rows.map(({ unit }) => unit.code)).toContain('LH');
    for (const { unit, branch } of rows) {
      for (const state of COUNTS) {
        const those = await listed(secretary, `&unit=${unit.id}&state=${state}`);
        expect([unit.code, state, those.length]).toEqual([unit.code, state, branch[state]]);
      }
      const missing = await listed(secretary, `&unit=${unit.id}&state=missing`);
      expect(missing).toHaveLength(branch.asked - branch.received);
    }
  });

  test('are the same on the first page', async () => {
    const late = await listed(secretary, '&state=late');
    expect(await toldAtHome(secretary, 'reports-late')).toBe(late.length);
    const waiting = await listed(approver, '&state=to-accept');
    expect(waiting.length).toBeGreaterThan(0);
    expect(await toldAtHome(approver, 'report-to-accept')).toBe(waiting.length);
    expect(await listed(secretary, '&state=to-accept')).toEqual([]);
  });
});
