import { useId, useMemo, type ReactNode } from 'react';
import type { NamedIdentity } from '#people/model/audit-log/event-facts.ts';
import type { EventTexts } from '#people/model/audit-log/event-text.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { BeforeAfter } from './before-after.tsx';
import { PANEL_TEXTS } from './event-panel-texts.ts';
import { useEventWords } from './event-words.ts';
import type { AuditEvent, ToldName } from './log-queries.ts';

interface EventContentProps {
  readonly event: AuditEvent;
  readonly names: readonly ToldName[];
  readonly eventTexts: EventTexts;
  readonly codes: readonly NamedIdentity[];
  readonly onActor: (actor: string) => void;
}

/** All that one event says, and by what it can be checked. */
export function EventContent(props: EventContentProps): ReactNode {
  const { event, eventTexts, codes, onActor } = props;
  const names = useMemo(() => [...codes, ...props.names], [codes, props.names]);
  const texts = useTexts(PANEL_TEXTS);
  const words = useEventWords(eventTexts, names);
  const who = words.who(event);
  return (
    <div className="event-content">
      <p className="event-sentence" dir="auto">
        {words.what(event)}
      </p>
      <EventFactList {...{ event, who, kind: useKindLabel(eventTexts, event.kind) }} />
      <Button onClick={() => onActor(event.actor.id)}>{texts.onlyActor(who)}</Button>
      <BeforeAfter data={event.data} named={words.named} />
      <EventProof event={event} />
    </div>
  );
}

function useKindLabel(eventTexts: EventTexts, kind: string): string {
  return eventTexts[useLanguage()][kind]?.label ?? kind;
}

interface EventFactListProps {
  readonly event: AuditEvent;
  readonly who: string;
  readonly kind: string;
}

function EventFactList({ event: { recordedAt }, who, kind }: EventFactListProps): ReactNode {
  const texts = useTexts(PANEL_TEXTS);
  const { instant } = useWrittenValues();
  return (
    <dl className="event-facts">
      <dt>{texts.at}</dt>
      <dd>
        <time dateTime={recordedAt}>{instant(recordedAt)}</time>
      </dd>
      <dt>{texts.who}</dt>
      <dd>
        <bdi>{who}</bdi>
      </dd>
      <dt>{texts.kind}</dt>
      <dd>{kind}</dd>
    </dl>
  );
}

function EventProof({
  event: { recordedAt, hash, linked, file },
}: Pick<EventContentProps, 'event'>): ReactNode {
  const texts = useTexts(PANEL_TEXTS);
  const { number } = useWrittenValues();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{texts.proof}</h3>
      <dl className="event-facts">
        <dt>{texts.recorded}</dt>
        <dd className="figures">{recordedAt}</dd>
        <dt>{texts.linked}</dt>
        <dd>{linked === null ? texts.notLinked : texts.linkedAs(number(linked))}</dd>
        <dt>{texts.hash}</dt>
        <dd>{hash === null ? texts.noHash : <code>{hash}</code>}</dd>
        {file !== null && (
          <>
            <dt>{texts.file}</dt>
            <dd>
              <code>{file}</code>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
