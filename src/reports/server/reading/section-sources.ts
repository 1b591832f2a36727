import type { Actor } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import { covers } from '#kernel/permission.ts';
import type { CachedOrganisation } from '#organisation/server/organisation-cache.ts';
import { subjectsIn } from '#organisation/server/unit-subject.ts';
import type { Snapshot } from '#platform/server/database/database.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { NamedUnit } from '#reports/model/document/report-content.ts';
import { ownParagraphs, quotedNumbers } from '#reports/model/outline/section-text.ts';
import { isReceived, type ReportState } from '#reports/model/report-life-cycle.ts';
import { writtenText } from '#reports/model/live-text/written-text.ts';
import { referencesIn } from '#reports/model/live-text/live-text.ts';
import { liveValuesOf } from '#reports/server/live-values/live-values-of.ts';
import type { LivePlace } from '#reports/server/live-values/live-place.ts';
import { REPORT_SECTIONS, REPORTS } from '#reports/server/report-records.ts';
import { askedUnits } from './asked-units.ts';
import type { WholeReport } from './read-report.ts';

/** What a unit below says in a section, to be quoted. */
export interface SectionSource {
  readonly report: string;
  readonly unit: NamedUnit;
  readonly state: ReportState;
  readonly acceptedDay: string | null;
  /** With the figures of that unit. */
  readonly text: string;
  /** Whether the text of the section names it already. */
  readonly isUsed: boolean;
}

interface Seeing extends Pick<LivePlace, 'language'> {
  readonly kept: CachedOrganisation | undefined;
  readonly actor: Actor;
  readonly today: Day;
}

/** So many are shown beside a section; units right below come first. */
const MOST_SOURCES = 200;

/** What the units below wrote in a section and have submitted, those right below first. */
export async function sectionSources(
  view: Snapshot,
  { whole, section }: { readonly whole: WholeReport; readonly section: string },
  { kept, actor, today, language }: Seeing,
): Promise<readonly SectionSource[]> {
  const { report, request } = whole;
  const below = await askedUnits(view, request, report.unit);
  const subjects = subjectsIn(
    kept,
    below.map(({ id }) => id),
    [today],
  );
  const seen = below.filter((unit, index) => {
    const subject = subjects[index];
    const isSeen = subject && actor.roles.some(({ place }) => covers(place, subject));
    return unit.id !== report.unit && isSeen === true;
  });
  const byUnit = new Map(seen.map((unit) => [unit.id, unit]));
  const reports = await recordsWhere(view, REPORTS, {
    where: 'request = $1 and unit = any($2::uuid[])',
    values: [request.id, [...byUnit.keys()]],
  });
  const received = reports.filter(({ state }) => isReceived(state));
  const texts = await textsOf(
    view,
    received.map(({ id }) => id),
    section,
  );
  const used = usedReports(whole, section);
  const said = received
    .filter(({ id }) => texts.has(id))
    .toSorted((one, other) => {
      const isRight = (unit: string) => byUnit.get(unit)?.superior === report.unit;
      return Number(isRight(other.unit)) - Number(isRight(one.unit));
    });
  const sources: SectionSource[] = [];
  for (const { id, unit, state, acceptedDay } of said.slice(0, MOST_SOURCES)) {
    const named = byUnit.get(unit);
    if (named === undefined) continue;
    const references = referencesIn([texts.get(id) ?? '']);
    const place = { unit, period: request.period, language, today };
    const values = await liveValuesOf(view, { ...place, references });
    const text = writtenText(texts.get(id) ?? '', values);
    const { code, name, nameEn } = named;
    const isUsed = used.has(id);
    sources.push({
      report: id,
      unit: { id: unit, code, name, nameEn },
      state,
      acceptedDay,
      text,
      isUsed,
    });
  }
  return sources;
}

async function textsOf(
  view: Snapshot,
  reports: readonly string[],
  section: string,
): Promise<ReadonlyMap<string, string>> {
  const where = 'report = any($1::uuid[]) and section = $2';
  const written = await recordsWhere(view, REPORT_SECTIONS, { where, values: [reports, section] });
  return new Map(
    written.flatMap(({ report, text }) => {
      const own = ownParagraphs(text).join('\n');
      return own === '' ? [] : [[report, own]];
    }),
  );
}

/** The reports that the text of a section quotes. */
function usedReports({ sections, quotes }: WholeReport, section: string): ReadonlySet<string> {
  const numbers = quotedNumbers(sections.get(section)?.text ?? '');
  return new Set(
    quotes.flatMap((quote) =>
      quote.section === section && numbers.includes(quote.number) ? quote.sourceReport : [],
    ),
  );
}
