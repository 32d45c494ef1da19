"""Answers: the sentences of the first passages that answer a question."""
