"""Selection of a language model."""
