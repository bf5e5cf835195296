"""Builders of `client.audio`."""
