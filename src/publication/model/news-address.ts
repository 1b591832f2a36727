/** Where everybody reads what was published. */
export const NEWS_PATH = '/news';
export const NEWS_FEED_PATH = `${NEWS_PATH}/feed.atom`;
/** Styles, fonts and the icon of the public pages. */
export const NEWS_LOOK_PATH = `${NEWS_PATH}/look`;
export const NEWS_STYLE = 'news.css';
export const NEWS_PICTURES_PATH = `${NEWS_PATH}/pictures`;

export function newsAddress(slug: string): string {
  return `${NEWS_PATH}/${slug}`;
}

/** A list page after an article of the page before it. */
export function newsListAddress(before?: string): string {
  return before === undefined ? NEWS_PATH : `${NEWS_PATH}?before=${encodeURIComponent(before)}`;
}

export function newsPictureAddress(file: string): string {
  return `${NEWS_PICTURES_PATH}/${file}`;
}
