import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { Link } from 'wouter';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { isWritten } from '#reports/model/outline/outline.ts';
import { reportAddress } from '#reports/model/report-address.ts';
import type { Report, ReportSection } from '#reports/web/report-queries.ts';
import { AnnexTable } from './annex-table.tsx';
import { DESK_TEXTS } from './desk-texts.ts';
import { SectionBlocks } from './section-blocks.tsx';
import { SectionEditor, type InsertText } from './section-editor.tsx';
import './report-paper.css';

interface ReportPaperProps {
  readonly report: Report;
  readonly current: string | undefined;
  readonly insert: RefObject<InsertText | undefined>;
  /** Leaves the section that is open. */
  readonly onDone: () => void;
}

/** The report as it reads, the section that is open as it is written. */
export function ReportPaper({ report, current, insert, onDone }: ReportPaperProps): ReactNode {
  const texts = useTexts(DESK_TEXTS);
  const { name } = useWrittenValues();
  const number = report.editions.at(-1)?.number;
  return (
    <article className="paper light-paper" data-state={report.state}>
      <div className="paper-head">
        <p>
          <b dir="auto">{name(report.unit)}</b>
          {number !== undefined && <span>{number}</span>}
        </p>
        <p>
          <i dir="auto">{report.request.place}</i>
        </p>
      </div>
      <h1>
        <span className="paper-type">{texts.type}</span>
        <bdi>{report.request.title}</bdi>
      </h1>
      {report.sections.map((section) => (
        <PaperSection
          key={section.key}
          {...{ report, section, insert, onDone }}
          isCurrent={section.key === current}
        />
      ))}
    </article>
  );
}

interface PaperSectionProps extends Omit<ReportPaperProps, 'current'> {
  readonly section: ReportSection;
  readonly isCurrent: boolean;
}

function PaperSection(props: PaperSectionProps): ReactNode {
  const { section, isCurrent } = props;
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isCurrent) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const Heading = section.level === 1 ? 'h2' : 'h3';
  return (
    <section ref={place} className="paper-section" data-current={isCurrent}>
      <Heading dir="auto">{section.heading}</Heading>
      <SectionContent {...props} />
    </section>
  );
}

function SectionContent(props: PaperSectionProps): ReactNode {
  const { report, section, isCurrent, insert, onDone } = props;
  const texts = useTexts(DESK_TEXTS);
  const mayWrite = report.allowed.includes('write') && isWritten(section);
  if (section.kind === 'annex') return <AnnexTable rows={report.annex} />;
  if (section.kind === 'heading') return null;
  if (isCurrent && mayWrite) {
    return <SectionEditor key={section.key} {...{ report, section, insert, onDone }} />;
  }
  return (
    <>
      <SectionBlocks {...{ report, section }} />
      {section.blocks.length === 0 && <p className="paper-empty">{texts.empty}</p>}
      {mayWrite && (
        <p className="paper-door unprinted">
          <Link href={reportAddress(report.id, section.key)}>
            {texts.write}
            <span className="heard">: {section.title}</span>
          </Link>
        </p>
      )}
    </>
  );
}
