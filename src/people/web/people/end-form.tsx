import { useState, type ReactNode } from 'react';
import { DayField } from '#platform/web/day/day-field.tsx';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useTexts, type Texts } from '#platform/web/language/language-choice.tsx';
import { ProvedChangeForm } from './proved-change-form.tsx';
import { usePeopleChange } from './people-change.ts';

export interface EndWish {
  readonly id: string;
  readonly version: number;
  /** The first day on which it is so no more. */
  readonly until: string;
}

interface EndFormProps {
  readonly title: string;
  readonly id: string;
  readonly version: number;
  /** The day that stands in the field at first. */
  readonly day?: string;
  readonly send: (wish: EndWish, key: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Ends something on a day: a role, a post held, a place in a body. */
export function EndForm({ title, id, version, day, send, onClose }: EndFormProps): ReactNode {
  const texts = useTexts(TEXTS);
  const [until, setUntil] = useState(day ?? todayHere);
  const [seen, setSeen] = useState(version);
  const change = usePeopleChange(send);
  const end = (of: number): void => {
    setSeen(of);
    void change.confirm({ id, version: of, until });
  };
  return (
    <ProvedChangeForm
      {...{ title, change, onClose }}
      submit={texts.end}
      onSubmit={() => end(seen)}
      meanwhile={{
        theirs: null,
        onKeepMine: version === seen ? undefined : () => end(version),
        onTakeTheirs: onClose,
      }}
    >
      <DayField label={texts.day} hint={texts.hint} value={until} onDay={setUntil} />
    </ProvedChangeForm>
  );
}

interface EndTexts {
  readonly day: string;
  readonly hint: string;
  readonly end: string;
}

const TEXTS: Texts<EndTexts> = {
  vi: {
    day: 'Thôi từ ngày',
    hint: 'Từ ngày này trở đi không còn nữa. Chọn hôm nay thì thôi ngay.',
    end: 'Kết thúc',
  },
  en: {
    day: 'Ends on',
    hint: 'From this day on it is so no more. Today ends it at once.',
    end: 'End it',
  },
};
