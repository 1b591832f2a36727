import { afterEach, beforeEach, expect, test } from 'vitest';
import { AGENDA_ACTIONS } from '#conference/model/agenda/agenda-item.ts';
import { DELEGATE_ACTIONS } from '#conference/model/delegates/delegate.ts';
import { CONTRIBUTION_ACTIONS } from '#conference/model/floor/contribution.ts';
import type { Sent } from '#test/support/api-client.ts';
import { conferenceScene, type ConferenceScene } from '#test/support/conference-deeds.ts';
import { eachStore } from '#test/support/store.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

interface Thing {
  readonly id: string;
  readonly version: number;
  readonly allowed: readonly string[];
}

interface Read extends Thing {
  readonly day: string;
  readonly period: string;
  readonly quorum: object;
  readonly chair: { readonly id: string };
  readonly deeds: readonly string[];
  readonly agenda: readonly Thing[];
  readonly delegates: readonly Thing[];
  readonly contributions: readonly Thing[];
  readonly conclusions: readonly Thing[];
  readonly minutes: Thing | null;
}

interface Told {
  readonly station: string;
  readonly waiting: readonly { readonly code: string }[];
}

eachStore('what a conference offers', (store) => {
  let api: ToldApi;
  let scene: ConferenceScene;
  beforeEach(async () => {
    api = await toldApi(store.database, {
      units: 'R,Whole,whole,,,\nA,First,commune,R,,',
      figures: 'A,2026-H1,people,1',
    });
    scene = await store.database.transaction((tx) => conferenceScene(tx, api.idOf('R')));
  });
  afterEach(() => api[Symbol.asyncDispose]());

  const read = () => api.ask<Read>(`GET /api/v1/conferences/${scene.conference}`);
  const step = async (action: string) => {
    const { version: seen } = await read();
    const sent = { seen, body: { action } };
    await api.ask(`PUT /api/v1/conferences/${scene.conference}/state`, sent);
  };
  const statusOf = async (call: string, sent: Sent) => (await api.send(call, sent)).statusCode;

  /** What waits for whoever asks, of the conclusions. */
  async function waiting(): Promise<readonly string[]> {
    const { stations } = await api.ask<{ stations: readonly Told[] }>(
      'GET /api/v1/home?period=2026-H1',
    );
    const told = stations.find(({ station }) => station === 'conclusions');
    return told?.waiting.map(({ code }) => code) ?? [];
  }

  /** What is offered; all else is tried, and must be refused as what cannot be done now. */
  async function offered(): Promise<readonly string[]> {
    const { agenda, delegates, contributions, conclusions, deeds } = await read();
    const parts = [
      { address: 'agenda-items', things: agenda, actions: AGENDA_ACTIONS },
      { address: 'delegates', things: delegates, actions: DELEGATE_ACTIONS },
      { address: 'contributions', things: contributions, actions: CONTRIBUTION_ACTIONS },
    ];
    for (const { address, things, actions } of parts) {
      for (const { id, version: seen, allowed } of things) {
        for (const action of actions.filter((each) => !allowed.includes(each))) {
          const body = { action, ...(action === 'excuse' && { excuse: 'duty' }) };
          expect([
            address,
            action,
            await statusOf(`PUT /api/v1/${address}/${id}/state`, { seen, body }),
          ]).toEqual([address, action, 409]);
        }
      }
    }
    for (const { id, version: seen, allowed } of conclusions) {
      if (allowed.includes('issue')) continue;
      expect(await statusOf(`PUT /api/v1/conclusions/${id}/issue`, { seen })).toBe(409);
    }
    return [
      ...deeds,
      ...parts.flatMap(({ address, things }) =>
        things.flatMap(({ allowed }) => allowed.map((action) => `${address}: ${action}`)),
      ),
      ...conclusions.flatMap(({ allowed }) => allowed.map((action) => `conclusions: ${action}`)),
    ];
  }

  /** In session its words are corrected, but not the rule, day and period by which it was opened. */
  async function refuseWhatItWasOpenedBy(): Promise<void> {
    const { version: seen, day, period, quorum, chair } = await read();
    const people = { chair: { person: chair.id }, secretary: { person: chair.id } };
    const told = { title: 'Tên khác', starts: '08:30', place: 'Mẫu', ...people };
    const same = { ...told, day, period, quorum };
    const changes = [
      { period: '2026' },
      { day: '2999-01-01' },
      { quorum: { ...quorum, numerator: 1 } },
    ];
    const call = `PUT /api/v1/conferences/${scene.conference}`;
    for (const change of changes) {
      const answer = await api.send(call, { seen, body: { ...same, ...change } });
      expect(answer.json<{ code: string }>().code).toBe('conference-opened-by');
    }
    expect(await statusOf(call, { seen, body: same })).toBe(200);
  }

  test('is what can be done as far as it has come, and nothing else is', async () => {
    const prepared = await offered();
    expect(prepared).toContain('agenda-items: drop');
    expect(prepared).not.toContain('agenda-items: start');
    expect(prepared).not.toContain('conclusions: issue');
    await step('summon');
    const [delegate] = (await read()).delegates;
    await api.ask(`PUT /api/v1/delegates/${scene.delegate}/state`, {
      ...{ seen: delegate?.version ?? 0, body: { action: 'arrive' } },
    });
    await offered();
    await step('open');
    expect(await offered()).toEqual([
      ...['change', 'plan-agenda', 'summon-delegates', 'add-speaker', 'note', 'draft-conclusion'],
      ...['agenda-items: start', 'agenda-items: drop', 'delegates: leave', 'delegates: put-back'],
      ...['contributions: call', 'contributions: withdraw'],
      ...['conclusions: issue', 'conclusions: drop'],
    ]);
    await refuseWhatItWasOpenedBy();
    await step('close');
    expect(await offered()).toEqual([
      ...['note', 'draft-conclusion', 'conclusions: issue', 'conclusions: drop'],
    ]);
    expect(await waiting()).toContain('conclusions-to-issue');
    const { version: seen = 0 } = (await read()).minutes ?? {};
    await api.ask(`PUT /api/v1/conferences/${scene.conference}/minutes/signature`, { seen });
    expect(await offered()).toEqual(['conclusions: drop']);
    expect(await waiting()).not.toContain('conclusions-to-issue');
    const told = { text: 'Rà soát', product: 'Danh sách', dueDay: '2999-09-30' };
    const assignment = { kind: 'named', units: [api.idOf('R')] };
    const body = { conference: scene.conference, ...told, assignment };
    const late = await api.send('POST /api/v1/conclusions', { body, language: 'vi' });
    const { code, detail } = late.json<{ code: string; detail: string }>();
    expect([late.statusCode, code]).toEqual([409, 'conclusion-after-signing']);
    expect(detail).toContain('hãy kết luận ở hội nghị sau hoặc giao thành nhiệm vụ của kế hoạch');
  }, 60_000);
});
