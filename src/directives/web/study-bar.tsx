import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { DIRECTIVE_TEXTS } from './directive-texts.ts';
import './study-bar.css';

interface StudyBarProps {
  readonly sent: number;
  readonly acknowledged: number;
  readonly studied: number;
}

/** How many of some units have studied, printed, and drawn: full for studied, half for under way. */
export function StudyBar({ sent, acknowledged, studied }: StudyBarProps): ReactNode {
  const texts = useTexts(DIRECTIVE_TEXTS);
  const { count } = useWrittenValues();
  if (sent === 0) return <span className="quiet">{texts.notSent}</span>;
  const partOf = (number: number) => ({ inlineSize: `${(number / sent) * 100}%` });
  return (
    <span className="study-bar">
      <span className="study-bar-number figures">
        {count(studied)}/{count(sent)}
      </span>
      <span className="study-bar-track" aria-hidden="true">
        <i data-part="studied" style={partOf(studied)} />
        <i data-part="acknowledged" style={partOf(acknowledged - studied)} />
      </span>
    </span>
  );
}
