import type { ReactNode } from 'react';
import { OwnAccountPage } from '#people/web/own-account/own-account-page.tsx';
import { WithLentParts } from './lent-parts.tsx';

/** The own account, with the units that a role may be lent for. */
export function OwnAccountScreen(): ReactNode {
  return (
    <WithLentParts>
      <OwnAccountPage />
    </WithLentParts>
  );
}
