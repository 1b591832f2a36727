import { isAnswered, isRefusedAs } from '#platform/web/api/refusal.ts';
import { writeSection } from '#reports/web/report-changes.ts';
import { keepDraft, keptDraft, type DraftPlace } from './kept-draft.ts';

/** Where what somebody types stands. `lost`: no answer came, and it is sent again. */
export type SaveState =
  | { readonly kind: 'untouched' | 'typing' | 'saving' | 'lost' | 'conflict' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'refused'; readonly error: unknown };

export interface SavedText {
  readonly text: string;
  readonly state: SaveState;
}

/** A section as the server has it. */
export interface ServedSection {
  readonly report: string;
  readonly section: string;
  readonly text: string;
  readonly version: number;
}

const SAVED_AFTER_MS = 1200;
const AGAIN_AFTER_MS = 4000;

/** What is on its way: sent again under the same key until it is answered, so that it is done once. */
interface Sent {
  readonly text: string;
  readonly key: string;
}

/**
 * Saves a section by itself while somebody types: what is typed is kept in this browser until the server
 * has confirmed it, and what somebody else saved meanwhile is never overwritten unseen. It owns the timer
 * by which it saves.
 */
export class SectionSaver {
  readonly #place: DraftPlace;
  readonly #listeners = new Set<() => void>();
  /** What the server has, as far as is known here. */
  #served: Pick<ServedSection, 'text' | 'version'>;
  #shown: SavedText;
  #sent: Sent | undefined;
  #isSending = false;
  /** What is on its way, until it is answered or lost. */
  #underWay: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(served: ServedSection, account: string) {
    this.#place = { account, report: served.report, section: served.section };
    this.#served = served;
    this.#shown = { text: served.text, state: { kind: 'untouched' } };
    const kept = keptDraft(this.#place);
    if (kept === undefined || kept.text === served.text) return;
    this.#served = { text: served.text, version: kept.version };
    this.#shown = { text: kept.text, state: { kind: 'typing' } };
    this.#sendIn(0);
  }

  readonly look = (): SavedText => this.#shown;

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  type(text: string): void {
    keepDraft(this.#place, { text, version: this.#served.version });
    const isConflict = this.#shown.state.kind === 'conflict';
    this.#show({ text, ...(!isConflict && { state: { kind: 'typing' } }) });
    if (!isConflict) this.#sendIn(SAVED_AFTER_MS);
  }

  /** The server has another version: taken where nothing of one's own is unsaved. */
  follow(served: ServedSection): void {
    const isNewer = served.version > this.#served.version;
    if (isNewer && this.#isAllSaved() && !this.#isSending) this.takeTheirs(served);
  }

  /** Saves what was typed over a version that was seen. */
  keepMine(served: ServedSection): void {
    this.#served = served;
    this.#settle(0);
  }

  takeTheirs(served: ServedSection): void {
    this.#served = served;
    keepDraft(this.#place, undefined);
    this.#show({ text: served.text, state: { kind: 'untouched' } });
  }

  /** Sends what is unsaved at once; to be called when the section is left. */
  readonly flush = (): void => {
    clearTimeout(this.#timer);
    if (this.#shown.state.kind !== 'conflict') void this.#send();
  };

  /** Saves at once, and waits for it. @returns whether the server has all that was typed. */
  readonly save = async (): Promise<boolean> => {
    clearTimeout(this.#timer);
    await this.#underWay;
    if (this.#shown.state.kind === 'conflict') return false;
    await this.#send();
    // What was lost on its way went first; what was typed since follows.
    if (this.#sent === undefined) await this.#send();
    return this.#sent === undefined && this.#isAllSaved();
  };

  #isAllSaved(): boolean {
    return this.#shown.text === this.#served.text;
  }

  #show(next: Partial<SavedText>): void {
    this.#shown = { ...this.#shown, ...next };
    for (const listener of this.#listeners) listener();
  }

  #sendIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), milliseconds);
  }

  #send(): Promise<void> {
    if (this.#isSending || (this.#sent === undefined && this.#isAllSaved())) {
      return Promise.resolve();
    }
    this.#isSending = true;
    this.#underWay = this.#sendNow();
    return this.#underWay;
  }

  async #sendNow(): Promise<void> {
    this.#sent ??= { text: this.#shown.text, key: crypto.randomUUID() };
    const { text, key } = this.#sent;
    const { report, section } = this.#place;
    this.#show({ state: { kind: 'saving' } });
    try {
      const { version } = await writeSection(
        { report, section, version: this.#served.version, text },
        key,
      );
      this.#served = { text, version };
      this.#sent = undefined;
      this.#settle(SAVED_AFTER_MS);
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#isSending = false;
    }
  }

  /** Says that all is saved, or saves what was typed meanwhile. */
  #settle(milliseconds: number): void {
    if (this.#isAllSaved()) {
      keepDraft(this.#place, undefined);
      this.#show({ state: { kind: 'saved', at: new Date() } });
      return;
    }
    this.#show({ state: { kind: 'typing' } });
    this.#sendIn(milliseconds);
  }

  #fail(error: unknown): void {
    if (!isAnswered(error) || error.problem?.code === 'outcome-unknown') {
      this.#show({ state: { kind: 'lost' } });
      this.#sendIn(AGAIN_AFTER_MS);
      return;
    }
    this.#sent = undefined;
    const isStale = isRefusedAs(error, 'stale-version');
    this.#show({ state: isStale ? { kind: 'conflict' } : { kind: 'refused', error } });
  }
}
