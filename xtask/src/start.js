// Appended to the bindings: starts the app, and says so on the page when that cannot be done.
__wbg_init({ module_or_path: "build:wasm" }).catch((error) => {
  const wait = document.getElementById("wait");
  if (wait) wait.textContent = wait.dataset.failed;
  console.error(error);
});
