"""Search: from a query to ranked passages."""
