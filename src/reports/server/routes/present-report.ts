import { z } from 'zod';
import { writtenDocumentNumber } from '#documents/model/written-number.ts';
import type { Language } from '#kernel/problem.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { writtenId } from '#platform/server/http/contract-values.ts';
import type { FigureDifference } from '#reports/model/document/frozen-report.ts';
import type { ContentBlock, ContentSection } from '#reports/model/document/report-content.ts';
import { referenceOf } from '#reports/model/live-text/live-reference.ts';
import { referenceSubject } from '#reports/model/live-text/reference-subject.ts';
import { writtenRaw } from '#reports/model/live-text/written-raw.ts';
import type { ShownReport } from '#reports/server/reading/read-for-screen.ts';
import type { EditionFields } from '#reports/server/report-records.ts';
import {
  allowedContract,
  annexContract,
  differenceContract,
  editionContract,
  liveValueContract,
  namedUnitContract,
  reportStateContract,
  ruleContract,
  sectionContract,
} from './report-contract.ts';

/** So many missing units are named; the others are counted. */
const MOST_NAMED = 500;

export const reportContract = z
  .object({
    id: writtenId,
    version: z.int(),
    state: reportStateContract,
    unit: namedUnitContract,
    hasBelow: z.boolean(),
    request: z.object({ id: writtenId, title: z.string(), period: z.string(), place: z.string() }),
    dueDay: z.string().nullable(),
    submittedDay: z.string().nullable(),
    acceptedDay: z.string().nullable(),
    reason: z.string().nullable().meta({ description: 'Why it was returned.' }),
    submitter: z.object({ id: writtenId, name: z.string() }).nullable(),
    sections: z.array(sectionContract),
    values: z.array(liveValueContract),
    annex: z.array(annexContract),
    asked: z.int().meta({ description: 'How many units below were asked.' }),
    received: z.int(),
    missing: z.array(namedUnitContract).meta({ description: 'The first of those that sent none.' }),
    editions: z.array(editionContract),
    differences: z.array(differenceContract),
    submittedFigures: z.string().meta({
      description: 'Another one once any figure is that would be accepted with it.',
    }),
    rule: ruleContract,
    allowed: allowedContract,
  })
  .meta({
    id: 'Report',
    description:
      'The report of a unit: with its figures as they are now, or, published, with all that it said then.',
  });

/** A report for a reader of a language. */
export function presentReport(
  shown: ShownReport,
  language: Language,
): z.output<typeof reportContract> {
  const { whole, content, dueDay, hasBelow, submitter, rule, differences, allowed } = shown;
  const { report, request, editions } = whole;
  const { id, version, state, submittedDay, acceptedDay, reason } = report;
  return {
    ...{ id, version, state, hasBelow, submittedDay, acceptedDay, reason },
    unit: content.unit,
    request: { id: request.id, title: request.title, period: request.period, place: request.place },
    dueDay: dueDay ?? null,
    submitter: submitter === undefined ? null : { id: submitter.id, name: submitter.name },
    sections: content.sections.map((section) => presentSection(section, shown, language)),
    values: presentValues(content.values),
    annex: content.annex.map((row) => ({ ...row })),
    ...{ asked: content.asked, received: content.received },
    missing: content.missing
      .slice(0, MOST_NAMED)
      .map(({ id: unit, code, name, nameEn }) => ({ id: unit, code, name, nameEn })),
    editions: editions.map(presentEdition),
    differences: differences.map((each) => presentDifference(each, shown, language)),
    submittedFigures: shown.submittedFigures,
    rule: { version: rule.version, isSeparate: rule.isSeparate, basis: rule.basis },
    allowed: [...allowed],
  };
}

function presentSection(
  section: ContentSection,
  { whole, content }: ShownReport,
  language: Language,
): z.output<typeof sectionContract> {
  const { key, level, kind, title, heading, blocks } = section;
  const written = whole.sections.get(key);
  const isPublished = whole.editions.length > 0;
  const seen = isPublished ? {} : (written?.seen ?? {});
  return {
    ...{ key, level, kind, title, heading },
    version: written?.version ?? 0,
    text: written?.text ?? '',
    blocks: blocks.map(presentBlock),
    old: Object.entries(seen).flatMap(([reference, was]) => {
      const unit = content.unit.id;
      const is = content.values.get(unit)?.get(reference);
      if (is === undefined || is.raw === was) return [];
      return { unit, reference, was: writtenOr(was, language) };
    }),
  };
}

function presentBlock(block: ContentBlock): z.output<typeof sectionContract>['blocks'][number] {
  if (block.kind === 'paragraph') return { ...block };
  return { ...block, texts: [...block.texts] };
}

/** The values of several units in one list. */
function presentValues(
  values: ShownReport['content']['values'],
): z.output<typeof liveValueContract>[] {
  return Array.from(values).flatMap(([unit, own]) =>
    Array.from(own, ([reference, { written, address, state, submitted }]) => {
      return { unit, reference, written, address, state, submitted };
    }),
  );
}

export function presentEdition({
  id,
  version,
  ordinal,
  number,
  symbol,
  dated,
}: Kept<EditionFields>): z.output<typeof editionContract> {
  return { id, version, ordinal, number: writtenDocumentNumber(number, symbol), dated };
}

function presentDifference(
  { unit, reference, was, is }: FigureDifference,
  { content, indicatorName }: ShownReport,
  language: Language,
): z.output<typeof differenceContract> {
  const asked = referenceOf(reference);
  const nameOf = (code: string) => {
    const { name, nameEn } = indicatorName(code);
    return language === 'en' && nameEn !== '' ? nameEn : name;
  };
  const subject = asked === undefined ? reference : referenceSubject(asked, nameOf, language);
  return {
    ...{ subject, unit: unit === content.unit.id ? null : quotedName(content.sections, unit) },
    ...{ was: writtenOr(was, language), is: writtenOr(is, language) },
  };
}

function quotedName(sections: readonly ContentSection[], unit: string): string {
  const blocks = sections.flatMap((section) => section.blocks);
  const quote = blocks.find((block) => block.kind === 'quote' && block.source.id === unit);
  return quote?.kind === 'quote' ? quote.source.name : '';
}

function writtenOr(raw: string | null, language: Language): string {
  if (raw !== null) return writtenRaw(raw, language);
  return language === 'vi' ? 'chưa có số liệu' : 'not reported';
}
