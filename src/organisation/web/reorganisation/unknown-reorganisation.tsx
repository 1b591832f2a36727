import type { ReactNode } from 'react';
import { Link } from 'wouter';
import {
  ORGANISATION_PATH,
  REORGANISATIONS_PATH,
} from '#organisation/model/organisation-address.ts';
import { isAnswered } from '#platform/web/api/refusal.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { PageHead } from './page-head.tsx';
import { REORGANISATION_TEXTS } from './reorganisation-texts.ts';
import './reorganisation.css';

interface UnknownReorganisationProps {
  /** Left out: it is not in force. */
  readonly error?: unknown;
  readonly onTryAgain?: () => void;
}

/** The server knows no such address (404), or took it for none (400). */
const NOT_THERE: readonly number[] = [400, 404];

/** In the place of a reorganisation that is not there, or could not be read. */
export function UnknownReorganisation({
  error,
  onTryAgain,
}: UnknownReorganisationProps): ReactNode {
  const texts = useTexts(REORGANISATION_TEXTS);
  const isNotThere = error === undefined || (isAnswered(error) && NOT_THERE.includes(error.status));
  return (
    <article className="reorganisation">
      <PageHead
        crumbs={[
          { text: texts.organisation, address: ORGANISATION_PATH },
          { text: texts.title, address: REORGANISATIONS_PATH },
        ]}
        title={isNotThere ? texts.unknownTitle : texts.title}
      />
      {isNotThere ? (
        <p>{texts.unknownText}</p>
      ) : (
        <RefusalNote error={error} {...(onTryAgain && { onTryAgain })} />
      )}
      <p>
        <Link href={REORGANISATIONS_PATH}>{texts.toList}</Link>
      </p>
    </article>
  );
}
