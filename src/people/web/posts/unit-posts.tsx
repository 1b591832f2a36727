import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { peopleAddress } from '#people/model/people-address.ts';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { useMayInUnit } from '#people/web/people/unit-verbs.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { BodyForm } from './body-form.tsx';
import { BodyOfUnit } from './body-of-unit.tsx';
import type { OpenedForm, PostEditing } from './opened-form.ts';
import { PostForm } from './post-form.tsx';
import { PostLine } from './post-line.tsx';
import { unitPostsQuery, type UnitBody } from './post-queries.ts';
import { POST_TEXTS } from './post-texts.ts';
import './posts.css';

interface UnitPostsProps {
  readonly unit: string;
  readonly on: string;
  readonly unitName: string;
}

/** The bodies and posts of a unit on a day: who holds them, and the ways to change them. */
export function UnitPosts({ unit, on, unitName }: UnitPostsProps): ReactNode {
  const texts = useTexts(POST_TEXTS);
  const { day } = useWrittenValues();
  const { data, error, refetch } = useQuery(unitPostsQuery(unit, on));
  const mayManage = useMayInUnit('manage-posts', unit);
  const [open, setOpen] = useState<string>();
  const opened: OpenedForm = {
    isOpen: (form) => open === form,
    onOpen: (form, isOpen) => setOpen(isOpen ? form : undefined),
  };
  if (error !== null) return <RefusalNote error={error} onTryAgain={() => void refetch()} />;
  if (data === undefined) return <LoadingBars lines={6} />;
  if (data.place !== unit) return <LieElsewhere place={data.place} on={on} />;
  const { bodies, posts } = data;
  const edit = { unit, on, mayManage, opened };
  return (
    <section className="people-section" aria-label={`${texts.posts}: ${unitName}`}>
      <div className="people-section-head">
        <h2>{texts.posts}</h2>
        <p className="quiet small">{texts.of(day(on))}</p>
      </div>
      {bodies.length === 0 && posts.length === 0 && (
        <p>
          <b>{texts.none}.</b> {texts.noneText(mayManage)}
        </p>
      )}
      {bodies.map((body) => (
        <BodyOfUnit
          key={body.id}
          {...{ body, edit, bodies }}
          posts={posts.filter((post) => post.body === body.id)}
        />
      ))}
      {posts.some((post) => post.body === null) && bodies.length > 0 && <h3>{texts.unitPosts}</h3>}
      <ul className="people-lined">
        {posts
          .filter((post) => post.body === null)
          .map((post) => (
            <PostLine key={post.id} {...{ post, edit, bodies }} />
          ))}
      </ul>
      {mayManage && <MakeDeeds {...{ edit, bodies }} />}
    </section>
  );
}

interface MakeDeedsProps {
  readonly edit: PostEditing;
  readonly bodies: readonly UnitBody[];
}

function MakeDeeds({ edit: { unit, on, opened }, bodies }: MakeDeedsProps): ReactNode {
  const texts = useTexts(POST_TEXTS);
  return (
    <div className="change-actions">
      <DeedPlace
        label={texts.makePost}
        rank="plain"
        isOpen={opened.isOpen('post')}
        onOpen={(isOpen) => opened.onOpen('post', isOpen)}
        form={(onClose) => <PostForm {...{ unit, on, bodies, onClose }} />}
      />
      <DeedPlace
        label={texts.makeBody}
        rank="plain"
        isOpen={opened.isOpen('body')}
        onOpen={(isOpen) => opened.onOpen('body', isOpen)}
        form={(onClose) => <BodyForm {...{ unit, on, onClose }} />}
      />
    </div>
  );
}

interface LieElsewhereProps {
  readonly place: string | null;
  readonly on: string;
}

function LieElsewhere({ place, on }: LieElsewhereProps): ReactNode {
  const texts = useTexts(POST_TEXTS);
  return (
    <Note>
      <p>{place === null ? texts.lieNowhere : texts.lieElsewhere}</p>
      {place !== null && (
        <p>
          <Link href={peopleAddress({ unit: place, on })}>{texts.seeHeir}</Link>
        </p>
      )}
    </Note>
  );
}
