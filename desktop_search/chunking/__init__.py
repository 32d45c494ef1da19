"""From a document to its passages."""
