// Follows the log by server-sent events. The browser itself sends Last-Event-ID after a break, so nothing is missed
// and nothing comes twice; what has been shown is kept in mind all the same.
const shownMax = 200;

for (const follower of document.querySelectorAll("[data-stream]")) prepare(follower);

function prepare(follower) {
  const button = follower.querySelector("button");
  const output = follower.querySelector("output");
  const list = follower.querySelector("ol");
  const words = follower.dataset;
  let source = null;
  let count = 0;
  let newest = 0;

  follower.hidden = false;
  button.addEventListener("click", () => {
    if (source) stop();
    else start();
  });

  function start() {
    const address = new URL(follower.dataset.stream, location.href);
    if (newest > 0) address.searchParams.set("after", String(newest));
    source = new EventSource(address);
    source.addEventListener("open", () => say(words.wordsOn));
    source.addEventListener("error", () => say(words.wordsLost));
    source.addEventListener("entry", (event) => show(JSON.parse(event.data)));
    button.setAttribute("aria-pressed", "true");
  }

  function stop() {
    source.close();
    source = null;
    button.setAttribute("aria-pressed", "false");
    output.textContent = "";
  }

  function say(state) {
    output.textContent = count > 0 ? `${state} · ${count} ${words.wordsNew}` : state;
  }

  function day(text) {
    return document.documentElement.lang === "vi" ? text.split("-").reverse().join("/") : text;
  }

  function show(entry) {
    if (entry.seq <= newest) return;
    newest = entry.seq;
    count += 1;
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `/log/${encodeURIComponent(entry.seq)}`;
    link.textContent = String(entry.seq);
    item.append(link, ` ${day(entry.on)} · ${entry.title ?? entry.type} · ${entry.unit}`);
    list.prepend(item);
    while (list.children.length > shownMax) list.lastElementChild.remove();
    say(words.wordsOn);
  }
}
