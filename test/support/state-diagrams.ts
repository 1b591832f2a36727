import { VERB_TEXTS } from '#people/web/access/verb-texts.ts';
import type { LifeCycle } from '#kernel/life-cycle.ts';

/** A page of docs/states: the file's name and what it says. */
export interface StatePage {
  readonly file: string;
  readonly text: string;
}

/** A page for each life cycle, drawn from its steps, and one that names them all. */
export function statePages(cycles: readonly LifeCycle[]): readonly StatePage[] {
  const pages = cycles.map((cycle) => ({ file: fileOf(cycle), text: pageOf(cycle) }));
  return [{ file: 'README.md', text: listOf(cycles) }, ...pages];
}

const HEAD = `# States

What the program keeps goes from state to state as these diagrams say. They are made from the tables by which
the server decides and the screens offer (\`src/*/model/**/*-life-cycle.ts\` and their like), by a test that fails when the
two differ: \`MIDYEAR_WRITE_DOCS=1 npx vitest run --project model test/laws/state-diagrams.test.ts\` writes them anew.
`;

function listOf(cycles: readonly LifeCycle[]): string {
  const lines = cycles.map((cycle) => {
    const { name, begins, steps } = cycle;
    const states = new Set([begins, ...steps.flatMap(({ from, to }) => [...from, to])]);
    return `- [${name}](${fileOf(cycle)}): ${[...states].join(', ')}`;
  });
  return `${HEAD}\n${lines.join('\n')}\n`;
}

function fileOf({ name }: LifeCycle): string {
  return `${name.replaceAll(' ', '-')}.md`;
}

function pageOf(cycle: LifeCycle): string {
  const { name, steps } = cycle;
  const verbs = [...new Set(steps.map(({ verb }) => verb))];
  const needs = verbs.map((verb) => `- \`${verb}\`: ${VERB_TEXTS.en[verb]?.does ?? verb}`);
  return `# The states of: ${name}

\`\`\`mermaid
${diagramOf(cycle)}
\`\`\`

What each step needs ([who has it](../permissions.md)):

${needs.join('\n')}
`;
}

/** As Mermaid draws it: https://mermaid.js.org/syntax/stateDiagram.html */
function diagramOf({ begins, steps }: LifeCycle): string {
  const edges = steps.flatMap(({ action, from, to, verb }) =>
    from.map((state) => `  ${idOf(state)} --> ${idOf(to)}: ${action} (${verb})`),
  );
  const left = new Set(steps.flatMap(({ from }) => from));
  const ends = [...new Set(steps.map(({ to }) => to))].filter((state) => !left.has(state));
  return [
    'stateDiagram-v2',
    ...namesOf({ begins, steps }),
    `  [*] --> ${idOf(begins)}`,
    ...edges,
    ...ends.map((state) => `  ${idOf(state)} --> [*]`),
  ].join('\n');
}

/** A name with a dash is no identifier there. */
function idOf(state: string): string {
  return state.replaceAll('-', '_');
}

function namesOf({ begins, steps }: Pick<LifeCycle, 'begins' | 'steps'>): readonly string[] {
  const states = new Set([begins, ...steps.flatMap(({ from, to }) => [...from, to])]);
  return [...states]
    .filter((state) => idOf(state) !== state)
    .map((state) => `  state "${state}" as ${idOf(state)}`);
}
