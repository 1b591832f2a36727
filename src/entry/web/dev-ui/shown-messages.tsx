import type { ReactNode } from 'react';
import { Refusal } from '#platform/web/api/refusal.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { EmptyState } from '#platform/web/parts/empty-state.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { Sign, type SignName, type SignProps } from '#platform/web/parts/sign.tsx';
import { DEV_UI_TEXTS } from './dev-ui-texts.ts';

const TONES = ['plain', 'ok', 'warn', 'bad'] as const;

/** Notes of every tone. */
export function ShownNotes(): ReactNode {
  const { notes } = useTexts(DEV_UI_TEXTS);
  return TONES.map((tone) => (
    <Note key={tone} tone={tone}>
      {notes[tone]}
    </Note>
  ));
}

/** What stands in the place of something that is loading, not there, refused, or not answered. */
export function ShownStates(): ReactNode {
  const { empty, refusal } = useTexts(DEV_UI_TEXTS);
  return (
    <>
      <LoadingBars lines={3} />
      <EmptyState title={empty.title}>
        <p>
          {empty.text} <code>npx midyear import DIR</code>
        </p>
      </EmptyState>
      <RefusalNote error={refusedWith(refusal)} onTryAgain={() => undefined} />
      <RefusalNote error={new TypeError('no answer')} onTryAgain={() => undefined} />
      <RefusalNote error={new Refusal(500, undefined)} />
    </>
  );
}

function refusedWith([first, second]: readonly [string, string]): Refusal {
  const code = 'unknown-period';
  return new Refusal(404, {
    type: '',
    title: '',
    status: 404,
    code,
    detail: first,
    problems: [
      { code, detail: first },
      { code, detail: second },
    ],
  });
}

const SIGN_TONES: readonly SignProps['tone'][] = [
  undefined,
  'faint',
  'accent',
  'ok',
  'warn',
  'bad',
];

/** Every sign with its word, and its tones. */
export function ShownSigns(): ReactNode {
  const { signs } = useTexts(DEV_UI_TEXTS);
  return (
    <ul className="dev-ui-signs">
      {Object.entries(signs).map(([name, word]) => (
        <li key={name}>
          {SIGN_TONES.map((tone) => (
            <Sign key={tone ?? 'plain'} name={name as SignName} {...(tone && { tone })} />
          ))}
          {word}
        </li>
      ))}
    </ul>
  );
}
