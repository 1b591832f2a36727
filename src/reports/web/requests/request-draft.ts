import { isWritten, type Outline } from '#reports/model/outline/outline.ts';
import type { RequestChange } from '#reports/web/report-changes.ts';
import type { ReportRequest } from '#reports/web/report-queries.ts';

/** What is asked, as the form holds it. */
export interface RequestDraft {
  readonly title: string;
  readonly place: string;
  readonly outline: Outline;
  /** By the level; none: an empty text. */
  readonly dueDays: Readonly<Record<string, string>>;
  /** A line each. */
  readonly recipients: string;
}

export function draftOf(
  request: Pick<ReportRequest, 'title' | 'place' | 'outline' | 'dueDays' | 'recipients'>,
): RequestDraft {
  const { title, place, outline, dueDays, recipients } = request;
  return {
    ...{ title, place, outline },
    dueDays: Object.fromEntries(dueDays.map(({ level, day }) => [level, day])),
    recipients: recipients.join('\n'),
  };
}

export function wishOf(
  draft: RequestDraft,
): Pick<RequestChange, 'title' | 'place' | 'outline' | 'dueDays' | 'recipients'> {
  const { title, place, outline, dueDays, recipients } = draft;
  return {
    title: title.trim(),
    place: place.trim(),
    outline: outline.map((section) => ({ ...section, title: section.title.trim() })),
    dueDays: Object.entries(dueDays).flatMap(([level, day]) => (day === '' ? [] : { level, day })),
    recipients: recipients
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  };
}

/** What stops it, each where it is mended. */
export interface DraftFaults {
  readonly title: boolean;
  readonly place: boolean;
  /** The keys of sections without a title. */
  readonly sections: readonly string[];
  /** No section is written by anybody. */
  readonly outline: boolean;
  readonly count: number;
}

export function faultsOf({ title, place, outline }: RequestDraft): DraftFaults {
  const faults = {
    title: title.trim() === '',
    place: place.trim() === '',
    sections: outline.filter((each) => each.title.trim() === '').map(({ key }) => key),
    outline: !outline.some(isWritten),
  };
  const whole = [faults.title, faults.place, faults.outline].filter(Boolean).length;
  return { ...faults, count: whole + faults.sections.length };
}
