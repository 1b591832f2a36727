import { formatScaled } from '#kernel/exact-number.ts';
import { drawnNumber, drawnShare } from './drawn-number.ts';
import { holdsClinics, isHost } from './outreach-figures.ts';
import { OUTREACH, TOPIC_CODES } from './sample-indicators.ts';
import { LAST_PERIOD, type SamplePeriod } from './sample-periods.ts';
import { membersOf, type SampleTeller } from './sample-tellers.ts';
import { UNIT_TYPES } from './sample-units.ts';

/** A cell of the form that a unit fills in: an indicator and what it would write there. */
export interface FormCell {
  readonly indicator: string;
  readonly value: string;
}

/** The form of a unit for a half-year, every cell that it is asked for filled in. */
export function formOf(teller: SampleTeller, period: SamplePeriod): readonly FormCell[] {
  if (!teller.isLeaf) return [];
  return [
    ...memberCells(teller, period),
    ...careCells(teller, period),
    ...supportCells(teller, period),
    ...(period.code === LAST_PERIOD ? topicCells(teller) : []),
  ];
}

/** Ranks 1, 2, 3 … of the associations of one province, each told by the association itself. */
export function ranksOf(
  tellers: readonly SampleTeller[],
  period: SamplePeriod,
): readonly { readonly unitCode: string; readonly value: string }[] {
  const associations = tellers.filter(({ isLeaf }) => !isLeaf);
  const mark = ({ code }: SampleTeller) => drawnShare(`rank ${code} ${period.code}`);
  return [...Map.groupBy(associations, ({ superior }) => superior).values()].flatMap((those) =>
    those
      .toSorted((one, other) => mark(one) - mark(other))
      .map(({ code }, index) => ({ unitCode: code, value: String(index + 1) })),
  );
}

function memberCells(teller: SampleTeller, period: SamplePeriod): FormCell[] {
  const members = membersOf(teller, period);
  const grown = members - membersOf(teller, { age: period.age + 1 });
  const draw = drawer(teller, period);
  const trained = Math.round((members * draw('members_trained', [35, 90])) / 100);
  return [
    { indicator: 'members', value: String(members) },
    { indicator: 'new_members', value: String(grown + draw('new_members', [0, 1])) },
    { indicator: 'members_trained', value: String(trained) },
    {
      indicator: 'volunteer_hours',
      value: written(members * draw('volunteer_hours', [15, 80]), 1),
    },
  ];
}

/** What a unit does for people, by what it is there for. */
function careCells(teller: SampleTeller, period: SamplePeriod): FormCell[] {
  const { type } = teller;
  if (type === UNIT_TYPES.office) return [];
  const draw = drawer(teller, period);
  const isClinic = holdsClinics(teller);
  const isAtHome = type !== UNIT_TYPES.hospital;
  const clinics = isHost(teller, period.code) ? '1' : '0';
  const cells = [
    { indicator: OUTREACH.events, value: clinics, isAsked: isClinic },
    {
      indicator: 'people_guided',
      value: String(draw('people_guided', [24, 160])),
      isAsked: type !== UNIT_TYPES.socialCare,
    },
    {
      indicator: 'home_visits',
      value: String(draw('home_visits', [0, 64])),
      isAsked: isAtHome,
    },
    {
      indicator: 'lowest_satisfaction',
      value: written(draw('lowest_satisfaction', [61, 94]), 1),
      isAsked: true,
    },
    {
      indicator: 'longest_wait',
      value: String(draw('longest_wait', [18, 135])),
      isAsked: isClinic,
    },
  ];
  return cells
    .filter(({ isAsked }) => isAsked)
    .map(({ indicator, value }) => ({ indicator, value }));
}

function supportCells(teller: SampleTeller, period: SamplePeriod): FormCell[] {
  const draw = drawer(teller, period);
  const households = draw('households_helped', [0, 9]);
  const complaints = Math.max(0, draw('open_complaints', [-6, 3]));
  return [
    { indicator: 'households_helped', value: String(households) },
    {
      indicator: 'support_spending',
      value: written(households * draw('support_spending', [640, 2350]), 3),
    },
    { indicator: 'open_complaints', value: String(complaints) },
  ];
}

/** The first topics have been talked about nearly everywhere, the last ones not yet. */
function topicCells({ code }: SampleTeller): FormCell[] {
  return TOPIC_CODES.map((indicator, index) => {
    const isHeld = drawnNumber(`${indicator} ${code}`, [1, 100]) <= 98 - index * 6;
    return { indicator, value: isHeld ? '1' : '0' };
  });
}

function drawer({ code }: SampleTeller, period: SamplePeriod) {
  return (indicator: string, range: readonly [number, number]) =>
    drawnNumber(`${indicator} ${code} ${period.code}`, range);
}

function written(scaled: number, decimals: number): string {
  return formatScaled(BigInt(scaled), decimals);
}
