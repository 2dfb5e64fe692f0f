// The rear camera with a guide frame; what it takes goes to the uploader unmirrored and whole,
// with what the camera says of itself.

import { watch } from "./guide.js";

export default function camera(root) {
  const opener = root.querySelector("[data-open]");
  const stage = root.querySelector("[data-stage]");
  const video = root.querySelector("video");
  const count = root.querySelector("[data-count]");
  const error = root.querySelector("[data-error]");
  const timer = root.querySelector("[data-timer]");
  const torch = root.querySelector("[data-torch]");
  let stream = null;
  let guide = null;
  let isShooting = false;

  if (!navigator.mediaDevices?.getUserMedia || !stage.showModal) return;
  opener.hidden = false;
  document.documentElement.classList.add("has-camera");

  const stop = () => {
    guide?.stop();
    for (const track of stream?.getTracks() ?? []) track.stop();
    stream = guide = null;
    isShooting = false;
    count.textContent = "";
  };

  const giveUp = (message) => {
    stop();
    if (stage.open) stage.close();
    // The phone's own camera may still do.
    document.documentElement.classList.remove("has-camera");
    error.textContent = message;
    error.hidden = false;
  };

  opener.addEventListener("click", async () => {
    error.hidden = true;
    try {
      stream = await openRearCamera();
      // Some browsers give the front camera all the same.
      if ("rearOnly" in root.dataset && facingOf(stream) === "user") {
        return giveUp(root.dataset.front);
      }
      video.srcObject = stream;
      stage.showModal();
      await video.play();
      torch.hidden = !hasTorch(stream);
      torch.setAttribute("aria-pressed", "false");
      guide = watch(video, root);
    } catch (problem) {
      giveUp(problem.name === "NotAllowedError" ? root.dataset.denied : root.dataset.absent);
    }
  });

  stage.addEventListener("close", stop);
  addEventListener("pagehide", stop);
  root.querySelector("[data-close]").addEventListener("click", () => stage.close());
  timer.addEventListener("click", () => toggle(timer));
  torch.addEventListener("click", async () => {
    const isOn = toggle(torch);
    try {
      await stream?.getVideoTracks()[0].applyConstraints({ advanced: [{ torch: isOn }] });
    } catch {
      toggle(torch);
    }
  });

  root.querySelector("[data-shoot]").addEventListener("click", async () => {
    if (!stream || isShooting) return;
    isShooting = true;
    if (isPressed(timer)) await countDown(count, () => stream !== null);
    if (!stream) return;
    const shot = stream;
    const track = shot.getVideoTracks()[0];
    const { width, height, facingMode } = track.getSettings();
    const file = await takePhoto(track, video);
    // Closed meanwhile: nothing is sent.
    if (stream !== shot) return;
    stage.close();
    deliver(root.dataset.feeds, {
      file, takenAt: Date.now(), facing: facingMode, width, height,
    });
  });
}

function openRearCamera() {
  return navigator.mediaDevices.getUserMedia({
    audio: false,
    video: {
      facingMode: { exact: "environment" },
      width: { ideal: 4096 },
      height: { ideal: 3072 },
    },
  });
}

function facingOf(stream) {
  return stream.getVideoTracks()[0].getSettings().facingMode;
}

function hasTorch(stream) {
  return Boolean(stream.getVideoTracks()[0].getCapabilities?.().torch);
}

function isPressed(button) {
  return button.getAttribute("aria-pressed") === "true";
}

function toggle(button) {
  const isOn = !isPressed(button);
  button.setAttribute("aria-pressed", String(isOn));
  return isOn;
}

async function countDown(place, isOpen) {
  for (let left = 3; left > 0 && isOpen(); left -= 1) {
    place.textContent = String(left);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  place.textContent = "";
}

/** The best still that the camera gives, else the frame that is shown. */
async function takePhoto(track, video) {
  const shown = await frameOf(video);
  const still = await stillOf(track);
  const best = still ?? shown;
  return new File([best], "camera.jpg", { type: best.type || "image/jpeg" });
}

async function stillOf(track) {
  if (!globalThis.ImageCapture) return null;
  const tooLong = new Promise((resolve) => setTimeout(resolve, 4000, null));
  try {
    const still = await Promise.race([new ImageCapture(track).takePhoto(), tooLong]);
    return still?.size && still.type === "image/jpeg" ? still : null;
  } catch {
    return null;
  }
}

async function frameOf(video) {
  // Whoever is quick presses before the camera has shown anything.
  if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) {
    await new Promise((resolve) => video.addEventListener("loadeddata", resolve, { once: true }));
  }
  const canvas = document.createElement("canvas");
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext("2d").drawImage(video, 0, 0);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.95));
}

function deliver(name, shot) {
  const place = document.getElementById(name);
  const uploader = place?.matches("[data-module~=upload]")
    ? place
    : place?.closest("[data-module~=upload]") ?? place?.querySelector("[data-module~=upload]");
  uploader?.dispatchEvent(new CustomEvent("photo", { detail: shot }));
}
