import type { EventTexts } from '#people/model/audit-log/event-text.ts';

export const PLAN_EVENT_TEXTS: EventTexts<never> = { vi: {}, en: {} };
