import type { ReactNode } from 'react';
import { LiveText, type ShownRun } from '#platform/web/live-text/live-text.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { referenceName } from '#reports/model/live-text/live-reference.ts';
import { parseLiveText } from '#reports/model/live-text/live-text.ts';
import type { Report, ReportSection } from '#reports/web/report-queries.ts';
import { DESK_TEXTS } from './desk-texts.ts';

interface SectionBlocksProps {
  readonly report: Report;
  readonly section: ReportSection;
}

/** The paragraphs of a section with their figures, and what it quotes with where it is from. */
export function SectionBlocks({ report, section }: SectionBlocksProps): ReactNode {
  const texts = useTexts(DESK_TEXTS);
  const { name } = useWrittenValues();
  return section.blocks.map((block, index) => {
    if (block.kind === 'paragraph') {
      const runs = runsOf(block.text, { report, section, unit: report.unit.id });
      return (
        <p key={`${index} paragraph`} dir="auto">
          <LiveText runs={runs} isFrozen={report.state === 'published'} />
        </p>
      );
    }
    const { source, number, wasAccepted } = block;
    return (
      <blockquote key={`${index} quote ${number}`} className="paper-quote">
        {block.texts.map((text) => (
          <p key={text} dir="auto">
            <LiveText
              runs={runsOf(text, { report, section, unit: source.id })}
              isFrozen={report.state === 'published'}
            />
          </p>
        ))}
        <footer>
          <bdi>{texts.quotedFrom(name(source))}</bdi>
          {!wasAccepted && `, ${texts.notAccepted}`}
        </footer>
      </blockquote>
    );
  });
}

interface RunPlace extends SectionBlocksProps {
  /** Whose figures they are. */
  readonly unit: string;
}

function runsOf(text: string, { report, section, unit }: RunPlace): readonly ShownRun[] {
  return parseLiveText(text).map((run): ShownRun => {
    if (run.kind === 'text') return run;
    const reference = referenceName(run.reference);
    const isOwn = (each: { readonly unit: string; readonly reference: string }) =>
      each.unit === unit && each.reference === reference;
    const value = report.values.find(isOwn);
    if (value === undefined) return { kind: 'text', text: `{${reference}}` };
    const { written, address, state, submitted } = value;
    return {
      ...{ kind: 'figure', key: reference, written, address, state },
      was: section.old.find(isOwn)?.was,
      submitted: submitted ?? undefined,
    };
  });
}
