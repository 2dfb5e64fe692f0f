// Waits for work done elsewhere: listens to events, asks every second when that fails, goes on.

export default function progress(root) {
  const status = root.querySelector("[data-status]");
  let isPolling = false;
  let isDone = false;

  const goOn = (next) => {
    if (isDone) return;
    isDone = true;
    location.replace(next || root.dataset.next);
  };

  // Items are rendered by our own server, which is the only one that writes words.
  const put = (items) => {
    for (const item of items ?? []) {
      const old = document.getElementById(`check-${item.id}`);
      if (old) old.outerHTML = item.html;
    }
  };

  const poll = async () => {
    if (isDone) return;
    try {
      const answer = await fetch(root.dataset.poll, { headers: { Accept: "application/json" } });
      if (!answer.ok) throw new Error(String(answer.status));
      const state = await answer.json();
      status.textContent = "";
      put(state.items);
      if (state.done) return goOn(state.next);
    } catch {
      status.textContent = root.dataset.trouble;
    }
    setTimeout(poll, 1000);
  };

  const startPolling = () => {
    if (isPolling) return;
    isPolling = true;
    poll();
  };

  if (!window.EventSource || !root.dataset.events) return startPolling();
  const source = new EventSource(root.dataset.events);
  const silence = setTimeout(startPolling, 5000);
  source.addEventListener("open", () => clearTimeout(silence));
  source.addEventListener("check", (event) => put([JSON.parse(event.data)]));
  source.addEventListener("done", (event) => {
    source.close();
    goOn(event.data ? read(event.data).next : undefined);
  });
  source.addEventListener("error", () => {
    source.close();
    clearTimeout(silence);
    startPolling();
  });
  addEventListener("pagehide", () => source.close());
}

function read(data) {
  try {
    return JSON.parse(data) ?? {};
  } catch {
    return {};
  }
}
