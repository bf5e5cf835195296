"""Builders of `client.conversations`."""
