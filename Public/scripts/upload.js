// Sends a file in pieces that survive a lost connection, and tells how far it has come.

import { sendFile, Refused } from "./resumable.js";

/** The file's SHA-256 in hexadecimal, so that a refused one is told before it is sent; nothing
    where the browser has no means. */
async function hashOf(file) {
  if (!globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What the camera says of a photo, as the server reads it. */
function wordOf({ facing, width, height, takenAt }) {
  const age = Math.max(0, Math.round((Date.now() - takenAt) / 1000));
  return Object.entries({ facing, width, height, age })
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => `${name}=${value}`).join(";");
}

export default function upload(root) {
  const bar = root.querySelector("[data-progress]");
  const meter = bar.querySelector("progress");
  const words = bar.querySelector("[data-words]");
  const error = root.querySelector("[data-error]");
  const inputs = [...root.querySelectorAll("input[type=file]")];

  const fail = (message) => {
    root.classList.remove("is-sending");
    bar.hidden = true;
    error.hidden = false;
    error.querySelector("[data-words]").textContent = message;
    for (const input of inputs) input.value = "";
  };

  const send = async (file, source, evidence) => {
    if (file.size === 0) return fail(root.dataset.empty);
    if (file.size > Number(root.dataset.maximum)) return fail(root.dataset.tooBig);
    error.hidden = true;
    bar.hidden = false;
    root.classList.add("is-sending");
    try {
      const next = await sendFile(file, {
        createAddress: root.dataset.create,
        source,
        evidence,
        hash: await hashOf(file),
        onProgress: (sent) => {
          meter.value = Math.round((sent / file.size) * 100);
          words.textContent = `${root.dataset.sending} ${meter.value}%`;
        },
        onWaiting: () => { words.textContent = root.dataset.waiting; },
      });
      location.assign(next);
    } catch (problem) {
      const isRefused = problem instanceof Refused;
      fail(isRefused ? problem.message || root.dataset.refused : root.dataset.failed);
    }
  };

  for (const input of inputs) {
    const sendChosen = () => input.files[0] && send(input.files[0], input.dataset.source);
    input.addEventListener("change", sendChosen);
    // Somebody may have chosen before this script arrived.
    sendChosen();
  }
  root.addEventListener("photo", (event) => {
    const { file, ...shot } = event.detail;
    send(file, "camera", wordOf(shot));
  });
}
