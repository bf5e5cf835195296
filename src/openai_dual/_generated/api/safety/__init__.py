"""Builders of `client.safety`."""
