import { useState, type InputEvent } from 'react';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useLeaveGuard } from './leave-guard.ts';
import { LEAVE_TEXTS } from './leave-texts.ts';

/**
 * Has whoever leaves the page asked first, once words were typed in a form that nothing keeps; what was
 * chosen from a list is chosen again at once. @returns what the form does on `input`
 */
export function useTypedWork(isDone: boolean): (event: InputEvent<HTMLFormElement>) => void {
  const { discard } = useTexts(LEAVE_TEXTS);
  const [isTyped, setTyped] = useState(false);
  useLeaveGuard(isTyped && !isDone ? discard : undefined);
  return ({ target }) => {
    if (isText(target)) setTyped(true);
  };
}

function isText(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio'].includes(target.type);
  return target instanceof HTMLTextAreaElement;
}
