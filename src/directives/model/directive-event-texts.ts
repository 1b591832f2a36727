import type { EventTexts } from '#people/model/audit-log/event-text.ts';

export const DIRECTIVE_EVENT_TEXTS: EventTexts<never> = { vi: {}, en: {} };
