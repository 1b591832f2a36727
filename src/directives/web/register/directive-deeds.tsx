import { useState, type ReactNode } from 'react';
import { DeedPlace } from '#platform/web/change/deed-place.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import type { SentTo } from '#directives/web/directive-changes.ts';
import { DirectiveForm } from './directive-form.tsx';
import { DIRECTIVE_FORM_TEXTS } from './directive-form-texts.ts';
import { DIRECTIVE_PAGE_TEXTS } from '#directives/web/directive-page-texts.ts';
import type { VersionedDirective } from '#directives/web/directive-queries.ts';
import { SendingForm } from './sending-form.tsx';
import { StandingForm } from './standing-form.tsx';

type Deed = VersionedDirective['directive']['allowed'][number];

/** What whoever keeps the register may do with a directive. */
export function DirectiveDeeds(versioned: VersionedDirective): ReactNode {
  const { directive } = versioned;
  const texts = useTexts(DIRECTIVE_PAGE_TEXTS);
  const { count } = useWrittenValues();
  const [open, setOpen] = useState<Deed>();
  const [sent, setSent] = useState<SentTo>();
  if (directive.allowed.length === 0) return null;
  return (
    <>
      <div className="directive-deeds unprinted">
        {ORDER.filter((deed) => directive.allowed.includes(deed)).map((deed) => (
          <Place
            key={deed}
            {...{ deed, versioned, isOpen: open === deed, setSent }}
            onOpen={(isOpen) => {
              setOpen(isOpen ? deed : undefined);
              if (isOpen) setSent(undefined);
            }}
          />
        ))}
      </div>
      <p role="status">
        {sent !== undefined && texts.sent(count(sent.sentCount), count(sent.alreadyCount))}
      </p>
    </>
  );
}

const ORDER: readonly Deed[] = ['send', 'correct', 'amend', 'replace', 'withdraw', 'restore'];

interface PlaceProps {
  readonly deed: Deed;
  readonly versioned: VersionedDirective;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly setSent: (sent: SentTo) => void;
}

function Place({ deed, versioned, isOpen, onOpen, setSent }: PlaceProps): ReactNode {
  const { send, actions } = useTexts(DIRECTIVE_PAGE_TEXTS);
  const { correct } = useTexts(DIRECTIVE_FORM_TEXTS);
  const { directive, version } = versioned;
  const label = deed === 'send' ? send : deed === 'correct' ? correct : actions[deed];
  const formOf = (onClose: () => void): ReactNode => {
    if (deed === 'send') return <SendingForm {...{ directive, onClose }} onSent={setSent} />;
    if (deed === 'correct') {
      return <DirectiveForm entered={versioned} onDone={onClose} onClose={onClose} />;
    }
    return <StandingForm {...{ directive, version, onClose }} action={deed} />;
  };
  return (
    <DeedPlace
      rank={deed === 'send' ? 'plain' : 'quiet'}
      {...{ label, isOpen, onOpen }}
      form={formOf}
    />
  );
}
