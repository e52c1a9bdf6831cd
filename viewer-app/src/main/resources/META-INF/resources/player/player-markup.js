// The player's static markup. What comes from outside (titles, messages) is set as text by mq-player.js, never as HTML.

export const icon = path => `<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`;

export const icons = {
  back: icon('M19 12H5M11 6l-6 6 6 6'),
  play: '<svg class="i f" viewBox="0 0 24 24" aria-hidden="true"><path d="M8 4.5v15a1 1 0 0 0 1.5.86l12-7.5a1 1 0 0 0 0-1.72l-12-7.5A1 1 0 0 0 8 4.5z" transform="translate(-1.5)"/></svg>',
  pause: icon('M8 5v14M16 5v14'),
  rewind: icon('M4 5v5h5M4.5 10A8 8 0 1 1 4 14'),
  forward: icon('M20 5v5h-5M19.5 10A8 8 0 1 0 20 14'),
  again: icon('M4 5v5h5M4.5 10A8 8 0 1 1 4 14'),
  volume: icon('M4 9v6h4l5 4V5L8 9zM16.5 8.5a5 5 0 0 1 0 7'),
  muted: icon('M4 9v6h4l5 4V5L8 9zM16.5 9.5l5 5M21.5 9.5l-5 5'),
  captions: icon('M3 6h18v12H3zM10 10.5a2.2 2.2 0 1 0 0 3M17 10.5a2.2 2.2 0 1 0 0 3'),
  full: icon('M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5'),
  window: icon('M9 4v5H4M15 4v5h5M9 20v-5H4M15 20v-5h5'),
  channels: icon('M4 6h16M4 12h16M4 18h10'),
  lock: icon('M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3'),
  devices: icon('M3 5h13v9H3zM7 18h5M18 9h3v10h-5v-5'),
  broken: icon('M12 8v5M12 16.5v.1M12 3l9.5 17h-19z'),
};

export const markup = `
<section class="pl" part="player" aria-label="Player">
  <video class="v" playsinline></video>
  <div class="shade"></div>
  <div class="cue" aria-hidden="true"></div>
  <div class="wait" aria-hidden="true"></div>
  <div class="ptop chrome">
    <a class="pbtn back">${icons.back}</a>
    <div class="grow names"><h1></h1><p class="under"></p></div>
    <span class="ends num"></span>
  </div>
  <div class="pmid">
    <div class="panel" role="alert" hidden>
      <span class="panel-icon"></span><h2></h2><p></p><ul class="streams"></ul>
      <div class="acts"><a class="btn primary offer" hidden></a><button class="btn primary retry" hidden>Retry</button><a class="btn glass leave">Back</a></div>
    </div>
    <div class="pside chrome"><button class="btn glass restart" hidden>${icons.again}From the beginning</button></div>
  </div>
  <div class="pbot chrome">
    <div class="line num">
      <span class="at">0:00</span>
      <div class="scrub" role="slider" tabindex="0" aria-label="Seek" aria-valuemin="0" aria-valuemax="0" aria-valuenow="0">
        <div class="track"><i class="buf"></i><i class="played"></i></div><u></u><span class="prev" aria-hidden="true"></span>
      </div>
      <span class="left"></span>
    </div>
    <div class="pctl">
      <div class="pgroup start"><button class="btn glass sm again">${icons.again}From the beginning</button></div>
      <div class="pgroup main">
        <button class="pbtn rewind" aria-label="Back 10 seconds">${icons.rewind}<small>10</small></button>
        <button class="pbtn big toggle" aria-label="Play">${icons.play}</button>
        <button class="pbtn forward" aria-label="Forward 10 seconds">${icons.forward}<small>10</small></button>
      </div>
      <div class="pgroup end">
        <input class="level" type="range" min="0" max="100" step="5" aria-label="Volume">
        <button class="pbtn mute" aria-label="Mute">${icons.volume}</button>
        <button class="pbtn captions" aria-label="Subtitles" aria-pressed="false">${icons.captions}</button>
        <button class="pbtn screen" aria-label="Full screen">${icons.full}</button>
      </div>
    </div>
  </div>
</section>`;
