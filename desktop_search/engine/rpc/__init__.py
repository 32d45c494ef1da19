"""The engine's messages, their codec, and the connections that carry them."""
