import type { Language } from '#kernel/problem.ts';
import type { DifficultyState } from './difficulty-life-cycle.ts';
import type { ReportState } from './report-life-cycle.ts';

/** How the states of a report are called, within a sentence. */
export const REPORT_STATE_TEXTS: Readonly<Record<Language, Readonly<Record<ReportState, string>>>> =
  {
    vi: {
      draft: 'đang soạn',
      submitted: 'đã trình, chờ duyệt',
      returned: 'bị trả lại',
      accepted: 'đã duyệt',
      published: 'đã công bố',
    },
    en: {
      draft: 'being written',
      submitted: 'submitted, waiting to be accepted',
      returned: 'returned',
      accepted: 'accepted',
      published: 'published',
    },
  };

export const DIFFICULTY_STATE_TEXTS: Readonly<
  Record<Language, Readonly<Record<DifficultyState, string>>>
> = {
  vi: {
    raised: 'mới nêu',
    'taken-up': 'đang xem xét',
    answered: 'đã trả lời',
    closed: 'đã xong',
  },
  en: {
    raised: 'raised',
    'taken-up': 'being looked into',
    answered: 'answered',
    closed: 'closed',
  },
};
