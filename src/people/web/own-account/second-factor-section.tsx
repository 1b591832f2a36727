import { useState, type ReactNode } from 'react';
import { api, bodyOf } from '#platform/web/api/api-client.ts';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { useWrittenValues } from '#platform/web/language/written-values.ts';
import { Button } from '#platform/web/parts/button.tsx';
import { Note } from '#platform/web/parts/note.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { DeedNote, isOnItsWay } from './deed-note.tsx';
import type { OwnAccount } from './own-account-queries.ts';
import { useOwnDeed } from './own-deed.ts';
import { OwnSection } from './own-section.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { SECOND_FACTOR_TEXTS } from './second-factor-texts.ts';
import { SecondFactorSetup } from './second-factor-setup.tsx';

/** Fewer recovery codes than that, and new ones are due. */
const FEW_CODES = 3;

/** The second factor: on with an authenticator app, its recovery codes, off again. */
export function SecondFactorSection({ own }: { readonly own: OwnAccount }): ReactNode {
  const texts = useTexts(SECOND_FACTOR_TEXTS);
  const [codes, setCodes] = useState<ShownCodes>();
  return (
    <OwnSection title={texts.title}>
      {codes && <RecoveryCodes {...codes} login={own.login} onKept={() => setCodes(undefined)} />}
      {own.secondFactor === null ? (
        <FactorOff onCodes={(first) => setCodes({ codes: first, areFirst: true })} />
      ) : (
        <FactorOn
          factor={own.secondFactor}
          areCodesShown={codes !== undefined}
          onCodes={(later) => setCodes({ codes: later, areFirst: false })}
        />
      )}
    </OwnSection>
  );
}

interface ShownCodes {
  readonly codes: readonly string[];
  readonly areFirst: boolean;
}

interface CodesTaker {
  readonly onCodes: (codes: readonly string[]) => void;
}

function FactorOff({ onCodes }: CodesTaker): ReactNode {
  const texts = useTexts(SECOND_FACTOR_TEXTS);
  const begin = useOwnDeed(() => bodyOf(api.POST('/api/v1/account/second-factor')));
  const { state } = begin;
  return (
    <>
      <p>{texts.off}</p>
      {state.kind === 'done' ? (
        <SecondFactorSetup begun={state.result} onCodes={onCodes} onGiveUp={begin.forget} />
      ) : (
        <div>
          <Button disabled={isOnItsWay(state)} onClick={() => void begin.start()}>
            {texts.turnOn}
          </Button>
        </div>
      )}
      <DeedNote deed={begin} />
    </>
  );
}

interface FactorOnProps extends CodesTaker {
  readonly factor: NonNullable<OwnAccount['secondFactor']>;
  readonly areCodesShown: boolean;
}

function FactorOn({ factor, areCodesShown, onCodes }: FactorOnProps): ReactNode {
  const texts = useTexts(SECOND_FACTOR_TEXTS);
  const { instant } = useWrittenValues();
  const [isEnding, setEnding] = useState(false);
  const renew = useOwnDeed(async () => {
    const { recoveryCodes } = await bodyOf(api.POST('/api/v1/account/recovery-codes'));
    onCodes(recoveryCodes);
  });
  const end = useOwnDeed(() => api.DELETE('/api/v1/account/second-factor'));
  const { since, recoveryCodesLeft } = factor;
  return (
    <>
      <p>
        <Sign name="done" tone="ok" /> {texts.on(instant(since))}
      </p>
      {!areCodesShown && <p>{texts.codesLeft(recoveryCodesLeft)}</p>}
      {!areCodesShown && recoveryCodesLeft < FEW_CODES && (
        <Note tone="warn">
          <p>{texts.fewCodes}</p>
        </Note>
      )}
      <div className="own-actions">
        <Button disabled={isOnItsWay(renew.state)} onClick={() => void renew.start()}>
          {texts.newCodes}
        </Button>
        {!isEnding && <Button onClick={() => setEnding(true)}>{texts.turnOff}</Button>}
      </div>
      <DeedNote deed={renew} />
      {isEnding && (
        <Note tone="warn">
          <p>{texts.turnOffMeans}</p>
          <div className="own-actions">
            <Button disabled={isOnItsWay(end.state)} onClick={() => void end.start()}>
              {texts.turnOffReally}
            </Button>
            <Button rank="quiet" onClick={() => setEnding(false)}>
              {texts.giveUp}
            </Button>
          </div>
        </Note>
      )}
      <DeedNote deed={end} />
    </>
  );
}
