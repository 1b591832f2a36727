import { changeOutreach, recordOutreach } from '#activities/server/outreach/record-outreach.ts';
import { addPhotograph } from '#activities/server/photograph/keep-photograph.ts';
import { enterPlace } from '#activities/server/place/keep-place.ts';
import { changeFigure } from '#figures/server/figure/change-figure.ts';
import type { Day } from '#kernel/day.ts';
import type { Organisation } from '#organisation/model/organisation.ts';
import { treeOn } from '#organisation/model/unit-tree.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { keepPreparedFile } from '#platform/server/files/keep-prepared-file.ts';
import { prepareFile } from '#platform/server/files/prepare-file.ts';
import type { Outcome } from '#platform/server/http/outcome.ts';
import type { SampleFigure } from './sample-figure.ts';
import { isTellingByEvents, sampleEventsOf, type SampleEvent } from './sample-activities.ts';
import { knownDay } from './sample-periods.ts';
import { drawSamplePicture } from './sample-pictures.ts';

const ACTOR = 'sample';
const KNOWING = { isAnother: false, replaces: false, actor: ACTOR } as const;
/** Every so many events, one has a picture. */
const PICTURED = 12;
const ON = knownDay('2026-06-14');

interface ActivitiesWish {
  readonly organisation: Organisation;
  readonly figures: readonly SampleFigure[];
  readonly unitOf: (code: string) => string;
}

/** Records the outreach events of the last half-year; the figures of their units come of them. */
export async function makeSampleActivities(
  tx: Transaction,
  { organisation, figures, unitOf }: ActivitiesWish,
): Promise<void> {
  const places = new Map<string, string>();
  const provinces = provincesOn(organisation, ON);
  let made = 0;
  for (const figure of figures.filter(isTellingByEvents)) {
    const unit = unitOf(figure.unitCode);
    const province = provinces.get(unit) ?? '';
    for (const event of sampleEventsOf(figure)) {
      const place = await placeIn(tx, places, { province, commune: event.commune });
      const id = await tellEvent(tx, event, { unit, place, indicator: figure.indicator });
      if (made++ % PICTURED === 0) await picture(tx, id, event);
    }
    const { period, indicator } = figure;
    const name = { unit, period, indicator };
    const source = { kind: 'form' } as const;
    expectDone(await changeFigure(tx, { name, wish: { kind: 'accept' }, actor: ACTOR, source }));
  }
}

/** The place on the map in which each unit works, by the member of the federation it belongs to. */
function provincesOn({ units }: Organisation, day: Day): ReadonlyMap<string, string> {
  const { nodes } = treeOn(units, day);
  const provinces: string[] = [];
  // Those above stand before those below.
  for (const { version, parent } of nodes) {
    const isMember = version.level === 'hội thành viên' && version.name.startsWith(MEMBER);
    const above = provinces[parent] ?? 'Thành phố Mẫu';
    provinces.push(isMember ? version.name.replace(MEMBER, 'Tỉnh ') : above);
  }
  return new Map(nodes.map(({ unit }, position) => [unit, provinces[position] ?? '']));
}

const MEMBER = 'Hội tỉnh ';

async function placeIn(
  tx: Transaction,
  places: Map<string, string>,
  { province, commune }: { readonly province: string; readonly commune: string },
): Promise<string> {
  const wide = await known(province, { name: province, kind: 'province', parent: null });
  return known(`${province}, ${commune}`, {
    ...{ name: `Xã ${commune}`, kind: 'commune', parent: wide },
  });

  async function known(key: string, fields: Parameters<typeof enterPlace>[1]): Promise<string> {
    const id = places.get(key) ?? expectDone(await enterPlace(tx, fields, ACTOR)).record.id;
    places.set(key, id);
    return id;
  }
}

interface Teller {
  readonly unit: string;
  readonly place: string;
  readonly indicator: string;
}

async function tellEvent(
  tx: Transaction,
  { title, day, partner, values: [first, ...corrected] }: SampleEvent,
  { unit, place, indicator }: Teller,
): Promise<string> {
  const told = { day, place, title, partners: [partner], supportingUnits: [] };
  const withValue = (value: string) => ({ ...told, results: [{ indicator, value }] });
  const wish = withValue(first);
  let { record } = expectDone(await recordOutreach(tx, { ...KNOWING, unit, wish, state: 'told' }));
  for (const value of corrected) {
    const { id, version } = record;
    const change = { id, seen: String(version), action: 'change', wish: withValue(value) } as const;
    ({ record } = expectDone(await changeOutreach(tx, { ...KNOWING, ...change })));
  }
  return record.id;
}

async function picture(tx: Transaction, outreachEvent: string, event: SampleEvent): Promise<void> {
  const drawn = await prepareFile(await drawSamplePicture(event.title), 'anh-mau.png');
  if (drawn.kind === 'refused') throw new Error(`sample: ${drawn.problem.code}`);
  const { id: file } = await keepPreparedFile(tx, drawn.file, ACTOR);
  const words = {
    caption: `${event.title} (ảnh mẫu)`,
    altText: 'Hình vẽ mẫu: mọi người quanh chiếc bàn dưới mái lều',
    ...{ creditedPerson: null, creditNote: 'Ảnh mẫu' },
  };
  expectDone(await addPhotograph(tx, { outreachEvent, file, words, actor: ACTOR }));
}

function expectDone<Came extends Outcome>(came: Came): Extract<Came, { readonly kind: 'done' }> {
  if (came.kind === 'done') return came as Extract<Came, { readonly kind: 'done' }>;
  throw new Error(`sample: expected it to be sound, got ${JSON.stringify(came)}`);
}
