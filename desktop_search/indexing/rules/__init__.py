"""Which files are excluded: rules, .gitignore patterns, secrets."""
