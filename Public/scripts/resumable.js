// The protocol of an upload that can be resumed: create, then pieces at an offset.

const pieceSize = 256 * 1024;
const longestWait = 15000;
const mostTries = 12;

/** The server says no; its words, if any, are the message. */
export class Refused extends Error {}

/** Sends the file and gives the address where one goes on. */
export async function sendFile(file, { createAddress, source, evidence, hash, onProgress, onWaiting }) {
  const patiently = (work) => retrying(work, onWaiting);
  let address = recall(file, createAddress);
  let state = address ? await askState(address).catch(() => null) : null;
  if (!state) {
    address = await patiently(() => create(file, createAddress, { source, evidence, hash }));
    state = { offset: 0 };
    remember(file, createAddress, address);
  }

  while (!state.next) {
    onProgress(state.offset);
    state = await patiently(pieceSender(file, address, state));
  }
  onProgress(file.size);
  forget(file, createAddress);
  return state.next;
}

/** Sends one piece; after a failure the server, not we, knows how much has arrived. */
function pieceSender(file, address, known) {
  let state = known;
  return async () => {
    state ??= await askState(address);
    if (state.next) return state;
    const { offset } = state;
    state = null;
    return sendPiece(file, address, offset);
  };
}

async function create(file, address, { source, evidence, hash }) {
  const answer = await ask(address, {
    method: "POST",
    headers: {
      "Upload-Length": String(file.size),
      "Upload-Source": source,
      ...(evidence && { "Upload-Evidence": evidence }),
      ...(hash && { "Upload-Hash": hash }),
    },
  });
  const location = answer.headers.get("Location");
  if (answer.status !== 201 || !location) throw new Error("not created");
  return location;
}

async function sendPiece(file, address, offset) {
  const piece = file.slice(offset, offset + pieceSize);
  const answer = await ask(address, {
    method: "PATCH",
    headers: {
      "Upload-Offset": String(offset),
      "Content-Type": "application/offset+octet-stream",
    },
    body: piece,
  });
  return stateOf(answer);
}

async function askState(address) {
  return stateOf(await ask(address, { method: "GET", cache: "no-store" }));
}

async function stateOf(answer) {
  const { offset, next } = await answer.json();
  if (!Number.isInteger(offset)) throw new Error("no offset");
  return { offset, next };
}

async function ask(address, options) {
  const token = document.querySelector("meta[name=csrf]")?.content ?? "";
  const answer = await fetch(address, {
    ...options,
    headers: { Accept: "application/json", "X-CSRF-Token": token, ...options.headers },
    signal: AbortSignal.timeout(60000),
  });
  if (answer.ok) return answer;
  // 409 means that we were wrong about the offset; busy and broken servers are asked again.
  const mayRecover = answer.status === 409 || answer.status === 429 || answer.status >= 500;
  if (mayRecover) throw new Error(String(answer.status));
  throw new Refused(await wordsOf(answer));
}

async function wordsOf(answer) {
  if (!answer.headers.get("Content-Type")?.includes("json")) return "";
  const problem = await answer.json().catch(() => ({}));
  return problem.detail ?? problem.title ?? problem.error ?? "";
}

async function retrying(work, onWaiting) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (problem) {
      if (problem instanceof Refused || tries === mostTries) throw problem;
      onWaiting();
      await pause(Math.min(500 * 2 ** (tries - 1), longestWait));
    }
  }
}

/** Ends early when the connection comes back. */
function pause(milliseconds) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds * (0.75 + Math.random() / 2));
    addEventListener("online", () => { clearTimeout(timer); resolve(); }, { once: true });
  });
}

function nameOf(file, address) {
  return `upload ${address} ${file.name} ${file.size} ${file.lastModified}`;
}

// Private windows may have no store; then an upload merely begins anew.
function recall(file, address) {
  try { return sessionStorage.getItem(nameOf(file, address)); } catch { return null; }
}

function remember(file, address, location) {
  try { sessionStorage.setItem(nameOf(file, address), location); } catch { /* see above */ }
}

function forget(file, address) {
  try { sessionStorage.removeItem(nameOf(file, address)); } catch { /* see above */ }
}
