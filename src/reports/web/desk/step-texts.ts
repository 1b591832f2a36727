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
  readonly reasonNeeded: string;
  readonly sendBack: string;
  readonly publish: string;
  readonly amend: string;
  readonly cancel: string;
  readonly notDone: string;
  readonly publishedMeanwhile: string;
  readonly amendedMeanwhile: string;
  readonly changedMeanwhile: (state: string) => string;
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
    reasonNeeded: 'Hãy ghi lý do để đơn vị biết cần sửa gì.',
    reasonHint: 'Đơn vị sẽ đọc lý do này. Viết về công việc; không ghi tên người.',
    sendBack: 'Trả lại đơn vị',
    publish: 'Công bố…',
    amend: 'Đính chính…',
    cancel: 'Thôi',
    notDone: 'Chưa thực hiện được',
    publishedMeanwhile:
      'Báo cáo đã được công bố trong lúc này, có thể ngay trong một cửa sổ khác của bạn. Báo cáo chỉ được công bố một lần, với số ghi ở trên.',
    amendedMeanwhile:
      'Đã có bản đính chính khác trong lúc này, có thể ngay trong một cửa sổ khác của bạn. Không ban hành thêm bản nào.',
    changedMeanwhile: (state) =>
      `Báo cáo đã thay đổi trong lúc này, có thể ngay trong một cửa sổ khác của bạn; nay ${state}. Việc vừa bấm chưa được thực hiện.`,
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
    reasonNeeded: 'Say why, so that the unit knows what to change.',
    reasonHint: 'The unit will read this. Write about work; name no person.',
    sendBack: 'Return to the unit',
    publish: 'Publish…',
    amend: 'Amend…',
    cancel: 'Leave it',
    notDone: 'It was not done',
    publishedMeanwhile:
      'The report was published meanwhile, perhaps in another window of yours. It is published once, under the number above.',
    amendedMeanwhile:
      'Another amendment was issued meanwhile, perhaps in another window of yours. No further one was issued.',
    changedMeanwhile: (state) =>
      `The report changed meanwhile, perhaps in another window of yours; it is ${state} now. What you pressed was not done.`,
    files: (number, day) => `No. ${number}, ${day}`,
  },
};
