import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { DIRECTIVES_PATH, studyAddress } from '#directives/model/directive-address.ts';
import { isBinding } from '#directives/model/register/directive.ts';
import { isAnswered } from '#platform/web/api/refusal.ts';
import { usePageTitle } from '#platform/web/frame/page-title.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { DirectiveDeeds } from '#directives/web/register/directive-deeds.tsx';
import { DirectiveName } from './directive-name.tsx';
import { DIRECTIVE_PAGE_TEXTS } from './directive-page-texts.ts';
import {
  directiveQuery,
  type ReadDirective,
  type VersionedDirective,
} from './directive-queries.ts';
import { DIRECTIVE_TEXTS } from './directive-texts.ts';
import { StudiesOfUnits } from './studies-of-units.tsx';
import './directives.css';

/** One directive: what it is, what one's own units have to do, and how far all units have come. */
export function DirectivePage({ id }: { readonly id: string }): ReactNode {
  const texts = useTexts(DIRECTIVE_TEXTS);
  const { data, error, refetch } = useQuery(directiveQuery(id));
  const { number, symbol } = data?.directive ?? { number: '', symbol: '' };
  usePageTitle(data === undefined ? texts.title : `${number}/${symbol}`);
  return (
    <div className="directives-page">
      <Link className="small unprinted" href={DIRECTIVES_PATH}>
        {texts.toRegister}
      </Link>
      {data !== undefined && !isGone(error) && <Shown {...data} />}
      {data === undefined && error === null && <LoadingBars lines={10} />}
      {error !== null && (data === undefined || isGone(error)) && (
        <NotShown error={error} onTryAgain={() => void refetch()} />
      )}
    </div>
  );
}

/** Not there, or no identity at all. */
const NO_SUCH: readonly number[] = [400, 404];

/** Whether it is not there, or not there any more: then what was read before is not shown either. */
export function isGone(error: unknown): boolean {
  return isAnswered(error) && NO_SUCH.includes(error.status);
}

interface NotShownProps {
  readonly error: unknown;
  readonly onTryAgain: () => void;
}

/** In the place of a directive that is not there, or could not be read. */
export function NotShown({ error, onTryAgain }: NotShownProps): ReactNode {
  const texts = useTexts(DIRECTIVE_TEXTS);
  if (!isGone(error)) {
    return <RefusalNote error={error} onTryAgain={onTryAgain} />;
  }
  return (
    <>
      <h1>{texts.noSuch}</h1>
      <p>{texts.noSuchText}</p>
    </>
  );
}

function Shown(versioned: VersionedDirective): ReactNode {
  const { directive } = versioned;
  const texts = useTexts(DIRECTIVE_PAGE_TEXTS);
  const { count } = useWrittenValues();
  const { standing, studied, sent, subject } = directive;
  return (
    <>
      <h1>
        <DirectiveName {...directive} />
        <span className="directive-subject" dir="auto">
          {subject}
        </span>
      </h1>
      <Facts directive={directive} />
      {!isBinding(standing) && studied > 0 && (
        <Note tone="warn">
          <p>{texts.overAfterStudy(count(studied))}</p>
        </Note>
      )}
      <Mine directive={directive} />
      <DirectiveDeeds {...versioned} />
      <section className="directive-section">
        <h2>{texts.units}</h2>
        {sent === 0 ? (
          <EmptyState title={texts.notSent}>
            <p>{texts.notSentText}</p>
          </EmptyState>
        ) : (
          <StudiesOfUnits directive={directive.id} />
        )}
      </section>
    </>
  );
}

function Facts({ directive }: { readonly directive: ReadDirective }): ReactNode {
  const texts = useTexts(DIRECTIVE_TEXTS);
  const page = useTexts(DIRECTIVE_PAGE_TEXTS);
  const { day } = useWrittenValues();
  const { id, issuer, issuedOn, studyBy, standing, standingOn, standingBy, file } = directive;
  const { arrivalNumber, registeredYear, anotherOf } = directive;
  const isChanged = standingOn !== null && standingBy !== null;
  return (
    <dl className="directive-facts">
      <dt>{texts.issuer}</dt>
      <dd>
        <bdi>{issuer}</bdi>
      </dd>
      <dt>{texts.issuedOn}</dt>
      <dd>{day(issuedOn)}</dd>
      <dt>{page.arrival}</dt>
      <dd>
        {arrivalNumber}/{registeredYear}
        {anotherOf !== null && (
          <span className="study-heir">
            {texts.anotherOf(`${anotherOf.arrivalNumber}/${anotherOf.registeredYear}`)}
          </span>
        )}
      </dd>
      {studyBy !== null && (
        <>
          <dt>{texts.studyBy}</dt>
          <dd>{day(studyBy)}</dd>
        </>
      )}
      <dt>{page.standing}</dt>
      <dd dir="auto">
        {texts.standings[standing]}
        {isChanged && `, ${texts.since(day(standingOn), standingBy)}`}
      </dd>
      <dt>{page.file}</dt>
      <dd dir="auto">
        {file === null ? (
          texts.noText
        ) : (
          <a href={`/api/v1/directives/${id}/file`} download={file.name}>
            {file.name}
          </a>
        )}
      </dd>
    </dl>
  );
}

/** Where one answers for units that have still to study it, the way to each. */
function Mine({ directive: { id, mine } }: { readonly directive: ReadDirective }): ReactNode {
  const texts = useTexts(DIRECTIVE_PAGE_TEXTS);
  const { name } = useWrittenValues();
  if (mine.length === 0) return null;
  return (
    <section className="directive-section study-mine unprinted">
      <h2>{texts.mine}</h2>
      <ul>
        {mine.map((unit) => (
          <li key={unit.id}>
            <bdi>{name(unit)}</bdi>
            <Link className="button" data-rank="main" href={studyAddress(id, unit.id)}>
              {texts.mineNext[unit.state]}
              <span className="heard">: {name(unit)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
