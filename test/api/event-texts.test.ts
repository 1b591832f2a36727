import { expect, test } from 'vitest';
import { EVENT_TEXTS } from '#entry/web/log/event-texts.ts';
import { TOPIC_SOURCES } from '#entry/server/live-topics.ts';
import { eventFacts } from '#people/model/audit-log/event-facts.ts';
import { eachStore } from '#test/support/store.ts';

eachStore('every kind of event', (store) => {
  test('has a sentence in both languages, and no other kind has one', async () => {
    const sources = await Promise.all(TOPIC_SOURCES.map((source) => source(store.database)));
    const kinds = [...new Set(sources.flatMap((source) => Object.keys(source)))].toSorted();
    expect(Object.keys(EVENT_TEXTS.vi).toSorted()).toEqual(kinds);
    expect(Object.keys(EVENT_TEXTS.en).toSorted()).toEqual(kinds);
  });
});

test('whatever an event tells, its sentence is one', () => {
  for (const language of ['vi', 'en'] as const) {
    for (const { label, sentence } of Object.values(EVENT_TEXTS[language])) {
      expect(label).not.toBe('');
      for (const data of [null, {}, [], 'text', { unit: 7, after: { role: [] } }]) {
        expect(sentence(eventFacts(data, [], language))).not.toMatch(/undefined|NaN|object/);
      }
    }
  }
});
