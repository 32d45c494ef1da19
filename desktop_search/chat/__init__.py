"""Answers by a language model server, built from passages of the user's files, with every quotation checked."""
