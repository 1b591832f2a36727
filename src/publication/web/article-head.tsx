import { useState, type ReactNode } from 'react';
import { periodName } from '#cycle/model/period-name.ts';
import { isUnderWay } from '#platform/web/api/confirmed-change.ts';
import { ChangeForm } from '#platform/web/change/change-form.tsx';
import { ChangeNote } from '#platform/web/change/change-note.tsx';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { ProseField } from '#platform/web/parts/field.tsx';
import { isPublic } from '#publication/model/article-life-cycle.ts';
import { newsAddress } from '#publication/model/news-address.ts';
import { PLAIN_STEPS, sendStep, sendWithdrawal } from './article-deeds.ts';
import type { Article } from './article-queries.ts';
import { ArticleState } from './article-state.tsx';
import { ARTICLE_TEXTS } from './article-texts.ts';

interface ArticleHeadProps {
  readonly article: Article;
  /** What is typed and not saved would not go along with a step. */
  readonly hasUnsaved: boolean;
  readonly onCorrect: (() => void) | undefined;
}

/** What an article is, where it stands, and what can be done with it now. */
export function ArticleHead({ article, hasUnsaved, onCorrect }: ArticleHeadProps): ReactNode {
  const texts = useTexts(ARTICLE_TEXTS);
  const language = useLanguage();
  const { name, instant } = useWrittenValues();
  const { title, unit, period, state, slug, publishedAt } = article;
  return (
    <header className="article-head">
      <h1 tabIndex={-1} dir="auto" lang={article.language}>
        {title === '' ? texts.untitled : title}
      </h1>
      <p className="articles-facts quiet small">
        <ArticleState state={state} />
        <bdi>{name(unit)}</bdi>
        <span>{periodName(period, language)}</span>
        {publishedAt !== null && <span>{texts.publishedOn(instant(publishedAt))}</span>}
        {slug !== null && isPublic(state) && <a href={newsAddress(slug)}>{texts.onPublicPage}</a>}
      </p>
      <StepButtons {...{ article, hasUnsaved, onCorrect }} />
    </header>
  );
}

function StepButtons({ article, hasUnsaved, onCorrect }: ArticleHeadProps): ReactNode {
  const texts = useTexts(ARTICLE_TEXTS);
  const [isWithdrawing, setWithdrawing] = useState(false);
  const change = useTopicChange('articles', sendStep);
  const { id, version, allowed, state } = article;
  const open = PLAIN_STEPS.filter((step) => allowed.includes(step));
  const isBusy = isUnderWay(change.state);
  const isStopped = isBusy || hasUnsaved;
  return (
    <div className="article-steps unprinted">
      <h2 className="heard">{texts.open}</h2>
      {open.map((step) => (
        <Button
          key={step}
          rank={step === 'return' ? 'quiet' : 'main'}
          disabled={isStopped}
          onClick={() => void change.confirm({ id, version, step })}
        >
          {texts.steps[step]}
        </Button>
      ))}
      {onCorrect !== undefined && <Button onClick={onCorrect}>{texts.correct}</Button>}
      {allowed.includes('withdraw') && (
        <DeedPlace
          label={texts.withdraw}
          isOpen={isWithdrawing}
          onOpen={setWithdrawing}
          form={(onClose) => <WithdrawalForm {...{ id, version, onClose }} />}
        />
      )}
      <p className="quiet small">
        {hasUnsaved && open.length > 0 && texts.saveFirst}
        {state === 'submitted' && !allowed.includes('approve') && texts.waiting}
        {allowed.includes('publish') && texts.publishHint}
        {isPublic(state) && !allowed.includes('correct') && texts.correctedByOther}
      </p>
      {change.state.kind !== 'done' && (
        <ChangeNote state={change.state} onAskAgain={() => void change.askAgain()} />
      )}
    </div>
  );
}

interface WithdrawalFormProps {
  readonly id: string;
  readonly version: number;
  readonly onClose: () => void;
}

function WithdrawalForm({ id, version, onClose }: WithdrawalFormProps): ReactNode {
  const texts = useTexts(ARTICLE_TEXTS);
  const [notice, setNotice] = useState('');
  const change = useTopicChange('articles', sendWithdrawal);
  return (
    <ChangeForm
      title={texts.withdrawal}
      submit={texts.withdraw}
      {...{ change, onClose }}
      onSubmit={() => void change.confirm({ id, version, notice })}
    >
      <ProseField
        label={texts.notice}
        hint={texts.noticeHint}
        rows={3}
        maxLength={1000}
        value={notice}
        onChange={({ target }) => setNotice(target.value)}
      />
    </ChangeForm>
  );
}
