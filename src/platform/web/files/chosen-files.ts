import { FILE_LIMIT } from '#platform/model/files/picture-bounds.ts';
import type { Refusal } from '#platform/web/api/refusal.ts';

/** A file that somebody chose, until it is kept. */
export interface ChosenFile {
  readonly key: string;
  readonly file: File;
  readonly state: FileState;
}

/** `unanswered`: no answer came; it may be kept or not, and sending it again keeps it once. */
export type FileState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending'; readonly share: number }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unanswered' };

type FileChange =
  | { readonly kind: 'added'; readonly added: readonly Omit<ChosenFile, 'state'>[] }
  | { readonly kind: 'begun' | 'again' | 'dropped'; readonly key: string }
  | { readonly kind: 'gone'; readonly key: string; readonly share: number }
  | { readonly kind: 'failed'; readonly key: string; readonly refusal: Refusal | undefined };

/** What was chosen, after something has happened to it. */
export function fileChange(
  chosen: readonly ChosenFile[],
  change: FileChange,
): readonly ChosenFile[] {
  switch (change.kind) {
    case 'added':
      return [...chosen, ...change.added.map((each) => ({ ...each, state: stateAtFirst(each) }))];
    case 'dropped':
      return chosen.filter(({ key }) => key !== change.key);
    case 'begun':
      return withState(chosen, change.key, { kind: 'sending', share: 0 });
    case 'gone':
      return withState(chosen, change.key, { kind: 'sending', share: change.share });
    case 'again':
      return withState(chosen, change.key, { kind: 'waiting' });
    case 'failed':
      return withState(
        chosen,
        change.key,
        change.refusal === undefined
          ? { kind: 'unanswered' }
          : { kind: 'refused', refusal: change.refusal },
      );
    default:
      return change satisfies never;
  }
}

/** A browser that is cut off while it sends hears no refusal: what is too large is not sent at all. */
function stateAtFirst({ file }: Pick<ChosenFile, 'file'>): FileState {
  return file.size > FILE_LIMIT ? { kind: 'too-large' } : { kind: 'waiting' };
}

function withState(
  chosen: readonly ChosenFile[],
  key: string,
  state: FileState,
): readonly ChosenFile[] {
  return chosen.map((each) => (each.key === key ? { ...each, state } : each));
}
