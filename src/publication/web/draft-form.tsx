import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { periodName } from '#cycle/model/period-name.ts';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { Choice } from '#platform/web/parts/field.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { articleAddress } from '#publication/model/article-address.ts';
import { sendDraft } from './article-deeds.ts';
import { articlePeriodsQuery } from './article-queries.ts';
import { ARTICLE_TEXTS } from './article-texts.ts';

/** A field that picks a unit; another feature's. */
export type UnitField = (choice: {
  readonly label: string;
  readonly onPick: (unit: string | undefined) => void;
}) => ReactNode;

interface DraftFormProps {
  readonly unitField: UnitField;
  readonly onClose: () => void;
}

/** Drafts an article of a unit on a period, and goes there. */
export function DraftForm({ unitField, onClose }: DraftFormProps): ReactNode {
  const texts = useTexts(ARTICLE_TEXTS);
  const { data: periods, error } = useQuery(articlePeriodsQuery);
  if (error !== null) return <RefusalNote error={error} />;
  if (periods === undefined) return <LoadingBars lines={3} />;
  const latest = periods.toSorted().at(-1);
  if (latest === undefined) return <p>{texts.noPeriod}</p>;
  return <DraftFields {...{ unitField, onClose, periods, latest }} />;
}

interface DraftFieldsProps extends DraftFormProps {
  readonly periods: readonly string[];
  readonly latest: string;
}

function DraftFields({ unitField, onClose, periods, latest }: DraftFieldsProps): ReactNode {
  const texts = useTexts(ARTICLE_TEXTS);
  const language = useLanguage();
  const [, navigate] = useLocation();
  const [unit, setUnit] = useState<string>();
  const [period, setPeriod] = useState(latest);
  const [written, setWritten] = useState(language);
  const [isTried, setTried] = useState(false);
  const change = useTopicChange('articles', sendDraft);
  const send = async (): Promise<void> => {
    setTried(true);
    if (unit === undefined) return;
    const state = await change.confirm({ unit, period, language: written });
    if (state.kind === 'done') navigate(articleAddress(state.result.id));
  };
  return (
    <ChangeForm
      title={texts.draft}
      submit={texts.makeDraft}
      {...{ change, onClose }}
      onSubmit={() => void send()}
    >
      <p className="quiet small">{texts.draftHint}</p>
      {unitField({ label: texts.unit, onPick: setUnit })}
      {isTried && unit === undefined && <p role="alert">{texts.unitNeeded}</p>}
      <Choice
        label={texts.period}
        value={period}
        options={periods
          .toSorted()
          .toReversed()
          .map((value) => ({ value, text: periodName(value, language) }))}
        onChoose={setPeriod}
      />
      <Choice
        label={texts.language}
        value={written}
        options={(['vi', 'en'] as const).map((value) => ({
          value,
          text: texts.languages[value],
        }))}
        onChoose={setWritten}
      />
    </ChangeForm>
  );
}
