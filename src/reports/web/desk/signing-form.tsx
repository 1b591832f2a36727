import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Choice } from '#platform/web/parts/field.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import type { StepWish } from '#reports/web/report-changes.ts';
import { unitPostsQuery, type Report } from '#reports/web/report-queries.ts';
import { STEP_TEXTS } from './step-texts.ts';

interface SigningFormProps {
  readonly report: Report;
  readonly step: 'publication' | 'amendment';
  readonly take: (wish: StepWish) => void;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
}

/** Who signs the document: somebody in a post of the unit. */
export function SigningForm(props: SigningFormProps): ReactNode {
  const { report, step } = props;
  const texts = useTexts(STEP_TEXTS);
  const posts = useQuery(unitPostsQuery(report.unit.id, todayHere()));
  const { name } = useWrittenValues();
  if (posts.error) {
    return <RefusalNote error={posts.error} onTryAgain={() => void posts.refetch()} />;
  }
  if (posts.data === undefined) return <LoadingBars lines={2} />;
  const signers = posts.data.flatMap(({ id: post, title, titleEn, holders }) =>
    holders.map(({ person, name: called }) => ({
      value: `${post} ${person}`,
      text: `${called}, ${name({ name: title, nameEn: titleEn })}`,
      ...{ post, person },
    })),
  );
  return (
    <div className="report-step-form">
      <p className="small">{step === 'publication' ? texts.publishText : texts.amendText}</p>
      {signers.length === 0 ? (
        <p className="small quiet">{texts.noSigner}</p>
      ) : (
        <SignerChoice {...props} signers={signers} />
      )}
    </div>
  );
}

interface Signer {
  readonly value: string;
  readonly text: string;
  readonly post: string;
  readonly person: string;
}

interface SignerChoiceProps extends SigningFormProps {
  readonly signers: readonly Signer[];
}

function SignerChoice(props: SignerChoiceProps): ReactNode {
  const { report, step, take, isBusy, onCancel, signers } = props;
  const texts = useTexts(STEP_TEXTS);
  const [chosen, choose] = useState('');
  const signer = signers.find(({ value }) => value === chosen);
  // An amendment is decided by the edition that was read, not by the report.
  const version = step === 'amendment' ? (report.editions.at(-1)?.version ?? 0) : report.version;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (signer === undefined) return;
        const { post, person } = signer;
        take({ report: report.id, version, step, post, person });
      }}
    >
      <Choice
        label={texts.signer}
        value={chosen}
        options={[{ value: '', text: texts.chooseSigner }, ...signers]}
        onChoose={choose}
      />
      <div className="reports-actions">
        <Button type="submit" disabled={isBusy || signer === undefined}>
          {step === 'publication' ? texts.issue : texts.issueAmendment}
        </Button>
        <Button rank="quiet" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
