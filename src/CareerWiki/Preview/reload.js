// Reloads this page when its own content has changed. Served by the preview only.
const events = new EventSource(new URL('./_events', import.meta.url));
let seen = null;

async function fingerprint() {
  const response = await fetch(location.href, { cache: 'no-store' });
  return response.headers.get('etag');
}

events.addEventListener('change', async () => {
  const now = await fingerprint();
  if (now !== seen) {
    location.reload();
  }
});

seen = await fingerprint();
