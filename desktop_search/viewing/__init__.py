"""What a file looks like at a passage: drawn in a child process, where a broken file can do no harm."""
