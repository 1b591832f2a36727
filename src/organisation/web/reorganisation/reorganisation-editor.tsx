import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { deedsOfRequest } from '#organisation/model/draft/draft-deeds.ts';
import { unitsMadeBy } from '#organisation/model/draft/reorganisation-draft.ts';
import { deedText, type ToldDeed } from '#organisation/model/reorganisation/deed-texts.ts';
import { DraftForm } from '#organisation/web/draft/draft-form.tsx';
import { useDraftRequest, type DraftRequest } from '#organisation/web/draft/draft-request.ts';
import { DRAFT_TEXTS } from '#organisation/web/draft/draft-texts.ts';
import { PREVIEW_TEXTS } from '#organisation/web/preview/preview-texts.ts';
import { useArrivalFocus } from '#platform/web/frame/arrival-focus.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { ConfirmState } from './confirm-state.tsx';
import { DraftPreview } from './draft-preview.tsx';
import type { EditorProps } from './editor-props.ts';
import { PageHead } from './page-head.tsx';
import { previewQuery } from './reorganisation-queries.ts';
import { useSentDraft } from './sent-draft.ts';
import './reorganisation.css';

/** A reorganisation from the form through its preview to its confirmation. */
export function ReorganisationEditor(props: EditorProps): ReactNode {
  const { kept } = props;
  const [params, setParams] = useSearchParams();
  const request = useDraftRequest(kept.draft);
  // What was sent and not answered is asked about first: edited, it could be done twice.
  const isPreview = kept.sent !== undefined || params.get('view') === 'preview';
  useArrivalFocus(isPreview ? 'preview' : 'form');
  const show = (view: 'form' | 'preview') =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (view === 'preview') next.set('view', view);
      else next.delete('view');
      return next;
    });
  if (isPreview && request.kind !== 'gaps') {
    return <PreviewPage {...props} request={request} onEdit={() => show('form')} />;
  }
  return <FormPage {...props} onPreview={() => show('preview')} />;
}

function FormPage(props: EditorProps & { readonly onPreview: () => void }): ReactNode {
  const { kept, crumbs, title, figures, today, notice, onPreview } = props;
  const texts = useTexts(DRAFT_TEXTS);
  return (
    <article className="reorganisation">
      <PageHead
        crumbs={crumbs}
        title={title}
        actions={
          kept.isFound && <Button onClick={() => kept.startAgain()}>{texts.startAgain}</Button>
        }
      />
      {notice}
      <DraftForm
        draft={kept.draft}
        bases={figures.bases}
        today={today}
        onChange={kept.change}
        onPreview={onPreview}
      />
    </article>
  );
}

interface PreviewPageProps extends EditorProps {
  readonly request: Exclude<DraftRequest, { kind: 'gaps' }>;
  readonly onEdit: () => void;
}

function PreviewPage(props: PreviewPageProps): ReactNode {
  const { kept, request, wishOf, crumbs, title, notice, newAddress, onEdit } = props;
  const texts = useTexts(PREVIEW_TEXTS);
  // What was sent may have been done, and cannot be done again: then nothing new is looked at.
  const isPending = kept.sent !== undefined;
  const isAsked = request.kind === 'ready' && !isPending;
  const wish = isAsked ? wishOf(request.reorganisation) : undefined;
  const { data, error, isPlaceholderData, refetch } = useQuery(previewQuery(wish, useLanguage()));
  const isOf = data !== undefined && error === null && request.kind === 'ready';
  // The heading of a preview comes with its answer.
  useArrivalFocus(isOf ? 'read' : 'reading');
  const deeds = requestDeeds(props, data?.units ?? []);
  const deedsTitle = useDeedsTitle(deeds);
  const sent = useSentDraft(props);
  if (isOf) {
    const { reorganisation, eve } = request;
    return (
      <DraftPreview
        {...{ ...props, deeds, eve, reorganisation, sent }}
        preview={data}
        title={deedsTitle}
        isStale={isPlaceholderData && !isPending}
      />
    );
  }
  const failure = request.kind === 'unread' ? request.error : error;
  const onTryAgain = request.kind === 'unread' ? request.onTryAgain : () => void refetch();
  return (
    <article className="reorganisation">
      <PageHead
        crumbs={crumbs}
        title={title}
        actions={
          <Button onClick={onEdit} disabled={isPending}>
            {texts.edit}
          </Button>
        }
      />
      {notice}
      <ConfirmState
        state={sent.state}
        onAskAgain={sent.askAgain}
        {...(newAddress && { newAddress })}
      />
      {failure === null && !isPending && <LoadingBars lines={12} />}
      {failure !== null && !isPending && notice === undefined && (
        <RefusalNote error={failure} title={texts.refused} onTryAgain={onTryAgain} />
      )}
    </article>
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

/** What the request does, its units named as they are now and, if it makes them, as it says. */
function requestDeeds(
  { request, kept }: PreviewPageProps,
  units: readonly Named[],
): readonly ToldDeed[] {
  if (request.kind !== 'ready') return [];
  const made = kept.draft.steps.flatMap(unitsMadeBy);
  const namedById = new Map<string, Named>([...units, ...made].map((unit) => [unit.id, unit]));
  const nameOf = (id: string) => namedById.get(id) ?? { name: id, nameEn: '' };
  return deedsOfRequest(request.reorganisation.steps, nameOf);
}

function useDeedsTitle(deeds: readonly ToldDeed[]): string {
  const texts = useTexts(PREVIEW_TEXTS);
  const language = useLanguage();
  const [first] = deeds;
  if (first === undefined) return '';
  const text = deedText(first, language);
  return texts.title(deeds.length > 1 ? texts.moreDeeds(text, deeds.length - 1) : text);
}
