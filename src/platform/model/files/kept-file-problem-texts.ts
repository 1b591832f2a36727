import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { KeptFileFacts } from './kept-file-problems.ts';

export const KEPT_FILE_PROBLEM_TEXTS: Record<Language, ProblemTexts<KeptFileFacts>> = {
  en: {
    'file-empty': ({ name }) => `“${name}” is empty; choose another file`,
    'file-not-allowed': ({ name }) =>
      `“${name}” is of a kind that is not kept here; send PDF, DOCX or XLSX, or a picture as JPEG, PNG or WebP`,
    'file-heic': ({ name }) =>
      `“${name}” is a picture in HEIC, which few programs can read; save it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible), then send that`,
    'file-with-macros': ({ name }) =>
      `“${name}” holds macros, which run as programs where it is opened; save it without them as DOCX or XLSX, or as PDF`,
    'file-not-as-named': ({ name }) =>
      `what is in “${name}” is not what its name says; open it, save it anew, and send that`,
    'picture-too-large': ({ name, width, height, millions }) =>
      `“${name}” has ${width} × ${height} points (${millions} million), and 50 million are the most; save it smaller, such as 3,000 points wide`,
    'picture-animated': ({ name }) =>
      `“${name}” is a picture that moves; send one still picture as JPEG or PNG`,
    'picture-broken': ({ name }) =>
      `“${name}” is cut off or damaged, so that the picture cannot be read; send it again from where it was taken`,
    'too-many-waiting-files': ({ count, limit, megabytes, hours }) =>
      `${count} files that you sent belong to nothing yet, and no more than ${limit} of together ${megabytes} MB may wait; add them to what they are for (an event, a directive, an article), or wait: what is not used is let go of after ${hours} hours`,
    'no-such-file': ({ id }) => `there is no file “${id}” here; send it first`,
  },
  vi: {
    'file-empty': ({ name }) => `tệp “${name}” trống; hãy chọn tệp khác`,
    'file-not-allowed': ({ name }) =>
      `loại tệp của “${name}” không được lưu ở đây; hãy gửi PDF, DOCX, XLSX, hoặc ảnh JPEG, PNG, WebP`,
    'file-heic': ({ name }) =>
      `“${name}” là ảnh HEIC, ít chương trình đọc được; hãy lưu thành JPEG (trên iPhone: Cài đặt, Camera, Định dạng, Tương thích nhất) rồi gửi lại`,
    'file-with-macros': ({ name }) =>
      `“${name}” có macro, tức là chương trình tự chạy khi mở tệp; hãy lưu thành DOCX, XLSX không có macro, hoặc PDF`,
    'file-not-as-named': ({ name }) =>
      `nội dung của “${name}” không đúng như tên tệp; hãy mở ra, lưu lại rồi gửi bản đó`,
    'picture-too-large': ({ name, width, height, millions }) =>
      `ảnh “${name}” có ${width} × ${height} điểm ảnh (${millions} triệu), nhiều nhất là 50 triệu; hãy lưu nhỏ hơn, ví dụ rộng 3.000 điểm`,
    'picture-animated': ({ name }) => `“${name}” là ảnh động; hãy gửi ảnh tĩnh dạng JPEG hoặc PNG`,
    'picture-broken': ({ name }) =>
      `ảnh “${name}” bị cắt cụt hoặc hỏng nên không đọc được; hãy gửi lại từ nơi chụp`,
    'too-many-waiting-files': ({ count, limit, megabytes, hours }) =>
      `anh/chị đã gửi ${count} tệp mà chưa dùng vào đâu; chỉ được để chờ nhiều nhất ${limit} tệp, tổng cộng ${megabytes} MB; hãy đưa các tệp ấy vào hoạt động, văn bản hoặc bài viết, hoặc chờ: sau ${hours} giờ tệp không dùng sẽ tự bị xóa`,
    'no-such-file': ({ id }) => `không có tệp “${id}” ở đây; hãy gửi tệp lên trước`,
  },
};
