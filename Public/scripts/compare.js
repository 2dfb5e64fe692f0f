// Lays the picture after over the picture before, with an edge that is dragged.

export default function compare(root) {
  const range = root.querySelector("input[type=range]");
  const stage = root.querySelector(".comparison-stage");
  const show = () => root.style.setProperty("--position", `${range.value}%`);

  const follow = (event) => {
    const box = stage.getBoundingClientRect();
    range.value = String(((event.clientX - box.left) / box.width) * 100);
    show();
  };

  root.classList.add("is-on");
  range.hidden = false;
  range.addEventListener("input", show);
  stage.addEventListener("dragstart", (event) => event.preventDefault());
  stage.addEventListener("pointerdown", (event) => {
    stage.setPointerCapture(event.pointerId);
    follow(event);
  });
  stage.addEventListener("pointermove", (event) => {
    if (stage.hasPointerCapture(event.pointerId)) follow(event);
  });
  show();
}
