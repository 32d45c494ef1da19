"""The fault bench: real faults on real files, and invariants that are looked at from outside."""
