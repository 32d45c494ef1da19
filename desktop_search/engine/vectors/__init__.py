"""The vector index behind searches: its location, service and verification."""
