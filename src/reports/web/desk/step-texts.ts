import type { Texts } from '#platform/web/language/language-choice.tsx';

interface StepTexts {
  readonly submit: string;
  readonly submitChanged: (count: string) => string;
  readonly unsaved: string;
  readonly emptyTitle: (count: string) => string;
  readonly emptyText: string;
  readonly submitAnyway: string;
  readonly writeOn: string;
  readonly accept: string;
  readonly acceptText: string;
  readonly leftFigures: (count: string) => string;
  readonly return: string;
  readonly returnAccepted: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly sendBack: string;
  readonly publish: string;
  readonly publishText: string;
  readonly amend: string;
  readonly amendText: string;
  readonly signer: string;
  readonly chooseSigner: string;
  readonly noSigner: string;
  readonly issue: string;
  readonly issueAmendment: string;
  readonly cancel: string;
  readonly notDone: string;
  readonly files: (number: string, day: string) => string;
}

export const STEP_TEXTS: Texts<StepTexts> = {
  vi: {
    submit: 'Trình duyệt',
    submitChanged: (count) =>
      `${count} số liệu đã đổi từ khi viết; bản trình dùng số mới. Hãy xem câu chữ còn đúng không.`,
    unsaved: 'Mục đang viết chưa lưu được nên chưa trình. Xem lại mục đó rồi trình lại.',
    emptyTitle: (count) => `${count} mục chưa có nội dung:`,
    emptyText:
      'Mục nào không có ở đơn vị thì cứ để trống. Trình rồi thì chỉ sửa được khi cấp trên trả lại.',
    submitAnyway: 'Để trống và trình',
    writeOn: 'Viết tiếp',
    accept: 'Duyệt',
    acceptText: 'Duyệt báo cáo cũng là duyệt số liệu đơn vị đã nộp cho kỳ này.',
    leftFigures: (count) =>
      `Đã duyệt báo cáo. ${count} số liệu do chính chị/anh báo vẫn chờ người khác duyệt.`,
    return: 'Trả lại',
    returnAccepted: 'Mở lại để sửa',
    reason: 'Lý do trả lại',
    reasonHint: 'Đơn vị sẽ đọc lý do này. Viết về công việc; không ghi tên người.',
    sendBack: 'Trả lại đơn vị',
    publish: 'Công bố…',
    publishText:
      'Khi công bố, báo cáo lấy số, được ghi thành bản Word và PDF và không sửa được nữa.',
    amend: 'Đính chính…',
    amendText: 'Bản đính chính lấy số mới, ghi rõ số liệu nào thay đổi. Bản cũ vẫn giữ nguyên.',
    signer: 'Người ký',
    chooseSigner: 'Chọn người ký',
    noSigner: 'Đơn vị chưa có ai giữ chức vụ nào; hãy ghi chức vụ trước khi công bố.',
    issue: 'Công bố báo cáo',
    issueAmendment: 'Ban hành bản đính chính',
    cancel: 'Thôi',
    notDone: 'Chưa thực hiện được',
    files: (number, day) => `Số ${number}, ngày ${day}`,
  },
  en: {
    submit: 'Submit',
    submitChanged: (count) =>
      `${count} figures changed since it was written; what is submitted has the new ones. See whether the words still fit.`,
    unsaved:
      'The section you write is not saved, so nothing was submitted. See to it and submit again.',
    emptyTitle: (count) =>
      count === '1' ? '1 section has no text:' : `${count} sections have no text:`,
    emptyText:
      'What does not concern the unit may stay empty. Once submitted, it can be changed only when it is returned.',
    submitAnyway: 'Leave them empty and submit',
    writeOn: 'Go on writing',
    accept: 'Accept',
    acceptText: 'To accept the report is to accept the figures its unit submitted for the period.',
    leftFigures: (count) =>
      `The report is accepted. Figures you told yourself still wait for somebody else: ${count}.`,
    return: 'Return',
    returnAccepted: 'Open again for changes',
    reason: 'Why it is returned',
    reasonHint: 'The unit will read this. Write about work; name no person.',
    sendBack: 'Return to the unit',
    publish: 'Publish…',
    publishText:
      'Published, the report takes a number, is written as Word and PDF, and is changed no more.',
    amend: 'Amend…',
    amendText: 'An amendment takes a number of its own and names each figure that changed.',
    signer: 'Signed by',
    chooseSigner: 'Choose who signs',
    noSigner: 'Nobody holds a post in this unit; enter posts before publishing.',
    issue: 'Publish the report',
    issueAmendment: 'Issue the amendment',
    cancel: 'Leave it',
    notDone: 'It was not done',
    files: (number, day) => `No. ${number}, ${day}`,
  },
};
