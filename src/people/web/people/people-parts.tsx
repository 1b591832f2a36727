import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { INVITATIONS_PATH, PEOPLE_PATH, WITHOUT_PLACE_PATH } from '#people/model/people-address.ts';
import { useMay } from '#platform/web/access/signed-in.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { PageParts } from '#platform/web/parts/page-parts.tsx';
import { PEOPLE_TEXTS } from './people-texts.ts';
import '#platform/web/change/change.css';
import './people-fields.css';
import './people.css';

/** The ways between the screens about people; only those that the reader may see. */
export function PeopleParts(): ReactNode {
  const texts = useTexts(PEOPLE_TEXTS);
  const [path] = useLocation();
  const mayInvite = useMay('read-accounts');
  const parts = [
    { address: PEOPLE_PATH, text: texts.list },
    { address: WITHOUT_PLACE_PATH, text: texts.withoutPlace },
    ...(mayInvite ? [{ address: INVITATIONS_PATH, text: texts.invitations }] : []),
  ];
  return (
    <PageParts
      label={texts.parts}
      parts={parts.map((part) => ({ ...part, isCurrent: path === part.address }))}
    />
  );
}
