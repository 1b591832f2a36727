import { useSignedIn } from '#platform/web/access/signed-in.tsx';
import { holdUnsaved } from '#platform/web/access/unsaved-work.ts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { SectionSaver, type SavedText, type ServedSection } from './section-saver.ts';

/** The saver of the section that is open, with what it shows now. */
export function useSectionSaver(
  served: ServedSection,
): SavedText & { readonly saver: SectionSaver } {
  const { account } = useSignedIn();
  const [saver] = useState(() => new SectionSaver(served, account));
  const shown = useSyncExternalStore(saver.listen, saver.look);
  const { report, section, text, version } = served;
  useEffect(() => {
    saver.follow({ report, section, text, version });
  }, [saver, report, section, text, version]);
  useEffect(() => saver.flush, [saver]);
  useEffect(() => holdUnsaved(saver.save), [saver]);
  return { ...shown, saver };
}
