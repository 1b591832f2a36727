import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { personAddress } from '#people/model/people-address.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { PEOPLE_TEXTS } from './people-texts.ts';
import type { SavedPerson } from './person-form.tsx';

/** Says who was just entered or corrected, and leads there. */
export function SavedNote({ saved }: { readonly saved: SavedPerson | undefined }): ReactNode {
  const texts = useTexts(PEOPLE_TEXTS);
  return (
    <p className="small unprinted" role="status">
      {saved !== undefined && (
        <>
          {texts.saved}{' '}
          <Link href={personAddress(saved.id)}>
            <bdi>{saved.name}</bdi>
          </Link>
        </>
      )}
    </p>
  );
}
