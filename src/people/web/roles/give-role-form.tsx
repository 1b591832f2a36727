import { useState, type ReactNode } from 'react';
import { ProvedChangeForm } from '#people/web/people/proved-change-form.tsx';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { usePeopleChange } from '#people/web/people/people-change.ts';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { giveRole, type RoleHolder } from './role-changes.ts';
import { HadAlready } from './had-already.tsx';
import { NEW_ROLE, RoleFields } from './role-fields.tsx';
import { ROLES_TEXTS } from './role-texts.ts';

interface GiveRoleFormProps {
  /** Whose it is to be: of an account, or of whoever holds a post. */
  readonly holder: RoleHolder;
  /** Told the day from which it holds. */
  readonly onGiven?: (from: string) => void;
  readonly onClose: () => void;
}

/** Gives an account or a post a role somewhere, for some days. */
export function GiveRoleForm({ holder, onGiven, onClose }: GiveRoleFormProps): ReactNode {
  const texts = useTexts(ROLES_TEXTS);
  const { needed } = useTexts(CHANGE_TEXTS);
  const [draft, setDraft] = useState(() => ({ ...NEW_ROLE, from: todayHere() }));
  const [isTried, setTried] = useState(false);
  const change = usePeopleChange(giveRole);
  const submit = (): void => {
    setTried(true);
    const { role, isWhole, unit, reach, from, lastDay } = draft;
    if (!isWhole && unit === undefined) return;
    const place = isWhole ? null : (unit?.id ?? null);
    void change.confirm({ holder, role, unit: place, reach, from, lastDay });
  };
  return (
    <ProvedChangeForm
      title={texts.give}
      submit={texts.submitGive}
      onSubmit={submit}
      change={change}
      onClose={() => {
        if (change.state.kind === 'done') onGiven?.(draft.from);
        onClose();
      }}
    >
      {'post' in holder && <p className="quiet small">{texts.forPost}</p>}
      <RoleFields draft={draft} onDraft={setDraft} fault={isTried ? needed : undefined} />
      {'account' in holder && <HadAlready account={holder.account} draft={draft} />}
    </ProvedChangeForm>
  );
}
