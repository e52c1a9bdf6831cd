// The guide by keyboard or remote control.

/** @param guide answers to what each key means */
export function onKeys(guide) {
  const meanings = {
    ArrowLeft: e => e.ctrlKey ? guide.days(-1) : guide.step(-1),
    ArrowRight: e => e.ctrlKey ? guide.days(1) : guide.step(1),
    ArrowUp: () => guide.climb(-1),
    ArrowDown: () => guide.climb(1),
    PageUp: () => guide.climb(-guide.page),
    PageDown: () => guide.climb(guide.page),
    Home: e => e.ctrlKey ? guide.climb(-Infinity) : guide.edge(false),
    End: e => e.ctrlKey ? guide.climb(Infinity) : guide.edge(true),
    Enter: () => guide.act(),
    ' ': () => guide.act(),
    r: () => guide.remind(),
    n: () => guide.now(),
    f: () => guide.star(),
    '+': () => guide.zoom(1),
    '=': () => guide.zoom(1),
    '-': () => guide.zoom(-1),
    '/': () => guide.search(),
  };
  return e => {
    if (e.altKey || e.metaKey || e.target.closest('input, select, textarea, [popover]')) return;
    const onCell = e.target.closest('.pg'), meaning = meanings[e.key.length === 1 ? e.key.toLowerCase() : e.key];
    const anywhere = ['n', '/', '+', '=', '-'].includes(e.key.toLowerCase());
    if (!meaning || !onCell && !anywhere || e.ctrlKey && !/^(Arrow(Left|Right)|Home|End)$/.test(e.key)) return;
    e.preventDefault();
    meaning(e);
  };
}

