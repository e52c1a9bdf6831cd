// Volume and mute: the button, the slider, and what is remembered in this browser.

import { icons } from './player-markup.js';

export class Loudness {
  #video; #button; #slider;

  constructor(video, button, slider) {
    this.#video = video;
    this.#button = button;
    this.#slider = slider;
    video.addEventListener('volumechange', () => this.#show());
    button.addEventListener('click', () => this.toggleMute());
    slider.addEventListener('input', () => this.set(slider.value / 100));
  }

  set(level) {
    this.#video.volume = Math.max(0, Math.min(1, level));
    this.#video.muted = this.#video.volume === 0;
  }

  change(by) { this.set((this.#video.muted ? 0 : this.#video.volume) + by); }

  toggleMute() {
    if (this.#video.volume) this.#video.muted = !this.#video.muted; else this.set(1);
  }

  /** A leading minus remembers the level under a mute. */
  restore() {
    let kept = null;
    try { kept = localStorage.getItem('mq-volume'); } catch { /* storage forbidden */ }
    if (kept !== null && Math.abs(kept) <= 1) {
      this.#video.volume = Math.abs(kept);
      this.#video.muted = kept.startsWith('-');
    }
    this.#show();
  }

  #show() {
    const { muted, volume } = this.#video, silent = muted || !volume;
    this.#button.innerHTML = silent ? icons.muted : icons.volume;
    this.#button.setAttribute('aria-label', silent ? 'Unmute' : 'Mute');
    this.#slider.value = silent ? 0 : volume * 100;
    try { localStorage.setItem('mq-volume', silent ? `-${volume}` : volume); } catch { /* storage forbidden */ }
  }
}
