// What the live player adds to the look of player-style.js (mock-up 04b).

const css = `
.live { grid-template-columns: minmax(0, 1fr); }
.logo { width: 44px; height: 44px; flex: none; border-radius: var(--mq-radius-s, 6px); background: #17171a; object-fit: contain; }
.badge { display: inline-flex; align-items: center; height: 22px; padding: 0 8px; border-radius: var(--mq-radius-s, 6px); font-size: var(--mq-text-xs, 12px); font-weight: 700; letter-spacing: .02em; white-space: nowrap; background: rgb(255 255 255 / .16); color: #fff; }
.badge.on { background: #ff5a5f; color: #17070a; }
.behind { opacity: .8; font-weight: 500; } .behind:empty { display: none; }
.live.stopped .badge { visibility: hidden; }
.live:not(.idle) .cue { bottom: 310px; }
.coming h2 { font-size: var(--mq-text-s, 13px); font-weight: 600; margin-bottom: 10px; }
.later { display: flex; gap: 12px; overflow-x: auto; scrollbar-width: none; }
.later > * { display: grid; grid-template-columns: 96px 1fr; gap: 12px; align-items: center; width: 286px; flex: none; padding: 8px; border-radius: var(--mq-radius, 10px); background: rgb(20 20 20 / .7); backdrop-filter: blur(20px); font-size: var(--mq-text-s, 13px); }
.later a:hover { background: rgb(50 50 50 / .8); }
.later .still { width: 96px; aspect-ratio: 16/9; border-radius: var(--mq-radius-s, 6px); object-fit: cover; background: linear-gradient(135deg, #2a2a31, #17171a); }
.later b, .later span { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } .later span { opacity: .8; } .later div { min-width: 0; }
.zapper { position: absolute; inset: 0 0 0 auto; z-index: 2; width: min(420px, 100%); padding: 24px 16px; display: grid; grid-template-rows: auto 1fr; gap: 12px; background: rgb(16 16 18 / .92); backdrop-filter: blur(24px); box-shadow: -1px 0 0 rgb(255 255 255 / .1); }
.zapper h2 { padding: 0 8px; font-size: var(--mq-text-l, 18px); font-weight: 600; letter-spacing: -.02em; }
.zaps { overflow-y: auto; display: grid; gap: 4px; align-content: start; scrollbar-width: thin; padding: 4px; }
.zap { display: grid; grid-template-columns: 2.2em 40px minmax(0, 1fr) auto; gap: 12px; align-items: center; padding: 10px 8px; border-radius: var(--mq-radius, 10px); text-align: left; width: 100%; min-height: 60px; }
.zap:hover { background: rgb(255 255 255 / .08); } .zap[aria-selected="true"] { background: rgb(255 255 255 / .14); }
.zap .no { opacity: .7; text-align: right; } .zap img { width: 40px; height: 40px; border-radius: var(--mq-radius-s, 6px); }
.zap b, .zap small { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } .zap small { opacity: .78; font-size: var(--mq-text-s, 13px); }
.zap i { display: block; height: 3px; margin-top: 5px; border-radius: 3px; background: rgb(255 255 255 / .2); overflow: hidden; } .zap i::before { content: ""; display: block; height: 100%; width: calc(var(--v, 0) * 100%); background: #ff5a5f; }
.zap.locked { opacity: .62; } .zap .i { opacity: .8; }
.dialled { position: absolute; top: 12px; right: 40px; padding: 4px 16px; border-radius: var(--mq-radius, 10px); background: rgb(20 20 20 / .82); font-size: 2rem; font-weight: 600; }
@media (max-width: 767px) {
  .live .pctl { gap: 4px; } .live .start { display: flex; flex-wrap: wrap; order: 3; justify-content: center; } .live:not(.idle) .cue, .live .cue { bottom: 380px; }
  .live .names h1 { white-space: normal; } .zapper { padding: 16px 8px; }
}
@media (max-height: 640px) { .coming { display: none; } .live:not(.idle) .cue { bottom: 186px; } }
`;

export const liveStyle = new CSSStyleSheet();
liveStyle.replaceSync(css);
