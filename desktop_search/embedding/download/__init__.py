"""Model sources: hub, installed package, folder or archive."""
