import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { OWN_ACCOUNT_PATH } from '#people/model/account-address.ts';
import { useSignedIn } from '#platform/web/access/signed-in.tsx';
import { api } from '#platform/web/api/api-client.ts';
import { LanguageSwitch, ThemeSwitch } from '#platform/web/frame/frame-switches.tsx';
import { useTexts } from '#platform/web/language/language-choice.tsx';
import { Button } from '#platform/web/parts/button.tsx';
import { useOpenedPanel } from '#platform/web/parts/opened-panel.ts';
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

function SignOut(): ReactNode {
  const texts = useTexts(ACCOUNT_MENU_TEXTS);
  const { goOut } = useSessionActions();
  const [, navigate] = useLocation();
  const [state, setState] = useState<{ readonly isBusy?: boolean; readonly error?: unknown }>({});
  const signOut = async (): Promise<void> => {
    setState({ isBusy: true });
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
      <Button rank="quiet" disabled={state.isBusy === true} onClick={() => void signOut()}>
        {texts.signOut}
      </Button>
      {state.error !== undefined && <RefusalNote error={state.error} title={texts.stillIn} />}
    </>
  );
}
