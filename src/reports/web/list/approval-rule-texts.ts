import type { Texts } from '#platform/web/language/language-choice.tsx';

interface ApprovalRuleTexts {
  readonly rule: string;
  readonly separate: string;
  readonly together: string;
  readonly basis: string;
  readonly byUsual: string;
  readonly changeRule: string;
  readonly ruleHint: string;
  readonly saveRule: string;
}

export const APPROVAL_RULE_TEXTS: Texts<ApprovalRuleTexts> = {
  vi: {
    rule: 'Quy định duyệt',
    separate: 'Người trình không tự duyệt báo cáo của mình.',
    together: 'Người trình được tự duyệt báo cáo của mình.',
    basis: 'Căn cứ',
    byUsual: 'theo mặc định, chưa có quyết định riêng',
    changeRule: 'Đổi quy định',
    ruleHint: 'Tên quyết định; việc đổi được ghi vào nhật ký.',
    saveRule: 'Ghi quy định mới',
  },
  en: {
    rule: 'Rule of approval',
    separate: 'Who submits a report does not accept it.',
    together: 'Who submits a report may accept it.',
    basis: 'By',
    byUsual: 'the usual rule; nothing else was decided',
    changeRule: 'Change the rule',
    ruleHint: 'The name of the decision; the change is recorded in the log.',
    saveRule: 'Record the new rule',
  },
};
