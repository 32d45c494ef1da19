"""Runtime of models: the child process, its client, and the inference back ends."""
