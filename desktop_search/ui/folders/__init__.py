"""Page of indexed folders and exclusions."""
