"""Builders of `client.chat`."""
