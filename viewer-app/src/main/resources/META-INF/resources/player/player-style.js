// The look of mock-up 04-player. A shadow root sees no page stylesheet, only the --mq-* tokens, which inherit.

const css = `
:host { display: block; position: fixed; inset: 0; z-index: 50; color-scheme: dark; background: #000; color: #fff; font: 400 var(--mq-text-m, 15px)/1.5 var(--mq-font, system-ui, sans-serif); -webkit-font-smoothing: antialiased; }
:host([hidden]), [hidden] { display: none !important; }
*, *::before, *::after { box-sizing: border-box; }
h1, h2, p { margin: 0; } a { color: inherit; text-decoration: none; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; }
.i { width: 1.25em; height: 1.25em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; } .i.f { fill: currentColor; stroke: none; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.num { font-variant-numeric: tabular-nums; }
:focus-visible { outline: none; box-shadow: 0 0 0 2px #000, 0 0 0 4px var(--mq-accent, #00b7ff); }

.pl { position: absolute; inset: 0; display: grid; grid-template-rows: auto 1fr auto; isolation: isolate; overflow: hidden; }
.v { position: absolute; inset: 0; z-index: -2; width: 100%; height: 100%; object-fit: contain; background: #000; }
.shade { position: absolute; inset: 0; z-index: -1; pointer-events: none; background: linear-gradient(180deg, rgb(0 0 0 / .7), transparent 22%, transparent 52%, rgb(0 0 0 / .88)); }
.chrome, .shade { transition: opacity var(--mq-base, 240ms) var(--mq-ease, ease); }
.idle { cursor: none; } .idle .chrome, .idle .shade { opacity: 0; } .idle .chrome { pointer-events: none; }

.ptop { display: flex; align-items: center; gap: 16px; padding: 24px 40px; }
.grow { flex: 1; min-width: 0; } .names h1 { font-size: 1.125rem; font-weight: 700; line-height: 1.5; letter-spacing: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } .under { opacity: .8; font-size: var(--mq-text-s, 13px); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.ends { display: inline-flex; align-items: center; height: 22px; padding: 0 8px; border-radius: var(--mq-radius-s, 6px); font-size: var(--mq-text-xs, 12px); font-weight: 600; background: rgb(255 255 255 / .16); white-space: nowrap; } .ends:empty { display: none; }

.pbtn { position: relative; width: 48px; height: 48px; flex: none; border-radius: 50%; display: grid; place-items: center; color: #fff; transition: background var(--mq-fast, 140ms); }
.pbtn:hover { background: rgb(255 255 255 / .16); } .pbtn .i { width: 26px; height: 26px; }
.pbtn.big { width: 76px; height: 76px; background: #fff; color: #111; } .pbtn.big:hover { background: color-mix(in oklab, #fff, var(--mq-accent, #00b7ff) 22%); } .pbtn.big .i { width: 32px; height: 32px; stroke-width: 3; }
.pbtn small { position: absolute; font-size: 9px; font-weight: 700; margin-top: 1px; }
.captions[aria-pressed="true"]::after { content: ""; position: absolute; bottom: 6px; width: 18px; height: 3px; border-radius: 3px; background: var(--mq-accent, #00b7ff); }

.btn { display: inline-flex; align-items: center; justify-content: center; gap: 10px; min-height: 44px; padding: 0 20px; border-radius: var(--mq-radius, 10px); font-weight: 600; white-space: nowrap; transition: background var(--mq-fast, 140ms), transform var(--mq-fast, 140ms); } .btn:active { transform: scale(.98); }
.btn.sm { min-height: 36px; padding: 0 14px; font-size: var(--mq-text-s, 13px); gap: 8px; }
.btn.glass { background: rgb(255 255 255 / .14); backdrop-filter: blur(12px); } .btn.glass:hover { background: rgb(255 255 255 / .24); }
.btn.primary { background: var(--mq-accent, #00b7ff); color: var(--mq-on-accent, #00151f); } .btn.primary:hover { background: color-mix(in oklab, var(--mq-accent, #00b7ff), white 18%); }

.pmid { position: relative; display: grid; place-items: center; padding: 0 16px; pointer-events: none; } .pmid > * { pointer-events: auto; }
.pside { display: none; position: absolute; right: 16px; bottom: 16px; }
.panel { width: min(100%, 440px); padding: 28px; display: grid; gap: 10px; justify-items: center; text-align: center; background: rgb(20 20 20 / .82); backdrop-filter: blur(20px); border-radius: var(--mq-radius-l, 18px); box-shadow: 0 0 0 1px rgb(255 255 255 / .1); }
.panel h2 { font-size: var(--mq-text-xl, 22px); font-weight: 600; letter-spacing: -.02em; line-height: 1.2; text-wrap: balance; overflow-wrap: anywhere; } .panel p { opacity: .84; text-wrap: pretty; overflow-wrap: anywhere; } .panel-icon .i { width: 32px; height: 32px; opacity: .7; display: block; } .streams { list-style: none; margin: 6px 0 0; padding: 0; width: 100%; display: grid; gap: 8px; text-align: left; } .streams:empty { display: none; }
.streams li { display: flex; align-items: center; gap: 12px; padding: 10px 12px; border-radius: var(--mq-radius, 10px); background: rgb(255 255 255 / .07); } .streams div { flex: 1; min-width: 0; display: grid; } .streams b { font-weight: 600; overflow-wrap: anywhere; } .streams span { font-size: var(--mq-text-s, 13px); opacity: .78; overflow-wrap: anywhere; } .streams .btn:disabled { opacity: .5; }
.acts { display: flex; flex-wrap: wrap; justify-content: center; gap: 10px; margin-top: 10px; }

.cue { position: absolute; z-index: -1; left: 50%; bottom: 36px; translate: -50% 0; width: max-content; max-width: min(88%, 46em); text-align: center; white-space: pre-line; font-size: clamp(1rem, 1.7vw, 1.6rem); line-height: 1.35; pointer-events: none; transition: bottom var(--mq-base, 240ms) var(--mq-ease, ease); }
.pl:not(.idle) .cue { bottom: 186px; } .cue > span { padding: .12em .5em; border-radius: 4px; background: rgb(0 0 0 / .62); box-decoration-break: clone; -webkit-box-decoration-break: clone; font-variant-numeric: tabular-nums; }

.wait { position: absolute; z-index: -1; inset: 0; margin: auto; width: 56px; height: 56px; border-radius: 50%; border: 4px solid rgb(255 255 255 / .22); border-top-color: #fff; opacity: 0; pointer-events: none; } .waiting .wait { opacity: 1; transition: opacity .2s .35s; animation: turn 900ms linear infinite; } @keyframes turn { to { rotate: 1turn; } }
.stopped .pbot, .stopped .wait, .stopped .cue, .stopped .pside, .stopped .ends { visibility: hidden; }

.pbot { padding: 0 40px 28px; display: grid; gap: 14px; grid-template-columns: minmax(0, 1fr); }
.line { display: flex; align-items: center; gap: 16px; font-size: var(--mq-text-s, 13px); } .at, .left { min-width: 3.4em; } .left { text-align: right; }
.scrub { position: relative; flex: 1; min-width: 0; height: 24px; margin: -9px 0; cursor: pointer; touch-action: none; border-radius: 6px; }
.track { position: absolute; inset: 9px 0; height: 6px; border-radius: 6px; background: rgb(255 255 255 / .28); overflow: hidden; transition: inset var(--mq-fast, 140ms), height var(--mq-fast, 140ms); } .scrub:hover .track, .scrub.drag .track { inset: 8px 0; height: 8px; }
.track i { position: absolute; inset: 0; transform-origin: 0 50%; transform: scaleX(var(--v, 0)); } .buf { background: rgb(255 255 255 / .3); } .played { background: var(--mq-accent, #00b7ff); }
.scrub u { position: absolute; top: 50%; left: calc(var(--at, 0) * 100%); width: 18px; height: 18px; border-radius: 50%; background: #fff; translate: -50% -50%; pointer-events: none; }
.prev { position: absolute; bottom: 26px; left: calc(var(--hover, 0) * 100%); translate: -50% 0; padding: 3px 8px; border-radius: var(--mq-radius-s, 6px); background: rgb(20 20 20 / .82); font-weight: 600; opacity: 0; pointer-events: none; transition: opacity var(--mq-fast, 140ms); } .scrub:hover .prev, .scrub.drag .prev { opacity: 1; }
.pctl { display: grid; grid-template-columns: 1fr auto 1fr; align-items: center; } .pgroup { display: flex; align-items: center; gap: 6px; } .end { justify-content: end; }
.level { width: 96px; height: 24px; margin: 0 4px 0 0; accent-color: #fff; cursor: pointer; border-radius: 6px; }

@media (max-width: 767px) {
  .ptop { padding: 16px; gap: 8px; } .prev { display: none; } .pbot { padding: 0 16px 24px; }
  .pside { display: block; } .start, .level { display: none; } .pctl { grid-template-columns: 1fr; gap: 8px; } .pgroup.main, .end { justify-content: space-between; }
}
@media (max-width: 767px) and (orientation: portrait) { .v { inset: 11% 0 auto; height: 58%; } .cue, .pl:not(.idle) .cue { bottom: 262px; } }
@media (max-height: 479px) { .ptop { padding-block: 10px; } .pbot { padding-bottom: 10px; gap: 6px; } .pbtn.big { width: 56px; height: 56px; } .pl:not(.idle) .cue { bottom: 126px; } }
@media (prefers-reduced-motion: reduce) { .waiting .wait { animation-duration: 4s; } .cue, .chrome, .shade { transition: none; } }
@media (forced-colors: active) { .played { background: Highlight; } .track { border: 1px solid CanvasText; } }
`;

export const style = new CSSStyleSheet();
style.replaceSync(css);
