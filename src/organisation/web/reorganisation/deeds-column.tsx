import { deedText } from '#organisation/model/reorganisation/deed-texts.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import type { Column } from '#platform/web/table/table-column.ts';
import { DeedList, type DeedListProps } from './deed-list.tsx';
import { REORGANISATION_TEXTS } from './reorganisation-texts.ts';

/** What a reorganisation does, a sentence for each deed, as a column of any table of them. */
export function useDeedsColumn(): Column<DeedListProps> {
  const { does } = useTexts(REORGANISATION_TEXTS);
  const language = useLanguage();
  return {
    key: 'does',
    head: does,
    kind: 'text',
    cell: ({ deeds }) => <DeedList deeds={deeds} />,
    value: ({ deeds }) => deeds.map((deed) => deedText(deed, language)).join('; '),
  };
}
