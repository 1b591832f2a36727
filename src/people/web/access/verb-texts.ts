import type { Texts } from '#platform/web/language/language-choice.tsx';

/** What a verb of a policy lets one do, as a sentence begins with it. Looking is said where nothing else is. */
export interface VerbText {
  readonly does: string;
  readonly isLooking?: boolean;
}

/** By verb, in the order in which they are said. */
export const VERB_TEXTS: Texts<Readonly<Record<string, VerbText>>> = {
  vi: {
    'tell-figure': { does: 'báo số liệu' },
    'accept-figure': { does: 'duyệt số liệu' },
    'publish-totals': { does: 'công bố số tổng hợp' },
    'give-target': { does: 'giao mục tiêu năm' },
    'set-plan-rule': { does: 'đặt cách tính tỷ lệ chung của kế hoạch' },
    'set-task': { does: 'giao nhiệm vụ' },
    'report-task': { does: 'báo cáo nhiệm vụ' },
    'confirm-task': { does: 'xác nhận nhiệm vụ đã xong' },
    'open-period': { does: 'mở kỳ báo cáo' },
    reorganise: { does: 'sắp xếp lại tổ chức' },
    'manage-posts': { does: 'quản lý chức vụ' },
    'manage-people': { does: 'ghi tên người' },
    'give-role': { does: 'giao vai trò' },
    'manage-accounts': { does: 'mời người và quản lý tài khoản' },
    'erase-person': { does: 'xóa dữ liệu cá nhân' },
    'record-outreach': { does: 'ghi hoạt động cộng đồng' },
    'withdraw-outreach': { does: 'rút hoạt động cộng đồng' },
    'keep-places': { does: 'thêm và sửa địa điểm' },
    'read-outreach': { does: 'xem hoạt động cộng đồng', isLooking: true },
    'read-places': { does: 'xem địa điểm', isLooking: true },
    'write-article': { does: 'viết tin bài' },
    'approve-article': { does: 'duyệt tin bài' },
    'publish-article': { does: 'đăng, đính chính và gỡ tin bài' },
    'read-articles': { does: 'xem tin bài chưa đăng', isLooking: true },
    'keep-file': { does: 'gửi tệp lên' },
    'register-directive': { does: 'vào sổ và gửi văn bản chỉ đạo' },
    'answer-directive': { does: 'báo việc học tập văn bản chỉ đạo' },
    'prepare-conference': { does: 'chuẩn bị hội nghị' },
    'keep-conference': { does: 'điều hành hội nghị và ghi biên bản' },
    'sign-minutes': { does: 'ký biên bản hội nghị' },
    'issue-conclusion': { does: 'ban hành kết luận hội nghị' },
    'read-conferences': { does: 'xem hội nghị', isLooking: true },
    'read-log': { does: 'đọc nhật ký' },
    'read-roles': { does: 'xem ai có vai trò gì', isLooking: true },
    'read-accounts': { does: 'xem tài khoản', isLooking: true },
    'read-figures': { does: 'xem số liệu', isLooking: true },
    'read-plan': { does: 'xem kế hoạch và nhiệm vụ', isLooking: true },
    'read-publications': { does: 'xem số đã công bố', isLooking: true },
    'read-directives': { does: 'xem văn bản chỉ đạo', isLooking: true },
    'read-study': { does: 'xem việc học tập văn bản', isLooking: true },
    'read-organisation': { does: 'xem tổ chức', isLooking: true },
    'read-people': { does: 'xem danh sách người', isLooking: true },
    'read-indicators': { does: 'xem chỉ tiêu', isLooking: true },
    'read-periods': { does: 'xem kỳ báo cáo', isLooking: true },
  },
  en: {
    'tell-figure': { does: 'tell figures' },
    'accept-figure': { does: 'accept figures' },
    'publish-totals': { does: 'publish totals' },
    'give-target': { does: 'give targets for the year' },
    'set-plan-rule': { does: 'set rules for whole plans' },
    'set-task': { does: 'set tasks' },
    'report-task': { does: 'report on tasks' },
    'confirm-task': { does: 'confirm tasks as done' },
    'open-period': { does: 'open periods' },
    reorganise: { does: 'reorganise' },
    'manage-posts': { does: 'keep posts' },
    'manage-people': { does: 'enter people' },
    'give-role': { does: 'give roles' },
    'manage-accounts': { does: 'invite people and keep accounts' },
    'erase-person': { does: 'erase personal data' },
    'record-outreach': { does: 'record outreach events' },
    'withdraw-outreach': { does: 'withdraw outreach events' },
    'keep-places': { does: 'add and correct places' },
    'read-outreach': { does: 'see outreach events', isLooking: true },
    'read-places': { does: 'see places', isLooking: true },
    'write-article': { does: 'write articles' },
    'approve-article': { does: 'approve articles' },
    'publish-article': { does: 'publish, correct and withdraw articles' },
    'read-articles': { does: 'see articles before they are published', isLooking: true },
    'keep-file': { does: 'send files' },
    'register-directive': { does: 'register and send directives' },
    'answer-directive': { does: 'tell of the study of directives' },
    'prepare-conference': { does: 'prepare conferences' },
    'keep-conference': { does: 'keep conferences and their minutes' },
    'sign-minutes': { does: 'sign the minutes of conferences' },
    'issue-conclusion': { does: 'issue conclusions of conferences' },
    'read-conferences': { does: 'see conferences', isLooking: true },
    'read-log': { does: 'read the log' },
    'read-roles': { does: 'see who has which role', isLooking: true },
    'read-accounts': { does: 'see accounts', isLooking: true },
    'read-figures': { does: 'see figures', isLooking: true },
    'read-plan': { does: 'see plans and tasks', isLooking: true },
    'read-publications': { does: 'see what is published', isLooking: true },
    'read-directives': { does: 'see directives', isLooking: true },
    'read-study': { does: 'see the study of directives', isLooking: true },
    'read-organisation': { does: 'see the organisation', isLooking: true },
    'read-people': { does: 'see the people', isLooking: true },
    'read-indicators': { does: 'see the indicators', isLooking: true },
    'read-periods': { does: 'see the periods', isLooking: true },
  },
};

/** What several verbs let one do, in one phrase that begins a sentence. */
export function deedsText(
  verbs: readonly string[],
  texts: Readonly<Record<string, VerbText>>,
): string {
  const said = Object.entries(texts).filter(([verb]) => verbs.includes(verb));
  const doing = said.filter(([, { isLooking }]) => isLooking !== true);
  const looking = said.filter(([verb]) => verb === 'read-figures');
  const phrase = (doing.length > 0 ? doing : looking).map(([, { does }]) => does).join(', ');
  return phrase.charAt(0).toLocaleUpperCase() + phrase.slice(1);
}
