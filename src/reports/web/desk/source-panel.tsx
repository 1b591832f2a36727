import { useState, type ReactNode } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import type { Report } from '#reports/web/report-queries.ts';
import { FigureSources } from './figure-sources.tsx';
import { QuoteSources } from './quote-sources.tsx';
import { SOURCE_TEXTS } from './source-texts.ts';

interface SourcePanelProps {
  readonly report: Report;
  /** The section that is open and can be written; left out: none. */
  readonly section: string | undefined;
  readonly onInsert: (text: string) => void;
}

const TABS = ['quotes', 'figures'] as const;
type Tab = (typeof TABS)[number];

/** What can be put into the section that is open: words of units below, and figures. */
export function SourcePanel({ report, section, onInsert }: SourcePanelProps): ReactNode {
  const texts = useTexts(SOURCE_TEXTS);
  const [chosen, choose] = useState<Tab>(report.hasBelow ? 'quotes' : 'figures');
  const tabs = report.hasBelow ? TABS : TABS.filter((tab) => tab === 'figures');
  return (
    <aside className="report-sources" aria-label={texts.title}>
      <h2>{report.hasBelow ? texts.title : texts.figures}</h2>
      {section === undefined ? (
        <p className="small quiet">{texts.chooseSection}</p>
      ) : (
        <>
          {tabs.length > 1 && <Tabs {...{ chosen, choose }} />}
          <div role={tabs.length > 1 ? 'tabpanel' : undefined} aria-label={texts[chosen]}>
            {chosen === 'quotes' ? (
              <QuoteSources {...{ report, section, onInsert }} />
            ) : (
              <FigureSources {...{ report, onInsert }} />
            )}
          </div>
        </>
      )}
    </aside>
  );
}

interface TabsProps {
  readonly chosen: Tab;
  readonly choose: (tab: Tab) => void;
}

/** Arrows move between the tabs, as WAI-ARIA has it. */
function Tabs({ chosen, choose }: TabsProps): ReactNode {
  const texts = useTexts(SOURCE_TEXTS);
  const other: Tab = chosen === 'quotes' ? 'figures' : 'quotes';
  return (
    <div
      className="source-tabs"
      role="tablist"
      onKeyDown={(event) => {
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
        choose(other);
        const tab = event.currentTarget.querySelector<HTMLElement>('[tabindex="-1"]');
        tab?.focus();
      }}
    >
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          aria-selected={tab === chosen}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => choose(tab)}
        >
          {texts[tab]}
        </button>
      ))}
    </div>
  );
}
