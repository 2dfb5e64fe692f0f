// A part of a page that renews itself every few seconds until its new version asks for no more.

export default function live(root) {
  const timer = setInterval(async () => {
    if (document.hidden) return;
    const fresh = await look(root).catch(() => null);
    if (!fresh) return;
    if (!fresh.dataset.live) clearInterval(timer);
    if (fresh.innerHTML === root.innerHTML) return;
    root.replaceChildren(...fresh.childNodes);
  }, Number(root.dataset.live) * 1000);
}

async function look(root) {
  const answer = await fetch(root.dataset.address || location.href, { redirect: "error" });
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.getElementById(root.id);
}
