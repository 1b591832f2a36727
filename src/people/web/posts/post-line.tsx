import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { personAddress } from '#people/model/people-address.ts';
import { DaysText } from '#people/web/people/days-text.tsx';
import { DeedPlace } from '#people/web/people/deed-place.tsx';
import { EndForm } from '#people/web/people/end-form.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Sign } from '#platform/web/parts/sign.tsx';
import { HoldingForm } from './holding-form.tsx';
import type { PostEditing } from './opened-form.ts';
import { endHolding } from './post-changes.ts';
import { PostForm } from './post-form.tsx';
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
      </div>
      {edit.mayManage && <PostDeeds {...{ post, bodies, edit, title }} />}
    </li>
  );
}

interface PostDeedsProps extends PostLineProps {
  readonly title: string;
}

function PostDeeds({ post, bodies, edit, title }: PostDeedsProps): ReactNode {
  const texts = useTexts(POST_TEXTS);
  const { unit, on, opened } = edit;
  return (
    <div className="post-deeds">
      {post.holders.length < post.seats && (
        <DeedPlace
          label={texts.give}
          about={title}
          isOpen={opened.isOpen(`give ${post.id}`)}
          onOpen={(isOpen) => opened.onOpen(`give ${post.id}`, isOpen)}
          form={(onClose) => <HoldingForm {...{ post, on, onClose }} />}
        />
      )}
      <DeedPlace
        label={texts.changePost}
        about={title}
        isOpen={opened.isOpen(`change ${post.id}`)}
        onOpen={(isOpen) => opened.onOpen(`change ${post.id}`, isOpen)}
        form={(onClose) => <PostForm {...{ unit, on, bodies, post, onClose }} />}
      />
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
