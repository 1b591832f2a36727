import { periodName } from '#cycle/model/period-name.ts';
import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { ReportFacts } from './report-problems.ts';
import { DIFFICULTY_STATE_TEXTS, REPORT_STATE_TEXTS } from './report-state-texts.ts';

export const REPORT_PROBLEM_TEXTS: Record<Language, ProblemTexts<ReportFacts>> = {
  en: {
    'report-asked-already': ({ period }) =>
      `the report for ${periodName(period, 'en')} has been asked for already; change that request, or withdraw it first`,
    'outline-key-twice': ({ keys }) =>
      `the outline has two sections with the key ${keys.join(', ')}; give each its own`,
    'outline-without-text': () => 'the outline has no section to be written; add one',
    'request-withdrawn': () => 'the request was withdrawn; reports for it are not written any more',
    'request-has-reports': ({ count }) =>
      `${count} units have submitted reports for it already, so it is not withdrawn; return those first`,
    'section-with-text': ({ titles }) =>
      `somebody has written text under ${titles.join(', ')}; these sections stay in the outline`,
    'unit-not-asked': () =>
      'this unit was not asked: it is not below the unit that asks, or did not live on the day the request was sent',
    'unknown-section': ({ section }) =>
      `the outline has no section “${section}” that is written; choose one of the outline`,
    'report-not-open': ({ state }) =>
      `the report is ${REPORT_STATE_TEXTS.en[state]}, so its text is not changed; it can be once it is returned`,
    'report-step-closed': ({ state }) =>
      `the report is ${REPORT_STATE_TEXTS.en[state]}, so this cannot be done now; it may just have been done elsewhere, look at it again`,
    'report-without-text': () => 'no section has any text yet; write at least one',
    'report-names-unknown': ({ names }) =>
      `there is no indicator ${names.join(', ')}; correct the names in braces before you submit`,
    'return-without-reason': () => 'say why it is returned, so that the unit knows what to change',
    'own-approval': ({ basis }) =>
      `who wrote in a report or submitted it does not accept it${basis === '' ? '' : ` (${basis})`}; somebody else who accepts reports must do it`,
    'source-not-received': () =>
      'the report it would be taken from was not submitted, or was returned; wait until it is submitted',
    'nothing-to-quote': () => 'that section has no words of its own to quote',
    'nothing-to-amend': () => 'every figure is as it was published; there is nothing to amend',
    'amendment-of-unpublished': () => 'the report is not published yet; publish it first',
    'signer-without-post': () =>
      'that person does not hold that post on the day of the document; choose who signs again',
    'authority-of-others': () =>
      'in whose place it is signed is another body or another post of the same unit; choose it again',
    'difficulty-without-text': () => 'write what stands in the way',
    'difficulty-step-closed': ({ state }) =>
      `the difficulty is ${DIFFICULTY_STATE_TEXTS.en[state]}, so this cannot be done now; look at it again`,
    'answer-missing': () => 'write the answer first',
  },
  vi: {
    'report-asked-already': ({ period }) =>
      `đã yêu cầu báo cáo ${inSentence(periodName(period, 'vi'))} rồi; hãy sửa yêu cầu đó, hoặc rút lại trước`,
    'outline-key-twice': ({ keys }) =>
      `đề cương có hai mục cùng khóa ${keys.join(', ')}; hãy đặt mỗi mục một khóa riêng`,
    'outline-without-text': () => 'đề cương chưa có mục nào để viết; hãy thêm một mục',
    'request-withdrawn': () => 'yêu cầu báo cáo này đã được rút lại nên không viết báo cáo nữa',
    'request-has-reports': ({ count }) =>
      `đã có ${count} đơn vị trình báo cáo nên không rút lại được; hãy trả lại các báo cáo đó trước`,
    'section-with-text': ({ titles }) =>
      `đã có người viết ở mục ${titles.join(', ')} nên các mục này phải giữ trong đề cương`,
    'unit-not-asked': () =>
      'đơn vị này không thuộc diện báo cáo: không ở dưới đơn vị yêu cầu, hoặc không có vào ngày gửi yêu cầu',
    'unknown-section': ({ section }) =>
      `đề cương không có mục nào để viết mang khóa “${section}”; hãy chọn một mục của đề cương`,
    'report-not-open': ({ state }) =>
      `báo cáo ${REPORT_STATE_TEXTS.vi[state]} nên không sửa được; khi được trả lại thì sửa được`,
    'report-step-closed': ({ state }) =>
      `báo cáo ${REPORT_STATE_TEXTS.vi[state]} nên lúc này không làm việc này được; có thể việc này vừa được làm ở nơi khác, hãy xem lại`,
    'report-without-text': () => 'chưa mục nào có nội dung; hãy viết ít nhất một mục',
    'report-names-unknown': ({ names }) =>
      `không có chỉ tiêu ${names.join(', ')}; hãy sửa tên trong ngoặc nhọn rồi trình`,
    'return-without-reason': () => 'hãy ghi lý do trả lại để đơn vị biết cần sửa gì',
    'own-approval': ({ basis }) =>
      `người viết hoặc trình báo cáo không được tự duyệt${basis === '' ? '' : ` (${basis})`}; cần một người khác có quyền duyệt`,
    'source-not-received': () =>
      'báo cáo định trích chưa được trình hoặc đã bị trả lại; hãy chờ đơn vị trình lên',
    'nothing-to-quote': () => 'mục đó không có lời nào của đơn vị để trích',
    'nothing-to-amend': () => 'mọi số liệu vẫn như khi công bố; không có gì để đính chính',
    'amendment-of-unpublished': () => 'báo cáo chưa công bố; hãy công bố trước',
    'signer-without-post': () =>
      'người này không giữ chức vụ đó vào ngày ký văn bản; hãy chọn lại người ký',
    'authority-of-others': () =>
      'chỉ được ký thay mặt một ban, hoặc ký thay một chức vụ khác của chính đơn vị; hãy chọn lại phần ký thay',
    'difficulty-without-text': () => 'hãy viết đơn vị đang vướng gì',
    'difficulty-step-closed': ({ state }) =>
      `khó khăn này ${DIFFICULTY_STATE_TEXTS.vi[state]} nên lúc này không làm việc này được; hãy xem lại`,
    'answer-missing': () => 'hãy viết câu trả lời trước',
  },
};

/** `Quý I năm 2026` within a sentence. */
function inSentence(name: string): string {
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}
