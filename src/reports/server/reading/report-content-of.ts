import { formatDay } from '#kernel/day.ts';
import type { Snapshot } from '#platform/server/database/database.ts';
import { recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import type {
  ContentBlock,
  NamedUnit,
  ReportContent,
} from '#reports/model/document/report-content.ts';
import type { LiveValues } from '#reports/model/live-text/live-value.ts';
import { referencesIn } from '#reports/model/live-text/live-text.ts';
import { numberedOutline } from '#reports/model/outline/numbered-outline.ts';
import { sectionBlocks } from '#reports/model/outline/section-text.ts';
import { liveValuesOf } from '#reports/server/live-values/live-values-of.ts';
import type { LivePlace } from '#reports/server/live-values/live-place.ts';
import { REPORTS, type QuoteFields, type RequestFields } from '#reports/server/report-records.ts';
import { annexOf } from './annex-of.ts';
import { namedUnit, namedUnits } from './named-units.ts';
import { receivedBelow } from './received-reports.ts';

/** What was written, before its figures are put in. */
export interface WrittenReport {
  readonly unit: string;
  /** Left out where nobody asked for reports of the period. */
  readonly request: Kept<RequestFields> | undefined;
  readonly period: string;
  readonly title: string;
  readonly outline: RequestFields['outline'];
  /** The texts by the keys of their sections. */
  readonly texts: ReadonlyMap<string, string>;
  readonly quotes: readonly QuoteFields[];
}

/** A report with what its figures are now. */
export async function reportContentOf(
  view: Snapshot,
  written: WrittenReport,
  reader: Pick<LivePlace, 'language' | 'today'>,
): Promise<ReportContent> {
  const { unit, period, title, request } = written;
  const sources = await quoteSources(view, written.quotes);
  const ids = [unit, ...Array.from(sources.values())];
  const units = await namedUnits(view, ids, formatDay(reader.today));
  const quoted = quoteReader(written.quotes, (report) =>
    namedUnit(units, sources.get(report) ?? ''),
  );
  const sections = numberedOutline(written.outline).map((section) => ({
    ...section,
    blocks: sectionBlocks(written.texts.get(section.key) ?? '').flatMap((block) =>
      block.kind === 'paragraph' ? [block] : (quoted(section.key, block.number) ?? []),
    ),
  }));
  const blocks = sections.flatMap((section) => section.blocks);
  const below = request && (await receivedBelow(view, request, unit));
  return {
    unit: namedUnit(units, unit),
    ...{ period, title, sections },
    values: await valuesOf(view, textsByUnit(unit, blocks), { period, ...reader }),
    annex: await annexOf(view, { unit, period, today: reader.today }),
    asked: below?.asked.length ?? 0,
    received: below?.received.length ?? 0,
    missing: below?.missing ?? [],
  };
}

/** Whose the reports are that are quoted. */
async function quoteSources(
  view: Snapshot,
  quotes: readonly QuoteFields[],
): Promise<ReadonlyMap<string, string>> {
  const ids = quotes.map(({ sourceReport }) => sourceReport);
  if (ids.length === 0) return new Map();
  const sought = { where: 'id = any($1::uuid[])', values: [ids] };
  const reports = await recordsWhere(view, REPORTS, sought);
  return new Map(reports.map(({ id, unit }) => [id, unit]));
}

function quoteReader(
  quotes: readonly QuoteFields[],
  sourceOf: (report: string) => NamedUnit,
): (section: string, number: number) => ContentBlock | undefined {
  return (section, number) => {
    const quote = quotes.find((each) => each.section === section && each.number === number);
    if (quote === undefined) return undefined;
    const { sourceReport, text, wasAccepted } = quote;
    const source = sourceOf(sourceReport);
    return { kind: 'quote', number, source, sourceReport, texts: text.split('\n'), wasAccepted };
  };
}

function textsByUnit(
  unit: string,
  blocks: readonly ContentBlock[],
): ReadonlyMap<string, readonly string[]> {
  const texts = blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [[unit, block.text] as const]
      : block.texts.map((text) => [block.source.id, text] as const),
  );
  const byUnit = Map.groupBy(texts, ([whose]) => whose);
  return new Map(Array.from(byUnit, ([whose, own]) => [whose, own.map(([, text]) => text)]));
}

async function valuesOf(
  view: Snapshot,
  texts: ReadonlyMap<string, readonly string[]>,
  place: Omit<LivePlace, 'unit'>,
): Promise<ReadonlyMap<string, LiveValues>> {
  const values = new Map<string, LiveValues>();
  for (const [unit, own] of texts) {
    const references = referencesIn(own);
    if (references.length > 0)
      values.set(unit, await liveValuesOf(view, { ...place, unit, references }));
  }
  return values;
}
