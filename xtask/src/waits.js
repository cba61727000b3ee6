// Appended to the start: this script is there, and what is waited for, where what stands still is not all. The style sheet says so.
// It is the view of the link, or the municipality that is pressed before the app has come, by its place among all: the app
// chooses it.
app.dataset.waits = location.search.replace(/build:frame/g, "");
document.querySelector(".regions")?.addEventListener("click", ({ target }) => (app.dataset.waits = "?" + [...target.parentNode.children].indexOf(target)));
