// The rear camera with a guide frame; what it takes goes to the uploader unmirrored and whole.

export default function camera(root) {
  const opener = root.querySelector("[data-open]");
  const stage = root.querySelector("[data-stage]");
  const video = root.querySelector("video");
  const count = root.querySelector("[data-count]");
  const error = root.querySelector("[data-error]");
  const timer = root.querySelector("[data-timer]");
  const torch = root.querySelector("[data-torch]");
  let stream = null;
  let isShooting = false;

  if (!navigator.mediaDevices?.getUserMedia || !stage.showModal) return;
  opener.hidden = false;
  document.documentElement.classList.add("has-camera");

  const stop = () => {
    for (const track of stream?.getTracks() ?? []) track.stop();
    stream = null;
    isShooting = false;
    count.textContent = "";
  };

  const say = (message) => {
    error.textContent = message;
    error.hidden = false;
  };

  opener.addEventListener("click", async () => {
    error.hidden = true;
    try {
      stream = await openRearCamera();
      video.srcObject = stream;
      stage.showModal();
      await video.play();
      torch.hidden = !hasTorch(stream);
      torch.setAttribute("aria-pressed", "false");
    } catch (problem) {
      stop();
      if (stage.open) stage.close();
      // The phone's own camera may still do.
      document.documentElement.classList.remove("has-camera");
      say(problem.name === "NotAllowedError" ? root.dataset.denied : root.dataset.absent);
    }
  });

  stage.addEventListener("close", stop);
  addEventListener("pagehide", stop);
  root.querySelector("[data-close]").addEventListener("click", () => stage.close());
  timer.addEventListener("click", () => toggle(timer));
  torch.addEventListener("click", async () => {
    const isOn = toggle(torch);
    await stream?.getVideoTracks()[0].applyConstraints({ advanced: [{ torch: isOn }] });
  });

  root.querySelector("[data-shoot]").addEventListener("click", async () => {
    if (!stream || isShooting) return;
    isShooting = true;
    if (isPressed(timer)) await countDown(count, () => stream !== null);
    if (!stream) return;
    const photo = await takePhoto(video);
    stage.close();
    deliver(root.dataset.feeds, photo);
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

async function takePhoto(video) {
  const canvas = document.createElement("canvas");
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext("2d").drawImage(video, 0, 0);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.95));
  return new File([blob], "camera.jpg", { type: "image/jpeg" });
}

function deliver(name, photo) {
  const place = document.getElementById(name);
  const uploader = place?.matches("[data-module~=upload]")
    ? place
    : place?.closest("[data-module~=upload]") ?? place?.querySelector("[data-module~=upload]");
  uploader?.dispatchEvent(new CustomEvent("photo", { detail: photo }));
}
