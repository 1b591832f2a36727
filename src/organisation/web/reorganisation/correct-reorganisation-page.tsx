import { useQuery } from '@tanstack/react-query';
import { useCallback, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import {
  ORGANISATION_PATH,
  reorganisationAddress,
  REORGANISATIONS_PATH,
} from '#organisation/model/organisation-address.ts';
import { draftOfSteps } from '#organisation/model/draft/draft-of-steps.ts';
import type {
  PickedUnit,
  ReorganisationDraft,
} from '#organisation/model/draft/reorganisation-draft.ts';
import { DRAFT_TEXTS } from '#organisation/web/draft/draft-texts.ts';
import { useKeptDraft } from '#organisation/web/draft/kept-draft.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import type { FigureParts } from './figure-parts.ts';
import { ReorganisationEditor } from './reorganisation-editor.tsx';
import {
  correctReorganisation,
  previewQuery,
  reorganisationQuery,
  type ReorganisationPreview,
  type SeenReorganisation,
  type ToldReorganisation,
} from './reorganisation-queries.ts';
import { REORGANISATION_TEXTS } from './reorganisation-texts.ts';
import { UnknownReorganisation } from './unknown-reorganisation.tsx';

interface CorrectReorganisationProps {
  readonly id: string;
  readonly figures: FigureParts;
  readonly today: string;
}

/** The form of a reorganisation in force, filled with what was entered. */
export function CorrectReorganisationPage(props: CorrectReorganisationProps): ReactNode {
  const { id } = props;
  const { data, error, refetch } = useQuery(reorganisationQuery(id));
  const last = data?.versions.at(-1);
  const isInForce = data?.isInForce === true && last !== undefined;
  const { data: preview, error: unseen } = useQuery(
    previewQuery(
      isInForce
        ? { kind: 'correct', id, version: last.version, reorganisation: last.reorganisation }
        : undefined,
    ),
  );
  const failure = error ?? unseen;
  if (failure !== null) {
    return <UnknownReorganisation error={failure} onTryAgain={() => void refetch()} />;
  }
  if (data !== undefined && !isInForce) return <UnknownReorganisation />;
  if (last === undefined || preview === undefined) return <LoadingBars lines={10} />;
  return (
    <Correction
      {...props}
      key={last.version}
      version={last.version}
      told={last.reorganisation}
      preview={preview}
    />
  );
}

interface CorrectionProps extends CorrectReorganisationProps {
  readonly version: number;
  readonly told: ToldReorganisation;
  readonly preview: ReorganisationPreview;
}

function Correction({ id, version, told, preview, figures, today }: CorrectionProps): ReactNode {
  const texts = useTexts(DRAFT_TEXTS);
  const { organisation, title } = useTexts(REORGANISATION_TEXTS);
  const { day } = useWrittenValues();
  const [, navigate] = useLocation();
  const kept = useKeptDraft(`${id}.${version}`, draftOf(told, preview));
  const send = useCallback(
    (reorganisation: ToldReorganisation, key: string) => {
      const seen: SeenReorganisation = { id, version };
      return correctReorganisation({ wish: { seen, reorganisation }, key });
    },
    [id, version],
  );
  const address = reorganisationAddress(id);
  return (
    <ReorganisationEditor
      {...{ kept, figures, today, send }}
      crumbs={[
        { text: organisation, address: ORGANISATION_PATH },
        { text: title, address: REORGANISATIONS_PATH },
      ]}
      title={texts.correctTitle(day(told.on))}
      wishOf={(reorganisation) => ({ kind: 'correct', id, version, reorganisation })}
      onDone={() => navigate(`${address}?done=corrected`, { replace: true })}
      isCorrection
      newAddress={address}
    />
  );
}

/** What was entered, as the form holds it; the preview knows the names. */
function draftOf(told: ToldReorganisation, { units }: ReorganisationPreview): ReorganisationDraft {
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const superiorOf = (id: string): string | null => {
    const unit = unitById.get(id);
    return (unit?.before ?? unit?.after)?.superior ?? null;
  };
  const aboveOf = (id: string): readonly string[] => {
    const above: string[] = [];
    for (let at = superiorOf(id); at !== null && !above.includes(at); at = superiorOf(at)) {
      above.push(at);
    }
    return above;
  };
  const picked = (id: string): PickedUnit => {
    const unit = unitById.get(id);
    const { code, name, nameEn } = unit ?? { code: '', name: id, nameEn: '' };
    const level = (unit?.before ?? unit?.after)?.level ?? '';
    return { id, code, name, nameEn, level, above: aboveOf(id) };
  };
  return {
    on: told.on,
    legalBasis: told.legalBasis,
    steps: draftOfSteps(told.steps, picked),
    heirs: told.heirs ?? [],
  };
}
