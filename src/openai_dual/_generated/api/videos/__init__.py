"""Builders of `client.videos`."""
