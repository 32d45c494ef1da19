"""Where models come from: the hub, a package, a folder or an archive."""
