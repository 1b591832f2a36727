import { useMemo } from 'react';
import type { EventTexts } from '#people/model/audit-log/event-text.ts';
import {
  eventFacts,
  identityName,
  type NamedIdentity,
} from '#people/model/audit-log/event-facts.ts';
import { fieldOf } from '#people/model/audit-log/event-field.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { ACTOR_TEXTS } from '#platform/web/language/actor-texts.ts';
import type { AuditEvent } from './log-queries.ts';

/** An event in words. */
export interface EventWords {
  readonly who: (event: AuditEvent) => string;
  readonly what: (event: AuditEvent) => string;
  /** The unit it is about; empty where it names none. */
  readonly where: (event: AuditEvent) => string;
  /** What an identity stands for; anything else stays as it is. */
  readonly named: (written: string) => string;
}

/** Says events in the language of the page; a kind that an older program wrote goes by its own name. */
export function useEventWords(texts: EventTexts, names: readonly NamedIdentity[]): EventWords {
  const language = useLanguage();
  const actors = useTexts(ACTOR_TEXTS);
  return useMemo(() => {
    const ofKind = texts[language];
    return {
      who: ({ actor }) => actorText(actor, actors),
      what({ kind, data }) {
        const text = ofKind[kind];
        if (text === undefined || data === null) return text?.label ?? kind;
        return text.sentence(eventFacts(data, names, language));
      },
      where({ data }) {
        const unit = fieldOf(data, 'unit') ?? fieldOf(data, 'after.unit');
        return typeof unit === 'string' ? identityName(unit, names, language) : '';
      },
      named: (written) => identityName(written, names, language),
    };
  }, [texts, names, language, actors]);
}

/** Who did something: a person, a program where nobody signed in, or somebody who was erased. */
export function actorText(
  { id, name, isErased }: AuditEvent['actor'],
  { programs, somebody, erased }: (typeof ACTOR_TEXTS)['vi'],
): string {
  return isErased ? erased : (name ?? programs[id] ?? somebody);
}
