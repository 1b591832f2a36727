import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { personAddress } from '#people/model/people-address.ts';
import { DaysText } from '#people/web/people/days-text.tsx';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { EndForm } from '#people/web/people/end-form.tsx';
import { PERSON_TEXTS } from '#people/web/people/person-texts.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import type { PostEditing } from './opened-form.ts';
import { endMembership } from './post-changes.ts';
import type { UnitBody } from './post-queries.ts';
import { POST_TEXTS } from './post-texts.ts';

interface MemberLineProps {
  readonly member: UnitBody['members'][number];
  readonly body: UnitBody;
  readonly edit: PostEditing;
}

/** Somebody in a body: the seat, the days, and the way to end it. */
export function MemberLine({ member, body, edit }: MemberLineProps): ReactNode {
  const texts = useTexts(POST_TEXTS);
  const { seats } = useTexts(PERSON_TEXTS);
  const { membership, version, person, name, seat, term, from, until } = member;
  const { on, opened, mayManage } = edit;
  const termName = body.terms.find(({ id }) => id === term)?.name;
  return (
    <li>
      <div className="people-line">
        <p>
          <Link href={personAddress(person)}>
            <bdi>{name}</bdi>
          </Link>
          , {seats[seat]}{' '}
          <span className="quiet tiny">
            <DaysText {...{ from, until }} />
            {termName !== undefined && body.terms.length > 1 && `, ${termName}`}
          </span>
        </p>
        {mayManage && (
          <DeedPlace
            label={texts.endMembership}
            about={name}
            isOpen={opened.isOpen(membership)}
            onOpen={(isOpen) => opened.onOpen(membership, isOpen)}
            form={(onClose) => (
              <EndForm
                title={texts.endMembership}
                id={membership}
                day={on}
                send={endMembership}
                {...{ version, onClose }}
              />
            )}
          />
        )}
      </div>
    </li>
  );
}
