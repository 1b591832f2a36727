import { expect, test } from 'vitest';
import { composeDocument } from '#documents/model/compose-document.ts';
import { carriedProblems } from '#platform/server/http/outcome.ts';
import { sampleDocument } from '#test/support/sample-document.ts';
import { measureText } from './measure-text.ts';
import { runWriter } from './run-writer.ts';

const document = composeDocument(sampleDocument(), measureText);

test('a writer that takes too long is ended and refused, and the next one writes', async () => {
  const ended: unknown = await runWriter({ format: 'pdf', document }, 0.02).catch(
    (error: unknown) => error,
  );
  expect(carriedProblems(ended)?.shown).toEqual([
    { code: 'document-too-slow', facts: { seconds: 0.02 } },
  ]);
  const written = await Promise.all([1, 2, 3].map(() => runWriter({ format: 'pdf', document })));
  for (const bytes of written) expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

test('a writer that fails says why, and is no refusal', async () => {
  const { styles: _, ...unstyled } = document.profile;
  const broken = { ...document, profile: unstyled as typeof document.profile };
  await expect(runWriter({ format: 'pdf', document: broken })).rejects.toThrow(
    /ended with 1: .+/su,
  );
});

test('more documents than can wait are refused at once, and taken again when the others are done', async () => {
  const attempts = Array.from({ length: 24 }, () =>
    runWriter({ format: 'pdf', document }, 0.02).catch(
      (error: unknown) => carriedProblems(error)?.shown[0]?.code,
    ),
  );
  const codes = await Promise.all(attempts);
  expect(codes.slice(0, 22)).not.toContain('document-writers-busy');
  expect(codes.slice(22)).toEqual(['document-writers-busy', 'document-writers-busy']);
  const bytes = await runWriter({ format: 'pdf', document });
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
});
