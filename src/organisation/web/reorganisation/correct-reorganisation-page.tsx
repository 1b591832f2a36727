import { useQuery } from '@tanstack/react-query';
import { useCallback, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import {
  correctionAddress,
  ORGANISATION_PATH,
  reorganisationAddress,
  REORGANISATIONS_PATH,
} from '#organisation/model/organisation-address.ts';
import { DRAFT_TEXTS } from '#organisation/web/draft/draft-texts.ts';
import { useKeptDraft } from '#organisation/web/draft/kept-draft.ts';
import { useLanguage, useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { LoadingBars } from '#platform/web/parts/loading-bars.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { CONFIRM_TEXTS } from './confirm-texts.ts';
import { draftAsTold } from './draft-as-told.ts';
import type { FigureParts } from './figure-parts.ts';
import { ReorganisationEditor } from './reorganisation-editor.tsx';
import {
  correctReorganisation,
  previewQuery,
  reorganisationQuery,
  type PreviewWish,
  type ReorganisationAnswer,
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

/** What was in force when the form was opened: it stays, whoever corrects meanwhile. */
interface Opened {
  /** The version the form was filled from. */
  readonly base: number;
  /** The version that is corrected: a later one where somebody saw it and keeps their own. */
  readonly version: number;
  readonly told: ToldReorganisation;
  readonly preview: ReorganisationPreview;
}

/** The form of a reorganisation in force, filled with what was entered. */
export function CorrectReorganisationPage(props: CorrectReorganisationProps): ReactNode {
  const { id } = props;
  const [, navigate] = useLocation();
  const [opened, setOpened] = useState<Opened>();
  const { data, error, refetch } = useQuery(reorganisationQuery(id));
  const last = data?.isInForce === true ? data.versions.at(-1) : undefined;
  const {
    data: preview,
    error: unseen,
    isPlaceholderData: isOfBefore,
  } = useQuery(previewQuery(opened === undefined ? asItIs(id, last) : undefined, useLanguage()));
  if (opened !== undefined) {
    const isChanged = data !== undefined && last?.version !== opened.version;
    return (
      <Correction
        {...{ ...props, ...opened, isChanged }}
        key={`${id}.${opened.base}`}
        onTakeNew={() => {
          setOpened(undefined);
          navigate(correctionAddress(id), { replace: true });
        }}
        onKeepMine={last && (() => setOpened({ ...opened, version: last.version }))}
      />
    );
  }
  const failure = error ?? unseen;
  if (failure !== null) {
    return <UnknownReorganisation error={failure} onTryAgain={() => void refetch()} />;
  }
  if (data !== undefined && last === undefined) return <UnknownReorganisation />;
  if (last !== undefined && preview !== undefined && !isOfBefore) {
    const { version, reorganisation: told } = last;
    setOpened({ base: version, version, told, preview });
  }
  return <LoadingBars lines={10} />;
}

/** Entered again as it is, its preview names every unit. */
function asItIs(
  id: string,
  last: ReorganisationAnswer['versions'][number] | undefined,
): PreviewWish | undefined {
  if (last === undefined) return undefined;
  const { version, reorganisation } = last;
  return { kind: 'correct', id, version, reorganisation };
}

interface CorrectionProps extends CorrectReorganisationProps, Opened {
  /** Another version is in force by now, or none. */
  readonly isChanged: boolean;
  readonly onTakeNew: () => void;
  /** Left out: none is in force any more. */
  readonly onKeepMine: (() => void) | undefined;
}

function Correction(props: CorrectionProps): ReactNode {
  const { id, base, version, told, preview, figures, today, isChanged } = props;
  const { onTakeNew, onKeepMine } = props;
  const texts = useTexts(DRAFT_TEXTS);
  const { organisation, title } = useTexts(REORGANISATION_TEXTS);
  const { day } = useWrittenValues();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const kept = useKeptDraft(`${id}.${base}`, draftAsTold(told, preview, language));
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
      // What was sent and not answered may be that very version.
      notice={
        isChanged && kept.sent === undefined ? (
          <ChangedNote {...{ address, onTakeNew, onKeepMine }} />
        ) : undefined
      }
      isCorrection
      {...(!isChanged && { newAddress: address })}
    />
  );
}

interface ChangedNoteProps extends Pick<CorrectionProps, 'onTakeNew' | 'onKeepMine'> {
  readonly address: string;
}

/** Somebody else was first; nothing of one's own is lost by it. */
function ChangedNote({ address, onTakeNew, onKeepMine }: ChangedNoteProps): ReactNode {
  const texts = useTexts(CONFIRM_TEXTS);
  return (
    <Note tone="warn" isUrgent>
      <p>
        <b>{texts.changedTitle}</b>
      </p>
      <p>{texts.changedText}</p>
      <p>
        <Link href={address}>{texts.seeNew}</Link>
      </p>
      {onKeepMine && <Button onClick={onKeepMine}>{texts.keepMine}</Button>}{' '}
      <Button onClick={onTakeNew}>{texts.takeNew}</Button>
    </Note>
  );
}
