import { useEffect, useState, useSyncExternalStore } from 'react';
import { SectionSaver, type SavedText, type ServedSection } from './section-saver.ts';

/** The saver of the section that is open, with what it shows now. */
export function useSectionSaver(
  served: ServedSection,
): SavedText & { readonly saver: SectionSaver } {
  const [saver] = useState(() => new SectionSaver(served));
  const shown = useSyncExternalStore(saver.listen, saver.look);
  const { report, section, text, version } = served;
  useEffect(() => {
    saver.follow({ report, section, text, version });
  }, [saver, report, section, text, version]);
  useEffect(() => saver.flush, [saver]);
  return { ...shown, saver };
}
