import type { ReactNode } from 'react';
import { isLaterTag } from '#figures/model/figure/figure-tag.ts';
import type { ListedIndicator } from '#figures/model/progress/progress-rows.ts';
import type { FigureVersion } from '#figures/web/figure-queries.ts';
import { useInSight } from '#figures/web/in-sight.ts';
import { isUnderWay } from '#platform/web/api/confirmed-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { ChangeOutcome } from './change-outcome.tsx';
import { ENTRY_TEXTS } from './entry-texts.ts';
import { FigureConflict } from './figure-conflict.tsx';
import type { FigureDraft } from './figure-draft.ts';
import { FigureFields } from './figure-fields.tsx';
import type { FigureChange } from './figure-wish.ts';
import { useTypedFigure } from './typed-figure.ts';

interface FigureFormProps {
  readonly change: FigureChange;
  readonly draft: FigureDraft;
  readonly keep: (draft: FigureDraft | undefined) => void;
  readonly listed: ListedIndicator;
  readonly last: FigureVersion | undefined;
  /** Whether who tells it may accept it at once. */
  readonly mayAccept: boolean;
}

/** A figure being typed; where somebody else was faster, both stand side by side first. */
export function FigureForm(props: FigureFormProps): ReactNode {
  const { change, draft, keep, listed, last, mayAccept } = props;
  const place = useInSight<HTMLFormElement>();
  const typed = useTypedFigure(draft.text, listed.decimals);
  const stands = { seen: last?.tag ?? '0', before: last?.value ?? null };
  const giveUp = (): void => {
    change.forget();
    keep(undefined);
  };
  const tell = (seen: string, isAccepted: boolean): void => {
    const value = typed.written;
    if (value === undefined) return;
    void change.confirm({ kind: 'tell', value, isAccepted, seen, source: sourceOf(draft) });
  };
  // While an answer is awaited, a newer version may be this very one.
  const isSettled = change.state.kind === 'idle' || change.state.kind === 'refused';
  // After a change of one's own the trail is behind what is typed on, until it was read again.
  if (isSettled && isLaterTag(stands.seen, draft.seen)) {
    return (
      <FigureConflict
        {...{ draft, last, listed, mine: typed.written }}
        onKeepTheirs={giveUp}
        onTypeOn={() => keep({ ...draft, ...stands })}
        onWriteMine={() => {
          keep({ ...draft, ...stands });
          tell(stands.seen, false);
        }}
      />
    );
  }
  return (
    <form
      ref={place}
      className="figure-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        typed.check();
        tell(draft.seen, false);
      }}
    >
      <FigureFields {...{ change, draft, keep, listed, typed }} />
      <FormButtons
        change={change}
        onAccept={
          mayAccept
            ? () => {
                typed.check();
                tell(draft.seen, true);
              }
            : undefined
        }
        onCancel={giveUp}
      />
      {change.state.kind !== 'refused' && <ChangeOutcome change={change} />}
    </form>
  );
}

function sourceOf({ event }: FigureDraft) {
  const name = event.trim();
  return name === '' ? ({ kind: 'form' } as const) : ({ kind: 'event', name } as const);
}

interface FormButtonsProps {
  readonly change: FigureChange;
  /** `undefined`: who tells it may not accept it. */
  readonly onAccept: (() => void) | undefined;
  readonly onCancel: () => void;
}

function FormButtons({ change, onAccept, onCancel }: FormButtonsProps): ReactNode {
  const texts = useTexts(ENTRY_TEXTS);
  const isBusy = isUnderWay(change.state);
  return (
    <div className="figure-deeds">
      <Button rank="main" type="submit" disabled={isBusy}>
        {texts.submit}
      </Button>
      {onAccept !== undefined && (
        <Button disabled={isBusy} onClick={onAccept}>
          {texts.submitAndAccept}
        </Button>
      )}
      <Button rank="quiet" disabled={isBusy} onClick={onCancel}>
        {texts.cancel}
      </Button>
    </div>
  );
}
