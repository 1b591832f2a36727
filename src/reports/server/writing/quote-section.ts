import type { Transaction } from '#platform/server/database/database.ts';
import type { EventActor } from '#platform/server/event-log.ts';
import { recordOf, recordsWhere } from '#platform/server/records/read-records.ts';
import type { Kept } from '#platform/server/records/record-table.ts';
import { makeRecord } from '#platform/server/records/write-records.ts';
import { ownParagraphs } from '#reports/model/outline/section-text.ts';
import { isAccepted, isReceived } from '#reports/model/report-life-cycle.ts';
import { askedUnits } from '#reports/server/reading/asked-units.ts';
import { noSuch, refuse, type ReportRefusal } from '#reports/server/report-refusal.ts';
import {
  REPORT_QUOTES,
  REPORT_SECTIONS,
  REPORTS,
  type QuoteFields,
} from '#reports/server/report-records.ts';
import { openSection } from './write-section.ts';

interface Quoting {
  /** The report into which words are taken over, and its section. */
  readonly report: string;
  readonly section: string;
  /** The report they are from: what it says in the same section. */
  readonly source: string;
  readonly actor: EventActor;
}

type QuoteOutcome = { readonly kind: 'done'; readonly record: Kept<QuoteFields> } | ReportRefusal;

/**
 * Takes over what another report says in a section, as it is now and with where it is from. The text names
 * it by its number. Only what was submitted is quoted; whether it was accepted by then is kept with it.
 */
export async function quoteSection(tx: Transaction, wish: Quoting): Promise<QuoteOutcome> {
  const open = await openSection(tx, wish);
  if (open.kind === 'refused') return open;
  const { report, request, section } = open;
  const source = await recordOf(tx, REPORTS, wish.source);
  const below = await askedUnits(tx, request, report.unit);
  const isBelow = below.some(({ id }) => id === source?.unit && id !== report.unit);
  if (source === undefined || source.request !== request.id || !isBelow) {
    return refuse(noSuch(wish.source));
  }
  if (!isReceived(source.state)) return refuse({ code: 'source-not-received', facts: {} });
  const text = await ownWords(tx, source.id, section.key);
  if (text === '') return refuse({ code: 'nothing-to-quote', facts: {} });
  const taken = { where: 'report = $1 and section = $2', values: [report.id, section.key] };
  const quotes = await recordsWhere(tx, REPORT_QUOTES, taken);
  const number = Math.max(0, ...quotes.map((quote) => quote.number)) + 1;
  const record = await makeRecord(tx, {
    table: REPORT_QUOTES,
    fields: {
      ...{ report: report.id, section: section.key, number, text },
      ...{ sourceReport: source.id, wasAccepted: isAccepted(source.state) },
    },
    event: {
      kind: 'report-quoted',
      actor: wish.actor,
      data: {
        ...{ unit: report.unit, period: request.period },
        ...{ title: section.title, source: source.unit },
      },
    },
  });
  return { kind: 'done', record };
}

async function ownWords(tx: Transaction, report: string, section: string): Promise<string> {
  const sought = { where: 'report = $1 and section = $2', values: [report, section] };
  const [written] = await recordsWhere(tx, REPORT_SECTIONS, sought);
  return ownParagraphs(written?.text ?? '').join('\n');
}
