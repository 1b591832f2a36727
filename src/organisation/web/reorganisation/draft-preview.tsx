import { useId, type ReactNode } from 'react';
import type { ToldDeed } from '#organisation/model/reorganisation/deed-texts.ts';
import { PreviewBody } from '#organisation/web/preview/preview-body.tsx';
import { PreviewFacts, useReasons } from '#organisation/web/preview/preview-facts.tsx';
import { PREVIEW_TEXTS } from '#organisation/web/preview/preview-texts.ts';
import { isUnderWay } from '#platform/web/api/confirmed-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { ConfirmState } from './confirm-state.tsx';
import { DeedList } from './deed-list.tsx';
import { PageHead } from './page-head.tsx';
import type { EditorProps } from './editor-props.ts';
import type { ReorganisationPreview, ToldReorganisation } from './reorganisation-queries.ts';
import type { SentDraft } from './sent-draft.ts';

interface DraftPreviewProps extends EditorProps {
  readonly preview: ReorganisationPreview;
  readonly reorganisation: ToldReorganisation;
  readonly deeds: readonly ToldDeed[];
  readonly eve: string;
  /** Another preview is on its way. */
  readonly isStale: boolean;
  readonly sent: SentDraft;
  readonly onEdit: () => void;
}

/** What the draft would do, and the button that does it. */
export function DraftPreview(props: DraftPreviewProps): ReactNode {
  const { kept, crumbs, title, preview, reorganisation, deeds, eve, figures } = props;
  const { isStale, isCorrection = false, newAddress, notice, sent, onEdit } = props;
  const texts = useTexts(PREVIEW_TEXTS);
  const { day } = useWrittenValues();
  const reasonId = useId();
  const { state, apply, askAgain } = sent;
  const isBlocked = useReasons(preview).length > 0 || preview.obstacles.length > 0;
  const isSent = isUnderWay(state);
  const setHeir = (unit: string, heir: string | null) => {
    const others = kept.draft.heirs.filter((each) => each.unit !== unit);
    kept.change({ ...kept.draft, heirs: [...others, { unit, heir }] });
  };
  return (
    <article className="reorganisation" aria-busy={isStale}>
      <PageHead
        crumbs={crumbs}
        title={title}
        actions={
          <>
            <Button onClick={onEdit} disabled={isSent}>
              {texts.edit}
            </Button>
            <Button
              rank="main"
              disabled={isBlocked || isStale || isSent}
              aria-describedby={reasonId}
              onClick={() => apply(reorganisation)}
            >
              {isCorrection ? texts.save : texts.apply(day(preview.on))}
            </Button>
          </>
        }
      />
      {notice}
      <ConfirmState state={state} onAskAgain={askAgain} {...(newAddress && { newAddress })} />
      {isStale && <p role="status">{texts.reading}</p>}
      <PreviewFacts {...{ preview, reasonId }} legalBasis={reorganisation.legalBasis} />
      <section>
        <h2>{texts.deeds}</h2>
        <DeedList deeds={deeds} />
      </section>
      <PreviewBody {...{ preview, eve, figures }} onHeir={isSent ? undefined : setHeir} />
    </article>
  );
}
