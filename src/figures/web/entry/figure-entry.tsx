import { useEffect, useState, type ReactNode } from 'react';
import type { FigureDeed } from '#figures/model/figure/figure-deeds.ts';
import type { ListedIndicator } from '#figures/model/progress/progress-rows.ts';
import { withDecimals } from '#figures/model/progress/written-share.ts';
import type { FigureVersion } from '#figures/web/figure-queries.ts';
import { isUnderWay } from '#platform/web/api/confirmed-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { ChangeOutcome } from './change-outcome.tsx';
import { ENTRY_TEXTS } from './entry-texts.ts';
import { useFigureDraft } from './figure-draft.ts';
import { FigureForm } from './figure-form.tsx';
import { useFigureChange, type FigureChange, type FigureName } from './figure-wish.ts';
import { standingFigure, type StandingFigure } from './standing-figure.ts';

export interface FigureEntryProps {
  readonly name: FigureName;
  readonly listed: ListedIndicator;
  /** `undefined`: nobody has told it yet. */
  readonly last: FigureVersion | undefined;
  /** What the reader may do to it. */
  readonly allowed: readonly FigureDeed[];
}

/** One figure of a unit: told, corrected, accepted, withdrawn. */
export function FigureEntry({ name, listed, last, allowed }: FigureEntryProps): ReactNode {
  const change = useFigureChange(name);
  const [draft, keep] = useFigureDraft(name);
  const [isWithdrawing, setWithdrawing] = useState(false);
  const [wasTyping, setTyping] = useState(false);
  const [answered, setAnswered] = useState<StandingFigure>();
  const stands = standingFigure(last, answered);
  const done = change.state.kind === 'done' ? change.state.result : undefined;
  // Also where it took asking again to hear that it was done.
  useEffect(() => {
    if (done === undefined) return;
    setAnswered(done);
    keep(undefined);
  }, [done, keep]);
  if (draft !== undefined && done === undefined) {
    const mayAccept = allowed.includes('tell-accepted');
    return <FigureForm {...{ change, draft, keep, listed, last, mayAccept }} />;
  }
  return (
    <>
      {isWithdrawing && stands.value !== null ? (
        <Withdrawal {...{ change, listed, stands }} onEnd={() => setWithdrawing(false)} />
      ) : (
        <FigureDeeds
          {...{ change, stands, allowed }}
          isFocused={wasTyping}
          onOpen={() => {
            change.forget();
            setTyping(true);
            const { tag, value } = stands;
            keep({ text: '', event: eventOf(last), seen: tag, before: value });
          }}
          onWithdraw={() => setWithdrawing(true)}
        />
      )}
      <ChangeOutcome change={change} />
    </>
  );
}

/** A correction mostly is of the same event. */
function eventOf(last: FigureVersion | undefined): string {
  return last?.source.kind === 'event' ? last.source.name : '';
}

interface FigureDeedsProps {
  readonly change: FigureChange;
  readonly stands: StandingFigure;
  readonly allowed: FigureEntryProps['allowed'];
  /** Whether one comes back to them from the field. */
  readonly isFocused: boolean;
  readonly onOpen: () => void;
  readonly onWithdraw: () => void;
}

function FigureDeeds(props: FigureDeedsProps): ReactNode {
  const { change, stands, allowed, isFocused, onOpen, onWithdraw } = props;
  const texts = useTexts(ENTRY_TEXTS);
  const isBusy = isUnderWay(change.state);
  const hasValue = stands.value !== null;
  const mayTell = allowed.includes('tell-figure');
  return (
    <div className="figure-deeds">
      {mayTell && (
        <Button autoFocus={isFocused} onClick={onOpen} disabled={isBusy}>
          {hasValue ? texts.correct : texts.enter}
        </Button>
      )}
      {stands.state === 'submitted' && allowed.includes('accept-figure') && (
        <Button
          disabled={isBusy}
          onClick={() => void change.confirm({ kind: 'accept', seen: stands.tag })}
        >
          {texts.accept}
        </Button>
      )}
      {hasValue && mayTell && (
        <Button rank="quiet" onClick={onWithdraw} disabled={isBusy}>
          {texts.withdraw}
        </Button>
      )}
    </div>
  );
}

interface WithdrawalProps {
  readonly change: FigureChange;
  readonly listed: ListedIndicator;
  readonly stands: StandingFigure;
  readonly onEnd: () => void;
}

function Withdrawal({ change, listed, stands, onEnd }: WithdrawalProps): ReactNode {
  const texts = useTexts(ENTRY_TEXTS);
  const { number } = useWrittenValues();
  const value = stands.value === null ? '' : number(withDecimals(stands.value, listed.decimals));
  return (
    <>
      <p>{texts.askWithdraw(value)}</p>
      <div className="figure-deeds">
        <Button
          autoFocus
          onClick={() => {
            void change.confirm({ kind: 'withdraw', seen: stands.tag });
            onEnd();
          }}
        >
          {texts.doWithdraw}
        </Button>
        <Button rank="quiet" onClick={onEnd}>
          {texts.cancel}
        </Button>
      </div>
    </>
  );
}
