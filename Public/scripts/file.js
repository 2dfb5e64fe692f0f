// Shows the name of the chosen file beside our own button.

export default function file(root) {
  const input = root.querySelector("input[type=file]");
  const name = root.querySelector("[data-name]");
  const show = () => { if (input.files[0]) name.textContent = input.files[0].name; };
  input.addEventListener("change", show);
  show();
}
