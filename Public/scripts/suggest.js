// Offers names while one types: asks the address in data-address and fills the list of the field.

export default function suggest(field) {
  const list = document.getElementById(field.getAttribute("list"));
  let waiting;
  let asked = "";
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const typed = field.value.trim();
      if (typed.length < 2 || typed === asked) return;
      asked = typed;
      const names = await look(field.dataset.address, typed).catch(() => []);
      if (asked !== typed) return;
      // A browser shows only entries that hold what was typed, which initials are not part of.
      list.replaceChildren(...names.map((name) => new Option(typed, name)));
    }, 150);
  });
}

async function look(address, typed) {
  const answer = await fetch(address + encodeURIComponent(typed));
  return answer.ok ? answer.json() : [];
}
