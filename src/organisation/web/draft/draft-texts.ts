import type { DraftKind } from '#organisation/model/draft/reorganisation-draft.ts';
import type { Texts } from '#platform/web/language/language-choice.tsx';

interface DraftTexts {
  readonly title: string;
  readonly correctTitle: (day: string) => string;
  readonly preview: string;
  readonly previewWithGaps: (count: string) => string;
  readonly gaps: string;
  readonly kept: string;
  readonly startAgain: string;
  readonly otherDraft: string;
  readonly keepDraft: string;
  readonly beginWithChosen: string;
  readonly when: string;
  readonly day: string;
  readonly dayHint: string;
  readonly legalBasis: string;
  readonly legalBasisHint: string;
  readonly steps: string;
  readonly step: (number: number) => string;
  readonly noSteps: string;
  readonly addStep: string;
  readonly kinds: Readonly<Record<DraftKind, string>>;
  readonly keptKind: string;
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  readonly ofStep: (action: string, number: number) => string;
}

/** What the form of a reorganisation says around its steps. */
export const DRAFT_TEXTS: Texts<DraftTexts> = {
  vi: {
    title: 'Chuẩn bị sắp xếp lại',
    correctTitle: (day) => `Sửa lần sắp xếp ngày ${day}`,
    preview: 'Xem trước',
    previewWithGaps: (count) => `Xem trước (còn ${count} chỗ thiếu)`,
    gaps: 'Chưa xem trước được:',
    kept: 'Bản thảo được giữ trong cửa sổ này, tải lại trang không mất. Chưa có gì được áp dụng.',
    startAgain: 'Bỏ bản thảo, làm lại từ đầu',
    otherDraft: 'Đây là bản thảo còn dở từ lần trước, chưa phải với việc và đơn vị bạn vừa chọn.',
    keepDraft: 'Làm tiếp bản thảo này',
    beginWithChosen: 'Bỏ bản thảo, làm với đơn vị vừa chọn',
    when: 'Hiệu lực và căn cứ',
    day: 'Có hiệu lực từ đầu ngày',
    dayHint: 'ngày/tháng/năm, ví dụ 1/7/2026',
    legalBasis: 'Căn cứ pháp lý',
    legalBasisHint: 'ví dụ: Quyết định số 45/QĐ-M ngày 12/6/2026',
    steps: 'Các bước, làm lần lượt từ trên xuống',
    step: (number) => `Bước ${number}`,
    noSteps: 'Chưa có bước nào. Chọn một việc dưới đây.',
    addStep: 'Thêm bước',
    kinds: {
      merge: 'Sáp nhập',
      split: 'Chia tách',
      move: 'Chuyển cấp trên',
      dissolve: 'Giải thể',
      create: 'Thành lập',
      rename: 'Đổi tên',
      recode: 'Đổi mã',
    },
    keptKind: 'Giữ nguyên',
    up: 'Lên',
    down: 'Xuống',
    remove: 'Bỏ bước này',
    ofStep: (action, number) => `${action}, bước ${number}`,
  },
  en: {
    title: 'Prepare a reorganisation',
    correctTitle: (day) => `Correct the reorganisation of ${day}`,
    preview: 'Preview',
    previewWithGaps: (count) => `Preview (${count} missing)`,
    gaps: 'It cannot be previewed yet:',
    kept: 'The draft is kept in this window, also when the page is reloaded. Nothing has been applied.',
    startAgain: 'Discard the draft and start again',
    otherDraft: 'This is a draft left from before, not about what you have just chosen.',
    keepDraft: 'Go on with this draft',
    beginWithChosen: 'Discard it and begin with what I chose',
    when: 'Day and legal basis',
    day: 'Takes effect at the start of',
    dayHint: 'day/month/year, such as 1/7/2026',
    legalBasis: 'Legal basis',
    legalBasisHint: 'such as: Decision 45/QĐ-M of 12/6/2026',
    steps: 'Steps, taken from the top down',
    step: (number) => `Step ${number}`,
    noSteps: 'No step yet. Choose one below.',
    addStep: 'Add a step',
    kinds: {
      merge: 'Merge',
      split: 'Split',
      move: 'Move',
      dissolve: 'Dissolve',
      create: 'Create',
      rename: 'Rename',
      recode: 'New code',
    },
    keptKind: 'Kept as it was',
    up: 'Up',
    down: 'Down',
    remove: 'Remove this step',
    ofStep: (action, number) => `${action}, step ${number}`,
  },
};
