"""Builders of `client.containers`."""
