import type { ReactNode } from 'react';
import { ROLE_TEXTS } from '#platform/model/role-texts.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { SAMPLE_TEXTS } from './sample-texts.ts';
import type { SampleAccount } from './session-queries.ts';

interface SampleAccountsProps {
  readonly samples: readonly SampleAccount[];
  readonly onTake: (sample: SampleAccount) => void;
}

/** The accounts of the sample organisation, each a way in. */
export function SampleAccounts({ samples, onTake }: SampleAccountsProps): ReactNode {
  const texts = useTexts(SAMPLE_TEXTS);
  const language = useLanguage();
  return (
    <section className="sample-accounts">
      <h2>{texts.title}</h2>
      <p className="quiet small">{texts.intro}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.role}</th>
            <th scope="col">{texts.login}</th>
            <th scope="col">{texts.password}</th>
            <th scope="col">
              <span className="heard">{texts.way}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {samples.map((sample) => (
            <tr key={sample.login}>
              <th scope="row">
                {sample.roles.map((role) => ROLE_TEXTS[language][role]).join(', ')}
                <bdi className="faint tiny">{sample.name}</bdi>
              </th>
              <td>
                <code>{sample.login}</code>
              </td>
              <td>
                <code>{sample.password}</code>
              </td>
              <td>
                <Button
                  rank="quiet"
                  aria-label={texts.takeAs(sample.name)}
                  onClick={() => onTake(sample)}
                >
                  {texts.take}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
