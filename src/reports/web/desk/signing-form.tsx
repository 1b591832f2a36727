import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { offeredAuthority, type Authority } from '#documents/model/signing-authority.ts';
import { todayHere } from '#platform/web/day/today-here.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Choice } from '#platform/web/parts/field.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import type { StepWish } from '#reports/web/report-changes.ts';
import type { Report } from '#reports/web/report-queries.ts';
import { AuthorityChoice } from './authority-choice.tsx';
import { signersOf, type Signer } from './signers.ts';
import { issuingUnitQuery, type IssuingUnit } from './signing-queries.ts';
import { SIGNING_TEXTS } from './signing-texts.ts';

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
  const texts = useTexts(SIGNING_TEXTS);
  const { data, error, refetch } = useQuery(issuingUnitQuery(report.unit.id, todayHere()));
  if (error) return <RefusalNote error={error} onTryAgain={() => void refetch()} />;
  if (data === undefined) return <LoadingBars lines={2} />;
  const signers = signersOf(data);
  return (
    <div className="report-step-form">
      <p className="small">{step === 'publication' ? texts.publishText : texts.amendText}</p>
      {signers.length === 0 ? (
        <p className="small quiet">{texts.noSigner}</p>
      ) : (
        <SignerChoice {...props} unit={data} signers={signers} />
      )}
    </div>
  );
}

interface SignerChoiceProps extends SigningFormProps {
  readonly unit: IssuingUnit;
  readonly signers: readonly Signer[];
}

function SignerChoice(props: SignerChoiceProps): ReactNode {
  const { report, step, take, isBusy, onCancel, unit, signers } = props;
  const texts = useTexts(SIGNING_TEXTS);
  const textOf = useSignerText();
  const [signer, setSigner] = useState<Signer>();
  const [authority, setAuthority] = useState<Authority>();
  // An amendment is decided by the edition that was read, not by the report.
  const version = step === 'amendment' ? (report.editions.at(-1)?.version ?? 0) : report.version;
  const choose = (key: string): void => {
    const chosen = signers.find((each) => keyOf(each) === key);
    setSigner(chosen);
    const post = unit.posts.find(({ id }) => id === chosen?.post);
    setAuthority(post && offeredAuthority(post, unit.posts));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (signer === undefined) return;
        const { post, person } = signer;
        take({ report: report.id, version, step, post, person, authority });
      }}
    >
      <Choice
        label={texts.signer}
        value={signer === undefined ? '' : keyOf(signer)}
        options={[
          { value: '', text: texts.chooseSigner },
          ...signers.map((each) => ({ value: keyOf(each), text: textOf(each) })),
        ]}
        onChoose={choose}
      />
      {signer === undefined ? (
        <p className="small quiet">{texts.signerNeeded}</p>
      ) : (
        <AuthorityChoice {...{ unit, signer, authority }} onChoose={setAuthority} />
      )}
      <div className="reports-actions">
        <Button type="submit" rank="main" disabled={isBusy || signer === undefined}>
          {step === 'publication' ? texts.issue : texts.issueAmendment}
        </Button>
        <Button rank="quiet" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

function keyOf({ post, person }: Signer): string {
  return `${post} ${person}`;
}

/** `Nguyễn Thị Lan, Chuyên viên`, told apart from whoever is called the same. */
function useSignerText(): (signer: Signer) => string {
  const texts = useTexts(SIGNING_TEXTS);
  const { name, day } = useWrittenValues();
  return ({ name: called, title, isActing, since }) => {
    const post = isActing ? texts.acting(name(title)) : name(title);
    const text = `${called}, ${post}`;
    return since === undefined ? text : `${text} (${texts.since(day(since))})`;
  };
}
