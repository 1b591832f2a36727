import type { Language, ProblemTexts } from '#kernel/problem.ts';
import type { FileFacts } from './file-problems.ts';

export const FILE_PROBLEM_TEXTS: Record<Language, ProblemTexts<FileFacts>> = {
  en: {
    'missing-folder': () => 'there is no such folder, or it may not be looked into; check the path',
    'not-a-folder': () => 'this is a file; name the folder that holds the tables',
    'missing-file': () => 'the file is missing; put it there, or correct its name',
    unreadable: ({ reason }) => `the file cannot be read (${reason}); check who may read it`,
    'cannot-write': ({ reason }) => `the file cannot be written (${reason}); name another place`,
    'would-overwrite': () => 'this is a file the result is made from; write to another place',
    'utf-16': () => 'the file is in UTF-16; save it as “CSV UTF-8”',
    'windows-1258': () => 'the file is in Windows-1258; save it as “CSV UTF-8”',
    'not-utf-8': () =>
      'the file is not UTF-8 (perhaps Windows-1258 or another old encoding); save it as “CSV UTF-8”',
    'a-workbook': () => 'this is an Excel workbook; save its sheet as “CSV UTF-8”',
    'broken-quotes': () =>
      'a quotation mark is out of place; put a cell that holds one in quotes and double it inside',
    'record-too-long': ({ limit }) =>
      `the row is longer than ${limit} characters; close the quotation mark that it leaves open`,
    'no-header': () => 'the file is empty; its first row must name the columns',
    'missing-column': ({ column }) => `the column ${column} is missing; add it to the first row`,
    'duplicate-column': ({ column }) => `the column ${column} stands twice; leave one`,
    'other-delimiter': ({ delimiter }) =>
      `cells are separated by “${delimiter}”; save the file with commas`,
    'cell-count': ({ cells, columns }) =>
      `the row has ${cells} cells where the header has ${columns}; a cell that holds a comma needs quotes, and numbers have no comma`,
  },
  vi: {
    'missing-folder': () => 'không có thư mục này, hoặc không được phép mở; hãy kiểm tra đường dẫn',
    'not-a-folder': () => 'đây là tệp; hãy chỉ thư mục chứa các bảng',
    'missing-file': () => 'thiếu tệp; hãy đặt tệp vào đó hoặc sửa lại tên',
    unreadable: ({ reason }) => `không đọc được tệp (${reason}); hãy kiểm tra quyền đọc`,
    'cannot-write': ({ reason }) => `không ghi được tệp (${reason}); hãy chọn chỗ khác`,
    'would-overwrite': () => 'đây là tệp dùng để tính; hãy ghi ra chỗ khác',
    'utf-16': () => 'tệp ở bảng mã UTF-16; hãy lưu lại dạng “CSV UTF-8”',
    'windows-1258': () => 'tệp ở bảng mã Windows-1258; hãy lưu lại dạng “CSV UTF-8”',
    'not-utf-8': () =>
      'tệp không phải UTF-8 (có thể là Windows-1258 hoặc bảng mã cũ khác); hãy lưu lại dạng “CSV UTF-8”',
    'a-workbook': () => 'đây là tệp Excel; hãy lưu trang tính dạng “CSV UTF-8”',
    'broken-quotes': () =>
      'dấu ngoặc kép đặt sai chỗ; ô có dấu ngoặc kép phải nằm trong ngoặc kép và viết đôi dấu bên trong',
    'record-too-long': ({ limit }) => `dòng dài quá ${limit} ký tự; hãy đóng dấu ngoặc kép còn mở`,
    'no-header': () => 'tệp rỗng; dòng đầu phải ghi tên các cột',
    'missing-column': ({ column }) => `thiếu cột ${column}; hãy thêm vào dòng đầu`,
    'duplicate-column': ({ column }) => `cột ${column} có hai lần; hãy giữ một`,
    'other-delimiter': ({ delimiter }) =>
      `các ô ngăn cách bằng “${delimiter}”; hãy lưu tệp với dấu phẩy`,
    'cell-count': ({ cells, columns }) =>
      `dòng có ${cells} ô trong khi dòng đầu có ${columns}; ô có dấu phẩy phải nằm trong ngoặc kép, số thì không có dấu phẩy`,
  },
};
