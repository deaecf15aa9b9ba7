// The switches of language and theme work as links. With this file the theme changes without loading the page again.
const choices = document.querySelectorAll("[data-set-theme]");

for (const choice of choices) {
  choice.addEventListener("click", (event) => {
    event.preventDefault();
    const theme = choice.dataset.setTheme;
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    const secure = location.protocol === "https:" ? "; secure" : "";
    document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax${secure}`;
    for (const other of choices) other.toggleAttribute("aria-current", false);
    choice.setAttribute("aria-current", "true");
    document.dispatchEvent(new CustomEvent("themechange"));
  });
}

// The list of problems is read first.
document.getElementById("problems")?.focus();

const print = document.querySelector("button.print");
if (print) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}
