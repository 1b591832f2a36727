import type { ReactNode } from 'react';
import { api } from '#platform/web/api/api-client.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { saveFile } from '#platform/web/table/save-file.ts';
import { DeedNote, isOnItsWay } from './deed-note.tsx';
import { OWN_ACCOUNT_TEXTS } from './own-account-texts.ts';
import { useOwnDeed } from './own-deed.ts';
import { OwnSection } from './own-section.tsx';

/** What is kept about the person, as a file to take along. */
export function DataSection(): ReactNode {
  const texts = useTexts(OWN_ACCOUNT_TEXTS);
  const deed = useOwnDeed(downloadOwnData);
  const { state } = deed;
  return (
    <OwnSection title={texts.data}>
      <p>{texts.dataText}</p>
      <div>
        <Button disabled={isOnItsWay(state)} onClick={() => void deed.start()}>
          {state.kind === 'sending' ? texts.downloading : texts.download}
        </Button>
      </div>
      <DeedNote
        deed={deed}
        {...(state.kind === 'done' && { done: texts.downloaded(state.result) })}
      />
    </OwnSection>
  );
}

/** As RFC 8187 writes the name of a file in a header. */
const NAME = /filename\*=UTF-8''([^;]+)/u;

/** @returns the name of the file. */
async function downloadOwnData(): Promise<string> {
  const { data, response } = await api.GET('/api/v1/account/data', { parseAs: 'blob' });
  if (data === undefined) throw new Error('own data: expected a file');
  const told = response.headers.get('content-disposition') ?? '';
  const name = decodeURIComponent(NAME.exec(told)?.[1] ?? 'midyear.json');
  saveFile(name, data);
  return name;
}
