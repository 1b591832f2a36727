import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

const FIRST_SCREEN = '/entry/web/totals-screen.tsx';

/** Has the browser fetch the code of the screen where people begin while it still reads the rest. */
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
  const first = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(FIRST_SCREEN));
  if (first === undefined) throw new Error(`${FIRST_SCREEN}: expected as a chunk of its own`);
  const entry = chunks.find(({ isEntry }) => isEntry);
  const there = new Set([entry?.fileName, ...(entry?.imports ?? [])]);
  const missing = [first.fileName, ...first.imports].filter((file) => !there.has(file));
  return missing.map((file) => ({
    tag: 'link',
    attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
    injectTo: 'head',
  }));
}
