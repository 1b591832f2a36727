import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { OWN_ACCOUNT_PATH } from '#people/model/account-address.ts';
import { hasDrafts } from '#platform/web/access/account-drafts.ts';
import { useSignedIn } from '#platform/web/access/signed-in.tsx';
import { saveUnsaved } from '#platform/web/access/unsaved-work.ts';
import { api } from '#platform/web/api/api-client.ts';
import { LanguageSwitch, ThemeSwitch } from '#platform/web/frame/frame-switches.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { useOpenedPanel } from '#platform/web/parts/opened-panel.ts';
import { Note } from '#platform/web/parts/note.tsx';
import { RefusalNote } from '#platform/web/parts/refusal-note.tsx';
import { Sign } from '#platform/web/parts/sign.tsx';
import { ACCOUNT_MENU_TEXTS } from './account-menu-texts.ts';
import { useSessionActions } from './session-actions.ts';
import './account-menu.css';

/** Who is signed in; opened, the way to the own account and out. */
export function AccountMenu(): ReactNode {
  const texts = useTexts(ACCOUNT_MENU_TEXTS);
  const { name, login } = useSignedIn();
  const [path] = useLocation();
  const { isOpen, close, place, button, id } = useOpenedPanel<HTMLDivElement>(path);
  return (
    <div {...place} className="account-menu">
      <button {...button} className="account-menu-button">
        <span className="heard">{texts.account}</span>
        <bdi>{name}</bdi>
        <Sign name="down" />
      </button>
      <div id={id} className="account-menu-panel" hidden={!isOpen}>
        <p className="account-menu-who">
          <bdi>{name}</bdi>
          <bdi className="faint tiny">{login}</bdi>
        </p>
        <Link href={OWN_ACCOUNT_PATH} onClick={close}>
          {texts.own}
        </Link>
        <SignOut />
        <div className="account-menu-looks">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
    </div>
  );
}

interface SignOutState {
  readonly isBusy?: boolean;
  readonly error?: unknown;
  /** Something that was written is in this browser alone. */
  readonly isUnsaved?: boolean;
}

function SignOut(): ReactNode {
  const texts = useTexts(ACCOUNT_MENU_TEXTS);
  const { goOut } = useSessionActions();
  const [, navigate] = useLocation();
  const { account } = useSignedIn();
  const [state, setState] = useState<SignOutState>({});
  const signOut = async (isSure: boolean): Promise<void> => {
    setState({ isBusy: true });
    // Once the session is over nothing more is saved, and what was not is let go of.
    const isSaved = (await saveUnsaved()) && !hasDrafts(account);
    if (!isSaved && !isSure) {
      setState({ isUnsaved: true });
      return;
    }
    try {
      await api.DELETE('/api/v1/session');
      navigate('/');
      goOut();
    } catch (error) {
      setState({ error });
    }
  };
  return (
    <>
      <Button rank="quiet" disabled={state.isBusy === true} onClick={() => void signOut(false)}>
        {texts.signOut}
      </Button>
      {state.isUnsaved === true && (
        <Note tone="warn" isUrgent>
          <p>{texts.unsaved}</p>
          <Button onClick={() => void signOut(true)}>{texts.signOutAnyway}</Button>
        </Note>
      )}
      {state.error !== undefined && <RefusalNote error={state.error} title={texts.stillIn} />}
    </>
  );
}
