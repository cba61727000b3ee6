// Rules for the style sheets in ../style.
export default {
  extends: "stylelint-config-recommended",
  rules: {
    // Layers decide what wins, not the order of rules.
    "no-descending-specificity": null,
  },
};
