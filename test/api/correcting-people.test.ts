import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeOf, roleDeeds, TODAY, type RoleDeeds } from '#test/support/role-deeds.ts';
import { eachStore } from '#test/support/store.ts';
import type { TestAccount } from '#test/support/test-account.ts';
import { toldApi, type ToldApi } from '#test/support/told-api.ts';

const TABLES = {
  units: `R,Whole,whole,,,
P,Part,province,R,,
A,First,commune,P,,
B,Second,commune,P,,`,
};

interface Told {
  readonly version: number;
  readonly mayCorrect: boolean;
  readonly birthDate: string | null;
}

eachStore('a person', (store) => {
  let api: ToldApi;
  let deeds: RoleDeeds;
  beforeEach(async () => {
    api = await toldApi(store.database, TABLES);
    deeds = await roleDeeds(store.database, api);
  });
  afterEach(() => api[Symbol.asyncDispose]());

  const secretary = (code: string) => deeds.account({ roles: ['secretary'], unit: api.idOf(code) });
  const told = (person: string, as: TestAccount) =>
    api.ask<Told>(`GET /api/v1/people/${person}`, { as });
  /** Also told, and listed with the birth date, to those only who may correct. */
  async function correcting(person: string, as: TestAccount): Promise<string> {
    const { version, mayCorrect, birthDate } = await told(person, as);
    const { people } = await api.ask<{ people: { id: string; birthDate: string | null }[] }>(
      'GET /api/v1/people',
      { as },
    );
    expect(people.find(({ id }) => id === person)?.birthDate).toBe(birthDate);
    const body = { givenName: 'Khác', birthDate: '1980-05-17' };
    const call = `PUT /api/v1/people/${person}`;
    const came = codeOf(await api.send(call, { body, seen: version, as }));
    expect([mayCorrect, birthDate !== null]).toEqual([came === '200', came === '200']);
    return came;
  }
  async function born(): Promise<string> {
    const body = { givenName: 'Có', birthDate: '1970-01-01' };
    return (await api.ask<{ id: string }>('POST /api/v1/people', { body })).id;
  }
  const bornOn = (person: string) =>
    store.database.query(`update person set birth_date = '1970-01-01' where id = $1`, [person]);

  test('is corrected by those over a unit where there is a post or a seat', async () => {
    const { holder } = await deeds.heldPost(api.idOf('A'));
    const person = await deeds.personOf(holder);
    await bornOn(person);
    expect(await correcting(person, await secretary('B'))).toBe('not-permitted');
    expect(await correcting(person, await secretary('P'))).toBe('200');
    const body = { unit: api.idOf('B'), kind: 'office', name: 'Văn phòng' };
    const { id } = await api.ask<{ id: string }>('POST /api/v1/bodies', { body });
    const seat = { body: id, person, seat: 'member', from: TODAY };
    await api.ask('POST /api/v1/memberships', { body: seat });
    expect(await correcting(person, await secretary('B'))).toBe('200');
  });

  test('who holds nothing is corrected by anybody who enters people', async () => {
    const person = await born();
    expect(await correcting(person, await deeds.account({ roles: ['viewer'] }))).toBe(
      'not-permitted',
    );
    expect(await correcting(person, await secretary('A'))).toBe('200');
  });

  test('who is something for the whole is corrected for the whole only', async () => {
    const person = await deeds.personOf(deeds.chief);
    await bornOn(person);
    expect(await correcting(person, await secretary('R'))).toBe('not-permitted');
    expect(await correcting(person, await deeds.account({ roles: ['secretary'] }))).toBe('200');
    expect(await correcting(person, deeds.chief)).toBe('200');
  });
});
