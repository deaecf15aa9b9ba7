// Draws the specifications of a page with Vega where the server has it. The table beside each drawing says the same,
// so nothing is lost without one. Vega's interpreter takes the place of `eval`, which the pages forbid.
const figures = [...document.querySelectorAll("figure.chart[data-spec]")];

if (figures.length > 0) {
  load("/assets/vega.min.js").then(draw, () => {});
  document.addEventListener("themechange", draw);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
}

function load(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", resolve);
    script.addEventListener("error", reject);
    document.head.append(script);
  });
}

async function draw() {
  const vega = globalThis.vega;
  if (!vega?.parse || !vega.expressionInterpreter) return;
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  for (const figure of figures) {
    const place = figure.querySelector(".drawing");
    figure.hidden = false;
    const specification = JSON.parse(figure.dataset.spec, (_, value) =>
      typeof value === "string" && /^@(series-[1-4]|target)$/.test(value) ? colour(value.slice(1)) : value);
    specification.width = Math.max(240, place.clientWidth - 16);
    const runtime = vega.parse(specification, configuration(colour), { ast: true });
    const view = new vega.View(runtime, { renderer: "none", expr: vega.expressionInterpreter });
    const drawing = new DOMParser().parseFromString(await view.toSVG(), "image/svg+xml").documentElement;
    drawing.removeAttribute("style");
    place.replaceChildren(document.importNode(drawing, true));
    view.finalize();
  }
}

function configuration(colour) {
  const text = { labelColor: colour("ink"), titleColor: colour("ink"), labelFontSize: 12, titleFontSize: 12 };
  return {
    background: null,
    axis: { ...text, domainColor: colour("edge"), tickColor: colour("edge"), gridColor: colour("line") },
    legend: { ...text, labelLimit: 400 },
  };
}
