// Appended to the start: this script is there, and what stands still is the first view. The style sheet says so to those whose
// link asks for another one.
app.dataset.waits = location.search;
