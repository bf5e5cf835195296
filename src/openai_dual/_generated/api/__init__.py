"""Builders: one pure function an operation, which returns an unsent `Call`. They work without a client."""
