import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { PermissionSentence } from '#people/web/access/permission-sentence.tsx';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { DayField } from '#platform/web/day/day-field.tsx';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { EndRole } from './end-role.tsx';
import { GiveRoleForm } from './give-role-form.tsx';
import { GivenNote } from './given-note.tsx';
import { permissionsQuery, type TimedPermissions } from './role-queries.ts';
import { ROLES_TEXTS } from './role-texts.ts';

interface PermissionListProps {
  readonly account: string;
  /** Whether roles can still be given: the account is open. */
  readonly isOpen: boolean;
}

/** What an account can do on a day and why, a sentence for each role; the ways to give and end one. */
export function PermissionList({ account, isOpen }: PermissionListProps): ReactNode {
  const texts = useTexts(ROLES_TEXTS);
  const [day, setDay] = useState(todayHere);
  const [open, setOpen] = useState<string>();
  const [given, setGiven] = useState<string>();
  const { data, error, refetch } = useQuery(permissionsQuery(account, day));
  const mayGive = useMay('give-role') && isOpen;
  return (
    <>
      <h3>{texts.can}</h3>
      <div className="people-bar unprinted">
        <DayField label={texts.asOf} value={day} onDay={setDay} />
      </div>
      {error !== null && <RefusalNote error={error} onTryAgain={() => void refetch()} />}
      {data === undefined && error === null && <LoadingBars lines={3} />}
      {data?.permissions.length === 0 && <p className="quiet">{texts.cannot}</p>}
      <PermissionLines permissions={data?.permissions ?? []} {...{ open, setOpen }} />
      {data !== undefined && data.later.length > 0 && (
        <>
          <h3>{texts.later}</h3>
          <PermissionLines permissions={data.later} {...{ open, setOpen }} />
        </>
      )}
      <GivenNote from={given} />
      {mayGive && (
        <DeedPlace
          label={texts.give}
          rank="plain"
          isOpen={open === 'give'}
          onOpen={(isShown) => {
            setOpen(isShown ? 'give' : undefined);
            if (isShown) setGiven(undefined);
          }}
          form={(onClose) => (
            <GiveRoleForm holder={{ account }} onGiven={setGiven} onClose={onClose} />
          )}
        />
      )}
    </>
  );
}

interface PermissionLinesProps {
  readonly permissions: TimedPermissions['permissions'];
  readonly open: string | undefined;
  readonly setOpen: (open: string | undefined) => void;
}

function PermissionLines({ permissions, open, setOpen }: PermissionLinesProps): ReactNode {
  return (
    <ul className="people-lined">
      {permissions.map((permission) => (
        <li key={JSON.stringify([permission.id, permission.why])}>
          <div className="people-line">
            <p>
              <PermissionSentence permission={permission} />
            </p>
            {permission.why.every(({ kind }) => kind === 'given') && (
              <EndRole
                role={permission}
                isOpen={open === permission.id}
                onOpen={(isShown) => setOpen(isShown ? permission.id : undefined)}
              />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
