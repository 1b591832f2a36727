import { useState, type ReactNode } from 'react';
import { ProvedChangeForm } from '#people/web/people/proved-change-form.tsx';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { usePeopleChange } from '#people/web/people/people-change.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Choice, TextField } from '#platform/web/parts/field.tsx';
import { DaysFields } from './days-fields.tsx';
import { NamedFields } from './named-fields.tsx';
import { sendPost } from './post-changes.ts';
import type { UnitBody, UnitPost } from './post-queries.ts';
import { POST_TEXTS } from './post-texts.ts';
import { typedDays } from './told-days.ts';

interface PostFormProps {
  readonly unit: string;
  /** The day from which a new post is there. */
  readonly on: string;
  readonly bodies: readonly UnitBody[];
  /** What is changed; left out: a post is made. */
  readonly post?: UnitPost;
  readonly onClose: () => void;
}

/** Makes a post, or changes how it is called and how many hold it. */
export function PostForm({ unit, on, bodies, post, onClose }: PostFormProps): ReactNode {
  const texts = useTexts(POST_TEXTS);
  const { needed } = useTexts(CHANGE_TEXTS);
  const [draft, setDraft] = useState(() => draftOf(post, on));
  const [seen, setSeen] = useState(post?.version ?? 0);
  const [isTried, setTried] = useState(false);
  const change = usePeopleChange(sendPost);
  const seats = seatsOf(draft.seats);
  const send = (version: number): void => {
    setTried(true);
    if (draft.name.trim() === '' || seats === undefined) return;
    setSeen(version);
    const { name: title, nameEn: titleEn, body, from, lastDay } = draft;
    const made = post && { id: post.id, position: post.position, version };
    const wish = { unit, body, title, titleEn, seats, from, lastDay };
    void change.confirm({ ...wish, ...(made && { made }) });
  };
  const now = post?.version ?? 0;
  const meanwhile = {
    theirs: post && now !== seen && <p dir="auto">{texts.stands(post.title)}</p>,
    onKeepMine: now === seen ? undefined : () => send(now),
    onTakeTheirs: onClose,
  };
  return (
    <ProvedChangeForm
      title={post === undefined ? texts.makePost : texts.changePost}
      submit={texts.save}
      onSubmit={() => send(seen)}
      {...{ change, onClose, meanwhile }}
    >
      <NamedFields
        labels={[texts.title, texts.titleEn]}
        {...draft}
        onNames={(names) => setDraft({ ...draft, ...names })}
        fault={isTried ? needed : undefined}
      />
      {post === undefined && bodies.length > 0 && (
        <BodyChoice
          bodies={bodies}
          value={draft.body}
          onChoose={(body) => setDraft({ ...draft, body })}
        />
      )}
      <TextField
        label={texts.seats}
        inputMode="numeric"
        value={draft.seats}
        message={
          isTried && seats === undefined ? { tone: 'bad', text: texts.seatsFault } : undefined
        }
        onChange={({ target }) => setDraft({ ...draft, seats: target.value.trim() })}
      />
      <DaysFields {...draft} onDays={(days) => setDraft({ ...draft, ...days })} />
    </ProvedChangeForm>
  );
}

function draftOf(post: UnitPost | undefined, on: string) {
  return {
    name: post?.title ?? '',
    nameEn: post?.titleEn ?? '',
    body: post?.body ?? null,
    seats: String(post?.seats ?? 1),
    ...(post === undefined ? { from: on, lastDay: '' } : typedDays(post)),
  };
}

const MOST_SEATS = 100;

function seatsOf(typed: string): number | undefined {
  const seats = Number(typed);
  return Number.isInteger(seats) && seats >= 1 && seats <= MOST_SEATS ? seats : undefined;
}

interface BodyChoiceProps {
  readonly bodies: readonly UnitBody[];
  readonly value: string | null;
  readonly onChoose: (body: string | null) => void;
}

function BodyChoice({ bodies, value, onChoose }: BodyChoiceProps): ReactNode {
  const texts = useTexts(POST_TEXTS);
  const { name } = useWrittenValues();
  return (
    <Choice
      label={texts.body}
      value={value ?? ''}
      options={[
        { value: '', text: texts.noBody },
        ...bodies.map((body) => ({ value: body.id, text: name(body) })),
      ]}
      onChoose={(body) => onChoose(body === '' ? null : body)}
    />
  );
}
