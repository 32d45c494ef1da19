"""What differs between the systems: one function each, the branches inside."""
