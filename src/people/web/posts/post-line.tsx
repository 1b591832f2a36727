import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { personAddress } from '#people/model/people-address.ts';
import { DaysText } from '#people/web/people/days-text.tsx';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { EndForm } from '#people/web/people/end-form.tsx';
import { GiveRoleForm } from '#people/web/roles/give-role-form.tsx';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Sign } from '#platform/web/parts/sign.tsx';
import { HoldingForm } from './holding-form.tsx';
import type { PostEditing } from './opened-form.ts';
import { endHolding } from './post-changes.ts';
import { PostForm } from './post-form.tsx';
import { PostRole } from './post-role.tsx';
import type { UnitBody, UnitPost } from './post-queries.ts';
import { POST_TEXTS } from './post-texts.ts';

interface PostLineProps {
  readonly post: UnitPost;
  readonly bodies: readonly UnitBody[];
  readonly edit: PostEditing;
}

/** One post: its title, who holds it, and what may be done. */
export function PostLine({ post, bodies, edit }: PostLineProps): ReactNode {
  const texts = useTexts(POST_TEXTS);
  const { name, count } = useWrittenValues();
  const title = name({ name: post.title, nameEn: post.titleEn });
  const { holders, seats, isVacant, carriedFrom } = post;
  const mayGiveRole = useMay('give-role');
  return (
    <li className="post-line">
      <div className="post-title">
        <p>
          <b>
            <bdi>{title}</bdi>
          </b>
        </p>
        {seats > 1 && (
          <p className="tiny quiet">{texts.shared(count(holders.length), count(seats))}</p>
        )}
        {carriedFrom !== null && <p className="tiny quiet">{texts.carried(name(carriedFrom))}</p>}
      </div>
      <div className="post-holders">
        {isVacant && (
          <p className="post-vacant">
            <Sign name="open" /> {texts.vacant}
          </p>
        )}
        {holders.map((holder) => (
          <HolderLine key={holder.holding} {...{ holder, title, edit }} />
        ))}
        {post.roles.map((role) => (
          <PostRole key={role.id} role={role} opened={edit.opened} />
        ))}
      </div>
      {(edit.mayManage || mayGiveRole) && (
        <PostDeeds {...{ post, bodies, edit, title, mayGiveRole }} />
      )}
    </li>
  );
}

interface PostDeedsProps extends PostLineProps {
  readonly title: string;
  readonly mayGiveRole: boolean;
}

function PostDeeds({ post, bodies, edit, title, mayGiveRole }: PostDeedsProps): ReactNode {
  const texts = useTexts(POST_TEXTS);
  const { unit, on, opened, mayManage } = edit;
  const place = (form: string) => ({
    about: title,
    isOpen: opened.isOpen(`${form} ${post.id}`),
    onOpen: (isOpen: boolean) => opened.onOpen(`${form} ${post.id}`, isOpen),
  });
  return (
    <div className="post-deeds">
      {mayManage && post.holders.length < post.seats && (
        <DeedPlace
          label={texts.give}
          {...place('give')}
          form={(onClose) => <HoldingForm {...{ post, on, onClose }} />}
        />
      )}
      {mayManage && (
        <DeedPlace
          label={texts.changePost}
          {...place('change')}
          form={(onClose) => <PostForm {...{ unit, on, bodies, post, onClose }} />}
        />
      )}
      {mayGiveRole && (
        <DeedPlace
          label={texts.giveRole}
          {...place('role')}
          form={(onClose) => <GiveRoleForm holder={{ post: post.id }} onClose={onClose} />}
        />
      )}
    </div>
  );
}

interface HolderLineProps {
  readonly holder: UnitPost['holders'][number];
  readonly title: string;
  readonly edit: PostEditing;
}

function HolderLine({ holder, title, edit }: HolderLineProps): ReactNode {
  const texts = useTexts(POST_TEXTS);
  const { holding, version, person, name, isActing, from, until } = holder;
  const { on, opened, mayManage } = edit;
  return (
    <div className="people-line">
      <p>
        <Link href={personAddress(person)}>
          <bdi>{name}</bdi>
        </Link>
        {isActing && ` (${texts.acting})`}{' '}
        <span className="quiet tiny">
          <DaysText {...{ from, until }} />
        </span>
      </p>
      {mayManage && (
        <DeedPlace
          label={texts.leave}
          about={`${title}, ${name}`}
          isOpen={opened.isOpen(holding)}
          onOpen={(isOpen) => opened.onOpen(holding, isOpen)}
          form={(onClose) => (
            <EndForm
              title={texts.leave}
              id={holding}
              day={on}
              send={endHolding}
              {...{ version, onClose }}
            />
          )}
        />
      )}
    </div>
  );
}
