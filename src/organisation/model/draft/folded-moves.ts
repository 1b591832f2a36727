import { stepsOfDraft } from './draft-steps.ts';
import { unitsEndedBy, type DraftStep, type PickedUnit } from './reorganisation-draft.ts';

type Move = Extract<DraftStep, { kind: 'move' }>;

/** Puts units that are made by steps right before into the step that needs them, out of `before`. */
export type JoinMade = (step: DraftStep, before: DraftStep[]) => DraftStep;

/**
 * A draft without the moves that its mergers, splits and dissolutions make by themselves, so that
 * somebody finds again what was typed. What would not come out of the form unchanged is left alone.
 */
export function withFoldedMoves(
  steps: readonly DraftStep[],
  joinMade: JoinMade,
): readonly DraftStep[] {
  const folded: DraftStep[] = [];
  for (const step of steps) {
    const before = [...folded];
    const moves = takeMoves(before, step);
    const found = moves.length > 0 ? foldedStep({ step, moves, before, joinMade }) : undefined;
    if (found === undefined) folded.push(step);
    else folded.splice(0, folded.length, ...before, found);
  }
  const below = belowOf(steps.flatMap((step) => (step.kind === 'move' ? singleMoves(step) : [])));
  return areSame(folded, steps, below) ? folded : steps;
}

/** Takes out of `before` the moves at its end that lead away from units which the step ends. */
function takeMoves(before: DraftStep[], step: DraftStep): readonly Move[] {
  const ending = new Set(unitsEndedBy(step).map(({ id }) => id));
  const taken: Move[] = [];
  for (let last = before.at(-1); last?.kind === 'move'; last = before.at(-1)) {
    const all = singleMoves(last);
    const stays = all.findLastIndex(({ units }) => !leaves(units[0], ending)) + 1;
    if (last.level !== '' || stays === all.length) break;
    taken.unshift(...all.slice(stays));
    before.pop();
    if (stays > 0) before.push({ ...last, units: last.units.slice(0, stays) });
  }
  return taken;
}

function leaves(unit: PickedUnit | undefined, ending: ReadonlySet<string>): boolean {
  return ending.has(unit?.above[0] ?? '');
}

function singleMoves(move: Move): readonly Move[] {
  return move.units.map((unit) => ({ ...move, units: [unit] }));
}

interface Folding {
  readonly step: DraftStep;
  readonly moves: readonly Move[];
  readonly before: DraftStep[];
  readonly joinMade: JoinMade;
}

/** The step that makes the same moves by itself, if there is one; `before` loses what it takes in. */
function foldedStep({ step, moves, before, joinMade }: Folding): DraftStep | undefined {
  const all = [...before];
  // A dissolution before these moves is another step.
  const joined = step.kind === 'dissolve' ? step : joinMade(step, before);
  const made = all.slice(before.length);
  const goals: readonly (PickedUnit | undefined)[] = [undefined, moves[0]?.superior];
  return goals
    .map((below): DraftStep => ({ ...joined, ...(below && { below }) }))
    .find((each) => areSame([each], [...made, ...moves, step], belowOf(moves)));
}

function belowOf(moves: readonly Move[]): (unit: string) => readonly string[] {
  const moved = moves.flatMap(({ units }) => units);
  return (unit) => moved.filter(({ above }) => above[0] === unit).map(({ id }) => id);
}

/** Whether a draft that finds those below by itself makes the same steps as one that names them. */
function areSame(
  folded: readonly DraftStep[],
  named: readonly DraftStep[],
  below: (unit: string) => readonly string[],
): boolean {
  const nobody = () => [];
  return (
    JSON.stringify(stepsOfDraft(folded, below)) === JSON.stringify(stepsOfDraft(named, nobody))
  );
}
