import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import { CONCLUSIONS_PATH, type CountedPlace } from '#conference/model/conference-address.ts';
import type { ListedConclusions } from '#conference/web/conference-queries.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { CONCLUSION_TEXTS } from './conclusion-texts.ts';
import { countedTasks } from './counted-tasks.ts';
import { TaskLines } from './task-lines.tsx';

interface CountedSectionProps {
  readonly listed: ListedConclusions;
  readonly place: CountedPlace;
}

/** The tasks that a count counts, above everything else: whoever followed the count reads them first. */
export function CountedSection({ listed, place }: CountedSectionProps): ReactNode {
  const texts = useTexts(CONCLUSION_TEXTS);
  const heading = useRef<HTMLHeadingElement>(null);
  const { conclusion, unit, tasks } = place;
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' });
    heading.current?.focus({ preventScroll: true });
  }, [conclusion, unit, tasks]);
  const found = countedTasks(listed.tasks, place);
  const of = useNameOf(listed, place);
  return (
    <section className="conference-section" aria-labelledby="counted">
      <h2 id="counted" ref={heading} tabIndex={-1} dir="auto">
        {of === '' ? texts.counted[tasks] : `${texts.counted[tasks]}: ${of}`}
      </h2>
      {found.length === 0 && <p>{texts.noneCounted}</p>}
      <TaskLines tasks={found} conferences={listed.conferences} />
      <p className="unprinted">
        <Link href={CONCLUSIONS_PATH}>{texts.toAll}</Link>
      </p>
    </section>
  );
}

/** The conclusion or the unit; empty: neither is in sight. */
function useNameOf({ conferences, byUnit }: ListedConclusions, place: CountedPlace): string {
  const texts = useTexts(CONCLUSION_TEXTS);
  const { count, name } = useWrittenValues();
  const conclusions = conferences.flatMap((each) => each.conclusions);
  const conclusion = conclusions.find(({ id }) => id === place.conclusion);
  const led = byUnit.find(({ unit }) => unit.id === place.unit);
  const parts = [
    conclusion === undefined ? '' : texts.numbered(count(conclusion.number)),
    led === undefined ? '' : name(led.unit),
  ];
  return parts.filter((part) => part !== '').join(', ');
}
