import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import type { NamedIdentity } from '#people/model/audit-log/event-facts.ts';
import type { EventTexts } from '#people/model/audit-log/event-text.ts';
import { isRefusedAs } from '#platform/web/api/refusal.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { Sheet } from '#platform/web/parts/sheet.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { useNarrowWindow } from '#platform/web/style/narrow-window.ts';
import { EventContent } from './event-content.tsx';
import { PANEL_TEXTS } from './event-panel-texts.ts';
import { eventQuery } from './log-queries.ts';

interface EventPanelProps {
  readonly number: string;
  readonly eventTexts: EventTexts;
  readonly codes: readonly NamedIdentity[];
  /** Whether it was opened by a line of the page, so that the focus comes along. */
  readonly isFocused: () => boolean;
  readonly onClose: () => void;
  readonly onActor: (actor: string) => void;
}

/** One event beside the list; over it on a telephone. */
export function EventPanel(props: EventPanelProps): ReactNode {
  const { number, isFocused, onClose } = props;
  const texts = useTexts(PANEL_TEXTS);
  const isNarrow = useNarrowWindow();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFocused()) panel.current?.focus();
  }, [isFocused, number]);
  if (isNarrow) {
    return (
      <Sheet title={texts.title(number)} onClose={onClose}>
        <div className="event-panel-sheet">
          <AskedEvent {...props} />
        </div>
      </Sheet>
    );
  }
  return (
    <aside
      className="event-panel unprinted"
      aria-label={texts.title(number)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <div ref={panel} className="event-panel-content" tabIndex={-1}>
        <div className="event-panel-top">
          <h2>{texts.title(number)}</h2>
          <Button rank="quiet" aria-label={texts.close} onClick={onClose}>
            <Sign name="close" />
          </Button>
        </div>
        <AskedEvent {...props} />
      </div>
    </aside>
  );
}

function AskedEvent({ number, eventTexts, codes, onActor }: EventPanelProps): ReactNode {
  const texts = useTexts(PANEL_TEXTS);
  const { data, error, refetch } = useQuery(eventQuery(number));
  if (data !== undefined) return <EventContent {...{ ...data, eventTexts, codes, onActor }} />;
  if (error === null) return <LoadingBars lines={8} />;
  if (!isRefusedAs(error, 'no-such-resource')) {
    return <RefusalNote error={error} onTryAgain={() => void refetch()} />;
  }
  return (
    <EmptyState title={texts.notThere}>
      <p>{texts.notThereText}</p>
    </EmptyState>
  );
}
