import { useState, type ReactNode } from 'react';
import { DayField } from '#platform/web/day/day-field.tsx';
import { DaySlider } from '#platform/web/day/day-slider.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { DEV_UI_TEXTS } from './dev-ui-texts.ts';

const LIFE = { first: '2025-01-01', last: '2026-11-23' };
const MARKS = ['2025-07-01', '2025-10-01'];

/** A day typed, and the same day on the line of days. */
export function ShownDays(): ReactNode {
  const { label, hint } = useTexts(DEV_UI_TEXTS).day;
  const [day, setDay] = useState('2026-06-14');
  return (
    <div className="dev-ui-columns">
      <DayField label={label} hint={hint} value={day} onDay={setDay} />
      <DaySlider label={label} marks={MARKS} onDay={setDay} {...{ day, ...LIFE }} />
    </div>
  );
}
