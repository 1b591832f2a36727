import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PermissionSentence } from '#people/web/access/permission-sentence.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { ownPermissionsQuery } from './delegation-queries.ts';
import { OWN_ACCOUNT_TEXTS } from './own-account-texts.ts';
import { OwnSection } from './own-section.tsx';

/** What one may do, where, until when and why: a sentence for each role. */
export function RolesSection(): ReactNode {
  const texts = useTexts(OWN_ACCOUNT_TEXTS);
  const { data, error, refetch } = useQuery(ownPermissionsQuery);
  const permissions = data?.permissions ?? [];
  return (
    <OwnSection title={texts.roles}>
      {error && <RefusalNote error={error} onTryAgain={() => void refetch()} />}
      {data === undefined && !error && <LoadingBars lines={2} />}
      {data !== undefined && permissions.length === 0 && <p>{texts.noRoles}</p>}
      <ul className="own-list">
        {permissions.map((permission) => (
          <li key={JSON.stringify([permission.id, permission.why])}>
            <p>
              <PermissionSentence permission={permission} />
            </p>
          </li>
        ))}
      </ul>
    </OwnSection>
  );
}
