// <mq-player playable-id title-name subtitle-line back-href title-href>: asks for a grant, plays it, reports the position.
// Fires `mq-player-denied` (detail: the problem of RFC 9457), `mq-player-ended`. `video` is the <video> inside.

import { closeGrant, Denied, openGrant, PositionReports } from './playback-api.js';
import { Captions } from './captions.js';
import { keyAct } from './keys.js';
import { Loudness } from './loudness.js';
import { Panel, refusal } from './panel.js';
import { icons, markup } from './player-markup.js';
import { Picture } from './picture.js';
import { style } from './player-style.js';
import { clock, endsAt } from './time-text.js';
import { Scrubber } from './scrubber.js';

const SKIP = 10, REPORT_EVERY = 10_000, IDLE_AFTER = 3_000, IDLE_AFTER_KEYS = 8_000, OFFER_RESTART_FOR = 15_000, REOPEN_AFTER = 60_000;

class MqPlayer extends HTMLElement {
  static observedAttributes = ['playable-id', 'title-name', 'subtitle-line', 'back-href', 'title-href'];

  #root; #pl; #video; #panel; #picture; #captions; #scrubber; #loudness;
  #grantId; #reports; #visit = 0; #connected; // #visit counts openings: an answer to an older one is out of date
  #from = 0; #idleTimer; #reopened = -Infinity; #pendingClick;

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = [style];
    this.#root.innerHTML = markup;
    this.#pl = this.#$('.pl');
    this.#video = this.#$('video');
    this.#panel = new Panel(this.#pl, this.#$('.panel'), () => this.#awake());
    this.#captions = new Captions(this.#video, this.#$('.cue'), on => this.#$('.captions').setAttribute('aria-pressed', on));
    this.#scrubber = new Scrubber(this.#$('.scrub'), seconds => this.seek(seconds));
    this.#loudness = new Loudness(this.#video, this.#$('.mute'), this.#$('.level'));
    this.#bindControls();
    this.#bindVideo();
  }

  get video() { return this.#video; }
  get playableId() { return this.getAttribute('playable-id'); }
  set playableId(id) { this.setAttribute('playable-id', id); }
  get titleName() { return this.getAttribute('title-name') ?? ''; }
  set titleName(name) { this.setAttribute('title-name', name); }
  get subtitleLine() { return this.getAttribute('subtitle-line') ?? ''; }
  set subtitleLine(line) { this.setAttribute('subtitle-line', line); }
  get backHref() { return this.getAttribute('back-href') ?? '/'; }
  set backHref(href) { this.setAttribute('back-href', href); }
  get titleHref() { return this.getAttribute('title-href') ?? this.backHref; }
  set titleHref(href) { this.setAttribute('title-href', href); }

  /** The film's length in seconds, as its playlist says; 0 while unknown. */
  get duration() { return this.#picture?.length || (Number.isFinite(this.#video.duration) ? this.#video.duration : 0); }

  connectedCallback() {
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    document.addEventListener('keydown', e => this.#key(e), { signal });
    document.addEventListener('fullscreenchange', () => this.#showFullscreen(), { signal });
    addEventListener('pagehide', () => this.#leave(), { signal });
    addEventListener('pageshow', e => e.persisted && this.#open(), { signal });
    const beat = setInterval(() => this.#report(), REPORT_EVERY); // also while paused: it keeps the lease
    const tick = setInterval(() => this.#showTimes(), 1_000); // "ends at" moves on while paused
    signal.addEventListener('abort', () => { clearInterval(beat); clearInterval(tick); clearTimeout(this.#idleTimer); });
    this.#loudness.restore();
    this.#showNames();
    if (this.playableId) this.#open();
  }

  disconnectedCallback() {
    this.#connected.abort();
    this.#leave();
  }

  attributeChangedCallback(name, old, value) {
    if (!this.#connected || this.#connected.signal.aborted || old === value) return; // as it is upgraded, connectedCallback opens
    this.#showNames();
    if (name === 'playable-id') {
      this.#leave();
      if (value) this.#open();
    }
  }

  seek(seconds) {
    if (!this.duration) return;
    this.#video.currentTime = Math.max(0, Math.min(seconds, this.duration - 0.1));
    this.#showTimes();
  }

  toggle() {
    if (this.#pl.classList.contains('stopped')) return;
    if (this.#atEnd()) this.seek(0);
    if (this.#video.paused) this.#play(); else this.#video.pause();
  }

  // ── opening and leaving ─────────────────────────────────────────────

  /** @param from seconds to start at instead of the remembered position */
  async #open(from) {
    const visit = ++this.#visit, playable = this.playableId;
    this.#closePicture();
    if (this.#panel.clear()) this.#$('.toggle').focus();
    this.#pl.classList.add('waiting');
    try {
      const grant = await openGrant(playable);
      if (visit !== this.#visit) return closeGrant(grant.grantId);
      this.#grantId = grant.grantId;
      this.#reports = new PositionReports(playable);
      const start = this.#from = from ?? grant.startPositionSeconds ?? 0;
      const picture = await Picture.open(this.#video, grant.manifestUrl, start, problem => this.#broken(problem));
      if (visit !== this.#visit) return picture.close();
      this.#picture = picture;
      this.#captions.attach();
      this.#play();
      if (from === undefined && start >= SKIP) this.#offerRestart();
    } catch (problem) {
      if (visit !== this.#visit) return;
      this.#leave();
      this.#refused(problem, from);
    }
  }

  #leave() {
    this.#visit++;
    this.#report(true);
    if (this.#grantId) closeGrant(this.#grantId);
    this.#grantId = this.#reports = undefined;
    this.#closePicture();
  }

  #closePicture() {
    this.#picture?.close();
    this.#picture = undefined;
  }

  /** Playing stopped working. Where the machine slept or the network failed, ask for a new grant, quietly; one that was ended stays so. */
  #broken(problem) {
    const at = this.#video.currentTime || this.#from;
    if (problem.over ? this.#reports?.lapsed : performance.now() - this.#reopened > REOPEN_AFTER) {
      this.#reopen(at);
    } else {
      this.#leave();
      this.#refused(problem, at);
    }
  }

  #reopen(at) {
    this.#reopened = performance.now();
    this.#leave();
    this.#open(at || undefined);
  }

  #refused(problem, at) {
    const again = () => this.#open(at || undefined);
    if (problem instanceof Denied) {
      this.dispatchEvent(new CustomEvent('mq-player-denied', { detail: problem.problem, bubbles: true, composed: true }));
      this.#panel.say(refusal(problem, this.titleName, this.titleHref, again));
    } else {
      this.#panel.say({ icon: icons.broken, heading: 'Playback stopped', text: problem.message, retry: again });
    }
  }

  #report(leaving = false) {
    if (this.#picture && this.#video.readyState) this.#reports?.send(this.#atEnd() ? this.duration : this.#video.currentTime, this.duration, leaving);
  }

  // ── the video element ───────────────────────────────────────────────

  #bindVideo() {
    const on = (types, act) => types.split(' ').forEach(type => this.#video.addEventListener(type, act));
    on('play playing pause ended seeked emptied', () => this.#showPlaying());
    on('timeupdate seeking durationchange progress', () => this.#showTimes());
    on('waiting seeking', () => this.#pl.classList.add('waiting'));
    on('playing seeked canplay', () => this.#pl.classList.remove('waiting'));
    on('pause seeked', () => this.#report());
    on('play', () => this.#reports?.lapsed && this.#reopen(this.#video.currentTime)); // the tab slept: the grant is over
    on('timeupdate', () => this.#atEnd() && !this.#video.paused && this.#video.pause());
    on('pause', () => this.#atEnd() && this.dispatchEvent(new CustomEvent('mq-player-ended', { bubbles: true, composed: true })));
  }

  /** The last segment may run on past the film's end; the viewer never sees that. */
  #atEnd() {
    return this.duration > 0 && this.#video.currentTime >= this.duration - 0.05 || this.#video.ended;
  }

  #play() {
    this.#video.play().catch(() => this.#awake()); // not allowed without a gesture: the big button waits
  }

  // ── what is shown ───────────────────────────────────────────────────

  #$(selector) { return this.#root.querySelector(selector); }

  #showNames() {
    this.#$('h1').textContent = this.titleName;
    this.#$('.under').textContent = this.subtitleLine;
    this.#pl.setAttribute('aria-label', `Player: ${this.titleName}`);
    for (const link of this.#root.querySelectorAll('.back, .leave')) link.href = this.backHref;
    this.#$('.back').setAttribute('aria-label', this.titleName ? `Back from ${this.titleName}` : 'Back');
  }

  #showPlaying() {
    const paused = this.#video.paused, toggle = this.#$('.toggle');
    toggle.innerHTML = this.#atEnd() ? icons.again : paused ? icons.play : icons.pause;
    toggle.setAttribute('aria-label', this.#atEnd() ? 'Play again' : paused ? 'Play' : 'Pause');
    this.#awake();
  }

  #showTimes() {
    const at = Math.min(this.#video.currentTime, this.duration || Infinity), left = this.duration - at;
    this.#scrubber.show(at, this.duration, this.#video.buffered);
    this.#$('.at').textContent = clock(at);
    this.#$('.again').hidden = at < SKIP;
    this.#$('.left').textContent = this.duration ? `−${clock(Math.ceil(left))}` : '';
    this.#$('.ends').textContent = this.duration ? `Ends at ${endsAt(left / (this.#video.playbackRate || 1))}` : '';
  }

  #showFullscreen() {
    const full = document.fullscreenElement === this, button = this.#$('.screen');
    button.innerHTML = full ? icons.window : icons.full;
    button.setAttribute('aria-label', full ? 'Leave full screen' : 'Full screen');
  }

  #offerRestart() {
    const offer = this.#$('.restart');
    offer.hidden = false;
    setTimeout(() => { offer.hidden = true; }, OFFER_RESTART_FOR);
  }

  /** Shows the controls; they fade when nothing happens for a while and the film runs. */
  #awake(byKey = false) {
    this.#pl.classList.remove('idle');
    clearTimeout(this.#idleTimer);
    this.#idleTimer = setTimeout(() => {
      const busy = this.#video.paused || this.#scrubber.dragging || this.#pl.classList.contains('stopped');
      if (!busy) this.#pl.classList.add('idle');
    }, byKey ? IDLE_AFTER_KEYS : IDLE_AFTER);
  }

  // ── controls ────────────────────────────────────────────────────────

  #bindControls() {
    const click = (selector, act) => this.#root.querySelectorAll(selector).forEach(e => e.addEventListener('click', act));
    click('.toggle', () => this.toggle());
    click('.rewind', () => this.#skip(-SKIP));
    click('.forward', () => this.#skip(SKIP));
    click('.again, .restart', () => { this.seek(0); this.#play(); this.#$('.restart').hidden = true; });
    click('.captions', () => this.#captions.toggle());
    click('.screen', () => this.#toggleFullscreen());
    for (const type of ['pointermove', 'pointerdown', 'focusin']) this.#pl.addEventListener(type, e => this.#pointer(e));
    this.#pl.addEventListener('click', e => e.target.closest('a, button, input, .scrub, .panel') || this.#tap(e));
  }

  #pointer(e) {
    if (e.type === 'pointerdown' && e.pointerType === 'touch' && !e.target.closest('a, button, input, .scrub, .panel')) return;
    this.#awake(e.type === 'focusin');
  }

  /** A finger shows and hides the controls; a mouse plays and pauses, twice goes full screen. */
  #tap(e) {
    if (e.pointerType === 'touch') {
      if (this.#pl.classList.contains('idle') || this.#video.paused) this.#awake(); else this.#pl.classList.add('idle');
      return;
    }
    clearTimeout(this.#pendingClick);
    if (e.detail > 1) this.#toggleFullscreen();
    else this.#pendingClick = setTimeout(() => this.toggle(), 220);
  }

  #skip(seconds) { this.seek(this.#video.currentTime + seconds); }

  #toggleFullscreen() {
    if (document.fullscreenElement) document.exitFullscreen();
    else if (this.requestFullscreen) this.requestFullscreen().catch(() => {});
    else this.#video.webkitEnterFullscreen?.(); // iPhone
  }

  #key(e) {
    this.#awake(true);
    const act = keyAct(e, {
      toggle: () => this.toggle(),
      skip: direction => this.#skip(direction * SKIP),
      louder: direction => this.#loudness.change(direction * 0.05),
      fullscreen: () => this.#toggleFullscreen(),
      mute: () => this.#loudness.toggleMute(),
      captions: () => this.#captions.toggle(),
      leave: () => (document.fullscreenElement ? document.exitFullscreen() : this.#$('.back').click()),
    });
    if (!act) return;
    e.preventDefault();
    act();
  }
}

customElements.define('mq-player', MqPlayer);
