import { useEffect } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { guardTyped } from './leave-guard.ts';
import { LEAVE_TEXTS } from './leave-texts.ts';

/** Has whoever leaves the page asked first, while something is typed that nothing keeps. */
export function useTypedWork(isTyped: boolean): void {
  const { discard } = useTexts(LEAVE_TEXTS);
  useEffect(() => (isTyped ? guardTyped(discard) : undefined), [isTyped, discard]);
}
