"""Builders of `client.models`."""
