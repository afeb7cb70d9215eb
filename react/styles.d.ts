/** For `import "@standardiste/react/styles.css"`: a style sheet has effects, and nothing to import. */
export {}
