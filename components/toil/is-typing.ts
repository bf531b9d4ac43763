/**
 * Whether a key is no command: somebody types or holds a modifier, a dialog is open or took the key, or the person has
 * switched single letters off (WCAG 2.1.4). Arrows and Escape stay commands then.
 */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return true;
  if (document.querySelector("dialog[open],[role=dialog],[role=alertdialog]")) return true;
  const isLetter = event.key.length === 1;
  if (isLetter && document.querySelector('[data-letter-keys="off"]')) return true;
  const target = event.target;
  return (
    target instanceof HTMLElement &&
    (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable) &&
    !isTick(target)
  );
}

/** Nobody types into a tick box. */
function isTick(target: HTMLElement): boolean {
  return target instanceof HTMLInputElement && target.type === "checkbox";
}
