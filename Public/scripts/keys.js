// Keys of the desk: every element with data-key is pressed by that key; j and k walk the rows.

export default function keys() {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.isComposing) return;
    const active = document.activeElement;
    if (isTyping(active)) {
      if (event.key === "Escape") active.blur();
      return;
    }
    if (document.querySelector("dialog[open]")) return;
    if (press(event.key)) event.preventDefault();
  });
}

function isTyping(element) {
  return element?.matches?.(
    "textarea, select, input:not([type=checkbox]):not([type=radio]):not([type=range])",
  );
}

function press(key) {
  if (key === "?") return show(document.getElementById("keys"));
  const target = document.querySelector(`[data-key="${CSS.escape(key.toLowerCase())}"]`);
  if (target) return use(target);
  if (key === "j") return walk(1);
  if (key === "k") return walk(-1);
  return false;
}

function show(dialog) {
  dialog?.showModal();
  return Boolean(dialog);
}

function use(target) {
  if (target.disabled || target.closest("[hidden]")) return false;
  if (isTyping(target)) {
    target.focus();
    target.select?.();
  } else {
    target.click();
  }
  return true;
}

function walk(step) {
  const rows = [...document.querySelectorAll("[data-row]")];
  if (rows.length === 0) return false;
  const index = rows.indexOf(document.activeElement);
  const next = index < 0 ? 0 : Math.min(Math.max(index + step, 0), rows.length - 1);
  rows[next].focus();
  rows[next].closest("tr")?.scrollIntoView({ block: "nearest" });
  return true;
}
