import { compareCodePoints } from '#kernel/code-points.ts';
import { formatDay, type Day } from '#kernel/day.ts';
import { fraction } from '#kernel/fraction.ts';
import { apportion } from '#figures/model/totals/apportion.ts';
import { drawnNumber, drawnOne } from './drawn-number.ts';
import type { SampleFigure } from './sample-figure.ts';
import { OUTREACH } from './sample-indicators.ts';
import type { SamplePeriod } from './sample-periods.ts';
import type { SampleTeller } from './sample-tellers.ts';
import { UNIT_TYPES } from './sample-units.ts';
import { isSilent } from './told-gaps.ts';

/** What all events of a half-year came to. */
const WHOLES: Readonly<Record<string, { readonly people: number; readonly gifts: number }>> = {
  '2024-H2': { people: 1386, gifts: 188 },
  '2025-H1': { people: 1502, gifts: 201 },
  '2025-H2': { people: 1431, gifts: 247 },
  '2026-H1': { people: 1657, gifts: 220 },
};

const COMMUNES = [
  'Mẫu An',
  'Mẫu Bình',
  'Mẫu Cát',
  'Mẫu Duyên',
  'Mẫu Gia',
  'Mẫu Hiền',
  'Mẫu Khánh',
  'Mẫu Lộc',
  'Mẫu Minh',
  'Mẫu Phúc',
  'Mẫu Quý',
  'Mẫu Thuận',
] as const;

/** How the events are called that tell an indicator; the commune follows. */
export const EVENT_TITLES = {
  [OUTREACH.people]: 'Khám lưu động tại xã',
  [OUTREACH.gifts]: 'Trao quà tại xã',
} as const;

const EXAMINING: ReadonlySet<string> = new Set([UNIT_TYPES.hospital, UNIT_TYPES.healthCentre]);

/** Whether a unit is asked how many people it examined on outreach, and at how many clinics. */
export function holdsClinics({ type }: SampleTeller): boolean {
  return EXAMINING.has(type);
}

/** Whether a unit is asked how many gifts it gave. */
export function givesGifts({ type }: SampleTeller): boolean {
  return !EXAMINING.has(type);
}

/** Most of those who are asked held a clinic, or an afternoon of gifts; the others have told none. */
export function isHost({ code, isLeaf }: SampleTeller, period: string): boolean {
  if (!isLeaf || isSilent(code, period)) return false;
  return drawnNumber(`host ${code} ${period}`, [1, 8]) > 1;
}

/** What units told of the events they held. Every figure is one event's. */
export function outreachFigures(
  tellers: readonly SampleTeller[],
  period: SamplePeriod,
): readonly SampleFigure[] {
  const whole = WHOLES[period.code] ?? { people: 0, gifts: 0 };
  const hosts = tellers.filter((teller) => isHost(teller, period.code));
  const clinics = {
    indicator: OUTREACH.people,
    whole: whole.people,
    title: EVENT_TITLES[OUTREACH.people],
  };
  const gifts = {
    indicator: OUTREACH.gifts,
    whole: whole.gifts,
    title: EVENT_TITLES[OUTREACH.gifts],
  };
  return [
    ...eventFigures(hosts.filter(holdsClinics), { ...clinics, period }),
    ...eventFigures(hosts.filter(givesGifts), { ...gifts, period }),
  ];
}

interface Events {
  readonly indicator: string;
  readonly whole: number;
  readonly title: string;
  readonly period: SamplePeriod;
}

/** The whole, divided by chance among its hosts. */
function eventFigures(
  hosts: readonly SampleTeller[],
  { indicator, whole, title, period }: Events,
): SampleFigure[] {
  const weights = hosts.map(({ code }) =>
    drawnNumber(`${indicator} ${code} ${period.code}`, [6, 18]),
  );
  const all = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  const claims = hosts.map(({ code }, index) => {
    return { code, share: fraction(BigInt(weights[index] ?? 0), all) };
  });
  const parts = apportion(BigInt(whole), claims, compareCodePoints);
  return hosts.map(({ code: unitCode }, index) => {
    const event = { kind: 'event', name: eventName(title, { unitCode, period }) } as const;
    const source = isOnForm(unitCode, indicator) ? ({ kind: 'form' } as const) : event;
    const version = { value: String(parts[index]), source, isAccepted: true };
    return { unitCode, period: period.code, indicator, versions: [version] };
  });
}

/** The unit whose reporter can be tried out has told its number by form: its event is still to be recorded. */
function isOnForm(unitCode: string, indicator: string): boolean {
  return unitCode === 'MDO-YT-1' && indicator === OUTREACH.people;
}

interface Held {
  readonly unitCode: string;
  readonly period: SamplePeriod;
}

/** Not on the last days, so that there is time to tell of it. */
const DAYS_TO_TELL = 7;

function eventName(title: string, held: Held): string {
  const { commune, day } = heldAt(title, held);
  return `${title} ${commune}, ${formatDay(day).split('-').toReversed().join('/')}`;
}

/** In which commune and on which day a unit held an event of a half-year. */
export function heldAt(
  title: string,
  { unitCode, period }: Held,
): { readonly commune: string; readonly day: Day } {
  const key = `${title} ${unitCode} ${period.code}`;
  const day = drawnNumber(`day ${key}`, [period.first, period.last - DAYS_TO_TELL]) as Day;
  return { commune: drawnOne(`commune ${key}`, COMMUNES), day };
}
