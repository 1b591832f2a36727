import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import type { NamedIdentity } from '#people/model/audit-log/event-facts.ts';
import type { EventTexts } from '#people/model/audit-log/event-text.ts';
import type { LogPlace } from '#people/model/audit-log/log-address.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { usePrintTime } from '#platform/web/table/print-time.ts';
import { EventRow, EventListHead } from './event-row.tsx';
import { useEventWords } from './event-words.ts';
import type { AuditEvent, EventPage } from './log-queries.ts';
import { LOG_TEXTS } from './log-texts.ts';

interface EventListProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly events: UseInfiniteQueryResult<InfiniteData<EventPage, string>>;
  readonly eventTexts: EventTexts;
  readonly codes: readonly NamedIdentity[];
  readonly place: LogPlace;
  readonly isFiltered: boolean;
  readonly onOpen: (number: string) => void;
}

/** The events that were asked for, or why there are none. */
export function EventList(props: EventListProps): ReactNode {
  const { events, isFiltered } = props;
  const texts = useTexts(LOG_TEXTS);
  if (events.data === undefined) {
    if (events.error === null) return <LoadingBars lines={12} />;
    return <RefusalNote error={events.error} onTryAgain={() => void events.refetch()} />;
  }
  if (events.data.pages[0]?.events.length === 0) {
    return (
      <EmptyState title={isFiltered ? texts.noneFiltered : texts.none}>
        {isFiltered && <p>{texts.noneText}</p>}
      </EmptyState>
    );
  }
  return <EventTable {...props} pages={events.data.pages} />;
}

interface EventTableProps extends EventListProps {
  readonly pages: readonly EventPage[];
}

/** Of a log of any length only the lines in sight are drawn; older ones come as one reads on. */
function EventTable(props: EventTableProps): ReactNode {
  const { ref, pages, events, eventTexts, codes, place, onOpen } = props;
  const texts = useTexts(LOG_TEXTS);
  const rows = useMemo(() => pages.flatMap((page) => page.events), [pages]);
  const names = useMemo(() => [...codes, ...pages.flatMap((page) => page.names)], [codes, pages]);
  const words = useEventWords(eventTexts, names);
  const lines = useLines(rows, ref);
  const drawn = lines.getVirtualItems();
  const isPrinted = usePrintTime() !== undefined;
  // Paper has no place in sight: all that was read is drawn there, one line after the other.
  const shown = isPrinted
    ? rows.map(({ number }, index) => ({ index, key: number, start: 0 }))
    : drawn;
  useReadOn(events, (drawn.at(-1)?.index ?? 0) >= rows.length - NEAR_END);
  return (
    <>
      <div
        ref={ref}
        className="event-table"
        role="table"
        aria-label={texts.table}
        aria-rowcount={events.hasNextPage ? -1 : rows.length + 1}
        aria-busy={events.isPlaceholderData}
      >
        <EventListHead />
        <div role="rowgroup" className="event-lines" style={{ height: lines.getTotalSize() }}>
          {shown.map(({ index, key, start }) => {
            const event = rows[index];
            return (
              event !== undefined && (
                <EventRow
                  key={key}
                  ref={isPrinted ? undefined : lines.measureElement}
                  {...{ event, index, words, onOpen, place }}
                  top={start - lines.options.scrollMargin}
                />
              )
            );
          })}
        </div>
      </div>
      <ListEnd events={events} count={rows.length} />
    </>
  );
}

const NEAR_END = 30;
const LINE_PX = 36;

function useLines(rows: readonly AuditEvent[], ref: RefObject<HTMLDivElement | null>) {
  const margin = useRef(0);
  useEffect(() => {
    const top = ref.current?.getBoundingClientRect().top ?? 0;
    margin.current = top + window.scrollY;
  });
  return useWindowVirtualizer<HTMLElement>({
    count: rows.length,
    estimateSize: () => LINE_PX,
    overscan: 12,
    scrollMargin: margin.current,
    getItemKey: (index) => rows[index]?.number ?? index,
  });
}

/** Asks for what is older before the reader is there. */
function useReadOn(events: EventListProps['events'], isNearEnd: boolean): void {
  const { hasNextPage, isFetching, isError, fetchNextPage } = events;
  useEffect(() => {
    if (isNearEnd && hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [isNearEnd, hasNextPage, isFetching, isError, fetchNextPage]);
}

interface ListEndProps extends Pick<EventListProps, 'events'> {
  readonly count: number;
}

function ListEnd({ events, count: shown }: ListEndProps): ReactNode {
  const texts = useTexts(LOG_TEXTS);
  const { count } = useWrittenValues();
  const { hasNextPage, isFetching, error, fetchNextPage } = events;
  return (
    <div className="event-end">
      {error !== null && <RefusalNote error={error} onTryAgain={() => void fetchNextPage()} />}
      <p className="quiet small" role="status">
        {(hasNextPage ? texts.shown : texts.allRead)(count(shown))}
      </p>
      {hasNextPage && (
        <Button disabled={isFetching} onClick={() => void fetchNextPage()}>
          {texts.older}
        </Button>
      )}
    </div>
  );
}
