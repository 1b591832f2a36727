import { useState } from 'react';
import type { ConfirmedChange } from '#platform/web/api/confirmed-change.ts';
import { useLanguage } from '#platform/web/language/language-choice.tsx';
import type { SummedIndicator } from '#activities/web/activity-queries.ts';
import {
  isWithoutResult,
  readDraft,
  type DraftFaults,
  type OutreachBody,
  type OutreachDraft,
} from './outreach-draft.ts';

/** What is sent: the event, and what whoever sends it knows and means nevertheless. */
export interface OutreachSent {
  readonly body: OutreachBody;
  readonly deed: 'tell' | 'note' | 'change';
  readonly isAnother: boolean;
  readonly replaces: boolean;
}

export type OutreachDeed = OutreachSent['deed'];

export interface OutreachFormState {
  readonly draft: OutreachDraft;
  readonly put: (more: Partial<OutreachDraft>) => void;
  /** What is wrong, once somebody has tried to send it. */
  readonly faults: DraftFaults;
  readonly isResultNeeded: boolean;
  /** Sends it for what the form is for. */
  readonly send: (deed: OutreachDeed) => void;
  /** The same as was tried last, by somebody who knows what was refused. */
  readonly sendKnowing: (knowing: Partial<Pick<OutreachSent, 'isAnother' | 'replaces'>>) => void;
}

const NO_FAULTS: DraftFaults = { needed: new Set(), results: new Map() };

/** An event as a form holds it, until it is sent. */
export function useOutreachForm(
  first: OutreachDraft,
  indicators: readonly SummedIndicator[],
  change: ConfirmedChange<OutreachSent, unknown>,
): OutreachFormState {
  const [draft, setDraft] = useState(first);
  const [tried, setTried] = useState<OutreachDeed>();
  const [means, setMeans] = useState({ isAnother: false, replaces: false });
  const { body, faults } = readDraft(draft, { language: useLanguage(), indicators });
  const sendFor = (deed: OutreachDeed, knowing: typeof means): void => {
    setTried(deed);
    setMeans(knowing);
    const isShort = deed === 'tell' && isWithoutResult(body);
    if (faults.needed.size > 0 || faults.results.size > 0 || isShort) return;
    void change.confirm({ body, deed, ...knowing });
  };
  return {
    draft,
    put: (more) => setDraft((was) => ({ ...was, ...more })),
    faults: tried === undefined ? NO_FAULTS : faults,
    isResultNeeded: tried === 'tell' && isWithoutResult(body),
    send: (deed) => sendFor(deed, means),
    sendKnowing: (knowing) => sendFor(tried ?? 'tell', { ...means, ...knowing }),
  };
}
