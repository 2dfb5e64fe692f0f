// Holds a button back for data-seconds and tells how many are left.

export default function resend(button) {
  const words = button.querySelector("[data-words]");
  const ready = words.textContent;
  const end = performance.now() + Number(button.dataset.seconds) * 1000;

  const show = () => {
    const left = Math.ceil((end - performance.now()) / 1000);
    button.disabled = left > 0;
    words.textContent = left > 0
      ? button.dataset.waiting.replace("{seconds}", String(left))
      : ready;
    if (left <= 0) clearInterval(timer);
  };
  const timer = setInterval(show, 250);
  show();
}
