import { referenceName, referenceOf, type LiveReference } from './live-reference.ts';

/** A piece of a text: words, or a figure that is put in when the text is read. */
export type LiveRun =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'live'; readonly reference: LiveReference };

const BRACED = /\{([^{}]*)\}/gu;

/**
 * Reads a text with live figures: `{people_examined}`, `{people_examined.plan}`, `{reports.received}`.
 * Whatever else stands in braces is text like any other.
 */
export function parseLiveText(text: string): readonly LiveRun[] {
  const runs: LiveRun[] = [];
  let done = 0;
  for (const match of text.matchAll(BRACED)) {
    const reference = referenceOf(match[1] ?? '');
    if (reference === undefined) continue;
    if (match.index > done) runs.push({ kind: 'text', text: text.slice(done, match.index) });
    runs.push({ kind: 'live', reference });
    done = match.index + match[0].length;
  }
  if (done < text.length) runs.push({ kind: 'text', text: text.slice(done) });
  return runs;
}

/** Writes what was read as it was. */
export function writeLiveText(runs: readonly LiveRun[]): string {
  return runs
    .map((run) => (run.kind === 'text' ? run.text : `{${referenceName(run.reference)}}`))
    .join('');
}

/** What some texts ask for, each reference once, in the order in which they first ask. */
export function referencesIn(texts: readonly string[]): readonly LiveReference[] {
  const references = new Map<string, LiveReference>();
  for (const run of texts.flatMap(parseLiveText)) {
    if (run.kind === 'live') references.set(referenceName(run.reference), run.reference);
  }
  return [...references.values()];
}
