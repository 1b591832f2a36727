import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ProvedChangeForm } from '#people/web/people/proved-change-form.tsx';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { CheckField } from '#platform/web/parts/check-field.tsx';
import { usePeopleChange } from '#people/web/people/people-change.ts';
import { saidAtField } from '#people/web/people/said-at-field.ts';
import { useMayInUnit } from '#people/web/people/unit-verbs.ts';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { useLentParts, type PickedUnit } from '#platform/web/lent/lent-parts.tsx';
import { Choice } from '#platform/web/parts/field.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { DaysFields } from './days-fields.tsx';
import { givePost } from './post-changes.ts';
import { unitPostsQuery } from './post-queries.ts';
import { POST_TEXTS } from './post-texts.ts';

interface GivePostFormProps {
  readonly person: string;
  readonly onClose: () => void;
}

/** Gives somebody a post: first the unit is picked, then one of its posts. */
export function GivePostForm({ person, onClose }: GivePostFormProps): ReactNode {
  const texts = useTexts(POST_TEXTS);
  const { needed } = useTexts(CHANGE_TEXTS);
  const { UnitPicker } = useLentParts();
  const [unit, setUnit] = useState<PickedUnit>();
  const [post, setPost] = useState('');
  const [isActing, setActing] = useState(false);
  const [days, setDays] = useState(() => ({ from: todayHere(), lastDay: '' }));
  const [isTried, setTried] = useState(false);
  const { fault, change } = saidAtField(usePeopleChange(givePost), 'post-brings-roles');
  const on = days.from === '' ? todayHere() : days.from;
  return (
    <ProvedChangeForm
      title={texts.give}
      submit={texts.submitGive}
      onSubmit={() => {
        setTried(true);
        if (post !== '') void change.confirm({ post, person, isActing, ...days });
      }}
      {...{ change, onClose }}
    >
      <UnitPicker
        label={texts.unit}
        day={on}
        value={unit}
        onPick={(picked) => {
          setUnit(picked);
          setPost('');
        }}
        {...(isTried && unit === undefined && { hint: needed })}
        canClear
      />
      {unit !== undefined && (
        <PostChoice
          key={unit.id}
          {...{ unit: unit.id, on, post, setPost }}
          fault={isTried && post === '' ? needed : fault}
        />
      )}
      <CheckField label={texts.isActing} isChecked={isActing} onCheck={setActing} />
      <DaysFields {...days} onDays={setDays} />
    </ProvedChangeForm>
  );
}

interface PostChoiceProps {
  readonly unit: string;
  readonly on: string;
  readonly post: string;
  readonly setPost: (post: string) => void;
  readonly fault: string | undefined;
}

function PostChoice({ unit, on, post, setPost, fault }: PostChoiceProps): ReactNode {
  const texts = useTexts(POST_TEXTS);
  const { name } = useWrittenValues();
  const { data } = useQuery(unitPostsQuery(unit, on));
  const mayHere = useMayInUnit('manage-posts', unit);
  if (data === undefined) return null;
  if (data.posts.length === 0) return <p className="quiet small">{texts.noPostHere}</p>;
  const options = data.posts.map(({ id, title, titleEn, holders, seats }) => {
    const said = name({ name: title, nameEn: titleEn });
    return { value: id, text: holders.length >= seats ? `${said} (${texts.full})` : said };
  });
  return (
    <>
      <Choice
        label={texts.post}
        value={post}
        options={[{ value: '', text: '' }, ...options]}
        message={fault === undefined ? undefined : { tone: 'bad', text: fault }}
        onChoose={setPost}
      />
      {!mayHere && (
        <Note tone="warn">
          <p>{texts.notYours}</p>
        </Note>
      )}
    </>
  );
}
