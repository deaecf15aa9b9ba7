// Checks an entry's proof with what the browser has: SHA-256 and Ed25519 of WebCrypto. Formats: RFC 6962 for leaf and
// path, C2SP signed-note and tlog-checkpoint for the checkpoint.
//
//   const result = await verify({index, size, line, path, checkpoint, key});
//   result.steps   // [{name: "leaf", state: "good", detail: "…"}, …]
//   result.holds   // true, false, or null where the browser could not check all

const encoder = new TextEncoder();

export async function verify(proof) {
  const steps = [];
  const leaf = await leafHash(encoder.encode(proof.line));
  steps.push({ name: "leaf", state: "good", detail: base64(leaf) });
  const root = await attempt(steps, "path", () =>
    rootOfPath(leaf, BigInt(proof.index), BigInt(proof.size), proof.path.map(bytes)), base64);
  const note = await attempt(steps, "root", () => readNote(proof.checkpoint), (one) => `${one.size} · ${base64(one.root)}`);
  if (note && !(root && note.size === BigInt(proof.size) && equal(note.root, root))) steps.at(-1).state = "bad";
  steps.push(note ? await signatureStep(note, proof.key) : { name: "signature", state: "bad", detail: "" });

  const isBroken = steps.some((step) => step.state === "bad");
  const isOpen = steps.some((step) => step.state === "unsupported");
  return { steps, holds: isBroken ? false : isOpen ? null : true };
}

// Notes a step with what it came to, or with why it failed; gives its value, null where it failed.
async function attempt(steps, name, work, describe) {
  try {
    const value = await work();
    steps.push({ name, state: "good", detail: describe(value) });
    return value;
  } catch (error) {
    steps.push({ name, state: "bad", detail: String(error.message) });
    return null;
  }
}

export async function leafHash(line) {
  return sha256(concat([new Uint8Array([0]), line]));
}

// Walks from the leaf to the root: at each level the number's bit says on which side the next hash stands; a last node
// without a neighbour goes up unchanged.
export async function rootOfPath(leaf, index, size, path) {
  if (index < 0n || index >= size) throw new Error("the index lies outside of the tree");
  let node = index;
  let last = size - 1n;
  let hash = leaf;
  let used = 0;
  while (last > 0n) {
    const isRight = (node & 1n) === 1n;
    if (isRight || node < last) {
      if (used === path.length) throw new Error("the path is too short");
      const other = path[used];
      if (other.length !== 32) throw new Error("a hash of the path has not 32 bytes");
      used += 1;
      hash = await nodeHash(isRight ? other : hash, isRight ? hash : other);
    }
    node >>= 1n;
    last >>= 1n;
  }
  if (used !== path.length) throw new Error("the path is too long");
  return hash;
}

function nodeHash(left, right) {
  return sha256(concat([new Uint8Array([1]), left, right]));
}

// A signed note: text, an empty line, then lines `— name base64(key hash, signature)`.
export function readNote(note) {
  const split = note.lastIndexOf("\n\n");
  if (split < 0) throw new Error("the checkpoint has no signatures");
  const text = note.slice(0, split + 1);
  const lines = text.split("\n");
  if (lines.length < 4) throw new Error("the checkpoint has less than three lines");
  if (!/^(0|[1-9][0-9]*)$/.test(lines[1])) throw new Error("the size of the checkpoint is no number");
  const root = bytes(lines[2]);
  if (root.length !== 32) throw new Error("the root of the checkpoint has not 32 bytes");
  const signatures = [];
  for (const line of note.slice(split + 2).split("\n")) {
    if (line === "") continue;
    const parts = line.split(" ");
    if (parts.length !== 3 || parts[0] !== "\u2014") throw new Error("a line of the signatures is not one");
    const value = bytes(parts[2]);
    if (value.length < 5) throw new Error("a signature is too short");
    signatures.push({ name: parts[1], keyHash: value.slice(0, 4), signature: value.slice(4) });
  }
  return { text, origin: lines[0], size: BigInt(lines[1]), root, signatures };
}

// `name+hash+base64(1, public key)`; the hash is the first four bytes of SHA-256(name, LF, 1, public key).
export async function readKey(text) {
  const first = text.indexOf("+");
  const second = text.indexOf("+", first + 1);
  if (first < 1 || second < 0) throw new Error("the key is no verifier key");
  const name = text.slice(0, first);
  const material = bytes(text.slice(second + 1));
  if (material.length !== 33 || material[0] !== 1) throw new Error("the key is no Ed25519 key");
  const whole = await sha256(concat([encoder.encode(name + "\n"), material]));
  const keyHash = whole.slice(0, 4);
  if (hex(keyHash) !== text.slice(first + 1, second)) throw new Error("the key's hash is not its own");
  return { name, keyHash, publicKey: material.slice(1) };
}

async function signatureStep(note, keyText) {
  const name = "signature";
  let key;
  try {
    key = await readKey(keyText.trim());
  } catch (error) {
    return { name, state: "bad", detail: String(error.message) };
  }
  if (note.origin !== key.name) return { name, state: "bad", detail: `${note.origin} ≠ ${key.name}` };
  const own = note.signatures.filter((one) => one.name === key.name && equal(one.keyHash, key.keyHash));
  if (own.length === 0) return { name, state: "bad", detail: key.name };
  let imported;
  try {
    imported = await crypto.subtle.importKey("raw", key.publicKey, { name: "Ed25519" }, false, ["verify"]);
  } catch {
    return { name, state: "unsupported", detail: "" };
  }
  for (const one of own) {
    if (await crypto.subtle.verify({ name: "Ed25519" }, imported, one.signature, encoder.encode(note.text))) {
      return { name, state: "good", detail: `${key.name}+${hex(key.keyHash)}` };
    }
  }
  return { name, state: "bad", detail: key.name };
}

async function sha256(data) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", data));
}

function concat(parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

function equal(left, right) {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

// Strict: what is not the one way to write these bytes is refused.
export function bytes(text) {
  const value = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  if (base64(value) !== text) throw new Error("not base64 as it should be written");
  return value;
}

export function base64(value) {
  return btoa(String.fromCharCode(...value));
}

function hex(value) {
  return Array.from(value, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
