"""Client of the D-Bus session bus."""
