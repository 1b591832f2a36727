import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { CONFERENCE_STATE_TEXTS } from '#conference/model/conference-state-texts.ts';
import {
  CONFERENCE_TOPIC,
  dropConclusion,
  issueConclusion,
} from '#conference/web/conference-changes.ts';
import { countedTasksAddress, type CountedTasks } from '#conference/model/conference-address.ts';
import type { ReadConclusion } from '#conference/web/conference-queries.ts';
import { Refused } from '#conference/web/parts/refused-change.tsx';
import { useTopicChange } from '#platform/web/change/topic-change.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { CONCLUSION_TEXTS } from './conclusion-texts.ts';
import './conclusions.css';

interface ConclusionCardProps {
  readonly conclusion: ReadConclusion;
  /** Whether whoever looks may do something with it here. */
  readonly hasDeeds?: boolean;
  /** Whether whoever looks may look at its tasks. */
  readonly hasDoors: boolean;
}

/** A conclusion: what, by when, by whom, and how far it has come. */
export function ConclusionCard(props: ConclusionCardProps): ReactNode {
  const { conclusion, hasDeeds = true, hasDoors } = props;
  const texts = useTexts(CONCLUSION_TEXTS);
  const states = CONFERENCE_STATE_TEXTS[useLanguage()].conclusion;
  const { day, count } = useWrittenValues();
  const { number, text, product, dueDay, state } = conclusion;
  return (
    <li className="conclusion" data-state={state}>
      <p>
        <b>{texts.numbered(count(number))}</b>{' '}
        {state !== 'issued' && <span className="quiet">{states[state]}</span>}
      </p>
      <p className="conclusion-text" dir="auto">
        {text}
      </p>
      <dl className="conference-facts">
        <dt>{texts.product}</dt>
        <dd dir="auto">{product}</dd>
        <dt>{texts.due}</dt>
        <dd className="figures">{day(dueDay)}</dd>
        <dt>{texts.doers}</dt>
        <dd dir="auto">{useDoers(conclusion)}</dd>
      </dl>
      <Coverage {...{ conclusion, hasDoors }} />
      {hasDeeds && <Deeds conclusion={conclusion} />}
    </li>
  );
}

function useDoers({ assignment }: ReadConclusion): string {
  const texts = useTexts(CONCLUSION_TEXTS);
  const { name } = useWrittenValues();
  switch (assignment.kind) {
    case 'named':
      return assignment.units.map(name).join('; ');
    case 'together': {
      const others = assignment.supporting.map(name).join('; ');
      const lead = texts.leads(name(assignment.lead));
      return others === '' ? lead : `${lead}; ${texts.supports(others)}`;
    }
    case 'level':
      return texts.level(assignment.level);
    default:
      return assignment satisfies never;
  }
}

/** How many of its tasks are done, and which are past their day; both lead to them. */
function Coverage({ conclusion: { id, coverage }, hasDoors }: ConclusionCardProps): ReactNode {
  const texts = useTexts(CONCLUSION_TEXTS);
  const { count } = useWrittenValues();
  if (coverage === null) return null;
  const { done, all, overdue } = coverage;
  const doorTo = (tasks: CountedTasks, text: string) =>
    hasDoors ? <Link href={countedTasksAddress({ conclusion: id, tasks })}>{text}</Link> : text;
  return (
    <p className="conclusion-coverage">
      <Sign name={done === all ? 'done' : 'half'} tone="faint" />
      {doorTo('all', texts.coverage({ done: count(done), all: count(all) }))}
      {overdue > 0 && (
        <span className="conclusion-late">
          <Sign name="missing" /> {doorTo('overdue', texts.overdue(count(overdue)))}
        </span>
      )}
    </p>
  );
}

function Deeds({ conclusion }: Pick<ConclusionCardProps, 'conclusion'>): ReactNode {
  const texts = useTexts(CONCLUSION_TEXTS);
  const issue = useTopicChange(CONFERENCE_TOPIC, issueConclusion);
  const drop = useTopicChange(CONFERENCE_TOPIC, dropConclusion);
  const { id, version, allowed, text } = conclusion;
  const deeds = { issue, drop };
  return (
    <>
      <div className="agenda-steps unprinted">
        {allowed.map((action) => (
          <Button
            key={action}
            rank={action === 'drop' ? 'quiet' : 'plain'}
            aria-label={`${texts.deeds[action]}: ${text}`}
            disabled={deeds[action].state.kind === 'sending'}
            onClick={() => void deeds[action].confirm({ id, version })}
          >
            {texts.deeds[action]}
          </Button>
        ))}
      </div>
      <Refused become={issue.state} askAgain={issue.askAgain} />
      <Refused become={drop.state} askAgain={drop.askAgain} />
    </>
  );
}
