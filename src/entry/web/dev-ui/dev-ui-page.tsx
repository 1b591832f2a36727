import type { ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { DEV_UI_TEXTS } from './dev-ui-texts.ts';
import { ShownButtons, ShownFields } from './shown-controls.tsx';
import { ShownNotes, ShownSigns, ShownStates } from './shown-messages.tsx';
import { ShownDays } from './shown-days.tsx';
import { ShownPageParts } from './shown-page-parts.tsx';
import { ShownSheet } from './shown-sheet.tsx';
import { ShownTables } from './shown-tables.tsx';
import { ShownTree } from './shown-tree.tsx';
import './dev-ui.css';

/** Every part of the screens in all its states, for who builds screens; no link leads here. */
export function DevUiPage(): ReactNode {
  const { title, lead, sections } = useTexts(DEV_UI_TEXTS);
  return (
    <div className="dev-ui">
      <h1 tabIndex={-1}>{title}</h1>
      <p>{lead}</p>
      <Shown title={sections.buttons}>
        <ShownButtons />
      </Shown>
      <Shown title={sections.fields}>
        <ShownFields />
      </Shown>
      <Shown title={sections.days}>
        <ShownDays />
      </Shown>
      <Shown title={sections.parts}>
        <ShownPageParts />
      </Shown>
      <Shown title={sections.signs}>
        <ShownSigns />
      </Shown>
      <Shown title={sections.notes}>
        <ShownNotes />
      </Shown>
      <Shown title={sections.states}>
        <ShownStates />
      </Shown>
      <Shown title={sections.tree}>
        <ShownTree />
      </Shown>
      <Shown title={sections.sheet}>
        <ShownSheet />
      </Shown>
      <Shown title={sections.table}>
        <ShownTables />
      </Shown>
    </div>
  );
}

interface ShownProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Shown({ title, children }: ShownProps): ReactNode {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
