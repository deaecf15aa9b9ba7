// node --test Tests/Pages/Proofs: verify.js against proofs that `socai prove` wrote, and against each of them changed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const folder = new URL(".", import.meta.url);
const module = readFileSync(new URL("../../../Sources/Pages/Assets/verify.js", folder));
const { verify } = await import(`data:text/javascript;base64,${module.toString("base64")}`);
const proofs = JSON.parse(readFileSync(new URL("proofs.json", folder)));

test("every entry of a real ledger is proven, also in a tree of uneven size", async () => {
  assert.equal(proofs.length, 35);
  for (const proof of proofs) {
    const result = await verify(proof);
    assert.equal(result.holds, true, JSON.stringify(result.steps));
    assert.deepEqual(result.steps.map((step) => step.name), ["leaf", "path", "root", "signature"]);
  }
});

const states = async (proof) => Object.fromEntries((await verify(proof)).steps.map((step) => [step.name, step.state]));

test("a changed line leads to another root, and the signature still holds", async () => {
  const proof = { ...proofs[19], line: proofs[19].line.replace("2022", "2021") };
  assert.notEqual(proof.line, proofs[19].line);
  assert.deepEqual(await states(proof), { leaf: "good", path: "good", root: "bad", signature: "good" });
  assert.equal((await verify(proof)).holds, false);
});

test("another place, another size, a longer or a shorter path are refused", async () => {
  for (const change of [
    { index: "18" }, { index: "35" }, { size: "36" }, { size: "34" }, { path: proofs[19].path.slice(1) },
    { path: [...proofs[19].path, proofs[19].path[0]] }, { path: [...proofs[19].path].reverse() },
    { path: proofs[19].path.map((hash) => hash.slice(0, -4)) },
  ]) {
    assert.equal((await verify({ ...proofs[19], ...change })).holds, false, JSON.stringify(change));
  }
});

test("every changed character of the checkpoint is refused", async () => {
  const note = proofs[0].checkpoint;
  for (let place = 0; place < note.trimEnd().length; place += 1) {
    const other = note[place] === "A" ? "B" : "A";
    const checkpoint = note.slice(0, place) + other + note.slice(place + 1);
    assert.notEqual((await verify({ ...proofs[0], checkpoint })).holds, true, `place ${place}: ${checkpoint}`);
  }
});

test("another ledger's key is refused, and so is a key with a wrong hash", async () => {
  const [name, hash, material] = proofs[0].key.split(/\+(.*?)\+/);
  for (const key of [`other.example+${hash}+${material}`, `${name}+00000000+${material}`, "", "x+y"]) {
    const result = await verify({ ...proofs[0], key });
    assert.equal(result.holds, false);
    assert.equal(result.steps.at(-1).state, "bad");
  }
});

test("a browser without Ed25519 says that it is left open, not that it holds", async () => {
  const real = crypto.subtle.importKey;
  crypto.subtle.importKey = () => Promise.reject(new DOMException("no", "NotSupportedError"));
  try {
    const result = await verify(proofs[0]);
    assert.equal(result.holds, null);
    assert.equal(result.steps.at(-1).state, "unsupported");
  } finally {
    crypto.subtle.importKey = real;
  }
});
