"""Builders of `client.embeddings`."""
