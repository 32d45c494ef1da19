"""MCP server through which assistants search: standard input and output, read-only."""
