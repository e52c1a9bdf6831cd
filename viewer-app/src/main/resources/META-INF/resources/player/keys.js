// The keyboard, wherever the focus is on the page.

/**
 * What a key press asks for; undefined if it is not the player's business.
 * @param acts {toggle, skip(±1), louder(±1), fullscreen, mute, captions, leave}
 */
export function keyAct(event, acts) {
  const target = event.composedPath()[0];
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || target.isContentEditable) return undefined;
  if (target.closest?.('textarea, select, input:not([type=range])')) return undefined;
  const onControl = target.closest?.('button, a'), onRange = target.matches?.('input[type=range]'); // these keep the keys that work them
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (onControl && key === ' ' || onRange && key.startsWith('Arrow')) return undefined;
  return {
    ' ': acts.toggle, k: acts.toggle,
    j: () => acts.skip(-1), ArrowLeft: () => acts.skip(-1),
    l: () => acts.skip(1), ArrowRight: () => acts.skip(1),
    ArrowUp: () => acts.louder(1), ArrowDown: () => acts.louder(-1),
    f: acts.fullscreen, m: acts.mute, c: acts.captions, Escape: acts.leave,
  }[key];
}
