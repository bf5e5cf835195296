"""Builders of `client.vector_stores`."""
