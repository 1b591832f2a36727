import type { AccountId } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import { keepPreparedFile } from '#platform/server/files/keep-prepared-file.ts';
import { prepareFile } from '#platform/server/files/prepare-file.ts';
import type { Transaction } from '#platform/server/database/database.ts';
import { NO_CREDIT, type ArticlePhotograph } from '#publication/model/article.ts';
import type { ArticleOutcome } from '#publication/server/articles/article-refusal.ts';
import { draftArticle } from '#publication/server/articles/draft-article.ts';
import {
  approveArticle,
  publishArticle,
  submitArticle,
} from '#publication/server/articles/step-article.ts';
import { writeArticle } from '#publication/server/articles/write-article.ts';
import { HELD_CONFERENCE } from './sample-conferences.ts';
import { drawSampleHall } from './sample-hall-picture.ts';
import { knownDay } from './sample-periods.ts';
import { ROOT_CODE } from './sample-units.ts';

const actor = 'sample';
/** A few days after the conference. */
const PUBLISHED = new Date('2026-01-12T02:00:00Z');
const today = knownDay('2026-01-12');

const PICTURES = [
  {
    caption: 'Quang cảnh hội nghị (ảnh mẫu)',
    altText: 'Hình vẽ mẫu: hội trường với sân khấu, bục phát biểu và bốn hàng đại biểu',
  },
  {
    caption: 'Trình bày báo cáo sơ kết (ảnh mẫu)',
    altText: 'Hình vẽ mẫu: một người đứng sau bục phát biểu trước các hàng ghế',
  },
];

/** One published article, on the conference that was held. */
export async function makeSampleArticles(
  tx: Transaction,
  unitBearing: (code: string, day: Day) => string,
): Promise<void> {
  const wish = { unit: unitBearing(ROOT_CODE, today), period: HELD_CONFERENCE.period, today };
  const drafted = sound(await draftArticle(tx, { ...wish, language: 'vi', actor }));
  const { id, title, lead, body } = drafted;
  let seen = String(drafted.version);
  const follow = async (outcome: Promise<ArticleOutcome>) => {
    seen = String(sound(await outcome).version);
  };
  const photographs = [await pictureOf(tx, 0), await pictureOf(tx, 1)];
  const credit = { ...NO_CREDIT, office: 'Văn phòng Liên hội (mẫu)' };
  const text = { title, lead, body, photographs, credit };
  await follow(writeArticle(tx, { id, seen, text, actor, today }));
  await follow(submitArticle(tx, { id, seen, actor }));
  // Whoever wrote it does not approve it.
  const approver = await accountOf(tx, 'lanh-dao');
  await follow(approveArticle(tx, { id, seen, actor: approver }));
  await follow(publishArticle(tx, { id, seen, actor, today, now: PUBLISHED }));
}

async function pictureOf(tx: Transaction, which: 0 | 1): Promise<ArticlePhotograph> {
  const words = PICTURES[which] ?? { caption: '', altText: '' };
  const drawn = await prepareFile(await drawSampleHall(words.caption), 'anh-mau.png');
  if (drawn.kind === 'refused') throw new Error(`sample: ${drawn.problem.code}`);
  const { id: file } = await keepPreparedFile(tx, drawn.file, actor);
  return { file, ...words, photographer: null, credit: 'Ảnh mẫu' };
}

async function accountOf(tx: Transaction, login: string): Promise<AccountId> {
  const [row] = await tx.query<{ id: AccountId }>('select id from account where login = $1', [
    login,
  ]);
  if (row === undefined) throw new Error(`sample: expected the account ${login}`);
  return row.id;
}

type Came = ArticleOutcome | Awaited<ReturnType<typeof draftArticle>>;

function sound(came: Came): Extract<ArticleOutcome, { readonly kind: 'done' }>['record'] {
  if (came.kind === 'done') return came.record;
  throw new Error(`sample: expected it to be sound, got ${JSON.stringify(came.problem)}`);
}
