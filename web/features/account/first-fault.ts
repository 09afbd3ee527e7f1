/** Moves the focus to the first field that says that something is wrong with it. */
export function focusFault(form: HTMLElement): void {
  queueMicrotask(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}
