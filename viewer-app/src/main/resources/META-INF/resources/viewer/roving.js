// One tab stop for many links: arrows move among them. Of several groups on a page, up and down go to the next one.

const GROUPS = '[data-roving]';

/** @param columns how many stand side by side; 0: all in one row, and up and down leave the group */
export function rove(group, links, columns = () => 0) {
  group.dataset.roving = '';
  links.forEach((link, n) => { link.tabIndex = n ? -1 : 0; });
  group.onfocusin = e => {
    const link = e.target.closest('a');
    if (links.includes(link)) hold(links, link);
  };
  group.onkeydown = e => {
    if (e.altKey || e.ctrlKey || e.metaKey || e.shiftKey) return;
    const at = links.indexOf(e.target.closest('a'));
    if (at < 0) return;
    const across = columns() || links.length;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: links.length - 1, ArrowDown: at + across, ArrowUp: at - across }[e.key];
    if (to === undefined) return;
    e.preventDefault();
    if (links[to]) go(links[to]);
    else if (e.key === 'ArrowDown' || e.key === 'ArrowUp') leave(group, e.key === 'ArrowDown' ? 1 : -1);
  };
}

function hold(links, link) {
  links.forEach(other => { other.tabIndex = other === link ? 0 : -1; });
}

function go(link) {
  link.focus({ preventScroll: true });
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  (link.closest('li') ?? link).scrollIntoView({ inline: 'nearest', block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
}

function leave(group, step) {
  const groups = [...document.querySelectorAll(GROUPS)].filter(g => g.querySelector('a[tabindex="0"]'));
  const next = groups[groups.indexOf(group) + step];
  if (next) return go(next.querySelector('a[tabindex="0"]'));
  if (step < 0) document.querySelector('main .hero a, main input, main h1')?.focus();
}
