function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

/**
 * Calls back for "/" outside of fields, and for Ctrl-K or Cmd-K anywhere. @returns how to stop
 */
export function onSearchShortcut(callback: () => void): () => void {
  const listen = (event: KeyboardEvent) => {
    const withKey = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!withKey && !(slash && !isTyping(event.target))) return;
    event.preventDefault();
    callback();
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}
