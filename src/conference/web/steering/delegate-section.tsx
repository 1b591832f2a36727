import { useState, type ReactNode } from 'react';
import { foldText } from '#kernel/text-folding.ts';
import type { ReadConference, ReadDelegate } from '#conference/web/conference-queries.ts';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { TextField } from '#platform/web/parts/field.tsx';
import { DelegateLine } from './delegate-line.tsx';
import { DELEGATE_TEXTS } from './delegate-texts.ts';
import { SummonForm } from './summon-form.tsx';

/** So many are drawn at once; the search finds the others. */
const STEP = 100;

/** Who was summoned, and who has come. */
export function DelegateSection({ conference }: { conference: ReadConference }): ReactNode {
  const texts = useTexts(DELEGATE_TEXTS);
  const { count } = useWrittenValues();
  const [isSummoning, setSummoning] = useState(false);
  const { presence, delegates, deeds } = conference;
  const { present, summoned, needed } = presence;
  const told = { present: count(present), summoned: count(summoned), needed: count(needed) };
  return (
    <section className="conference-section" aria-labelledby="delegates">
      <h2 id="delegates">{texts.delegates}</h2>
      {summoned > 0 && (
        <p role="status" data-quorate={presence.isQuorate}>
          <b>{texts.present(told)}</b>
        </p>
      )}
      {deeds.includes('summon-delegates') && (
        <DeedPlace
          label={summoned === 0 ? texts.summonFirst : texts.summon}
          isOpen={isSummoning}
          onOpen={setSummoning}
          form={(onClose) => <SummonForm conference={conference} onClose={onClose} />}
        />
      )}
      {delegates.length === 0 ? <p>{texts.nobody}</p> : <DelegateList conference={conference} />}
    </section>
  );
}

function DelegateList({ conference }: { readonly conference: ReadConference }): ReactNode {
  const texts = useTexts(DELEGATE_TEXTS);
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(STEP);
  const found = conference.delegates.filter((each) => isFound(each, search));
  return (
    <>
      <TextField
        label={texts.search}
        type="search"
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      <ul className="delegate-list">
        {found.slice(0, shown).map((delegate) => (
          <DelegateLine key={delegate.id} {...{ conference, delegate }} />
        ))}
      </ul>
      {found.length === 0 && <p role="status">{texts.noneFound}</p>}
      {found.length > shown && (
        <Button onClick={() => setShown(shown + STEP)}>
          +{Math.min(STEP, found.length - shown)}
        </Button>
      )}
    </>
  );
}

function isFound({ person, unit }: ReadDelegate, search: string): boolean {
  const words = foldText(search).split(' ');
  const text = foldText(`${person.name} ${unit?.name ?? ''} ${unit?.code ?? ''}`);
  return words.every((word) => text.includes(word));
}
