/** Which form of the posts of a unit is open: one at a time, so that nobody loses the place. */
export interface OpenedForm {
  readonly isOpen: (form: string) => boolean;
  readonly onOpen: (form: string, isOpen: boolean) => void;
}

/** Where posts are changed, by whom, and which form is open. */
export interface PostEditing {
  readonly unit: string;
  readonly on: string;
  readonly mayManage: boolean;
  readonly opened: OpenedForm;
}
