"""Builders of `client.images`."""
