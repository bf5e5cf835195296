"""Builders of `client.realtime`."""
