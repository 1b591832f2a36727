import { referenceName } from './live-reference.ts';
import { parseLiveText } from './live-text.ts';
import type { LiveValues } from './live-value.ts';

/** A text with its figures put in, as it stands on paper. */
export function writtenText(text: string, values: LiveValues): string {
  return parseLiveText(text)
    .map((run) => {
      if (run.kind === 'text') return run.text;
      const name = referenceName(run.reference);
      return values.get(name)?.written ?? `{${name}}`;
    })
    .join('');
}
