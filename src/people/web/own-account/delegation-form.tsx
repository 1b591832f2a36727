import { useState, type ReactNode } from 'react';
import { dayAfter, formatDay, parseDay } from '#kernel/day.ts';
import { ROLE_TEXTS } from '#platform/model/role-texts.ts';
import { api } from '#platform/web/api/api-client.ts';
import { DayField } from '#platform/web/day/day-field.tsx';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Choice } from '#platform/web/parts/field.tsx';
import { DeedNote, isOnItsWay } from './deed-note.tsx';
import { DelegatePicker } from './delegate-picker.tsx';
import type { Delegate, OwnPermission } from './delegation-queries.ts';
import { DELEGATION_TEXTS } from './delegation-texts.ts';
import { useOwnDeed } from './own-deed.ts';

interface DelegationFormProps {
  /** The own roles, which are not borrowed themselves. */
  readonly lendable: readonly OwnPermission[];
  readonly onClose: () => void;
}

interface DelegationWish {
  readonly permission: OwnPermission;
  readonly to: string;
  readonly from: string;
  /** The last day on which it counts. */
  readonly lastDay: string;
  /** Of the request, so that it is done once however often it is sent. */
  readonly key: string;
}

/** Lends a role, as far as it reaches, to somebody for some days. */
export function DelegationForm({ lendable, onClose }: DelegationFormProps): ReactNode {
  const texts = useTexts(DELEGATION_TEXTS);
  const options = useRoleOptions(lendable);
  const [role, setRole] = useState(lendable[0]?.id ?? '');
  const [to, setTo] = useState<Delegate>();
  const [from, setFrom] = useState(todayHere);
  const [lastDay, setLastDay] = useState('');
  const [isTried, setTried] = useState(false);
  const deed = useOwnDeed(async (wish: DelegationWish) => {
    await delegate(wish);
    onClose();
  });
  const submit = (): void => {
    setTried(true);
    const permission = lendable.find(({ id }) => id === role);
    if (permission === undefined || to === undefined || lastDay === '') return;
    void deed.start({ permission, to: to.account, from, lastDay, key: crypto.randomUUID() });
  };
  return (
    <>
      <form
        className="own-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Choice label={texts.role} value={role} options={options} onChoose={setRole} />
        <DelegatePicker chosen={to} onChoose={setTo} isMissing={isTried && to === undefined} />
        <DayField label={texts.from} value={from} onDay={setFrom} />
        <DayField
          label={texts.until}
          hint={texts.untilHint}
          value={lastDay}
          onDay={setLastDay}
          message={isTried && lastDay === '' ? { tone: 'bad', text: texts.noUntil } : undefined}
        />
        <div className="own-actions">
          <Button type="submit" rank="main" disabled={isOnItsWay(deed.state)}>
            {texts.confirm}
          </Button>
          <Button rank="quiet" onClick={onClose}>
            {texts.giveUp}
          </Button>
        </div>
      </form>
      <DeedNote deed={deed} />
    </>
  );
}

function useRoleOptions(
  lendable: readonly OwnPermission[],
): readonly { readonly value: string; readonly text: string }[] {
  const texts = useTexts(DELEGATION_TEXTS);
  const language = useLanguage();
  const { name } = useWrittenValues();
  return lendable.map(({ id, role, place }) => {
    const where = place.unit === null ? texts.whole : name(place);
    return { value: id, text: texts.roleIn(ROLE_TEXTS[language][role], where) };
  });
}

async function delegate({ permission, to, from, lastDay, key }: DelegationWish): Promise<void> {
  const { id: role, place } = permission;
  const last = parseDay(lastDay);
  const until = last === undefined ? lastDay : formatDay(dayAfter(last));
  await api.POST('/api/v1/delegations', {
    params: { header: { 'idempotency-key': key } },
    body: { role, to, unit: place.unit, reach: place.reach, from, until },
  });
}
