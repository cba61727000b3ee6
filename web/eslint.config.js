// Rules for the scripts in this folder.
import js from "@eslint/js";
import globals from "globals";

export default [
  js.configs.recommended,
  {
    rules: { eqeqeq: "error", "no-var": "error", "prefer-const": "error" },
    languageOptions: { sourceType: "module", globals: globals.browser },
  },
  // These run as plain scripts, not as modules.
  { files: ["embed.js", "load-error.js"], languageOptions: { sourceType: "script" } },
  { files: ["worker.js"], languageOptions: { sourceType: "script", globals: globals.serviceworker } },
];
