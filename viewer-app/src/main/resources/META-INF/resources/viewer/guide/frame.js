// What stands around the board; made once.

import { html } from '../html.js';
import * as icons from '../icons.js';

export const frame = html`<div class="guide"><div class="board"><header class="gh"><h1 tabindex="-1">Guide</h1>
  <div class="row days" role="group" aria-label="Day"></div>
  <div class="row fil"><button type="button" class="chip favourites" aria-pressed="false">${icons.star}Favourites</button><button type="button" class="chip jump">${icons.clock}Now</button><button type="button" class="chip icon find-opener" popovertarget="guide-find" aria-label="Find and filter">${icons.filter}</button></div></header>
  <div class="epg" role="grid" aria-label="Channel guide" aria-colcount="-1" tabindex="-1"><div class="inner">
  <div class="axis" role="row" aria-rowindex="1"><span class="corner small muted" role="columnheader"></span><div class="ticks" role="presentation"><span class="now-at num"></span></div></div>
  <div class="nl" hidden></div></div></div>
  <p class="empty muted" hidden></p>
  <p class="keys" aria-hidden="true"><span><kbd>←</kbd> <kbd>→</kbd> programmes</span><span><kbd>↑</kbd> <kbd>↓</kbd> channels</span><span><kbd>Enter</kbd> watch</span><span><kbd>R</kbd> remind</span><span><kbd>F</kbd> favourite</span><span><kbd>N</kbd> now</span><span><kbd>+</kbd> <kbd>−</kbd> zoom</span><span><kbd>/</kbd> search</span></p>
  </div><aside class="det" aria-live="polite" aria-label="Programme details"></aside>
  <div class="find" id="guide-find" popover="auto" role="dialog" aria-label="Find and filter"></div></div>`;
