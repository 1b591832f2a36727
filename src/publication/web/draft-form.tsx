import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { periodName } from '#cycle/model/period-name.ts';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useLentParts, type PickedUnit } from '#platform/web/lent/lent-parts.tsx';
import { Choice } from '#platform/web/parts/field.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { articleAddress } from '#publication/model/article-address.ts';
import { sendDraft } from './article-deeds.ts';
import { articlePeriodsQuery } from './article-queries.ts';
import { ARTICLE_TEXTS } from './article-texts.ts';

interface DraftFormProps {
  readonly onClose: () => void;
}

/** Drafts an article of a unit on a period, and goes there. */
export function DraftForm({ onClose }: DraftFormProps): ReactNode {
  const texts = useTexts(ARTICLE_TEXTS);
  const { data: periods, error } = useQuery(articlePeriodsQuery);
  if (error !== null) return <RefusalNote error={error} />;
  if (periods === undefined) return <LoadingBars lines={3} />;
  const latest = periods.toSorted().at(-1);
  if (latest === undefined) return <p>{texts.noPeriod}</p>;
  return <DraftFields {...{ onClose, periods, latest }} />;
}

interface DraftFieldsProps extends DraftFormProps {
  readonly periods: readonly string[];
  readonly latest: string;
}

function DraftFields({ onClose, periods, latest }: DraftFieldsProps): ReactNode {
  const texts = useTexts(ARTICLE_TEXTS);
  const language = useLanguage();
  const [, navigate] = useLocation();
  const { UnitPicker } = useLentParts();
  const day = useMemo(todayHere, []);
  const [unit, setUnit] = useState<PickedUnit>();
  const [period, setPeriod] = useState(latest);
  const [written, setWritten] = useState(language);
  const [isTried, setTried] = useState(false);
  const change = useTopicChange('articles', sendDraft);
  const send = async (): Promise<void> => {
    setTried(true);
    if (unit === undefined) return;
    const state = await change.confirm({ unit: unit.id, period, language: written });
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
      <UnitPicker label={texts.unit} day={day} value={unit} onPick={setUnit} canClear />
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
