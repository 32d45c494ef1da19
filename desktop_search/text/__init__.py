"""Natural language text: languages, normalization, tokens, stems, stop words, spelling, sentences."""
