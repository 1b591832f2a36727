import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** The first page, and the figures, where its numbers lead. */
const FIRST_SCREENS = ['/entry/web/first-screen.tsx', '/entry/web/totals-screen.tsx'];

/** Has the browser fetch the code of the screens where people begin while it still reads the rest. */
export function firstScreen(): Plugin {
  return {
    name: 'midyear:first-screen',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => (bundle === undefined ? [] : linksTo(bundle)),
    },
  };
}

function linksTo(bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const first = FIRST_SCREENS.map((screen) => {
    const found = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(screen));
    if (found === undefined) throw new Error(`${screen}: expected as a chunk of its own`);
    return found;
  });
  const entry = chunks.find(({ isEntry }) => isEntry);
  const there = new Set([entry?.fileName, ...(entry?.imports ?? [])]);
  const needed = new Set(first.flatMap(({ fileName, imports }) => [fileName, ...imports]));
  const missing = [...needed].filter((file) => !there.has(file));
  return missing.map((file) => ({
    tag: 'link',
    attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
    injectTo: 'head',
  }));
}
