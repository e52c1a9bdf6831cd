// What is on now, when what a card shows is over.

import { read } from './api.js';

const CHANNEL = /^\/artwork\/channels\/([0-9a-f-]{36})\//; // a card's logo tells whose it is

/** The cards of what channels show; those that are over give way to what has begun since. */
export async function moveOn(cards) {
  if (!cards.some(card => Date.parse(card.stop) <= Date.now())) return cards;
  const { items } = await read('/api/v1/epg/now');
  const byChannel = new Map(items.map(item => [item.channel.id, item]));
  return cards.map(card => {
    const now = byChannel.get(CHANNEL.exec(card.logo)?.[1]);
    return Date.parse(card.stop) > Date.now() || !now?.current ? card : shown(card, now);
  });
}

function shown(card, { channel, current, next }) {
  return {
    ...card,
    href: current.titleId ? `/titles/${current.titleId}` : '/guide',
    image: current.backdropUrl,
    name: current.title,
    line: next ? `${channel.name} · Next: ${next.title}` : channel.name,
    start: current.start,
    stop: current.stop,
  };
}
