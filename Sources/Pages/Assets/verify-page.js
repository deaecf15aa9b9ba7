// Puts the button of a proof to work and shows each step of `verify` in the words of the page.
import { verify } from "/assets/verify.js";

for (const panel of document.querySelectorAll(".proof")) prepare(panel);

function prepare(panel) {
  const words = {};
  for (const item of panel.querySelectorAll(".sentences li")) words[item.dataset.key] = item.textContent;
  const button = panel.querySelector("button");
  const list = panel.querySelector(".checks");
  button.hidden = false;
  button.addEventListener("click", async () => {
    list.replaceChildren();
    if (!globalThis.crypto?.subtle) {
      add(list, "warn", words.insecure);
      return;
    }
    const data = panel.dataset;
    const result = await verify({
      index: data.index,
      size: data.size,
      line: data.line,
      path: data.path === "" ? [] : data.path.split(" "),
      checkpoint: data.checkpoint,
      key: data.key,
    });
    for (const step of result.steps) {
      const tone = step.state === "unsupported" ? "warn" : step.state;
      const verdict = step.state === "good" ? words.good : step.state === "bad" ? words.bad : words.unsupported;
      add(list, tone, `${signs[tone]} ${words[step.name]}: ${verdict}`, step.detail);
    }
    const sum = result.holds === null ? "open" : result.holds ? "whole" : "broken";
    const tone = result.holds === null ? "warn" : result.holds ? "good" : "bad";
    add(list, tone, `${signs[tone]} ${words[sum]}`);
    panel.dataset.result = sum;
  });
}

const signs = { good: "✓", bad: "✕", warn: "!" };

function add(list, tone, text, detail) {
  const item = document.createElement("li");
  item.className = tone;
  item.append(text);
  if (detail) {
    const code = document.createElement("code");
    code.textContent = detail;
    item.append(code);
  }
  list.append(item);
}
