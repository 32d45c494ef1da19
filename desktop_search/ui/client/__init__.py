"""Connection to the engine process, as Qt objects with signals."""
