"""Builders of `client.responses`."""
