// Subtitles drawn by the player itself, so that they keep clear of the controls and take the product's type.

export class Captions {
  #video; #box; #on = true; #onChange;

  constructor(video, box, onChange) {
    this.#video = video;
    this.#box = box;
    this.#onChange = onChange;
    try { this.#on = localStorage.getItem('mq-subtitles') !== 'off'; } catch { /* storage forbidden */ }
    for (const type of ['addtrack', 'change']) video.textTracks.addEventListener(type, () => this.attach());
    onChange(this.#on);
  }

  toggle() {
    this.#on = !this.#on;
    try { localStorage.setItem('mq-subtitles', this.#on ? 'on' : 'off'); } catch { /* storage forbidden */ }
    this.#draw();
    this.#onChange(this.#on);
  }

  /** "hidden" makes the browser keep the cues and draw none. It stays so while they are off: they are there at once when wanted. */
  attach() {
    for (const track of this.#video.textTracks) {
      if (track.kind !== 'subtitles' && track.kind !== 'captions') continue;
      if (track.mode !== 'hidden') track.mode = 'hidden';
      track.oncuechange = () => this.#draw();
    }
    this.#draw();
  }

  #draw() {
    const cues = this.#on ? [...this.#video.textTracks].flatMap(track => [...(track.activeCues ?? [])]) : [];
    this.#box.replaceChildren(...cues.map(cue => {
      const line = document.createElement('span');
      line.append(cue.getCueAsHTML()); // the browser's own parser: no markup but WebVTT's
      return line;
    }));
  }
}
