// What stands in place of the picture: a refusal, a fault, or which devices play instead of this one.

import { endStream } from './playback-api.js';
import { icons } from './player-markup.js';
import { timeOfDay } from './time-text.js';

export class Panel {
  #pl; #box; #shown;

  /** @param shown called as a message takes the picture's place */
  constructor(pl, box, shown) {
    this.#pl = pl;
    this.#box = box;
    this.#shown = shown;
  }

  /** @param message {icon, heading, text, offer: {words, href}, retry: act, streams} */
  say(message) {
    this.#box.hidden = false;
    this.#pl.classList.add('stopped');
    this.#pl.classList.remove('waiting');
    this.#shown();
    this.#$('.panel-icon').innerHTML = message.icon;
    this.#$('h2').textContent = message.heading;
    this.#$('p').textContent = message.text;
    this.#$('.streams').replaceChildren(...(message.streams ?? []).map(stream => this.#entry(stream, message.retry)));
    const offer = this.#$('.offer'), retry = this.#$('.retry');
    offer.hidden = !message.offer;
    offer.textContent = message.offer?.words ?? '';
    offer.href = message.offer?.href ?? '';
    retry.hidden = !message.retry;
    retry.onclick = message.retry ?? null;
    (this.#$('.streams button') ?? (message.offer ? offer : retry)).focus();
  }

  /** Takes the message away. Answers whether the focus went with it. */
  clear() {
    const focusWithin = this.#box.contains(this.#box.getRootNode().activeElement);
    this.#box.hidden = true;
    this.#pl.classList.remove('stopped');
    return focusWithin;
  }

  /** One device that plays, with a way to end that; then this one goes on. */
  #entry(stream, goOn) {
    const entry = document.createElement('li'), words = document.createElement('div'), button = document.createElement('button');
    const device = document.createElement('b'), what = document.createElement('span');
    device.textContent = stream.device || 'Another device';
    what.textContent = [stream.profile, stream.title, `since ${timeOfDay(new Date(stream.since))}`].filter(Boolean).join(' · ');
    words.append(device, what);
    button.className = 'btn glass sm';
    button.textContent = 'End it';
    button.setAttribute('aria-label', `End the stream on ${device.textContent}`);
    button.onclick = async () => {
      button.disabled = true;
      try {
        await endStream(stream.grantId);
        goOn();
      } catch (problem) {
        button.disabled = false;
        this.#$('p').textContent = problem.message;
      }
    };
    entry.append(words, button);
    return entry;
  }

  #$(selector) { return this.#box.querySelector(selector); }
}

/** A refusal in the viewer's words. @param denied of playback-api, @param goOn asks again */
export function refusal(denied, titleName, titleHref, goOn) {
  const name = titleName || 'This title';
  if (denied.streams) {
    return {
      icon: icons.devices,
      heading: denied.streams.length === 1 ? 'Another device is playing' : `${denied.streams.length} devices are playing`,
      text: 'That is as many at once as your plan allows. End one of them to watch here.',
      streams: denied.streams,
      retry: goOn,
    };
  }
  return {
    icon: icons.lock,
    heading: denied.plan ? `${name} is part of ${denied.plan}` : `${name} cannot be played`,
    text: denied.message,
    offer: { words: denied.plan ? `See ${denied.plan}` : 'See the title', href: titleHref },
  };
}
