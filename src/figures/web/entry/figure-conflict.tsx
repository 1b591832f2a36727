import type { ReactNode } from 'react';
import { readFigureTag } from '#figures/model/figure/figure-tag.ts';
import type { ListedIndicator } from '#figures/model/progress/progress-rows.ts';
import { withDecimals } from '#figures/model/progress/written-share.ts';
import type { FigureVersion } from '#figures/web/figure-queries.ts';
import { useInSight } from '#figures/web/in-sight.ts';
import { useActorNames } from '#platform/web/language/actor-names.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { ENTRY_TEXTS } from './entry-texts.ts';
import type { FigureDraft } from './figure-draft.ts';

interface FigureConflictProps {
  readonly draft: FigureDraft;
  readonly last: FigureVersion | undefined;
  readonly listed: ListedIndicator;
  /** What was typed, as a number of the API; `undefined` where it is none yet. */
  readonly mine: string | undefined;
  readonly onKeepTheirs: () => void;
  readonly onTypeOn: () => void;
  readonly onWriteMine: () => void;
}

/** Somebody else was faster: what stood there, what stands there, and what was typed here. */
export function FigureConflict(props: FigureConflictProps): ReactNode {
  const { draft, last, listed, mine } = props;
  const place = useInSight<HTMLDivElement>();
  const texts = useTexts(ENTRY_TEXTS);
  const { number, instant } = useWrittenValues();
  const shown = (value: string | null | undefined) =>
    value === null || value === undefined ? (
      <i>{texts.blank}</i>
    ) : (
      number(withDecimals(value, listed.decimals))
    );
  const theirs = last?.value ?? null;
  // No other number, but one that somebody now answers for.
  const accepted =
    readFigureTag(draft.seen)?.version === last?.version ? last?.accepted : undefined;
  const doer = accepted ?? last;
  const nameOf = useActorNames(doer === undefined ? [] : [doer.actor]);
  const isSame =
    mine !== undefined &&
    theirs !== null &&
    withDecimals(mine, listed.decimals) === withDecimals(theirs, listed.decimals);
  return (
    <div ref={place} className="figure-form" role="group" aria-label={texts.conflict}>
      <Note tone="warn" isUrgent>
        <p>{isSame ? texts.sameAlready : accepted ? texts.acceptedMeanwhile : texts.conflict}</p>
      </Note>
      <dl className="figure-sides">
        <div>
          <dt>{texts.whenOpened}</dt>
          <dd>{shown(draft.before)}</dd>
        </div>
        <div>
          <dt>{texts.theirs}</dt>
          <dd>{shown(theirs)}</dd>
          {doer !== undefined && (
            <dd className="tiny quiet">
              <bdi>{nameOf(doer.actor)}</bdi>, {instant(doer.at)}
            </dd>
          )}
        </div>
        <div>
          <dt>{texts.yours}</dt>
          <dd>{mine === undefined ? draft.text || <i>{texts.notTyped}</i> : shown(mine)}</dd>
        </div>
      </dl>
      <div className="figure-deeds">
        <Button onClick={props.onKeepTheirs}>{texts.keepTheirs}</Button>
        {mine === undefined && <Button onClick={props.onTypeOn}>{texts.typeOn}</Button>}
        {mine !== undefined && !isSame && (
          <Button onClick={props.onWriteMine}>{texts.writeMine}</Button>
        )}
      </div>
    </div>
  );
}
