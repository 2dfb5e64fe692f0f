// A click beside the window closes it.

export default function dialog(root) {
  root.addEventListener("click", (event) => {
    if (event.target !== root) return;
    const box = root.getBoundingClientRect();
    const isInside = event.clientX >= box.left && event.clientX <= box.right
      && event.clientY >= box.top && event.clientY <= box.bottom;
    if (!isInside) root.close();
  });
}
