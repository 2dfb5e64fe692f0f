// Copies the text in data-copy and says so on the button for a moment.

export default function copy(button) {
  if (!navigator.clipboard) return;
  const words = button.querySelector("[data-words]");
  const before = words.textContent;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    words.textContent = button.dataset.done;
    setTimeout(() => { words.textContent = before; }, 2000);
  });
}
