// <mq-live-player channel-id channel-name logo back-href broadcast-id broadcast-start>: plays what a channel shows now; with a
// broadcast, that one from its beginning. Fires `mq-player-denied` (detail: the problem of RFC 9457). `video` is the <video> inside.

import { closeGrant, Denied, openChannel, renewGrant } from './playback-api.js';
import { Captions } from './captions.js';
import { LiveControls } from './live-controls.js';
import { LiveWords } from './live-words.js';
import { liveMarkup, liveIcons as icons } from './live-markup.js';
import { liveStyle } from './live-style.js';
import { Loudness } from './loudness.js';
import { Panel, refusal } from './panel.js';
import { Picture } from './picture.js';
import { style } from './player-style.js';
import { Programmes } from './programmes.js';
import { Scrubber } from './scrubber.js';
import { Zapper } from './zapper.js';

const BEAT = 10_000, LEASE = 45_000, AT_LIVE = 9_000, REOPEN_AFTER = 60_000;

class MqLivePlayer extends HTMLElement {
  #root; #pl; #video; #panel; #picture; #captions; #scrubber; #loudness; #zapper; #words; #controls;
  #programmes; #grantId; #heard = 0; #visit = 0; #connected; #retryTimer; #reopened = -Infinity;
  #broadcast; #start; #date = 0; #shownId; #cut = false; // #broadcast: watched from its beginning; undefined for live

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = [style, liveStyle];
    this.#root.innerHTML = liveMarkup;
    this.#pl = this.#$('.pl');
    this.#video = this.#$('video');
    this.#panel = new Panel(this.#pl, this.#$('.panel'), () => this.#controls.awake());
    this.#captions = new Captions(this.#video, this.#$('.cue'), on => this.#$('.captions').setAttribute('aria-pressed', on));
    this.#scrubber = new Scrubber(this.#$('.scrub'), seconds => this.#seekInto(seconds));
    this.#loudness = new Loudness(this.#video, this.#$('.mute'), this.#$('.level'));
    this.#zapper = new Zapper(this.#$('.zapper'), this.#$('.channels'), this.#$('.dialled'), channel => this.tune(channel));
    this.#words = new LiveWords(this.#root);
    this.#controls = new LiveControls(this, this.#root, this.#zapper, this.#captions, this.#loudness, () => this.#scrubber.dragging);
    this.#bindVideo();
  }

  get video() { return this.#video; }
  get channelId() { return this.getAttribute('channel-id'); }
  get channelName() { return this.getAttribute('channel-name') ?? ''; }
  /** The moment that is seen, in milliseconds since 1970. */
  get date() { return this.#date; }

  connectedCallback() {
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    this.#controls.listen(signal);
    addEventListener('pagehide', () => this.#leave(), { signal });
    addEventListener('pageshow', e => e.persisted && this.#open(), { signal });
    const beat = setInterval(() => this.#beat(), BEAT), tick = setInterval(() => this.#tick(), 250);
    signal.addEventListener('abort', () => { clearInterval(beat); clearInterval(tick); clearTimeout(this.#retryTimer); });
    this.#loudness.restore();
    this.#broadcast = this.getAttribute('broadcast-id') ?? undefined;
    this.#start = Date.parse(this.getAttribute('broadcast-start')) || undefined;
    for (const link of this.#root.querySelectorAll('.back, .leave')) link.href = this.getAttribute('back-href') ?? '/guide';
    this.#open();
  }

  disconnectedCallback() {
    this.#connected.abort();
    this.#leave();
  }

  // ── opening and leaving ─────────────────────────────────────────────

  /** Goes to another channel, live. @param channel {id, name, logoUrl} */
  tune(channel) {
    if (channel.id === this.channelId && !this.#broadcast) return this.goLive();
    for (const [name, value] of [['channel-id', channel.id], ['channel-name', channel.name], ['logo', channel.logoUrl]]) this.setAttribute(name, value);
    this.#go();
  }

  /** To what is on now. */
  goLive() {
    if (this.#broadcast) return this.#go();
    if (this.#picture?.liveDate) this.#picture.seekTo(this.#picture.liveDate);
    this.#play();
  }

  /** To a moment that is still listed, in milliseconds since 1970. */
  goTo(moment) {
    this.#picture?.seekTo(moment);
  }

  /** From its beginning. @param programme {id, from} @param into seconds to begin at */
  startOver(programme = this.#programmes?.at(this.#date), into = 0) {
    if (!programme) return;
    if (programme.id === this.#broadcast) this.#picture?.seekTo(programme.from + into * 1000);
    else this.#go(programme, into);
  }

  #go(programme, into) {
    this.#broadcast = programme?.id;
    this.#start = programme?.from;
    history.replaceState(history.state, '', `/watch/channel/${this.channelId}${programme ? `?broadcast=${programme.id}` : ''}`);
    this.#leave();
    this.#open(into);
  }

  /** @param into seconds of the broadcast to begin at */
  async #open(into = 0) {
    const visit = ++this.#visit, channel = this.channelId;
    clearTimeout(this.#retryTimer);
    this.#closePicture();
    this.#cut = false;
    this.#shownId = undefined;
    this.#$('.retry').textContent = 'Try again';
    this.#date = this.#broadcast ? (this.#start ?? Date.now()) + into * 1000 : Date.now();
    this.#programmes = new Programmes(channel, () => visit === this.#visit && this.#showProgramme());
    this.#programmes.know(this.#date);
    this.#zapper.show(channel);
    if (this.#panel.clear()) this.#$('.toggle').focus();
    this.#pl.classList.add('waiting');
    this.#showProgramme();
    try {
      const grant = await openChannel(channel, this.#broadcast);
      if (visit !== this.#visit) return closeGrant(grant.grantId);
      this.#grantId = grant.grantId;
      this.#heard = Date.now();
      const picture = await Picture.open(this.#video, grant.manifestUrl, this.#broadcast ? into : undefined, problem => this.#broken(problem));
      if (visit !== this.#visit) return picture.close();
      this.#picture = picture;
      this.#captions.attach();
      this.#play();
    } catch (problem) {
      if (visit !== this.#visit) return;
      this.#leave();
      this.#refused(problem);
    }
  }

  #leave() {
    this.#visit++;
    if (this.#grantId) closeGrant(this.#grantId);
    this.#grantId = undefined;
    this.#closePicture();
  }

  #closePicture() {
    this.#picture?.close();
    this.#picture = undefined;
  }

  /** Where the machine slept or the network failed, ask for a new grant, quietly; one that was ended stays so. */
  #broken(problem) {
    const lapsed = Date.now() - this.#heard > LEASE;
    if (problem.over ? lapsed : performance.now() - this.#reopened > REOPEN_AFTER) {
      this.#reopened = performance.now();
      const into = this.#broadcast && this.#start ? Math.max(0, (this.#date - this.#start) / 1000) : 0;
      this.#leave();
      this.#open(into);
    } else {
      this.#leave();
      this.#refused(problem);
    }
  }

  async #beat() {
    const grant = this.#grantId;
    if (!grant) return;
    const sent = Date.now(), lives = await renewGrant(grant).catch(() => undefined); // unheard: the lease may last
    if (grant !== this.#grantId || lives === undefined) return;
    if (lives) this.#heard = sent;
    else this.#broken(Object.assign(new Error('It was ended on another device, or your right to it is over.'), { over: true }));
  }

  #refused(problem) {
    const again = () => this.#open();
    if (!(problem instanceof Denied)) return this.#panel.say({ icon: icons.broken, heading: 'Playback stopped', text: problem.message, retry: again });
    this.dispatchEvent(new CustomEvent('mq-player-denied', { detail: problem.problem, bubbles: true, composed: true }));
    if (problem.reason === 'ABOVE_MATURITY') return this.#withhold(true);
    const said = refusal(problem, this.channelName, '/account', again);
    this.#panel.say({ ...said, offer: problem.plan ? said.offer : undefined });
  }

  /** What is on is not for this profile; when something else begins, it goes on by itself. */
  async #withhold(closed) {
    await this.#programmes.know(this.#date);
    const on = this.#programmes.at(this.#date), next = on && this.#programmes.after(this.#date, 1)[0];
    this.#panel.say({
      icon: icons.lock,
      heading: 'Not for this profile',
      text: this.#words.withheld(this.channelName, on, next),
    });
    this.#$('.other').focus();
    if (closed && !this.#broadcast && on) this.#retryTimer = setTimeout(() => this.#open(), Math.min(2 ** 31 - 1, Math.max(1_000, on.to - Date.now() + 500)));
  }

  // ── what is shown ───────────────────────────────────────────────────

  #tick() {
    const picture = this.#picture;
    if (picture && this.#video.readyState > 1 && !this.#video.seeking) this.#date = picture.date ?? Date.now();
    this.#programmes?.know(this.#date);
    this.#showProgramme();
    const live = picture?.liveDate ?? (this.#broadcast ? undefined : this.#date);
    const behind = live === undefined ? undefined : live - this.#date, on = this.#programmes?.at(this.#date);
    this.#words.time({ broadcast: this.#broadcast, complete: picture?.complete, behind: behind > AT_LIVE ? behind : 0 });
    if (on) {
      const length = (on.to - on.from) / 1000, edge = Math.min(length, ((live ?? on.to) - on.from) / 1000);
      this.#scrubber.show((this.#date - on.from) / 1000, length, { length: 1, start: () => 0, end: () => edge });
    }
    this.#$('.scrub').toggleAttribute('hidden', !on);
    if (this.#broadcast && this.#video.ended) this.#over();
  }

  /** Tells once what has begun; a profile that may not see it is cut off. */
  #showProgramme() {
    const on = this.#programmes?.at(this.#date), id = on ? `${on.id} ${on.to} ${on.title}` : 'gap';
    this.#words.frame({ channel: this.channelName, logo: this.getAttribute('logo'), on, next: this.#programmes?.after(this.#date, 6) ?? [], channelId: this.channelId });
    if (id === this.#shownId || this.#words.unknown) return;
    const begun = this.#shownId !== undefined;
    this.#shownId = id;
    if (begun) {
      this.#words.announce(on, this.channelName);
      this.#zapper.show(this.channelId);
      this.#controls.awake(true);
    }
    if (!this.#picture) return;
    if (on?.withheld && !this.#broadcast) {
      this.#cut = true;
      this.#withhold(false);
    } else if (this.#cut) {
      this.#cut = false;
      this.#panel.clear();
    }
  }

  #over() {
    this.#picture?.close();
    this.#leave();
    this.#panel.say({ icon: icons.live, heading: 'That was it', text: `${this.channelName} goes on live.`, offer: undefined, retry: () => this.#go() });
    this.#$('.retry').textContent = 'Go live';
  }

  #showPlaying() {
    const paused = this.#video.paused, toggle = this.#$('.toggle');
    toggle.innerHTML = paused ? icons.play : icons.pause;
    toggle.setAttribute('aria-label', paused ? 'Play' : 'Pause');
    this.#controls.awake();
  }

  // ── controls ────────────────────────────────────────────────────────

  /** Within the programme that is seen: what is not listed any more is started over, what is to come is live. */
  #seekInto(seconds) {
    const on = this.#programmes?.at(this.#date), picture = this.#picture;
    if (!on || !picture) return;
    const wanted = on.from + seconds * 1000, live = picture.liveDate;
    if (live !== undefined && wanted >= live) return this.#broadcast && !picture.complete ? picture.seekTo(live) : this.goLive();
    if (!this.#broadcast && wanted < (picture.firstDate ?? -Infinity)) return this.startOver(on, seconds);
    picture.seekTo(wanted);
  }

  skip(seconds) {
    const on = this.#programmes?.at(this.#date);
    if (on) this.#seekInto(Math.max(0, (this.#date - on.from) / 1000 + seconds));
  }

  toggle() {
    if (this.#pl.classList.contains('stopped')) return;
    if (this.#video.paused) this.#play(); else this.#video.pause();
  }

  #play() {
    this.#video.play().catch(() => this.#controls.awake()); // not allowed without a gesture: the big button waits
  }

  #bindVideo() {
    const on = (types, act) => types.split(' ').forEach(type => this.#video.addEventListener(type, act));
    on('play playing pause seeked emptied', () => this.#showPlaying());
    on('waiting seeking', () => this.#pl.classList.add('waiting'));
    on('playing seeked canplay', () => this.#pl.classList.remove('waiting'));
    on('seeked', () => this.#tick());
  }

  #$(selector) { return this.#root.querySelector(selector); }
}

customElements.define('mq-live-player', MqLivePlayer);
