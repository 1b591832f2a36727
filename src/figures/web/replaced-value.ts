import { useEffect, useState } from 'react';

/** So long a reader sees what stood there before. */
const SHOWN_MS = 6000;

/** What a value was until a moment ago; `undefined` where it has stood for a while. */
export function useReplaced<Value>(value: Value | undefined): Value | undefined {
  const [followed, follow] = useState({ value, before: undefined as Value | undefined });
  if (followed.value !== value) follow({ value, before: followed.value });
  const { before } = followed;
  useEffect(() => {
    if (before === undefined) return undefined;
    const timer = setTimeout(() => follow((last) => ({ ...last, before: undefined })), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [before, value]);
  return before;
}
