import type { MouseEvent, ReactNode, RefCallback } from 'react';
import { Link } from 'wouter';
import { logAddress, type LogPlace } from '#people/model/audit-log/log-address.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import type { EventWords } from './event-words.ts';
import type { AuditEvent } from './log-queries.ts';
import { LOG_TEXTS } from './log-texts.ts';

/** What the columns of the log are called. */
export function EventListHead(): ReactNode {
  const { heads } = useTexts(LOG_TEXTS);
  return (
    <div role="rowgroup" className="event-head">
      <div role="row" aria-rowindex={1} className="event-line">
        {(['when', 'who', 'what', 'where'] as const).map((name) => (
          <span key={name} role="columnheader" data-column={name}>
            {heads[name]}
          </span>
        ))}
      </div>
    </div>
  );
}

interface EventRowProps {
  /** undefined: on paper nothing is measured. */
  readonly ref: RefCallback<HTMLElement> | undefined;
  readonly event: AuditEvent;
  readonly index: number;
  /** In pixels from the first line. */
  readonly top: number;
  readonly words: EventWords;
  readonly place: LogPlace;
  readonly onOpen: (number: string) => void;
}

/** One event: when, who, what, where; its sentence opens it. */
export function EventRow({
  ref,
  event,
  index,
  top,
  words,
  place,
  onOpen,
}: EventRowProps): ReactNode {
  const { instant } = useWrittenValues();
  const { number, recordedAt } = event;
  const isOpen = place.event === number;
  // Opened in another window like any link; here the focus goes along.
  const open = (click: MouseEvent) => {
    if (click.ctrlKey || click.metaKey || click.shiftKey) return;
    click.preventDefault();
    onOpen(number);
  };
  return (
    <div
      ref={ref}
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      className="event-line"
      data-open={isOpen}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="cell" data-column="when">
        <time dateTime={recordedAt}>{instant(recordedAt)}</time>
      </span>
      <span role="cell" data-column="who">
        <bdi>{words.who(event)}</bdi>
      </span>
      <span role="cell" data-column="what" dir="auto">
        <Link
          href={logAddress({ ...place, event: number })}
          onClick={open}
          data-event={number}
          aria-current={isOpen ? 'true' : undefined}
        >
          {words.what(event)}
        </Link>
      </span>
      <span role="cell" data-column="where">
        <bdi>{words.where(event)}</bdi>
      </span>
    </div>
  );
}
