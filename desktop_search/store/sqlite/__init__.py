"""The SQLite connection, the schema, and rows as dataclasses."""
