import type { Database } from './database.ts';

/** Asks a database, or knows the answer from before, where nothing at all was committed since. */
export type AskUnlessKept<Answer> = (
  database: Database,
  key: string,
  question: Question<Answer>,
) => Promise<Answer | undefined>;

interface Question<Answer> {
  readonly ask: () => Promise<Answer | undefined>;
  /** Whether an answer from before still does; left out: as long as nothing is committed. */
  readonly stillDoes?: (kept: Answer) => boolean;
}

interface KeptAnswers<Answer> {
  readonly mark: number;
  readonly byKey: Map<string, Answer>;
}

/**
 * Keeps up to `most` answers to one kind of question until anything is committed. Where the database cannot
 * know that nothing was (`changeMark`), each is asked again; that there is none is not kept.
 */
export function keepAnswers<Answer>(most: number): AskUnlessKept<Answer> {
  const keptOf = new WeakMap<Database, KeptAnswers<Answer>>();
  const keptAt = (database: Database, mark: number): KeptAnswers<Answer>['byKey'] => {
    const before = keptOf.get(database);
    if (before?.mark === mark) return before.byKey;
    const byKey = new Map<string, Answer>();
    keptOf.set(database, { mark, byKey });
    return byKey;
  };
  return async (database, key, { ask, stillDoes = () => true }) => {
    const mark = database.changeMark();
    if (mark === undefined) return ask();
    const kept = keptAt(database, mark).get(key);
    if (kept !== undefined && stillDoes(kept)) return kept;
    const answer = await ask();
    // What was committed while it was asked may or may not be in it.
    if (answer === undefined || database.changeMark() !== mark) return answer;
    const byKey = keptAt(database, mark);
    if (byKey.size < most) byKey.set(key, answer);
    return answer;
  };
}
