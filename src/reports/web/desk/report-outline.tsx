import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Sign, type SignName } from '#platform/web/parts/sign.tsx';
import { hasText } from '#reports/model/outline/empty-sections.ts';
import { isWritten } from '#reports/model/outline/outline.ts';
import { reportAddress } from '#reports/model/report-address.ts';
import type { Report, ReportSection } from '#reports/web/report-queries.ts';
import { DESK_TEXTS } from './desk-texts.ts';

interface ReportOutlineProps {
  readonly report: Report;
  /** The section that is looked at. */
  readonly current: string | undefined;
}

/** The sections in their order, each with whether it is written and what has changed in it. */
export function ReportOutline({ report, current }: ReportOutlineProps): ReactNode {
  const texts = useTexts(DESK_TEXTS);
  const { count } = useWrittenValues();
  // On a telephone it is folded; elsewhere it stands open whatever was chosen.
  const [isOpen, setOpen] = useState(false);
  const written = report.sections.filter(isWritten);
  const filled = written.filter(hasText);
  return (
    <nav className="report-outline" aria-label={texts.outline} data-open={isOpen}>
      <h2>
        {texts.outline}{' '}
        <span className="faint">{texts.filled(count(filled.length), count(written.length))}</span>
      </h2>
      <div className="outline-toggle">
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? texts.hideOutline : texts.showOutline}
        </Button>
      </div>
      <ul>
        {report.sections.map((section) => (
          <li key={section.key} data-level={section.level}>
            <Link
              href={reportAddress(report.id, section.key)}
              aria-current={section.key === current ? 'true' : undefined}
            >
              <Sign {...signOf(section, report)} />
              <span dir="auto">
                {section.heading}
                <SectionRemark {...{ section, report }} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SectionRemark({
  section,
  report,
}: {
  readonly section: ReportSection;
  readonly report: Report;
}): ReactNode {
  const texts = useTexts(DESK_TEXTS);
  const { count } = useWrittenValues();
  if (section.kind === 'annex') {
    return (
      <span className="outline-remark faint">{texts.tableOf(count(report.annex.length))}</span>
    );
  }
  if (section.old.length === 0 || report.state === 'published') return null;
  return (
    <span className="outline-remark" data-tone="warn">
      {texts.changedHere(count(section.old.length))}
    </span>
  );
}

function signOf(
  section: ReportSection,
  { sections, annex }: Report,
): { readonly name: SignName; readonly tone?: 'ok' | 'faint' } {
  if (section.kind === 'annex') return annex.length > 0 ? DONE : OPEN;
  if (section.kind !== 'heading') {
    if (!hasText(section)) return OPEN;
    return section.old.length > 0 ? HALF : DONE;
  }
  const after = sections.slice(sections.indexOf(section) + 1);
  const end = after.findIndex(({ level }) => level === 1);
  const below = after.slice(0, end === -1 ? undefined : end);
  if (below.every(hasText)) return DONE;
  return below.some(hasText) ? HALF : OPEN;
}

const DONE = { name: 'done', tone: 'ok' } as const;
const HALF = { name: 'half', tone: 'faint' } as const;
const OPEN = { name: 'open', tone: 'faint' } as const;
