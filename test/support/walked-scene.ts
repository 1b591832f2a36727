import type { HeldRole, Role, RolePlace } from '#kernel/actor.ts';
import { ROLES } from '#kernel/actor.ts';
import type { Database } from '#platform/server/database/database.ts';
import { raiseDifficulty } from '#reports/server/difficulties/change-difficulty.ts';
import { signedInOnRecord } from './account-on-record.ts';
import { photographedOutreach } from './activity-deeds.ts';
import type { ApiClient } from './api-client.ts';
import { conferenceScene, openedConferenceScene } from './conference-deeds.ts';
import { directiveSentTo, studyDirective } from './directive-deeds.ts';
import { TASK_TO_SET } from './plan-api.ts';
import { reportScene, signatory, writeFirst } from './report-deeds.ts';
import type { TestAccount } from './test-account.ts';
import { tellStore, unitsByCode } from './told-store.ts';
import type { WalkedScene } from './walked-things.ts';

/** Everything is in A; those who are outside hold their roles in Q. */
const TABLES = {
  units: `R,Whole,whole,,,
P,Part,province,R,,
Q,Other,province,R,,
A,First,commune,P,,`,
  successions: '',
  figures: 'A,2025,people,2',
};

/** Somebody with one role in one place. */
export interface Walker extends TestAccount {
  readonly held: HeldRole;
}

export type UnitsByCode = ReadonlyMap<string, string>;

/** An organisation of four units. */
export async function walkedUnits(database: Database): Promise<UnitsByCode> {
  return unitsByCode(await tellStore(database, TABLES));
}

/** Every role in every kind of place: everywhere, with what is below, there alone, and elsewhere. */
export async function walkersIn(
  database: Database,
  units: UnitsByCode,
): Promise<readonly Walker[]> {
  const unit = (code: string, reach: 'alone' | 'below'): RolePlace => ({
    ...{ kind: 'unit', unit: units.get(code) ?? '', reach },
  });
  const places: readonly RolePlace[] = [
    { kind: 'whole' },
    unit('P', 'below'),
    unit('A', 'alone'),
    unit('Q', 'below'),
  ];
  const held = ROLES.flatMap((role: Role) => places.map((place) => ({ role, place })));
  const walkers: Walker[] = [];
  for (const each of held) {
    walkers.push({ ...(await signedInOnRecord(database, [each])), held: each });
  }
  return walkers;
}

/**
 * One of each thing that has a life cycle, in A or for it, at its beginning; and a conference that is open
 * already, as much has to be ready before one is.
 */
export async function walkedScene(
  database: Database,
  api: ApiClient,
  units: UnitsByCode,
): Promise<WalkedScene> {
  const [whole, above, unit] = ['R', 'P', 'A'].map((code) => units.get(code) ?? '') as [
    string,
    string,
    string,
  ];
  await studyDirective(database, unit);
  await directiveSentTo(database, unit);
  const scene = await database.transaction(async (tx) => {
    const { place } = await photographedOutreach(tx, {
      unit,
      actor: 'operator',
      day: '2025-03-21',
    });
    await conferenceScene(tx, unit);
    await openedConferenceScene(tx, unit);
    const { part } = await reportScene(tx, { whole, part: unit, period: '2025' });
    await writeFirst(tx, part, ['community', 'Khám cho {people} người.']);
    const wish = { unit, owner: above, period: '2025', text: 'Thiếu xe lưu động' };
    await raiseDifficulty(tx, { wish, actor: 'sample', today: '2026-06-16' });
    return { place, signing: await signatory(tx, unit) };
  });
  await api.ask('POST /api/v1/tasks', {
    body: { plan: above, ...TASK_TO_SET, places: [{ lead: unit }] },
  });
  await api.ask('POST /api/v1/articles', { body: { unit, period: '2025', language: 'vi' } });
  return scene;
}
