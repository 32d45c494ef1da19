"""Loading, switching and downloading models."""
