import type { Plugin } from 'vite';

const CHOSEN = /@media screen \{\s*:root\[data-theme=["']?dark["']?\] (\{[^}]*\})\s*\}/;

/**
 * Writes the dark tokens a second time, for a system that is dark where nobody chose otherwise: one
 * block by hand, two in the page. (`light-dark()` would say it once, but Chrome 109 has none.)
 */
export function darkTokens(): Plugin {
  return {
    name: 'midyear:dark-tokens',
    enforce: 'pre',
    transform(code, id) {
      return id.endsWith('/style/tokens.css') ? withDarkTokens(code) : undefined;
    },
  };
}

/** The tokens with their dark block a second time. */
export function withDarkTokens(code: string): string {
  const [, tokens] = CHOSEN.exec(code) ?? [];
  if (tokens === undefined) throw new Error('tokens.css: expected the tokens of the dark theme');
  const dark = '@media screen and (prefers-color-scheme: dark)';
  return `${code}\n${dark} { :root:not([data-theme='light']) ${tokens} }\n`;
}
