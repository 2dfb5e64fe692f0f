// Moves the picture under the frame of the photo by dragging it.

export default function place(root) {
  const stage = root.querySelector("[data-stage]");
  const picture = stage.querySelector("image");
  const frame = stage.querySelector("svg").viewBox.baseVal;
  const inputs = (name) => [...root.querySelectorAll(`input[name=${name}]`)];
  const read = (name) => Number(inputs(name)[0].value);
  const write = (name, value) => { for (const input of inputs(name)) input.value = String(value); };
  const width = read("width");
  const lowest = Math.max(0, Number(root.dataset.height) - width * Number(root.dataset.ratio));
  let last = null;

  root.classList.add("is-draggable");
  stage.addEventListener("dragstart", (event) => event.preventDefault());
  stage.addEventListener("pointerdown", (event) => {
    stage.setPointerCapture(event.pointerId);
    last = { x: event.clientX, y: event.clientY, left: read("left"), top: read("top") };
  });
  stage.addEventListener("pointermove", (event) => {
    if (!last || !stage.hasPointerCapture(event.pointerId)) return;
    const unit = width / stage.getBoundingClientRect().width;
    const left = within(last.left - (event.clientX - last.x) * unit, 1000 - width);
    const top = within(last.top - (event.clientY - last.y) * unit, lowest);
    write("left", left);
    write("top", top);
    picture.setAttribute("x", String((-left * frame.width) / width));
    picture.setAttribute("y", String((-top * frame.width) / width));
  });
  stage.addEventListener("pointerup", () => { last = null; });
  stage.addEventListener("pointercancel", () => { last = null; });
}

function within(value, most) {
  return Math.floor(Math.min(Math.max(value, 0), most));
}
