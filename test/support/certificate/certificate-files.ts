import { join } from 'node:path';

/**
 * Certificates for midyear.example.org that nobody trusts, with their keys, made for the tests alone:
 * they are public. `second` is what `first` is renewed by.
 */
export function certificateFiles(name: 'first' | 'second'): {
  readonly cert: string;
  readonly key: string;
} {
  const path = (part: string) => join(import.meta.dirname, `${name}-${part}.pem`);
  return { cert: path('cert'), key: path('key') };
}
