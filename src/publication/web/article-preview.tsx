import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { LiveText, type ShownRun } from '#platform/web/live-text/live-text.tsx';
import { paragraphsOf } from '#publication/model/article.ts';
import { isPublic } from '#publication/model/article-life-cycle.ts';
import { articleRuns } from '#publication/model/article-references.ts';
import { creditLine } from '#publication/model/published-article.ts';
import { articlePictureAddress, type Article, type ArticlePhotograph } from './article-queries.ts';
import { ARTICLE_TEXTS } from './article-texts.ts';
import type { EditedArticle } from './edited-article.ts';
import { EDITOR_TEXTS } from './editor-texts.ts';

interface ArticlePreviewProps {
  readonly article: Article;
  /** As it is being written. */
  readonly edited: EditedArticle;
  /** Whether the figures become those of now. */
  readonly takesNow?: boolean;
}

/** An article as its public page will show it. */
export function ArticlePreview({
  article,
  edited,
  takesNow = false,
}: ArticlePreviewProps): ReactNode {
  const texts = useTexts(ARTICLE_TEXTS);
  const runs = (text: string) => shownRuns(text, article, takesNow);
  const { title, lead, body, photographs, writers, photographers, office } = edited;
  const [first, ...others] = photographs;
  const isFrozen = isPublic(article.state) && !takesNow;
  const credit = creditLine({
    ...{ language: article.language, office },
    writers: writers.map(({ name }) => name),
    photographers: photographers.map(({ name }) => name),
  });
  return (
    <section className="article-preview" aria-label={texts.preview} tabIndex={0}>
      {article.slug === null && <p className="quiet tiny">{texts.previewHint}</p>}
      <div className="article-paper" lang={article.language}>
        <h2 dir="auto">{title === '' ? texts.untitled : title}</h2>
        <p className="article-paper-lead" dir="auto">
          <LiveText runs={runs(lead)} isFrozen={isFrozen} />
        </p>
        {first !== undefined && <Shown photograph={first} article={article.id} />}
        {paragraphsOf(body).map((text, index) => (
          // A paragraph has no other identity than its place.
          <p key={`${index} ${text.length}`} dir="auto">
            <LiveText runs={runs(text)} isFrozen={isFrozen} />
          </p>
        ))}
        {others.map((photograph) => (
          <Shown key={photograph.file} photograph={photograph} article={article.id} />
        ))}
        {credit !== '' && (
          <p className="article-paper-credit" dir="auto">
            {credit}
          </p>
        )}
        <Corrections article={article} />
      </div>
    </section>
  );
}

/** What stands in a text: of a published one what was published, and beside it what is so now. */
function shownRuns(
  text: string,
  { values, differences, state }: Article,
  takesNow: boolean,
): readonly ShownRun[] {
  return articleRuns(text).map((run) => {
    if (run.kind === 'text') return run;
    const { reference } = run;
    const value = values.find((each) => each.reference === reference);
    const changed = differences.find((each) => each.reference === reference);
    const shown = { kind: 'figure', key: reference, address: value?.address ?? null } as const;
    if (value === undefined) return { ...shown, written: `{${reference}}`, state: 'missing' };
    const known = value.isKnown ? 'known' : 'blank';
    if (changed === undefined || state === 'withdrawn') {
      return { ...shown, written: value.written, state: known };
    }
    return takesNow
      ? { ...shown, written: changed.now, state: known }
      : { ...shown, written: changed.now, was: changed.published, state: known };
  });
}

interface ShownProps {
  readonly photograph: ArticlePhotograph;
  readonly article: string;
}

function Shown({ photograph, article }: ShownProps): ReactNode {
  const { file, caption, altText, photographer, credit } = photograph;
  const by = photographer === null ? credit : photographer.name;
  return (
    <figure>
      <img src={articlePictureAddress(article, file)} alt={altText} />
      <figcaption className="quiet small" dir="auto">
        {caption}
        {by !== '' && <span> ({by})</span>}
      </figcaption>
    </figure>
  );
}

function Corrections({ article }: { readonly article: Article }): ReactNode {
  const texts = useTexts(EDITOR_TEXTS);
  const { day } = useWrittenValues();
  if (article.corrections.length === 0) return null;
  return (
    <div className="article-paper-corrections">
      <h3>{texts.corrections}</h3>
      <ul>
        {article.corrections.map((correction) => (
          <li key={`${correction.day} ${correction.what}`}>
            {day(correction.day)}: <span dir="auto">{correction.what}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
