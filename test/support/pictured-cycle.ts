import { screensOf, type PicturedScreen, type PicturedServer } from './pictured-screen.ts';

/** The first page, and the screens of directives, activities, conferences and news. */
export const PICTURED_CYCLE: readonly PicturedScreen[] = [
  ...screensOf('sample', {
    home: ['/', '.plan-bars'],
    'home-before': ['/?period=2025-H2', '.sent-whole'],
    directives: ['/directives', '.data-table a'],
    directive: [addressOf('directive', '/directives/'), '.study-bar, .data-table'],
    activities: ['/activities', '.data-table a'],
    'activities-places': ['/activities?view=places', '.territory-name'],
    activity: [addressOf('photograph', '/activities/', 'outreach_event'), '.activity-section img'],
    conferences: ['/conferences', '.data-table a'],
    conference: [addressOf('conference', '/conferences/'), '.agenda-list li'],
    hall: [addressOf('conference', '/conferences/', "id::text || '/hall'"), '.hall h1'],
    conclusions: ['/conclusions', '.conference-section'],
    articles: ['/articles', '.articles-list a'],
    article: [addressOf('article', '/articles/'), '.article-paper'],
  }),
  { ...{ name: 'news', store: 'sample', address: '/news' }, whole: 'h1', isSignedOut: true },
  {
    ...{ name: 'news-article', store: 'sample', whole: 'h1', isSignedOut: true },
    address: addressOf('article', '/news/', 'slug'),
  },
  ...screensOf('empty', {
    'home-empty': ['/', '.empty-state'],
    'directives-empty': ['/directives', '.empty-state'],
    'activities-empty': ['/activities', 'h1'],
    'conferences-empty': ['/conferences', 'h1'],
    'conclusions-empty': ['/conclusions', 'h1'],
    'articles-empty': ['/articles', 'h1'],
  }),
  ...screensOf('very-large', { 'home-large': ['/', '.sent-whole'] }),
];

/** The page of the newest thing of a kind; by its identity, unless something else leads there. */
function addressOf(table: string, path: string, column = 'id') {
  return async ({ database }: PicturedServer): Promise<string> => {
    const [row] = await database.query<{ readonly goal: string }>(
      `select ${column} as goal from ${table} order by id desc limit 1`,
    );
    if (row === undefined) throw new Error(`${table}: expected one in the sample`);
    return path + row.goal;
  };
}
