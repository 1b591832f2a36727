import type { SoundRequest } from './sound-request.ts';

/** Which verb each operation of this room asks for. */
export const ARTICLE_OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  'read-articles': [
    'GET /api/v1/articles',
    'GET /api/v1/articles/:article',
    'GET /api/v1/articles/:article/photographs',
    'GET /api/v1/articles/:article/pictures/:file',
  ],
  'write-article': [
    'POST /api/v1/articles',
    'PUT /api/v1/articles/:article',
    'PUT /api/v1/articles/:article/submission',
  ],
  'approve-article': [
    'PUT /api/v1/articles/:article/approval',
    'PUT /api/v1/articles/:article/correction',
    'PUT /api/v1/articles/:article/return',
  ],
  'publish-article': [
    'PUT /api/v1/articles/:article/publication',
    'PUT /api/v1/articles/:article/withdrawal',
  ],
};

const ARTICLE = { path: { article: '{article}' } };
const TEXT = {
  title: 'Họp sơ kết',
  lead: 'Đơn vị đã họp sơ kết.',
  body: 'Đoạn một.',
  photographs: [],
  credit: { text: [], photographs: [], office: 'Văn phòng' },
};

/** A sound request for each of its routes. */
export const ARTICLE_REQUESTS: Readonly<Record<string, SoundRequest>> = {
  'GET /api/v1/articles': {},
  'POST /api/v1/articles': { body: { unit: '{unit}', period: '2025', language: 'vi' } },
  'GET /api/v1/articles/:article': ARTICLE,
  'PUT /api/v1/articles/:article': { ...ARTICLE, body: TEXT },
  'PUT /api/v1/articles/:article/submission': ARTICLE,
  'PUT /api/v1/articles/:article/return': ARTICLE,
  'PUT /api/v1/articles/:article/approval': ARTICLE,
  'PUT /api/v1/articles/:article/publication': ARTICLE,
  'PUT /api/v1/articles/:article/correction': {
    ...ARTICLE,
    body: { ...TEXT, what: 'Sửa số người.', figures: 'now' },
  },
  'PUT /api/v1/articles/:article/withdrawal': { ...ARTICLE, body: { notice: 'Đăng nhầm.' } },
  'GET /api/v1/articles/:article/photographs': ARTICLE,
  'GET /api/v1/articles/:article/pictures/:file': {
    path: { article: '{article}', file: '{articlePicture}' },
  },
};
