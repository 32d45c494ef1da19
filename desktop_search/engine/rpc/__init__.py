"""The engine's protocol: messages, codec and connections."""
