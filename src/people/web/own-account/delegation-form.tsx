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
import { AS_FAR_AS_IT_REACHES, isDivisible, wishedPlace } from './lent-place.ts';
import { LentPlaceFields } from './lent-place-fields.tsx';
import { useOwnDeed } from './own-deed.ts';

interface DelegationFormProps {
  /** The own roles, which are not borrowed themselves. */
  readonly lendable: readonly OwnPermission[];
  readonly onClose: () => void;
}

interface DelegationWish {
  readonly role: string;
  readonly place: Pick<OwnPermission['place'], 'unit' | 'reach'>;
  readonly to: string;
  readonly from: string;
  /** The last day on which it counts. */
  readonly lastDay: string;
  /** Of the request, so that it is done once however often it is sent. */
  readonly key: string;
}

/** Lends a role, as far as it reaches or for a unit within, to somebody for some days. */
export function DelegationForm({ lendable, onClose }: DelegationFormProps): ReactNode {
  const texts = useTexts(DELEGATION_TEXTS);
  const options = useRoleOptions(lendable);
  const [role, setRole] = useState(lendable[0]?.id ?? '');
  const [place, setPlace] = useState(AS_FAR_AS_IT_REACHES);
  const [to, setTo] = useState<Delegate>();
  const [days, setDays] = useState(() => ({ from: todayHere(), lastDay: '' }));
  const [isTried, setTried] = useState(false);
  const deed = useOwnDeed(async (wish: DelegationWish) => {
    await delegate(wish);
    onClose();
  });
  const lent = lendable.find(({ id }) => id === role)?.place;
  const wished = lent && wishedPlace(lent, place);
  const submit = (): void => {
    setTried(true);
    if (wished === undefined || to === undefined || days.lastDay === '') return;
    void deed.start({ role, place: wished, to: to.account, ...days, key: crypto.randomUUID() });
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
        <Choice
          label={texts.role}
          value={role}
          options={options}
          onChoose={(chosen) => {
            setRole(chosen);
            setPlace(AS_FAR_AS_IT_REACHES);
          }}
        />
        {lent !== undefined && isDivisible(lent) && (
          <LentPlaceFields
            {...{ place, day: days.from }}
            onPlace={setPlace}
            fault={isTried && wished === undefined ? texts.noUnit : undefined}
          />
        )}
        <DelegatePicker chosen={to} onChoose={setTo} isMissing={isTried && to === undefined} />
        <LentDays days={days} onDays={setDays} isTried={isTried} />
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

interface LentDaysProps {
  readonly days: Pick<DelegationWish, 'from' | 'lastDay'>;
  readonly onDays: (days: LentDaysProps['days']) => void;
  readonly isTried: boolean;
}

function LentDays({ days, onDays, isTried }: LentDaysProps): ReactNode {
  const texts = useTexts(DELEGATION_TEXTS);
  const isMissing = isTried && days.lastDay === '';
  return (
    <>
      <DayField label={texts.from} value={days.from} onDay={(from) => onDays({ ...days, from })} />
      <DayField
        label={texts.until}
        hint={texts.untilHint}
        value={days.lastDay}
        onDay={(lastDay) => onDays({ ...days, lastDay })}
        message={isMissing ? { tone: 'bad', text: texts.noUntil } : undefined}
      />
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

async function delegate(wish: DelegationWish): Promise<void> {
  const { role, place, to, from, lastDay, key } = wish;
  const last = parseDay(lastDay);
  const until = last === undefined ? lastDay : formatDay(dayAfter(last));
  await api.POST('/api/v1/delegations', {
    params: { header: { 'idempotency-key': key } },
    body: { role, ...place, to, from, until },
  });
}
