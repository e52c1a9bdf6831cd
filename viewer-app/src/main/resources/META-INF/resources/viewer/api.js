// The page's conversation with /api/v1: same origin, the portal's own cookie, a CSRF token on every write.

const meta = name => document.querySelector(`meta[name="${name}"]`)?.content;

async function call(method, path, body, signal) {
  const headers = { Accept: 'application/json, application/problem+json' };
  const token = method === 'GET' ? undefined : meta('_csrf');
  if (token) headers[meta('_csrf_header') || 'X-CSRF-TOKEN'] = token;
  if (body) headers['Content-Type'] = 'application/json';
  const response = await fetch(path, { method, headers, signal, credentials: 'same-origin', body: body ? JSON.stringify(body) : undefined });
  if (response.ok) return response.status === 204 ? undefined : response.json();
  const problem = await response.json().catch(() => ({}));
  throw Object.assign(new Error(problem.detail || `The service answered ${response.status}.`), { status: response.status, problem });
}

export const read = (path, signal) => call('GET', path, undefined, signal);
export const write = (method, path, body) => call(method, path, body);
