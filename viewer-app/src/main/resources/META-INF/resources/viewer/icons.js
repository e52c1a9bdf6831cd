import { html } from './html.js';

const stroked = path => html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`;
const filled = path => html`<svg class="i f" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`;

export const lock = stroked('M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3');
export const play = filled('M7 4v16l13-8z');
export const info = stroked('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7.5v.1');
export const cross = stroked('M6 6l12 12M18 6 6 18');
export const clock = stroked('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2');
export const back = stroked('M15 5l-7 7 7 7');
export const on = stroked('M9 5l7 7-7 7');
export const erase = stroked('M9 5h12v14H9l-6-7zM12 10l5 4M17 10l-5 4');
export const star = stroked('M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1.1 5.9L12 16.8 6.7 19.7l1.1-5.9L3.5 9.7l5.9-.8z');
export const bell = stroked('M6 17V11a6 6 0 0 1 12 0v6l1.5 2h-15zM10 21h4');
export const again = stroked('M4 5v5h5M4.5 10A8 8 0 1 1 4 14');
export const find = stroked('M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM20.5 20.5 16 16');
export const plus = stroked('M12 5v14M5 12h14');
export const minus = stroked('M5 12h14');
export const filter = stroked('M4 6h16M7 12h10M10 18h4');
