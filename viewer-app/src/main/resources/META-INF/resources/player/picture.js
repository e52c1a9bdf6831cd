// The moving picture: hls.js where Media Source Extensions exist, the browser's own HLS elsewhere (iPhone).

export class Picture {
  #hls; #video; #length = 0; #ended = false;

  /** Loads hls.js only now. @param onBroken called with an Error when playing cannot go on; its `over` says whether the grant is dead */
  static async open(video, manifestUrl, startSeconds, onBroken) {
    const { default: Hls, Events, ErrorTypes } = await import('./vendor/hls.min.mjs');
    const picture = new Picture(video);
    if (Hls.isSupported()) picture.#openWith(new Hls({
      startPosition: startSeconds,
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
    video.addEventListener('loadedmetadata', () => { video.currentTime = startSeconds; }, { once: true });
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
