// The static markup of the live player (mock-up 04b). Names are set as text by mq-live-player.js, never as HTML.

import { icon, icons } from './player-markup.js';

export const liveIcons = { ...icons, live: icon('M12 12h.01M7.8 7.8a6 6 0 0 0 0 8.4M16.2 7.8a6 6 0 0 1 0 8.4M5 5a10 10 0 0 0 0 14M19 5a10 10 0 0 1 0 14') };

export const liveMarkup = `
<section class="pl live" part="player" aria-label="Live player">
  <video class="v" playsinline></video>
  <div class="shade"></div>
  <div class="cue" aria-hidden="true"></div>
  <div class="wait" aria-hidden="true"></div>
  <p class="sr said" aria-live="polite"></p>
  <div class="ptop chrome">
    <a class="pbtn back">${icons.back}</a>
    <img class="logo" alt="" hidden>
    <div class="grow names"><h1></h1><p class="under num"></p></div>
    <span class="badge">LIVE</span>
  </div>
  <div class="pmid">
    <div class="panel" role="alert" hidden>
      <span class="panel-icon"></span><h2></h2><p></p><ul class="streams"></ul>
      <div class="acts"><a class="btn primary offer" hidden></a><button class="btn primary retry" hidden>Try again</button><button class="btn glass other">Other channels</button><a class="btn glass leave">Back</a></div>
    </div>
    <div class="dialled num" hidden></div>
  </div>
  <aside class="zapper" aria-label="Channels" hidden><h2>On now</h2><div class="zaps" role="listbox" aria-label="Channels"></div></aside>
  <div class="pbot chrome">
    <div class="line num">
      <span class="at"></span>
      <div class="scrub" role="slider" tabindex="0" aria-label="Seek within the programme" aria-valuemin="0" aria-valuemax="0" aria-valuenow="0">
        <div class="track"><i class="buf"></i><i class="played"></i></div><u></u><span class="prev" aria-hidden="true"></span>
      </div>
      <span class="left"></span>
    </div>
    <div class="pctl">
      <div class="pgroup start">
        <button class="btn glass sm again">${icons.again}<span>Restart programme</span></button>
        <button class="btn glass sm golive" hidden>Go live<span class="num behind"></span></button>
      </div>
      <div class="pgroup main">
        <button class="pbtn rewind" aria-label="Back 10 seconds">${icons.rewind}<small>10</small></button>
        <button class="pbtn big toggle" aria-label="Play">${icons.play}</button>
        <button class="pbtn forward" aria-label="Forward 10 seconds">${icons.forward}<small>10</small></button>
      </div>
      <div class="pgroup end">
        <input class="level" type="range" min="0" max="100" step="5" aria-label="Volume">
        <button class="pbtn mute" aria-label="Mute">${icons.volume}</button>
        <button class="pbtn captions" aria-label="Subtitles" aria-pressed="false">${icons.captions}</button>
        <button class="pbtn channels" aria-label="Channels" aria-expanded="false">${icons.channels}</button>
        <button class="pbtn screen" aria-label="Full screen">${icons.full}</button>
      </div>
    </div>
    <div class="coming" hidden><h2></h2><div class="later"></div></div>
  </div>
</section>`;
