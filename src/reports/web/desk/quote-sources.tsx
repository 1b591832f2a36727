import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { StepNote } from '#reports/web/step-note.tsx';
import { quoteSection } from '#reports/web/report-changes.ts';
import { sourcesQuery, type Report, type SectionSource } from '#reports/web/report-queries.ts';
import { SOURCE_TEXTS } from './source-texts.ts';

interface QuoteSourcesProps {
  readonly report: Report;
  readonly section: string;
  readonly onInsert: (text: string) => void;
}

/** What units below have submitted in the section, each to be taken over with where it is from. */
export function QuoteSources({ report, section, onInsert }: QuoteSourcesProps): ReactNode {
  const texts = useTexts(SOURCE_TEXTS);
  const query = sourcesQuery(report.id, section, useLanguage());
  const { data, error, refetch } = useQuery(query);
  const { state, confirm, askAgain } = useConfirmedChange(quoteSection);
  const follow = (outcome: typeof state) => {
    if (outcome.kind === 'done') onInsert(`\n{quote.${outcome.result.number}}\n`);
  };
  if (error) return <RefusalNote error={error} onTryAgain={() => void refetch()} />;
  if (data === undefined) return <LoadingBars lines={6} />;
  if (data.length === 0) return <p className="small quiet">{texts.none}</p>;
  return (
    <>
      <StepNote
        state={state}
        title={texts.notQuoted}
        onAskAgain={() => void askAgain().then(follow)}
      />
      <ul className="source-list">
        {data.map((source) => (
          <Source
            key={source.report}
            source={source}
            isSending={state.kind === 'sending'}
            onInsert={() =>
              void confirm({ report: report.id, section, source: source.report }).then(follow)
            }
          />
        ))}
      </ul>
    </>
  );
}

interface SourceProps {
  readonly source: SectionSource;
  readonly isSending: boolean;
  readonly onInsert: () => void;
}

function Source({ source, isSending, onInsert }: SourceProps): ReactNode {
  const texts = useTexts(SOURCE_TEXTS);
  const { name } = useWrittenValues();
  const isSaid = source.state !== 'submitted';
  return (
    <li data-used={source.isUsed}>
      <b dir="auto">{name(source.unit)}</b>
      <blockquote dir="auto">{source.text}</blockquote>
      <div className="source-foot">
        <SourceStanding source={source} />
        {!source.isUsed && (
          <Button
            disabled={isSending}
            aria-label={`${isSaid ? texts.insert : texts.insertMarked}: ${name(source.unit)}`}
            onClick={onInsert}
          >
            {isSaid ? texts.insert : texts.insertMarked}
          </Button>
        )}
      </div>
    </li>
  );
}

function SourceStanding({ source }: { readonly source: SectionSource }): ReactNode {
  const texts = useTexts(SOURCE_TEXTS);
  const { day } = useWrittenValues();
  const { state, acceptedDay, isUsed } = source;
  if (isUsed) {
    return (
      <span className="tiny" data-tone="accent">
        <Sign name="done" tone="accent" /> {texts.used}
      </span>
    );
  }
  if (state === 'submitted') {
    return (
      <span className="tiny" data-tone="warn">
        <Sign name="half" tone="warn" /> {texts.notAccepted}
      </span>
    );
  }
  return (
    <span className="tiny" data-tone="ok">
      <Sign name="done" tone="ok" />{' '}
      {acceptedDay === null ? texts.published : texts.accepted(day(acceptedDay))}
    </span>
  );
}
