"""Builders of `client.webhooks`."""
