"""From ranked candidates to what is shown."""
