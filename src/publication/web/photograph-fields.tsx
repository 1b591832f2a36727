import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FilePicker } from '#platform/web/files/upload-file.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import {
  articlePictureAddress,
  foundPhotographsQuery,
  type ArticlePhotograph,
} from './article-queries.ts';
import { movedPhotograph } from './edited-article.ts';
import { EDITOR_TEXTS } from './editor-texts.ts';

interface PhotographFieldsProps {
  readonly article: string;
  readonly photographs: readonly ArticlePhotograph[];
  readonly onChange: (photographs: readonly ArticlePhotograph[]) => void;
}

/** The photographs of an article in their order; from events of the period, or the writer's own. */
export function PhotographFields(props: PhotographFieldsProps): ReactNode {
  const { article, photographs, onChange } = props;
  const texts = useTexts(EDITOR_TEXTS);
  return (
    <fieldset className="article-photographs">
      <legend>{texts.photographs}</legend>
      {photographs.length === 0 && <p className="quiet small">{texts.noPhotographs}</p>}
      {photographs.map((photograph, index) => (
        <OnePhotograph key={photograph.file} {...props} {...{ photograph, index }} />
      ))}
      <FilePicker
        label={texts.upload}
        hint={texts.uploadHint}
        kinds="pictures"
        onKept={({ id }) => onChange([...photographs, { ...NEW_PHOTOGRAPH, file: id }])}
      />
      <FoundPhotographs {...{ article, photographs, onChange }} />
    </fieldset>
  );
}

const NEW_PHOTOGRAPH = { caption: '', altText: '', photographer: null, credit: '' } as const;

interface OnePhotographProps extends PhotographFieldsProps {
  readonly photograph: ArticlePhotograph;
  readonly index: number;
}

function OnePhotograph(props: OnePhotographProps): ReactNode {
  const { article, photographs, onChange, photograph, index } = props;
  const texts = useTexts(EDITOR_TEXTS);
  const edit = (changed: Partial<ArticlePhotograph>): void =>
    onChange(photographs.with(index, { ...photograph, ...changed }));
  const label = texts.photograph(index + 1);
  return (
    <div className="article-photograph" role="group" aria-label={label}>
      <img
        src={articlePictureAddress(article, photograph.file)}
        alt={photograph.altText || label}
      />
      <div className="article-photograph-fields">
        <TextField
          label={texts.caption}
          dir="auto"
          maxLength={500}
          value={photograph.caption}
          onChange={({ target }) => edit({ caption: target.value })}
        />
        <TextField
          label={texts.altText}
          hint={texts.altHint}
          dir="auto"
          maxLength={250}
          value={photograph.altText}
          onChange={({ target }) => edit({ altText: target.value })}
        />
        {photograph.photographer === null ? (
          <TextField
            label={texts.photographOf}
            dir="auto"
            maxLength={200}
            value={photograph.credit}
            onChange={({ target }) => edit({ credit: target.value })}
          />
        ) : (
          <p className="small">
            <bdi>{texts.photographer(photograph.photographer.name || texts.erased)}</bdi>
          </p>
        )}
        <PhotographDeeds {...props} {...{ label }} />
      </div>
    </div>
  );
}

function PhotographDeeds({
  photographs,
  onChange,
  index,
  label,
}: OnePhotographProps & { readonly label: string }): ReactNode {
  const texts = useTexts(EDITOR_TEXTS);
  const deeds = [
    {
      text: texts.earlier,
      isOff: index === 0,
      after: () => movedPhotograph(photographs, index, index - 1),
    },
    {
      text: texts.later,
      isOff: index === photographs.length - 1,
      after: () => movedPhotograph(photographs, index, index + 1),
    },
    { text: texts.remove, isOff: false, after: () => photographs.toSpliced(index, 1) },
  ];
  return (
    <div className="article-photograph-deeds">
      {deeds.map(({ text, isOff, after }) => (
        <Button
          key={text}
          rank="quiet"
          aria-label={`${text}: ${label}`}
          disabled={isOff}
          onClick={() => onChange(after())}
        >
          {text}
        </Button>
      ))}
    </div>
  );
}

function FoundPhotographs({ article, photographs, onChange }: PhotographFieldsProps): ReactNode {
  const texts = useTexts(EDITOR_TEXTS);
  const { data = [] } = useQuery(foundPhotographsQuery(article));
  const others = data.filter(({ file }) => !photographs.some((each) => each.file === file));
  if (others.length === 0) return null;
  return (
    <div className="article-found">
      <h2>{texts.found}</h2>
      <ul>
        {others.map((found) => (
          <li key={found.file}>
            <img src={articlePictureAddress(article, found.file)} alt={found.altText} />
            <p className="small" dir="auto">
              {found.caption}
            </p>
            <Button
              aria-label={`${texts.add}: ${found.caption || found.altText}`}
              onClick={() => onChange([...photographs, found])}
            >
              {texts.add}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
