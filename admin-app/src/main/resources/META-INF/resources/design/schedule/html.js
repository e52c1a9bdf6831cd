// html`...`: markup whose holes are text. Whatever is put into a hole is escaped, unless html`` made it.

class Markup {
  constructor(source) { this.source = source; }
}

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function hole(value) {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.source;
  if (Array.isArray(value)) return value.map(hole).join('');
  return String(value).replace(/[&<>"']/g, c => ESCAPES[c]);
}

export function html(strings, ...values) {
  return new Markup(strings.reduce((out, part, n) => out + hole(values[n - 1]) + part));
}

/** Puts markup of html`` into an element. */
export function fill(element, markup) {
  if (!(markup instanceof Markup)) throw new TypeError('markup of html`` expected');
  element.innerHTML = markup.source;
}

/** An address of this site, or nothing. */
export const local = address => (typeof address === 'string' && /^\/(?![/\\])/.test(address) ? address : null);
