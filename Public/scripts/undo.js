// The word about the last decision: it leaves when the decision can no longer be undone.

export default function undo(root) {
  const url = new URL(location.href);
  for (const name of ["last", "number", "decision"]) url.searchParams.delete(name);
  history.replaceState(history.state, "", url);

  setTimeout(() => root.remove(), Number(root.dataset.seconds) * 1000);
}
