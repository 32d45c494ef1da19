"""The catalog's tables, its audit, snapshots and queues."""
