import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, type ReactNode } from 'react';
import type { LogPlace } from '#people/model/audit-log/log-address.ts';
import type { NamedIdentity } from '#people/model/audit-log/event-facts.ts';
import type { EventTexts } from '#people/model/audit-log/event-text.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { ChainNote } from './chain-note.tsx';
import { EventPanel } from './event-panel.tsx';
import { EventList } from './event-list.tsx';
import { LogFilters, type UnitField } from './log-filters.tsx';
import { useLogPlace } from './log-place.ts';
import { eventsQuery, fileAddress, LOG_KEY } from './log-queries.ts';
import { LOG_TEXTS } from './log-texts.ts';
import './log.css';

export interface LogPageProps {
  /** A sentence for every kind of event of every feature. */
  readonly eventTexts: EventTexts;
  /** What codes of other features in events stand for, beside the identities that the log tells. */
  readonly codes: readonly NamedIdentity[];
  /** Picks the unit whose events are shown. */
  readonly unitField: UnitField;
}

/** The log as an auditor reads it: found, opened, taken along as a file. */
export function LogPage({ eventTexts, codes, unitField }: LogPageProps): ReactNode {
  const texts = useTexts(LOG_TEXTS);
  usePageTitle(texts.title);
  const { place, go } = useLogPlace();
  const events = useInfiniteQuery(eventsQuery(place));
  const client = useQueryClient();
  const list = useRef<HTMLDivElement>(null);
  const isOpened = useRef(false);
  const open = (event: string) => {
    isOpened.current = true;
    go({ event });
  };
  const close = () => {
    go({});
    list.current?.querySelector<HTMLElement>(`[data-event="${place.event ?? ''}"]`)?.focus();
  };
  return (
    <div className="log" data-opened={place.event !== undefined}>
      <article className="log-main">
        <header className="log-head">
          <div>
            <h1 tabIndex={-1}>{texts.title}</h1>
            <p className="quiet">{texts.intro}</p>
          </div>
          <div className="log-actions unprinted">
            <Button onClick={() => void client.resetQueries({ queryKey: LOG_KEY })}>
              {texts.readAgain}
            </Button>
            <a className="button" data-rank="plain" href={fileAddress(place)} download>
              {texts.file}
            </a>
          </div>
        </header>
        <ChainNote />
        <LogFilters {...{ place, go, eventTexts, unitField, pages: events.data?.pages ?? [] }} />
        <EventList
          ref={list}
          {...{ events, eventTexts, codes, place, onOpen: open }}
          isFiltered={isFiltered(place)}
        />
      </article>
      {place.event !== undefined && (
        <EventPanel
          number={place.event}
          eventTexts={eventTexts}
          codes={codes}
          isFocused={() => isOpened.current}
          onClose={close}
          onActor={(actor) => go({ actor })}
        />
      )}
    </div>
  );
}

function isFiltered({ from, to, actor, kind, unit }: LogPlace): boolean {
  return [from, to, actor, kind, unit].some((told) => told !== undefined);
}
