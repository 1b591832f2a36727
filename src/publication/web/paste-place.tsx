import { useState, type ReactNode } from 'react';
import { CHANGE_TEXTS } from '#platform/web/change/change-texts.ts';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { ProseField } from '#platform/web/parts/field.tsx';
import { pastedArticle, type PastedArticle } from '#publication/model/pasted/pasted-article.ts';
import { withPasted, type EditedArticle } from './edited-article.ts';
import { EDITOR_TEXTS } from './editor-texts.ts';

interface PastePlaceProps {
  readonly edited: EditedArticle;
  readonly onEdit: (edited: EditedArticle) => void;
}

/** Takes an article from elsewhere: what would be taken is shown before it is. */
export function PastePlace({ edited, onEdit }: PastePlaceProps): ReactNode {
  const texts = useTexts(EDITOR_TEXTS);
  const [isOpen, setOpen] = useState(false);
  return (
    <DeedPlace
      label={texts.paste}
      rank="plain"
      isOpen={isOpen}
      onOpen={setOpen}
      form={(onClose) => (
        <PasteField
          onClose={onClose}
          onTake={(pasted) => {
            onEdit(withPasted(edited, pasted));
            onClose();
          }}
        />
      )}
    />
  );
}

interface PasteFieldProps {
  readonly onTake: (pasted: PastedArticle) => void;
  readonly onClose: () => void;
}

function PasteField({ onTake, onClose }: PasteFieldProps): ReactNode {
  const texts = useTexts(EDITOR_TEXTS);
  const { giveUp } = useTexts(CHANGE_TEXTS);
  const [text, setText] = useState('');
  const pasted = pastedArticle(text);
  const hasText = pasted.lead !== '';
  return (
    <div className="article-paste">
      <ProseField
        label={texts.pasteField}
        hint={texts.pasteHint}
        rows={5}
        maxLength={200_000}
        value={text}
        onPaste={(event) => {
          const html = event.clipboardData.getData('text/html');
          if (html === '') return;
          event.preventDefault();
          setText(html);
        }}
        onChange={({ target }) => setText(target.value)}
      />
      {text.trim() !== '' && (hasText ? <Taken pasted={pasted} /> : <p>{texts.nothingPasted}</p>)}
      <div className="article-paste-deeds">
        <Button disabled={!hasText} onClick={() => onTake(pasted)}>
          {texts.take}
        </Button>
        <Button rank="quiet" onClick={onClose}>
          {giveUp}
        </Button>
      </div>
    </div>
  );
}

function Taken({ pasted }: { readonly pasted: PastedArticle }): ReactNode {
  const texts = useTexts(EDITOR_TEXTS);
  const { count } = useWrittenValues();
  const { title, lead, paragraphs, captions, credit, dropped } = pasted;
  const { editorWords, pictures, unread, emptyBlocks, pageWords } = dropped;
  const droppedCount = editorWords + pictures + unread + emptyBlocks + pageWords;
  return (
    <section className="article-taken small" aria-label={texts.takenTitle} role="status">
      <dl>
        {title !== '' && (
          <>
            <dt>{texts.pastedTitle}</dt>
            <dd dir="auto">{title}</dd>
          </>
        )}
        <dt>{texts.lead}</dt>
        <dd dir="auto">{lead}</dd>
        <dt>{texts.pastedParagraphs}</dt>
        <dd>{count(paragraphs.length)}</dd>
        {captions.length > 0 && (
          <>
            <dt>{texts.pastedCaptions}</dt>
            {captions.map((caption) => (
              <dd key={caption} dir="auto">
                {caption}
              </dd>
            ))}
          </>
        )}
        {credit !== '' && (
          <>
            <dt>{texts.pastedCredit}</dt>
            <dd dir="auto">{credit}</dd>
          </>
        )}
      </dl>
      {droppedCount > 0 && <p className="quiet">{texts.pastedDropped(droppedCount)}</p>}
    </section>
  );
}
