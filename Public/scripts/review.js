// The review desk: reasons by key, a close look, the hold's clock, and never a decision twice.

const steps = [1, 1.6, 2.4, 3.4];

export default function review(root) {
  const refusal = root.querySelector("[data-refusal]");
  const reasons = [...root.querySelectorAll("[data-reason-key]")];
  const zoom = makeZoom(root);
  let isOver = false;

  onlyOnce(root);
  switchTogether([...root.querySelectorAll(".overlay-switch input")]);
  startClock(root.querySelector("[data-lease]"), () => {
    isOver = true;
    document.getElementById("lease-over")?.showModal();
  });
  if (refusal.open) focusWrong(refusal, reasons);
  // On a narrow screen the form opens below what is in sight.
  refusal.addEventListener("toggle", () => {
    const isNarrow = !matchMedia("(min-width: 1000px)").matches;
    if (refusal.open && isNarrow) refusal.scrollIntoView({ block: "nearest" });
  });

  const handlers = {
    r: () => openReasons(refusal, reasons, !refusal.open),
    a: () => refusal.open,
    escape: () => refusal.open && openReasons(refusal, reasons, false),
    enter: () => refusal.open && confirm(refusal),
    "+": () => zoom.step(1),
    "=": () => zoom.step(1),
    "-": () => zoom.step(-1),
  };

  // In the capture phase, so that the keys of the page do not press the same buttons again.
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (document.querySelector("dialog[open]")) return;
    const key = event.key.toLowerCase();
    if (isTyping(event.target)) return leaveTyping(event, key, reasons);
    const taken = isOver
      || pickReason(key, refusal, reasons)
      || (key === " " && zoom.hold(event))
      || handlers[key]?.();
    if (taken) stop(event);
  }, true);
  document.addEventListener("keyup", (event) => { if (event.key === " ") zoom.release(); });
}

function stop(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isTyping(target) {
  return target.matches?.("textarea, select, input:not([type=checkbox]):not([type=radio])");
}

function leaveTyping(event, key, reasons) {
  if (key !== "escape") return;
  stop(event);
  reasons[0]?.focus();
}

/** Digits open the reasons by themselves; letters only pick where the reasons are open. */
function pickReason(key, refusal, reasons) {
  const box = reasons.find((one) => one.dataset.reasonKey === key);
  if (!box || (!refusal.open && !/^\d$/.test(key))) return false;
  refusal.open = true;
  box.checked = !box.checked;
  box.focus({ preventScroll: true });
  return true;
}

function openReasons(refusal, reasons, isOpen) {
  refusal.open = isOpen;
  if (isOpen) reasons[0]?.focus({ preventScroll: true });
  else document.activeElement?.blur();
  return true;
}

function focusWrong(refusal, reasons) {
  (refusal.querySelector("[aria-invalid]") ?? reasons[0])?.focus({ preventScroll: true });
}

function confirm(refusal) {
  refusal.querySelector("form").requestSubmit();
  return true;
}

/** Lines and marks are shown or hidden on both photos at once. */
function switchTogether(boxes) {
  for (const box of boxes) {
    box.addEventListener("change", () => {
      for (const other of boxes) other.checked = box.checked;
    });
  }
}

/** A second press of a key while the first decision is under way must not decide again. */
function onlyOnce(root) {
  root.addEventListener("submit", (event) => {
    if (root.dataset.sent) event.preventDefault();
    root.dataset.sent = "yes";
  });
  window.addEventListener("pageshow", () => { delete root.dataset.sent; });
}

function startClock(holder, whenOver) {
  if (!holder) return;
  const end = performance.now() + Number(holder.dataset.lease) * 1000;
  const clock = holder.querySelector("[data-clock]");
  const tick = () => {
    const left = Math.max(0, Math.ceil((end - performance.now()) / 1000));
    clock.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    holder.classList.toggle("is-ending", left < 60);
    if (left > 0) return;
    clearInterval(timer);
    whenOver();
  };
  const timer = setInterval(tick, 1000);
  tick();
}

/** Both photos grow around the face, or around the pointer while it is over one of them. */
function makeZoom(root) {
  const photos = [...root.querySelectorAll(".review-photo")];
  let level = 0;
  let isHeld = false;

  const show = () => {
    const scale = isHeld && level === 0 ? steps[2] : steps[level];
    root.classList.toggle("is-zoomed", scale > 1);
    root.style.setProperty("--zoom", String(scale));
  };
  for (const photo of photos) {
    const frame = photo.querySelector(".photo-frame");
    const image = frame?.querySelector("img");
    if (!image) continue;
    const centre = () => aim(frame, image, photo.dataset.focusX ?? 0.5, photo.dataset.focusY ?? 0.4);
    image.complete ? centre() : image.addEventListener("load", centre);
    new ResizeObserver(centre).observe(frame);
    frame.addEventListener("pointermove", (event) => {
      if (!root.classList.contains("is-zoomed")) return;
      const box = frame.getBoundingClientRect();
      frame.style.setProperty("--aim-x", `${((event.clientX - box.left) / box.width) * 100}%`);
      frame.style.setProperty("--aim-y", `${((event.clientY - box.top) / box.height) * 100}%`);
    });
    frame.addEventListener("dblclick", () => { level = level ? 0 : 2; show(); });
  }
  return {
    step(direction) {
      level = Math.min(steps.length - 1, Math.max(0, level + direction));
      show();
      return true;
    },
    hold(event) {
      // Space on a button or a box is that button's own key.
      if (event.target.closest("button, a, summary, input, label")) return false;
      isHeld = true;
      show();
      return true;
    },
    release() {
      isHeld = false;
      show();
    },
  };
}

/** Sets the point that stays in place, from shares of the picture to shares of its frame. */
function aim(frame, image, x, y) {
  const box = frame.getBoundingClientRect();
  const scale = Math.min(box.width / image.naturalWidth, box.height / image.naturalHeight);
  if (!Number.isFinite(scale) || scale <= 0) return;
  const left = (box.width - image.naturalWidth * scale) / 2;
  const top = (box.height - image.naturalHeight * scale) / 2;
  const across = (left + image.naturalWidth * scale * Number(x)) / box.width;
  const down = (top + image.naturalHeight * scale * Number(y)) / box.height;
  frame.style.setProperty("--aim-x", `${across * 100}%`);
  frame.style.setProperty("--aim-y", `${down * 100}%`);
}
