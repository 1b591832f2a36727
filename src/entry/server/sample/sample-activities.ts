import { formatDay, type Day } from '#kernel/day.ts';
import { drawnNumber, drawnOne } from './drawn-number.ts';
import { EVENT_TITLES, heldAt } from './outreach-figures.ts';
import { valueNow, type SampleFigure } from './sample-figure.ts';
import { OUTREACH } from './sample-indicators.ts';
import { LAST_PERIOD, samplePeriods } from './sample-periods.ts';

/** An event of the last half-year, as its unit tells it. */
export interface SampleEvent {
  readonly title: string;
  readonly commune: string;
  /** As `2026-03-21`. */
  readonly day: string;
  readonly partner: string;
  /** What it came to; before a correction it may have been told otherwise. */
  readonly values: readonly [string, ...string[]];
}

const PARTNERS = [
  'Hội Chữ thập đỏ xã',
  'Đoàn Thanh niên xã',
  'Trạm Y tế xã',
  'Trường Trung học cơ sở xã',
] as const;

/** From so many on, what a unit did was done at two events. */
const ENOUGH_FOR_TWO = 24;

/** Whether a figure of the sample is told by events that are recorded, rather than by name. */
export function isTellingByEvents({ period, indicator, versions }: SampleFigure): boolean {
  const isOutreach = indicator === OUTREACH.people || indicator === OUTREACH.gifts;
  return isOutreach && period === LAST_PERIOD && versions.at(-1)?.source.kind === 'event';
}

/** The events that come to a figure together. */
export function sampleEventsOf(figure: SampleFigure): readonly SampleEvent[] {
  const { unitCode, indicator, versions } = figure;
  const title =
    indicator === OUTREACH.people ? EVENT_TITLES[OUTREACH.people] : EVENT_TITLES[OUTREACH.gifts];
  const all = Number(valueNow(figure));
  const isTwice =
    versions.length === 1 && all >= ENOUGH_FOR_TWO && drawnNumber(`two ${unitCode}`, [1, 3]) === 1;
  const first = isTwice ? Math.ceil(all / 2) : all;
  const told = isTwice ? [String(first)] : versions.flatMap(({ value }) => value ?? []);
  const [before = String(all), ...after] = told;
  return [
    sampleEvent(title, unitCode, [before, ...after]),
    ...(isTwice ? [secondEvent(title, unitCode, String(all - first))] : []),
  ];
}

function sampleEvent(title: string, unitCode: string, values: SampleEvent['values']): SampleEvent {
  const { commune, day } = heldAt(title, { unitCode, period: lastPeriod() });
  const partner = drawnOne(`partner ${title} ${unitCode}`, PARTNERS);
  return { title: `${title} ${commune}`, commune, day: formatDay(day), partner, values };
}

/** On a day of its own, in the same commune. */
function secondEvent(title: string, unitCode: string, value: string): SampleEvent {
  const period = lastPeriod();
  const { commune, day } = heldAt(title, { unitCode, period });
  const other = day + 14 <= period.last ? day + 14 : day - 14;
  const first = sampleEvent(title, unitCode, [value]);
  return { ...first, title: `${title} ${commune}, đợt 2`, day: formatDay(other as Day) };
}

function lastPeriod() {
  const period = samplePeriods().find(({ code }) => code === LAST_PERIOD);
  if (period === undefined) throw new Error('sample: expected its last half-year');
  return period;
}
