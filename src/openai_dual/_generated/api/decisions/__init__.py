"""Builders of `client.decisions`."""
