// Starts, for every element with data-module, the script of that name beside this one.

document.documentElement.classList.add("has-script");
const version = new URL(import.meta.url).search;

const started = [];
for (const element of document.querySelectorAll("[data-module]")) {
  for (const name of element.dataset.module.split(" ").filter((name) => /^[a-z]+$/.test(name))) {
    started.push(import(`./${name}.js${version}`).then((script) => script.default(element)));
  }
}
// Keys and buttons do what they say from here on.
Promise.allSettled(started).then(() => { document.documentElement.dataset.ready = ""; });

// The summary of errors is where one begins to read again.
document.querySelector(".error-summary")?.focus({ preventScroll: false });

// A form that is on its way is not sent a second time.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "yes";
  event.submitter?.setAttribute("aria-busy", "true");
});

// Coming back by the back button finds forms ready again.
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    form.querySelector("[aria-busy]")?.removeAttribute("aria-busy");
  }
});

document.addEventListener("click", (event) => {
  const target = event.target.closest("[data-opens], [data-print]");
  if (!target) return;
  if (target.dataset.opens) document.getElementById(target.dataset.opens)?.showModal();
  if (target.dataset.print !== undefined) print();
});

// A menu closes when one looks elsewhere.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
