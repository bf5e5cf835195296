"""Builders of `client.uploads`."""
