import type { ReactNode } from 'react';
import {
  AUTHORITY_FORMS,
  authorityIsOf,
  writtenAuthority,
  type Authority,
  type AuthorityForm,
} from '#documents/model/signing-authority.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Choice } from '#platform/web/parts/field.tsx';
import type { Signer } from './signers.ts';
import type { IssuingUnit } from './signing-queries.ts';
import { SIGNING_TEXTS } from './signing-texts.ts';
import './signing.css';

interface AuthorityChoiceProps {
  readonly unit: IssuingUnit;
  readonly signer: Signer;
  /** `undefined`: in the own right. */
  readonly authority: Authority | undefined;
  readonly onChoose: (authority: Authority | undefined) => void;
}

/** In whose place somebody signs, and how the document will say so. */
export function AuthorityChoice(props: AuthorityChoiceProps): ReactNode {
  const { unit, signer, authority, onChoose } = props;
  const texts = useTexts(SIGNING_TEXTS);
  const { name } = useWrittenValues();
  const of = {
    body: unit.bodies.map((body) => ({ value: body.id, text: name(body) })),
    post: unit.posts
      .filter(({ id }) => id !== signer.post)
      .map(({ id, title, titleEn }) => ({
        value: id,
        text: name({ name: title, nameEn: titleEn }),
      })),
  };
  const forms = AUTHORITY_FORMS.filter((form) => of[authorityIsOf(form)].length > 0);
  const chooseForm = (form: AuthorityForm | ''): void => {
    if (form === '') {
      onChoose(undefined);
      return;
    }
    const possible = of[authorityIsOf(form)];
    const same = possible.find(({ value }) => value === authority?.of) ?? possible[0];
    if (same !== undefined) onChoose({ form, of: same.value });
  };
  return (
    <>
      <Choice
        label={texts.authority}
        value={authority?.form ?? ''}
        options={[
          { value: '', text: texts.ownRight },
          ...forms.map((form) => ({ value: form, text: texts.forms[form] })),
        ]}
        onChoose={chooseForm}
      />
      {authority !== undefined && (
        <Choice
          label={authorityIsOf(authority.form) === 'body' ? texts.whichBody : texts.whichPost}
          value={authority.of}
          options={of[authorityIsOf(authority.form)]}
          onChoose={(chosen) => onChoose({ form: authority.form, of: chosen })}
        />
      )}
      <PrintedSignature {...{ unit, signer, authority }} />
    </>
  );
}

/** The lines above and below the signature, in Vietnamese as the document is. */
function PrintedSignature({
  unit,
  signer,
  authority,
}: Omit<AuthorityChoiceProps, 'onChoose'>): ReactNode {
  const texts = useTexts(SIGNING_TEXTS);
  const whom =
    unit.bodies.find(({ id }) => id === authority?.of)?.name ??
    unit.posts.find(({ id }) => id === authority?.of)?.title;
  const above =
    authority === undefined || whom === undefined
      ? undefined
      : writtenAuthority(authority.form, whom);
  return (
    <div className="report-signature">
      <p className="small quiet">{texts.printed}</p>
      {above !== undefined && (
        <p className="report-signature-title" lang="vi">
          {above}
        </p>
      )}
      <p className="report-signature-title" lang="vi">
        {signer.isActing ? `Q. ${signer.title.name}` : signer.title.name}
      </p>
      <p>
        <bdi>{signer.name}</bdi>
      </p>
    </div>
  );
}
