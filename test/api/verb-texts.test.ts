import { expect, it } from 'vitest';
import { ALL_RULES } from '#entry/server/all-rules.ts';
import { VERB_TEXTS } from '#people/web/access/verb-texts.ts';

it('says in both languages what every verb of every policy lets one do', () => {
  const verbs = Object.keys(ALL_RULES).toSorted();
  expect(Object.keys(VERB_TEXTS.vi).toSorted()).toEqual(verbs);
  expect(Object.keys(VERB_TEXTS.en).toSorted()).toEqual(verbs);
});
