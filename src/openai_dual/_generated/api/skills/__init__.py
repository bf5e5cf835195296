"""Builders of `client.skills`."""
