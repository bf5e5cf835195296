"""Builders of `client.live`."""
