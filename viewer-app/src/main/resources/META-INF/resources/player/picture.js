// The moving picture: hls.js where Media Source Extensions exist, the browser's own HLS elsewhere (iPhone).

export class Picture {
  #hls; #video; #length = 0; #ended = false; #details;

  /**
   * Loads hls.js only now.
   * @param startSeconds undefined to begin at what is live
   * @param onBroken called with an Error when playing cannot go on; its `over` says whether the grant is dead
   */
  static async open(video, manifestUrl, startSeconds, onBroken) {
    const { default: Hls, Events, ErrorTypes } = await import('./vendor/hls.min.mjs');
    const picture = new Picture(video);
    if (Hls.isSupported()) picture.#openWith(new Hls({
      startPosition: startSeconds ?? -1,
      liveDurationInfinity: true,
      maxBufferLength: 30,
      backBufferLength: 60,
      enableWorker: false, // fragmented MP4 is passed through: nothing to transmux
    }), { Events, ErrorTypes }, manifestUrl, onBroken);
    else if (video.canPlayType('application/vnd.apple.mpegurl')) picture.#openNatively(manifestUrl, startSeconds, onBroken);
    else throw new Error('This browser cannot play streams.');
    return picture;
  }

  constructor(video) {
    this.#video = video;
  }

  /** In seconds, as the playlist adds up; 0 while unknown. */
  get length() { return this.#length; }

  /** The moment that is seen, in milliseconds since 1970; undefined where the playlist does not tell. */
  get date() { return this.#dateAt(this.#video.currentTime); }

  /** The moment that is live; undefined while unknown and in what is no live stream. */
  get liveDate() { return this.#hls?.liveSyncPosition != null && this.#details?.live ? this.#dateAt(this.#hls.liveSyncPosition) : undefined; }

  /** The earliest moment that is still listed; undefined while unknown. */
  get firstDate() { return this.#details?.fragments[0]?.programDateTime ?? undefined; }

  /** Whether all that will ever be listed is. */
  get complete() { return Boolean(this.#details) && !this.#details.live; }

  /** Goes to a moment, or as near to it as is listed. */
  seekTo(date) {
    const fragments = this.#details?.fragments ?? [];
    const fragment = fragments.findLast(each => each.programDateTime != null && each.programDateTime <= date) ?? fragments[0];
    if (!fragment) return;
    const into = (date - (fragment.programDateTime ?? date)) / 1000;
    this.#video.currentTime = fragment.start + Math.max(0, Math.min(into, fragment.duration - 0.05));
  }

  #dateAt(position) {
    const fragments = this.#details?.fragments;
    const fragment = fragments?.findLast(each => each.start <= position + 0.01) ?? fragments?.[0];
    return fragment?.programDateTime == null ? undefined : fragment.programDateTime + (position - fragment.start) * 1000;
  }

  close() {
    if (this.#ended) return;
    this.#ended = true;
    this.#hls?.destroy();
    this.#video.pause();
    this.#video.removeAttribute('src');
    this.#video.load();
  }

  #openWith(hls, { Events, ErrorTypes }, manifestUrl, onBroken) {
    this.#hls = hls;
    let recovered = 0;
    hls.on(Events.LEVEL_UPDATED, (_, { details }) => { this.#details = details; });
    hls.on(Events.LEVEL_LOADED, (_, { details }) => { this.#length ||= Math.round(details.totalduration * 1000) / 1000; });
    hls.on(Events.ERROR, (_, error) => {
      if (this.#ended || !error.fatal && !lapsed(error)) return;
      if (error.type === ErrorTypes.MEDIA_ERROR && recovered++ < 2) hls.recoverMediaError();
      else onBroken(Object.assign(new Error(said(error)), { over: lapsed(error) }));
    });
    hls.loadSource(manifestUrl);
    hls.attachMedia(this.#video);
  }

  #openNatively(manifestUrl, startSeconds, onBroken) {
    const video = this.#video;
    video.addEventListener('loadedmetadata', () => { if (startSeconds !== undefined) video.currentTime = startSeconds; }, { once: true });
    video.addEventListener('error', () => this.#ended || onBroken(new Error('The stream could not be played.')), { once: true });
    video.src = manifestUrl;
  }
}

/** The grant is over: asking again for the same address, as hls.js would for half a minute, is in vain. */
function lapsed(error) {
  return [401, 403, 410].includes(error.response?.code);
}

function said(error) {
  const status = error.response?.code;
  if (lapsed(error)) return 'It was ended on another device, or your right to it is over.';
  if (status >= 500) return 'The service cannot be reached just now.';
  return status ? `The stream could not be loaded (${status}).` : 'The stream could not be loaded. Is the network there?';
}
