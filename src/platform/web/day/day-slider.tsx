import { useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Sign } from '#platform/web/parts/sign.tsx';
import {
  dayScale,
  drawnToMark,
  markAfter,
  markBefore,
  numberOf,
  shareOf,
  writtenDay,
  type DayScale,
} from './day-scale.ts';
import { DAY_TEXTS } from './day-texts.ts';
import './day-slider.css';

export interface DaySliderProps {
  readonly label: string;
  /** Days as the API writes them; the marks are those on which something is otherwise. */
  readonly day: string;
  readonly first: string;
  readonly last: string;
  readonly marks: readonly string[];
  /** Told with every move. */
  readonly onDay: (day: string) => void;
}

/**
 * A day on a line, with marks that a hand is drawn to. Left and Right move by a day, Page Up, Page
 * Down and the two buttons to the next mark, Home and End to the ends.
 */
export function DaySlider({ label, day, first, last, marks, onDay }: DaySliderProps): ReactNode {
  const scale = useMemo(() => dayScale({ first, last, marks }), [first, last, marks]);
  const texts = useTexts(DAY_TEXTS);
  const at = numberOf(day);
  const isHeld = useRef(false);
  const goTo = (mark: number | undefined): void => {
    if (mark !== undefined) onDay(writtenDay(mark));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    goTo(event.key === 'PageUp' ? markAfter(scale, at) : markBefore(scale, at));
  };
  return (
    <div className="day-slider">
      <MarkButton label={texts.before} to="before" mark={markBefore(scale, at)} onGo={goTo} />
      <div className="day-slider-line">
        <Marks scale={scale} at={at} />
        <input
          type="range"
          aria-label={label}
          aria-valuetext={texts.inWords(dateOf(day))}
          min={scale.first}
          max={scale.last}
          value={at}
          onPointerDown={() => (isHeld.current = true)}
          onPointerUp={() => (isHeld.current = false)}
          onPointerCancel={() => (isHeld.current = false)}
          onChange={({ target }) => {
            const to = Number(target.value);
            // The keyboard moves by a day: a mark must not hold it fast.
            goTo(isHeld.current ? drawnToMark(scale, to) : to);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <MarkButton label={texts.after} to="after" mark={markAfter(scale, at)} onGo={goTo} />
    </div>
  );
}

interface MarkButtonProps {
  readonly label: string;
  readonly to: 'before' | 'after';
  readonly mark: number | undefined;
  readonly onGo: (mark: number | undefined) => void;
}

function MarkButton({ label, to, mark, onGo }: MarkButtonProps): ReactNode {
  const { day } = useWrittenValues();
  const said = mark === undefined ? label : `${label}: ${day(writtenDay(mark))}`;
  return (
    <button
      type="button"
      className="day-slider-step"
      data-to={to}
      disabled={mark === undefined}
      aria-label={said}
      title={said}
      onClick={() => onGo(mark)}
    >
      <Sign name="right" />
    </button>
  );
}

/** Between these shares of the line the month of a mark does not meet those of the ends. */
const ROOM = { from: 0.3, until: 0.7 };

function Marks({ scale, at }: { readonly scale: DayScale; readonly at: number }): ReactNode {
  const { month } = useTexts(DAY_TEXTS);
  const written = (day: number): string => month(dateOf(writtenDay(day)));
  const named = scale.marks.findLast((mark) => {
    const share = shareOf(scale, mark);
    return ROOM.from < share && share < ROOM.until;
  });
  return (
    <div aria-hidden="true" className="day-slider-marks figures">
      <b style={{ inlineSize: percent(shareOf(scale, at)) }} />
      {scale.marks.map((mark) => (
        <i key={mark} style={{ insetInlineStart: percent(shareOf(scale, mark)) }} />
      ))}
      <span>{written(scale.first)}</span>
      {named !== undefined && (
        <span style={{ insetInlineStart: percent(shareOf(scale, named)) }} data-place="mark">
          {written(named)}
        </span>
      )}
      <span data-place="end">{written(scale.last)}</span>
    </div>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}

function dateOf(written: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = written.split('-').map(Number);
  return { year, month, day };
}
