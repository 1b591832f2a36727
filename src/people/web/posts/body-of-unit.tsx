import type { ReactNode } from 'react';
import { DaysText } from '#people/web/people/days-text.tsx';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { BodyForm } from './body-form.tsx';
import { MemberForm } from './member-form.tsx';
import { MemberLine } from './member-line.tsx';
import type { PostEditing } from './opened-form.ts';
import { PostLine } from './post-line.tsx';
import type { UnitBody, UnitPost } from './post-queries.ts';
import { POST_TEXTS } from './post-texts.ts';
import { TermForm } from './term-form.tsx';

interface BodyOfUnitProps {
  readonly body: UnitBody;
  readonly bodies: readonly UnitBody[];
  readonly posts: readonly UnitPost[];
  readonly edit: PostEditing;
}

/** A body with its terms, its members and its posts. */
export function BodyOfUnit({ body, bodies, posts, edit }: BodyOfUnitProps): ReactNode {
  const texts = useTexts(POST_TEXTS);
  const { name } = useWrittenValues();
  return (
    <div className="unit-body">
      <div className="people-section-head">
        <h3>
          <bdi>{name(body)}</bdi> <span className="quiet tiny">{texts.kinds[body.kind]}</span>
        </h3>
        {body.terms.map((term) => (
          <p key={term.id} className="quiet tiny">
            <bdi>{term.name}</bdi>, <DaysText {...term} />
          </p>
        ))}
      </div>
      {body.carriedFrom !== null && (
        <p className="tiny quiet">{texts.carried(name(body.carriedFrom))}</p>
      )}
      {body.members.length === 0 && <p className="quiet small">{texts.noMembers}</p>}
      <ul className="people-lined" aria-label={`${texts.members}: ${name(body)}`}>
        {body.members.map((member) => (
          <MemberLine key={member.membership} {...{ member, body, edit }} />
        ))}
      </ul>
      {posts.length > 0 && (
        <ul className="people-lined">
          {posts.map((post) => (
            <PostLine key={post.id} {...{ post, bodies, edit }} />
          ))}
        </ul>
      )}
      {edit.mayManage && <BodyDeeds {...{ body, edit }} />}
    </div>
  );
}

function BodyDeeds({ body, edit }: Pick<BodyOfUnitProps, 'body' | 'edit'>): ReactNode {
  const texts = useTexts(POST_TEXTS);
  const { name } = useWrittenValues();
  const { unit, on, opened } = edit;
  const place = (form: string) => ({
    about: name(body),
    isOpen: opened.isOpen(`${form} ${body.id}`),
    onOpen: (isOpen: boolean) => opened.onOpen(`${form} ${body.id}`, isOpen),
  });
  return (
    <div className="change-actions">
      <DeedPlace
        label={texts.chooseMember}
        {...place('member')}
        form={(onClose) => <MemberForm {...{ body, on, onClose }} />}
      />
      <DeedPlace
        label={texts.openTerm}
        {...place('term')}
        form={(onClose) => <TermForm body={body.id} {...{ on, onClose }} />}
      />
      <DeedPlace
        label={texts.changeBody}
        {...place('change')}
        form={(onClose) => <BodyForm {...{ unit, on, body, onClose }} />}
      />
    </div>
  );
}
