"""Builders of `client.batches`."""
