"""Builders of `client.files`."""
