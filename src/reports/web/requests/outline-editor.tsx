import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { numberedOutline, type NumberedSection } from '#reports/model/outline/numbered-outline.ts';
import {
  changedSection,
  movedSection,
  withNewSection,
} from '#reports/model/outline/outline-editing.ts';
import { SECTION_KINDS, type Outline } from '#reports/model/outline/outline.ts';
import { REQUEST_TEXTS } from './request-texts.ts';

interface OutlineEditorProps {
  readonly outline: Outline;
  readonly onOutline: (outline: Outline) => void;
  /** The keys of sections whose title is missed. */
  readonly faulty: readonly string[];
}

/** Where the keyboard goes once the sections stand in another order. */
type Aim = `${string} ${'up' | 'down' | 'title'}`;

/** The sections of a report in their order, each changed in its place. */
export function OutlineEditor({ outline, onOutline, faulty }: OutlineEditorProps): ReactNode {
  const texts = useTexts(REQUEST_TEXTS);
  const list = useRef<HTMLOListElement>(null);
  const aim = useRef<Aim>(undefined);
  useEffect(() => {
    const place = aim.current;
    aim.current = undefined;
    if (place === undefined) return;
    const [key = '', what = ''] = place.split(' ');
    const row = list.current?.querySelector(`[data-key="${key}"]`);
    const wanted = row?.querySelector<HTMLElement>(`[data-part="${what}"]:not(:disabled)`);
    (wanted ?? row?.querySelector<HTMLElement>('input'))?.focus();
  }, [outline]);
  const change = (next: Outline, focus: Aim | undefined): void => {
    aim.current = focus;
    onOutline(next);
  };
  const remove = (key: string): void => {
    const at = outline.findIndex((section) => section.key === key);
    const next = outline.filter((section) => section.key !== key);
    const beside = next[at] ?? next.at(-1);
    change(next, beside && `${beside.key} title`);
  };
  const add = (): void => {
    const next = withNewSection(outline);
    const added = next.find(({ key }) => !outline.some((section) => section.key === key));
    change(next, added && `${added.key} title`);
  };
  return (
    <div className="outline-editor">
      <ol ref={list}>
        {numberedOutline(outline).map((section, index) => (
          <SectionLine
            key={section.key}
            {...{ section, index, outline, change, remove }}
            isFaulty={faulty.includes(section.key)}
          />
        ))}
      </ol>
      <Button onClick={add}>{texts.addSection}</Button>
    </div>
  );
}

interface SectionLineProps {
  readonly section: NumberedSection;
  readonly index: number;
  readonly outline: Outline;
  readonly isFaulty: boolean;
  readonly change: (outline: Outline, aim: Aim | undefined) => void;
  readonly remove: (key: string) => void;
}

const LONGEST_TITLE = 300;

function SectionLine(props: SectionLineProps): ReactNode {
  const { section, index, outline, isFaulty, change, remove } = props;
  const texts = useTexts(REQUEST_TEXTS);
  const id = useId();
  const { key, level, title, heading } = section;
  const about = title === '' ? texts.section(index + 1) : title;
  const move = (by: -1 | 1): void =>
    change(movedSection(outline, key, by), `${key} ${by === 1 ? 'down' : 'up'}`);
  return (
    <li data-key={key} data-level={level} data-tone={isFaulty ? 'bad' : undefined}>
      <span className="outline-number figures" aria-hidden="true">
        {heading.slice(0, heading.length - title.length)}
      </span>
      <input
        data-part="title"
        dir="auto"
        aria-label={texts.sectionTitle(index + 1)}
        aria-invalid={isFaulty}
        aria-describedby={isFaulty ? id : undefined}
        value={title}
        maxLength={LONGEST_TITLE}
        onChange={({ target }) =>
          change(changedSection(outline, key, { title: target.value }), undefined)
        }
      />
      <SectionKindFields {...{ section, outline, change, about }} />
      <span className="outline-moves">
        <Button
          rank="quiet"
          data-part="up"
          aria-label={texts.moveUp(about)}
          disabled={index === 0}
          onClick={() => move(-1)}
        >
          <Sign name="ahead" />
        </Button>
        <Button
          rank="quiet"
          data-part="down"
          aria-label={texts.moveDown(about)}
          disabled={index === outline.length - 1}
          onClick={() => move(1)}
        >
          <Sign name="behind" />
        </Button>
        <Button rank="quiet" aria-label={texts.removeSection(about)} onClick={() => remove(key)}>
          <Sign name="close" />
        </Button>
      </span>
      {isFaulty && (
        <p className="field-message" id={id}>
          <Sign name="wrong" /> {texts.needed}
        </p>
      )}
    </li>
  );
}

interface SectionKindProps extends Pick<SectionLineProps, 'section' | 'outline' | 'change'> {
  readonly about: string;
}

function SectionKindFields({ section, outline, change, about }: SectionKindProps): ReactNode {
  const texts = useTexts(REQUEST_TEXTS);
  const { key, kind, level } = section;
  const isPart = kind === 'opening' || kind === 'annex';
  return (
    <>
      <select
        aria-label={texts.kindOf(about)}
        value={kind}
        onChange={({ target }) => {
          const chosen = SECTION_KINDS.find((each) => each === target.value);
          if (chosen) change(changedSection(outline, key, { kind: chosen }), undefined);
        }}
      >
        {SECTION_KINDS.map((each) => (
          <option key={each} value={each}>
            {texts.kinds[each]}
          </option>
        ))}
      </select>
      <select
        aria-label={texts.levelOf(about)}
        value={level}
        disabled={isPart}
        onChange={({ target }) => {
          const chosen = target.value === '2' ? 2 : 1;
          change(changedSection(outline, key, { level: chosen }), undefined);
        }}
      >
        <option value={1}>{texts.part}</option>
        <option value={2}>{texts.subsection}</option>
      </select>
    </>
  );
}
