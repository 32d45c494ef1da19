"""The Ask page: questions that a language model server answers from the files."""
