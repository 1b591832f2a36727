import { useQuery } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { draftDay } from '#organisation/model/draft/draft-day.ts';
import {
  correctionAddress,
  ORGANISATION_PATH,
  organisationAddress,
  reorganisationAddress,
  REORGANISATIONS_PATH,
} from '#organisation/model/organisation-address.ts';
import { PreviewBody } from '#organisation/web/preview/preview-body.tsx';
import { OnlyWhoMay } from '#platform/web/access/only-who-may.tsx';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { useActorNames } from '#platform/web/language/actor-names.tsx';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { DeedList } from './deed-list.tsx';
import type { FigureParts } from './figure-parts.ts';
import { PageHead } from './page-head.tsx';
import {
  previewQuery,
  reorganisationQuery,
  type ReorganisationAnswer,
} from './reorganisation-queries.ts';
import { REORGANISATION_TEXTS } from './reorganisation-texts.ts';
import { UndoPage } from './undo-page.tsx';
import { UnknownReorganisation } from './unknown-reorganisation.tsx';
import { VersionsTable } from './versions-table.tsx';
import './reorganisation.css';

interface ReorganisationPageProps {
  readonly id: string;
  readonly figures: FigureParts;
  /** Who is left without a place once it is in force, as rooms above know it. */
  readonly WhoIsLeft: ComponentType<{ readonly on: string }>;
}

type Version = ReorganisationAnswer['versions'][number];

/** One reorganisation: what it does, its versions, and the ways to correct and undo it. */
export function ReorganisationPage({ id, figures, WhoIsLeft }: ReorganisationPageProps): ReactNode {
  const [params] = useSearchParams();
  const { data, error, refetch } = useQuery(reorganisationQuery(id));
  if (error !== null && data === undefined) {
    return <UnknownReorganisation error={error} onTryAgain={() => void refetch()} />;
  }
  const last = data?.versions.at(-1);
  if (data === undefined || last === undefined) return <LoadingBars lines={12} />;
  if (params.get('view') === 'undo' && data.isInForce) {
    return (
      <OnlyWhoMay verb="reorganise">
        <UndoPage id={id} version={last.version} on={last.reorganisation.on} />
      </OnlyWhoMay>
    );
  }
  return <HeldReorganisation {...{ figures, WhoIsLeft, last }} answer={data} />;
}

interface HeldProps extends Omit<ReorganisationPageProps, 'id'> {
  readonly answer: ReorganisationAnswer;
  readonly last: Version;
}

function HeldReorganisation({ answer, last, figures, WhoIsLeft }: HeldProps): ReactNode {
  const texts = useTexts(REORGANISATION_TEXTS);
  const { day } = useWrittenValues();
  const { id, isInForce } = answer;
  const { on } = last.reorganisation;
  return (
    <article className="reorganisation">
      <PageHead
        crumbs={[
          { text: texts.organisation, address: ORGANISATION_PATH },
          { text: texts.title, address: REORGANISATIONS_PATH },
        ]}
        title={texts.inForce(day(on))}
        actions={isInForce && <WaysOn id={id} />}
      />
      <DoneNote isInForce={isInForce} left={isInForce && <WhoIsLeft on={on} />} />
      <HeldFacts {...{ answer, last }} />
      <section>
        <h2>{texts.does}</h2>
        <DeedList deeds={last.deeds} />
        <p>
          <Link href={organisationAddress({ on })}>{texts.treeOfDay(day(on))}</Link>
        </p>
      </section>
      {isInForce && <WhatItDoes key={last.version} {...{ id, last, figures }} />}
      <VersionsTable versions={answer.versions} />
    </article>
  );
}

function WaysOn({ id }: { readonly id: string }): ReactNode {
  const texts = useTexts(REORGANISATION_TEXTS);
  if (!useMay('reorganise')) return null;
  return (
    <>
      <Link className="button" href={`${reorganisationAddress(id)}?view=undo`}>
        {texts.undo}
      </Link>
      <Link className="button" href={correctionAddress(id)}>
        {texts.correct}
      </Link>
    </>
  );
}

interface DoneNoteProps {
  readonly isInForce: boolean;
  readonly left: ReactNode;
}

/** What was done right before, said where the server holds it so: an address may be old. */
function DoneNote({ isInForce, left }: DoneNoteProps): ReactNode {
  const texts = useTexts(REORGANISATION_TEXTS);
  const [params] = useSearchParams();
  const done = params.get('done');
  const said = { applied: texts.applied, corrected: texts.corrected, undone: texts.undoneNow };
  if (done !== 'applied' && done !== 'corrected' && done !== 'undone') return null;
  if (isInForce === (done === 'undone')) return null;
  return (
    <div role="status">
      <Note tone="ok">
        {said[done]}
        {left}
      </Note>
    </div>
  );
}

function HeldFacts({ answer, last }: Pick<HeldProps, 'answer' | 'last'>): ReactNode {
  const texts = useTexts(REORGANISATION_TEXTS);
  const { day, instant } = useWrittenValues();
  const nameOf = useActorNames([last.actor]);
  const { on, legalBasis } = last.reorganisation;
  return (
    <dl className="reorganisation-facts">
      <div>
        <dt>{texts.day}</dt>
        <dd className="figures">{day(on)}</dd>
      </div>
      <div>
        <dt>{texts.legalBasis}</dt>
        <dd>{legalBasis === '' ? texts.noLegalBasis : <bdi>{legalBasis}</bdi>}</dd>
      </div>
      <div>
        <dt>{texts.by}</dt>
        <dd>
          <bdi>{nameOf(last.actor)}</bdi>,{' '}
          <span className="figures">{instant(last.recordedAt)}</span>
        </dd>
      </div>
      <div>
        <dt>{texts.state}</dt>
        <dd>{answer.isInForce ? texts.isInForce : texts.isUndone}</dd>
      </div>
    </dl>
  );
}

interface WhatItDoesProps extends Omit<ReorganisationPageProps, 'WhoIsLeft'> {
  readonly last: Version;
}

/** Entered again as it is, it does what it did: so its preview shows it. */
function WhatItDoes({ id, last, figures }: WhatItDoesProps): ReactNode {
  const texts = useTexts(REORGANISATION_TEXTS);
  const { version, reorganisation } = last;
  const { data, error, refetch } = useQuery(
    previewQuery({ kind: 'correct', id, version, reorganisation }, useLanguage()),
  );
  if (error !== null) {
    return <RefusalNote error={error} title={texts.noPreview} onTryAgain={() => void refetch()} />;
  }
  if (data === undefined) return <LoadingBars lines={10} />;
  const eve = draftDay(reorganisation.on)?.eve ?? reorganisation.on;
  return <PreviewBody preview={data} eve={eve} figures={figures} />;
}
