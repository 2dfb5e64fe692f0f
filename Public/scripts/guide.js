// Hints while somebody moves before the camera, from small checks of single frames.
//
// They look at brightness, colour of skin and edges, and at a face where the browser finds one by
// itself. They cannot know whose face it is, whether eyes are open or what the checks afterwards
// will say: they only tell what is plainly off.

const [width, height] = [144, 192];
const everyMilliseconds = 350;
const quietMilliseconds = 2500;

/** Watches a playing video; `root` names the bands of the frame and the words of the hints. */
export function watch(video, root) {
  const place = root.querySelector("[data-hint]");
  const bands = bandsOf(root);
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = canvas.getContext("2d", { willReadFrequently: true });
  const finder = "FaceDetector" in globalThis ? new FaceDetector({ maxDetectedFaces: 2 }) : null;
  const teller = makeTeller((hint) => { place.textContent = root.dataset[nameOf(hint)] ?? ""; });
  const before = place.textContent;
  let isOver = false;

  const look = async () => {
    if (isOver) return;
    if (video.videoWidth && !document.hidden) {
      drawAsShown(context, video);
      const faces = await facesIn(finder, canvas);
      if (isOver) return;
      teller(judge(context.getImageData(0, 0, width, height), bands, faces), performance.now());
    }
    setTimeout(look, everyMilliseconds);
  };
  look();
  return { stop() { isOver = true; place.textContent = before; } };
}

function nameOf(hint) {
  return `hint${hint[0].toUpperCase()}${hint.slice(1)}`;
}

/** Shares of the frame's height and width in which hair, eyes and face have to be. */
function bandsOf(root) {
  const pair = (name) => root.dataset[name].split(" ").map(Number);
  return { hair: pair("hair"), eyes: pair("eyes"), face: pair("face") };
}

/** The part of the video that the frame shows. */
function drawAsShown(context, video) {
  const scale = Math.max(width / video.videoWidth, height / video.videoHeight);
  const [w, h] = [video.videoWidth * scale, video.videoHeight * scale];
  context.drawImage(video, (width - w) / 2, (height - h) / 2, w, h);
}

async function facesIn(finder, canvas) {
  // A browser may name a detector and have none.
  try { return finder ? await finder.detect(canvas) : null; } catch { return null; }
}

/** Tells a hint once it was right twice, and not more often than can be listened to. */
export function makeTeller(say) {
  let [last, told, toldAt] = [null, null, -Infinity];
  return (hint, now) => {
    const isSteady = hint === last;
    last = hint;
    if (!isSteady || hint === told || now - toldAt < quietMilliseconds) return;
    [told, toldAt] = [hint, now];
    say(hint);
  };
}

/** What is most off: `dark`, `half`, `nobody`, `far`, `near`, `aside`, `high`, `low`, `tilted`,
    `blurred`, or `good`. */
export function judge(picture, bands, faces = null) {
  const light = brightness(picture);
  const head = headOf(picture, faces);
  const where = head ?? frameHead(bands, picture);
  const level = mean(light, picture, where);
  if (level < 60) return "dark";
  const { left, right } = sides(light, picture, where);
  if (Math.min(left, right) < 0.55 * Math.max(left, right)) return "half";
  if (!head) return "nobody";
  const share = head.width / picture.width;
  if (share < bands.face[0] * 0.85) return "far";
  if (share > bands.face[1] * 1.15) return "near";
  if (Math.abs(head.x / picture.width - 0.5) > 0.1) return "aside";
  const eyes = head.y / picture.height;
  if (eyes < bands.eyes[0] - 0.06) return "high";
  if (eyes > bands.eyes[1] + 0.06) return "low";
  if (Math.abs(head.tilt) > 12) return "tilted";
  return sharpness(light, picture, head) < 2.2 ? "blurred" : "good";
}

function brightness({ data, width, height }) {
  const light = new Float32Array(width * height);
  for (let i = 0; i < light.length; i += 1) {
    light[i] = 0.299 * data[4 * i] + 0.587 * data[4 * i + 1] + 0.114 * data[4 * i + 2];
  }
  return light;
}

/** Middle of the eyes, width and tilt of the face: found by the browser, else guessed by skin. */
function headOf(picture, faces) {
  if (!faces) return skinHead(picture);
  const [face] = faces;
  if (!face) return null;
  const eyes = face.landmarks?.filter((mark) => mark.type === "eye")
    .map((mark) => middleOf(mark.locations)).sort((a, b) => a.x - b.x) ?? [];
  const { x, y, width, height } = face.boundingBox;
  const tilt = eyes.length === 2
    ? Math.atan2(eyes[1].y - eyes[0].y, eyes[1].x - eyes[0].x) * 180 / Math.PI : 0;
  return { x: x + width / 2, y: eyes[0]?.y ?? y + 0.4 * height, width, height, tilt };
}

function middleOf(points) {
  const sum = (key) => points.reduce((total, point) => total + point[key], 0) / points.length;
  return { x: sum("x"), y: sum("y") };
}

/** The widest run of rows of skin in the upper three quarters: cheeks, with the axis through it. */
function skinHead({ data, width, height }) {
  const rows = [];
  for (let y = 0; y < height * 0.75; y += 1) {
    let [count, sum] = [0, 0];
    for (let x = 0; x < width; x += 1) {
      const i = 4 * (y * width + x);
      if (isSkin(data[i], data[i + 1], data[i + 2])) { count += 1; sum += x; }
    }
    if (count > 0.08 * width) rows.push({ y, count, x: sum / count });
  }
  if (rows.length < 0.1 * height) return null;
  const widest = rows.map((row) => row.count).sort((a, b) => a - b)[Math.floor(rows.length * 0.85)];
  const top = rows[0].y;
  const face = rows.filter((row) => row.y < top + 1.25 * widest);
  const x = face.reduce((sum, row) => sum + row.x, 0) / face.length;
  return {
    x, y: top + 0.42 * widest, width: widest, height: 1.25 * widest, tilt: slope(face),
  };
}

/** How far an oval leans, in degrees, by the middles of its rows, which lean about half as far;
    the outer ones, hair and neck, are left out. */
function slope(rows) {
  const inner = rows.slice(Math.floor(rows.length * 0.25), Math.ceil(rows.length * 0.85));
  const mean = (key) => inner.reduce((sum, row) => sum + row[key], 0) / inner.length;
  const [mx, my] = [mean("x"), mean("y")];
  let [above, below] = [0, 0];
  for (const row of inner) {
    above += (row.x - mx) * (row.y - my);
    below += (row.y - my) ** 2;
  }
  return below ? 2 * Math.atan2(above, below) * 180 / Math.PI : 0;
}

/** Skin of any shade in chroma, as it is told from cloth and walls. */
function isSkin(r, g, b) {
  const cb = 128 - 0.169 * r - 0.331 * g + 0.5 * b;
  const cr = 128 + 0.5 * r - 0.419 * g - 0.081 * b;
  return cb > 77 && cb < 127 && cr > 136 && cr < 173 && r > 40;
}

/** Where the outline of the frame is, for light alone. */
function frameHead({ eyes, face }, { width, height }) {
  const wide = ((face[0] + face[1]) / 2) * width;
  return {
    x: width / 2, y: ((eyes[0] + eyes[1]) / 2) * height, width: wide, height: 1.25 * wide,
  };
}

function within(head, { width, height }) {
  const left = Math.max(1, Math.round(head.x - head.width * 0.4));
  const right = Math.min(width - 1, Math.round(head.x + head.width * 0.4));
  const top = Math.max(1, Math.round(head.y - head.width * 0.25));
  const bottom = Math.min(height - 1, Math.round(head.y + head.width * 0.7));
  return { left, right, top, bottom };
}

function mean(light, picture, head, box = within(head, picture)) {
  let [sum, count] = [0, 0];
  for (let y = box.top; y < box.bottom; y += 1) {
    for (let x = box.left; x < box.right; x += 1) { sum += light[y * picture.width + x]; count += 1; }
  }
  return count ? sum / count : 0;
}

function sides(light, picture, head) {
  const box = within(head, picture);
  const middle = Math.round((box.left + box.right) / 2);
  return {
    left: mean(light, picture, head, { ...box, right: middle }),
    right: mean(light, picture, head, { ...box, left: middle }),
  };
}

/** The mean step between neighbours where there are any: low in a picture out of focus. */
function sharpness(light, picture, head) {
  const box = within(head, picture);
  const steps = [];
  for (let y = box.top; y < box.bottom; y += 1) {
    for (let x = box.left; x < box.right; x += 1) {
      const i = y * picture.width + x;
      steps.push(Math.abs(4 * light[i] - light[i - 1] - light[i + 1]
        - light[i - picture.width] - light[i + picture.width]));
    }
  }
  steps.sort((a, b) => b - a);
  const strongest = steps.slice(0, Math.max(1, Math.floor(steps.length * 0.1)));
  return strongest.reduce((sum, step) => sum + step, 0) / strongest.length / 4;
}
