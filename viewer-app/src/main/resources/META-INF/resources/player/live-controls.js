// What works the live player: its buttons, the pointer and the keys; and when the controls fade.

import { keyAct } from './keys.js';
import { liveIcons as icons } from './live-markup.js';

const SKIP = 10, IDLE_AFTER = 3_000, IDLE_AFTER_KEYS = 8_000;

export class LiveControls {
  #player; #root; #pl; #zapper; #captions; #loudness; #dragging; #idleTimer; #pendingClick;

  /** @param player toggle, skip, startOver, goLive, video @param dragging whether the viewer is seeking */
  constructor(player, root, zapper, captions, loudness, dragging) {
    this.#player = player;
    this.#root = root;
    this.#pl = root.querySelector('.pl');
    this.#zapper = zapper;
    this.#captions = captions;
    this.#loudness = loudness;
    this.#dragging = dragging;
    const click = (selector, act) => root.querySelectorAll(selector).forEach(e => e.addEventListener('click', act));
    click('.toggle', () => player.toggle());
    click('.rewind', () => player.skip(-SKIP));
    click('.forward', () => player.skip(SKIP));
    click('.again', () => player.startOver());
    click('.golive', () => player.goLive());
    click('.other', () => zapper.toggle(true));
    click('.captions', () => captions.toggle());
    click('.screen', () => this.#toggleFullscreen());
    for (const type of ['pointermove', 'pointerdown', 'focusin']) this.#pl.addEventListener(type, e => this.awake(e.type === 'focusin'));
    this.#pl.addEventListener('click', e => e.target.closest('a, button, input, .scrub, .panel, .zapper, .later') || this.#tap(e));
  }

  /** Heeds the page's keys until the signal. */
  listen(signal) {
    document.addEventListener('keydown', e => this.#key(e), { signal });
    document.addEventListener('fullscreenchange', () => this.#showFullscreen(), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#idleTimer));
  }

  /** Shows the controls; they fade when nothing happens for a while and the picture runs. */
  awake(byKey = false) {
    this.#pl.classList.remove('idle');
    clearTimeout(this.#idleTimer);
    this.#idleTimer = setTimeout(() => {
      const busy = this.#player.video.paused || this.#dragging() || this.#zapper.open || this.#pl.classList.contains('stopped');
      if (!busy) this.#pl.classList.add('idle');
    }, byKey ? IDLE_AFTER_KEYS : IDLE_AFTER);
  }

  #showFullscreen() {
    const full = document.fullscreenElement === this.#player, button = this.#root.querySelector('.screen');
    button.innerHTML = full ? icons.window : icons.full;
    button.setAttribute('aria-label', full ? 'Leave full screen' : 'Full screen');
  }

  #toggleFullscreen() {
    if (document.fullscreenElement) document.exitFullscreen();
    else if (this.#player.requestFullscreen) this.#player.requestFullscreen().catch(() => {});
    else this.#player.video.webkitEnterFullscreen?.(); // iPhone
  }

  #tap(e) {
    if (e.pointerType === 'touch') return this.awake();
    clearTimeout(this.#pendingClick);
    if (e.detail > 1) this.#toggleFullscreen();
    else this.#pendingClick = setTimeout(() => (this.#zapper.open ? this.#zapper.toggle(false) : this.#player.toggle()), 220);
  }

  #key(e) {
    this.awake(true);
    const act = this.#own(e) ?? keyAct(e, {
      toggle: () => this.#player.toggle(),
      skip: direction => this.#player.skip(direction * SKIP),
      louder: direction => this.#zapper.step(direction), // up and down change the channel, as on a remote control
      fullscreen: () => this.#toggleFullscreen(),
      mute: () => this.#loudness.toggleMute(),
      captions: () => this.#captions.toggle(),
      leave: () => this.#back(),
    });
    if (!act) return;
    e.preventDefault();
    act();
  }

  /** Numbers as on a remote control, and what only live television has. */
  #own(e) {
    if (e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented) return undefined;
    if (/^\d$/.test(e.key)) return () => this.#zapper.dial(e.key);
    return {
      PageUp: () => this.#zapper.step(1),
      PageDown: () => this.#zapper.step(-1),
      '+': () => this.#loudness.change(0.05),
      '-': () => this.#loudness.change(-0.05),
      g: () => this.#zapper.toggle(),
      n: () => this.#player.goLive(),
    }[e.key];
  }

  #back() {
    if (this.#zapper.open) this.#zapper.toggle(false);
    else if (document.fullscreenElement) document.exitFullscreen();
    else this.#root.querySelector('.back').click();
  }
}
