// Pictures that load shortly before they come into view; the browser's own lazy loading begins screens too early.

const MARGIN = '240px 320px';

const near = new IntersectionObserver(seen => {
  for (const { target, isIntersecting } of seen) {
    if (!isIntersecting) continue;
    near.unobserve(target);
    target.src = target.dataset.src;
    delete target.dataset.src;
  }
}, { rootMargin: MARGIN });

/** Watches the pictures inside an element that name their address in data-src. */
export function loadWhenNear(element) {
  element.querySelectorAll('img[data-src]').forEach(picture => near.observe(picture));
}
