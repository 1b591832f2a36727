import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { saveUnsaved } from '#platform/web/access/unsaved-work.ts';
import { useLanguage } from '#platform/web/language/language-choice.tsx';
import { emptySections } from '#reports/model/outline/empty-sections.ts';
import { reportQuery, type Report } from '#reports/web/report-queries.ts';

interface Submission {
  /** Sends the report, or asks first where sections of it are empty. */
  readonly submit: () => void;
  /** Sends it with its empty sections. */
  readonly submitAnyway: () => void;
  /** It was not sent, as the section that is open could not be saved. */
  readonly isUnsaved: boolean;
}

interface Submitting {
  readonly send: () => void;
  readonly ask: () => void;
}

/** Submits a report with the last words typed into it: what is open is saved before, or nothing is sent. */
export function useSubmission(report: Report, { send, ask }: Submitting): Submission {
  const client = useQueryClient();
  const language = useLanguage();
  const [isUnsaved, setUnsaved] = useState(false);
  const saved = async (): Promise<boolean> => {
    const isSaved = await saveUnsaved();
    setUnsaved(!isSaved);
    return isSaved;
  };
  const submit = async (): Promise<void> => {
    if (!(await saved())) return;
    // What was saved just now may not have come back yet; where no answer comes, sending it says so.
    const query = { ...reportQuery(report.id, language), staleTime: 0 };
    const { sections } = await client.query(query).catch(() => report);
    if (emptySections(sections).length === 0) send();
    else ask();
  };
  const submitAnyway = async (): Promise<void> => {
    if (await saved()) send();
  };
  return {
    submit: () => void submit(),
    submitAnyway: () => void submitAnyway(),
    isUnsaved,
  };
}
