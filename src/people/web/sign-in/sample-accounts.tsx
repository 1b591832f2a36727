import type { ReactNode } from 'react';
import { ROLES } from '#kernel/actor.ts';
import { ROLE_TEXTS } from '#platform/model/role-texts.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { SAMPLE_TEXTS } from './sample-texts.ts';
import type { SampleAccount } from './session-queries.ts';

interface SampleAccountsProps {
  readonly samples: readonly SampleAccount[];
  readonly onTake: (sample: SampleAccount) => void;
}

/** The accounts of the sample organisation, each a way in; they have one password. */
export function SampleAccounts({ samples, onTake }: SampleAccountsProps): ReactNode {
  const texts = useTexts(SAMPLE_TEXTS);
  const sorted = samples.toSorted((one, other) => rankOf(one) - rankOf(other));
  return (
    <section className="sample-accounts">
      <h2>{texts.title}</h2>
      <p className="quiet small">{texts.intro}</p>
      <p className="small">
        {texts.password}: <b>{[...new Set(samples.map(({ password }) => password))].join(', ')}</b>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.role}</th>
            <th scope="col">{texts.login}</th>
            <th scope="col">
              <span className="heard">{texts.way}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((sample) => (
            <SampleRow key={sample.login} sample={sample} onTake={() => onTake(sample)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface SampleRowProps {
  readonly sample: SampleAccount;
  readonly onTake: () => void;
}

function SampleRow({ sample, onTake }: SampleRowProps): ReactNode {
  const texts = useTexts(SAMPLE_TEXTS);
  const language = useLanguage();
  const { roles, name, login } = sample;
  return (
    <tr>
      <th scope="row">
        <span className="sample-role">
          {roles.map((role) => ROLE_TEXTS[language][role]).join(', ')}
        </span>
        <bdi className="faint tiny">{name}</bdi>
      </th>
      <td>{login}</td>
      <td>
        <Button rank="quiet" aria-label={texts.takeAs(name)} onClick={onTake}>
          {texts.take}
        </Button>
      </td>
    </tr>
  );
}

/** In the order in which roles are always told. */
function rankOf({ roles }: SampleAccount): number {
  return Math.min(...roles.map((role) => ROLES.indexOf(role)));
}
