"""Result list."""
