"""Builders of `client.moderations`."""
