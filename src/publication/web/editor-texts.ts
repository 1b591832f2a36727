import type { Texts } from '#platform/web/language/language-choice.tsx';
import type { ConferenceFact } from '#publication/model/article-references.ts';
import type { CountName } from '#reports/model/live-text/live-reference.ts';

interface EditorTexts {
  readonly editor: string;
  readonly title: string;
  readonly lead: string;
  readonly body: string;
  readonly bodyHint: string;
  readonly save: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly figure: string;
  readonly figureHint: string;
  readonly insert: string;
  readonly ofConference: Readonly<Record<ConferenceFact, string>>;
  readonly counts: Readonly<Record<CountName, string>>;
  readonly photographs: string;
  readonly noPhotographs: string;
  readonly photograph: (number: number) => string;
  readonly caption: string;
  readonly altText: string;
  readonly altHint: string;
  readonly photographOf: string;
  readonly photographer: (name: string) => string;
  readonly earlier: string;
  readonly later: string;
  readonly remove: string;
  readonly upload: string;
  readonly uploadHint: string;
  readonly found: string;
  readonly add: string;
  readonly credit: string;
  readonly writers: string;
  readonly photographers: string;
  readonly office: string;
  readonly officeHint: string;
  readonly findPerson: string;
  readonly nobody: string;
  readonly erased: string;
  readonly paste: string;
  readonly pasteField: string;
  readonly pasteHint: string;
  readonly take: string;
  readonly takenTitle: string;
  readonly pastedTitle: string;
  readonly pastedParagraphs: string;
  readonly pastedCaptions: string;
  readonly pastedCredit: string;
  readonly pastedDropped: (count: number) => string;
  readonly nothingPasted: string;
  readonly what: string;
  readonly whatHint: string;
  readonly figures: string;
  readonly figureChoices: Readonly<Record<'published' | 'now', string>>;
  readonly sendCorrection: string;
  readonly corrections: string;
}

/** What stands around the fields of an article. */
export const EDITOR_TEXTS: Texts<EditorTexts> = {
  vi: {
    editor: 'Nội dung bài',
    title: 'Tiêu đề',
    lead: 'Đoạn mở đầu',
    body: 'Nội dung',
    bodyHint:
      'Để một dòng trống giữa các đoạn. Viết về công việc; ai viết, ai chụp thì chọn tên ở mục dưới.',
    save: 'Lưu bản thảo',
    saved: 'Đã lưu.',
    unsaved: 'Có thay đổi chưa lưu.',
    figure: 'Số liệu sống',
    figureHint: 'Chèn vào nội dung; số tự đổi theo hồ sơ cho đến khi bài được đăng.',
    insert: 'Chèn vào nội dung',
    ofConference: {
      title: 'Hội nghị: tên',
      day: 'Hội nghị: ngày',
      place: 'Hội nghị: nơi họp',
      chair: 'Hội nghị: người chủ trì',
      presenter: 'Hội nghị: người trình bày báo cáo',
      present: 'Hội nghị: số đại biểu có mặt',
      summoned: 'Hội nghị: số đại biểu được triệu tập',
      conclusions: 'Hội nghị: số kết luận',
    },
    counts: {
      'plan.progress': 'Kế hoạch năm: tỷ lệ đã đạt',
      'directives.studied': 'Văn bản chỉ đạo đã học xong',
      'directives.total': 'Văn bản chỉ đạo phải học',
      'directives.units': 'Đơn vị đã học đủ',
      'directives.allUnits': 'Đơn vị phải học',
      'reports.received': 'Báo cáo đã nhận',
      'reports.asked': 'Báo cáo phải nộp',
    },
    photographs: 'Ảnh',
    noPhotographs: 'Bài chưa có ảnh.',
    photograph: (number) => `Ảnh ${number}`,
    caption: 'Chú thích',
    altText: 'Trong ảnh có gì',
    altHint: 'Cho người không nhìn thấy ảnh.',
    photographOf: 'Nguồn ảnh (tên cơ quan)',
    photographer: (name) => `Người chụp: ${name}`,
    earlier: 'Đưa lên trước',
    later: 'Đưa ra sau',
    remove: 'Bỏ ảnh',
    upload: 'Thêm ảnh từ máy',
    uploadHint: 'JPEG, PNG hoặc WebP, tối đa 25 MB. Vị trí chụp ghi trong ảnh sẽ bị xóa.',
    found: 'Ảnh của các hoạt động trong kỳ',
    add: 'Thêm vào bài',
    credit: 'Người thực hiện',
    writers: 'Người viết',
    photographers: 'Người chụp ảnh',
    office: 'Cơ quan',
    officeHint: 'Khi không nêu tên người, ví dụ: Văn phòng Liên hội.',
    findPerson: 'Gõ tên để tìm',
    nobody: 'Không có ai tên như vậy trong danh sách người.',
    erased: 'Người đã xóa tên',
    paste: 'Dán bài từ nơi khác',
    pasteField: 'Dán bài vào đây',
    pasteHint:
      'Giữ lời, chú thích ảnh và tên người thực hiện; bỏ mã và dấu vết của trình soạn thảo.',
    take: 'Đưa vào bản thảo',
    takenTitle: 'Sẽ đưa vào bản thảo',
    pastedTitle: 'Tiêu đề',
    pastedParagraphs: 'Số đoạn',
    pastedCaptions: 'Chú thích ảnh',
    pastedCredit: 'Cuối bài ghi',
    pastedDropped: (count) => `Đã bỏ ${count} chỗ không phải nội dung.`,
    nothingPasted: 'Trong phần đã dán không có đoạn văn nào.',
    what: 'Đã sai điều gì',
    whatHint: 'Bạn đọc sẽ thấy câu này cùng ngày đính chính.',
    figures: 'Số liệu trong bài',
    figureChoices: { published: 'Giữ như lúc đăng', now: 'Lấy số hiện nay' },
    sendCorrection: 'Đăng bản đính chính',
    corrections: 'Đính chính',
  },
  en: {
    editor: 'Content',
    title: 'Title',
    lead: 'Lead',
    body: 'Text',
    bodyHint:
      'An empty line between paragraphs. Write about work; who wrote and photographed is chosen below.',
    save: 'Save the draft',
    saved: 'Saved.',
    unsaved: 'There are changes that are not saved.',
    figure: 'Live figure',
    figureHint: 'Put into the text; it follows the record until the article is published.',
    insert: 'Put into the text',
    ofConference: {
      title: 'Conference: name',
      day: 'Conference: day',
      place: 'Conference: place',
      chair: 'Conference: who was in the chair',
      presenter: 'Conference: who presented the report',
      present: 'Conference: delegates present',
      summoned: 'Conference: delegates summoned',
      conclusions: 'Conference: conclusions',
    },
    counts: {
      'plan.progress': 'Plan of the year: done',
      'directives.studied': 'Directives studied',
      'directives.total': 'Directives to study',
      'directives.units': 'Units that studied all',
      'directives.allUnits': 'Units that study',
      'reports.received': 'Reports received',
      'reports.asked': 'Reports asked for',
    },
    photographs: 'Photographs',
    noPhotographs: 'The article has no photographs yet.',
    photograph: (number) => `Photograph ${number}`,
    caption: 'Caption',
    altText: 'What is to be seen',
    altHint: 'For whoever cannot see it.',
    photographOf: 'Photograph by (name of an office)',
    photographer: (name) => `Photographed by ${name}`,
    earlier: 'Move up',
    later: 'Move down',
    remove: 'Take out',
    upload: 'Add photographs of your own',
    uploadHint: 'JPEG, PNG or WebP, up to 25 MB. Where it was taken is removed from the file.',
    found: 'Photographs of events in the period',
    add: 'Add to the article',
    credit: 'Credit',
    writers: 'Written by',
    photographers: 'Photographs by',
    office: 'Office',
    officeHint: 'Where no person is named: the press office, for example.',
    findPerson: 'Type a name',
    nobody: 'Nobody in the list of people is called so.',
    erased: 'Somebody whose name was erased',
    paste: 'Paste an article from elsewhere',
    pasteField: 'Paste it here',
    pasteHint: 'Text, captions and credit are kept; code and what an editor left in it is dropped.',
    take: 'Put into the draft',
    takenTitle: 'This goes into the draft',
    pastedTitle: 'Title',
    pastedParagraphs: 'Paragraphs',
    pastedCaptions: 'Captions',
    pastedCredit: 'The last line says',
    pastedDropped: (count) => `${count} pieces that are no content were dropped.`,
    nothingPasted: 'There is no paragraph in what was pasted.',
    what: 'What was wrong',
    whatHint: 'Readers will see this with the day of the correction.',
    figures: 'Figures in the text',
    figureChoices: { published: 'Keep those published', now: 'Take those of now' },
    sendCorrection: 'Publish the correction',
    corrections: 'Corrections',
  },
};
