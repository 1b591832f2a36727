import type { ReactNode } from 'react';
import type { Language } from '#kernel/problem.ts';
import { api } from '#platform/web/api/api-client.ts';
import { useLanguageChoice, useTexts } from '#platform/web/language/language-choice.tsx';
import { Choice } from '#platform/web/parts/field.tsx';
import { DeedNote } from './deed-note.tsx';
import { LANGUAGE_OPTIONS } from './language-options.ts';
import type { OwnAccount } from './own-account-queries.ts';
import { OWN_ACCOUNT_TEXTS } from './own-account-texts.ts';
import { useOwnDeed } from './own-deed.ts';
import { OwnSection } from './own-section.tsx';

/** The language of the person, beyond this browser. */
export function LanguageSection({ own }: { readonly own: OwnAccount }): ReactNode {
  const texts = useTexts(OWN_ACCOUNT_TEXTS);
  const { choose } = useLanguageChoice();
  const deed = useOwnDeed(async (language: Language) => {
    await api.POST('/api/v1/account/language', { body: { language } });
    choose(language);
  });
  return (
    <OwnSection title={texts.language}>
      <div className="own-narrow">
        <Choice<Language>
          label={texts.language}
          hint={texts.languageHint}
          value={own.language}
          options={LANGUAGE_OPTIONS}
          onChoose={(language) => void deed.start(language)}
        />
      </div>
      <DeedNote deed={deed} done={texts.languageSaved} />
    </OwnSection>
  );
}
