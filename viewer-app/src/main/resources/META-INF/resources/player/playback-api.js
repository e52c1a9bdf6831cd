// The player's conversation with /api/v1: same origin, the portal's own cookie, a CSRF token on every write.

function meta(name) {
  return document.querySelector(`meta[name="${name}"]`)?.content;
}

function call(method, path, body, keepalive = false) {
  const headers = { Accept: 'application/json, application/problem+json' };
  const token = meta('_csrf');
  if (token) headers[meta('_csrf_header') || 'X-CSRF-TOKEN'] = token;
  if (body) headers['Content-Type'] = 'application/json';
  return fetch(path, { method, headers, keepalive, credentials: 'same-origin', body: body ? JSON.stringify(body) : undefined });
}

/** A refusal with a reason: what the viewer may not play, and the cheapest plan that would let them. */
export class Denied extends Error {
  constructor(problem) {
    super(problem.detail || problem.title || 'This is not part of your plan.');
    this.reason = problem.reason;
    this.plan = problem.cheapestPlan?.name;
    this.streams = problem.streams; // what plays instead, where that is the reason
    this.problem = problem;
  }
}

/** Asks to play. Answers {manifestUrl, startPositionSeconds, expiresAt, grantId}; throws Denied on 403, Error on all else. */
export async function openGrant(playableId) {
  return open(`/api/v1/playback/${encodeURIComponent(playableId)}`);
}

/** Asks to play what a channel shows now, or one broadcast of it from its beginning; answers and throws as openGrant. */
export async function openChannel(channelId, broadcastId) {
  return open(`/api/v1/playback/channels/${encodeURIComponent(channelId)}${broadcastId ? `?broadcast=${encodeURIComponent(broadcastId)}` : ''}`);
}

/** Keeps a channel's grant alive. Answers whether it lives; throws where nobody could be asked. */
export async function renewGrant(grantId) {
  const response = await call('PUT', `/api/v1/playback/grants/${encodeURIComponent(grantId)}`);
  if (!response.ok && response.status !== 404) throw new Error(`The service answered ${response.status}.`);
  return response.ok;
}

/** What every channel shows now and next: [{channel, current, next}]. */
export async function nowAndNext() {
  return items('/api/v1/epg/now');
}

/** What a channel shows between two moments in milliseconds: [{id, start, stop, title, ...}]. */
export async function schedule(channelId, from, to) {
  const query = new URLSearchParams({ from: new Date(from).toISOString(), to: new Date(to).toISOString() });
  return items(`/api/v1/epg/schedule/${encodeURIComponent(channelId)}?${query}`);
}

async function items(path) {
  const response = await call('GET', path);
  if (!response.ok) throw new Error(`The service answered ${response.status}.`);
  return (await response.json()).items;
}

async function open(path) {
  const response = await call('POST', path);
  if (response.ok) return response.json();
  const problem = await response.json().catch(() => ({}));
  if (response.status === 403 && (problem.reason || problem.cheapestPlan)) throw new Denied(problem);
  throw Object.assign(new Error(problem.detail || `The service answered ${response.status}.`), { status: response.status });
}

/** Ends the stream; also while the page goes away. Failing is harmless: the lease runs out by itself. */
export function closeGrant(grantId) {
  call('DELETE', `/api/v1/playback/grants/${encodeURIComponent(grantId)}`, undefined, true).catch(() => {});
}

/** Ends another device's stream. One that has ended by itself is as good. */
export async function endStream(grantId) {
  const response = await call('DELETE', `/api/v1/playback/grants/${encodeURIComponent(grantId)}`);
  if (!response.ok && response.status !== 404) throw new Error('It could not be ended just now. Please try again.');
}

const LEASE = 45_000;

/** Says where the viewer is, one report at a time; of those that wait only the newest is sent. Each renews the grant's lease. */
export class PositionReports {
  #playableId; #sending = false; #next; #heard = Date.now();

  constructor(playableId) {
    this.#playableId = playableId;
  }

  /** Whether the service has heard nothing for so long that the grant is over. */
  get lapsed() { return Date.now() - this.#heard > LEASE; }

  /** @param leaving true while the page goes away: sent at once, past any that waits */
  send(positionSeconds, durationSeconds, leaving = false) {
    if (!(durationSeconds > 0)) return;
    const report = {
      positionSeconds: Math.round(Math.min(positionSeconds, durationSeconds)),
      durationSeconds: Math.round(durationSeconds),
      observedAt: new Date().toISOString(),
      deviceId: deviceId(),
    };
    if (leaving) {
      this.#next = undefined;
      this.#put(report, true);
    } else {
      this.#next = report;
      this.#drain();
    }
  }

  async #drain() {
    if (this.#sending) return;
    this.#sending = true;
    try {
      while (this.#next) {
        const report = this.#next;
        this.#next = undefined;
        await this.#put(report, false);
      }
    } finally {
      this.#sending = false;
    }
  }

  async #put(report, keepalive) {
    const sent = Date.now();
    const response = await call('PUT', `/api/v1/viewing/positions/${encodeURIComponent(this.#playableId)}`, report, keepalive).catch(() => {});
    if (response?.ok && !this.lapsed) this.#heard = sent; // a lease that has passed is not revived
  }
}

let unsavedDeviceId;

function deviceId() {
  try {
    const known = localStorage.getItem('mq-device-id');
    if (known) return known;
    const made = newId();
    localStorage.setItem('mq-device-id', made);
    return made;
  } catch {
    return (unsavedDeviceId ??= newId()); // storage forbidden: one id per page
  }
}

/** randomUUID exists only in secure contexts; a tenant's plain-http host on a laptop is none. */
function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const b = crypto.getRandomValues(new Uint8Array(16));
  b[6] = (b[6] & 0x0f) | 0x40;
  b[8] = (b[8] & 0x3f) | 0x80;
  return [...b].map((n, i) => ([4, 6, 8, 10].includes(i) ? '-' : '') + n.toString(16).padStart(2, '0')).join('');
}
