// Rows of a list are added and removed in the page. Without this file the button asks the server for one more row.
for (const list of document.querySelectorAll("fieldset[data-rows]")) prepare(list);

function prepare(list) {
  for (const row of list.querySelectorAll(":scope > .row")) prepareRow(row);
  list.querySelector(":scope > button.add").addEventListener("click", (event) => {
    event.preventDefault();
    add(list);
  });
}

function add(list) {
  const name = list.dataset.rows;
  const number = Number(list.dataset.count);
  list.dataset.count = String(number + 1);
  const template = list.querySelector(":scope > template");
  const row = template.content.firstElementChild.cloneNode(true);
  renumber(row, `${name}[N]`, `${name}[${number}]`);
  template.before(row);
  prepareRow(row);
  for (const inner of row.querySelectorAll("fieldset[data-rows]")) prepare(inner);
  row.querySelector("input, select, textarea")?.focus();
}

// Puts the row's own number into every name and id that begins with that of the list; inner lists keep their N.
function renumber(root, from, to) {
  const idFrom = idOf(from);
  const idTo = idOf(to);
  for (const element of root.querySelectorAll("*")) {
    for (const attribute of ["name", "value", "data-rows"]) {
      const value = element.getAttribute(attribute);
      if (value?.includes(from)) element.setAttribute(attribute, value.replace(from, to));
    }
    for (const attribute of ["id", "for", "aria-describedby"]) {
      const value = element.getAttribute(attribute);
      if (value?.includes(idFrom)) element.setAttribute(attribute, value.replaceAll(idFrom, idTo));
    }
    if (element instanceof HTMLTemplateElement) renumber(element.content, from, to);
  }
}

function idOf(name) {
  return "f-" + name.replaceAll("[", "-").replaceAll("]", "").replaceAll(".", "-");
}

function prepareRow(row) {
  const button = row.querySelector(":scope > button.remove");
  button.hidden = false;
  button.addEventListener("click", () => {
    const next = row.nextElementSibling?.querySelector("input, select, textarea, button");
    row.remove();
    next?.focus();
  });
}
